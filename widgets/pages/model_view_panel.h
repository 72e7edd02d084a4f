// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "widgets/components/panel.h"

#include <array>
#include <memory>

namespace tessera {

class PatchPreview;
class Theme;

/// "What the models see": one picture under the patch grid, and the shifted copies beside it.
class ModelViewPanel : public Panel {
    Q_OBJECT
public:
    explicit ModelViewPanel(Theme& theme, QWidget* parent = nullptr);

    /// Null for a side that is not there; `message` when nothing can be shown.
    void setViews(std::shared_ptr<const InspectResult> a, std::shared_ptr<const InspectResult> b,
                  const QString& pictureName);
    void setMessage(const QString& message);

signals:
    void pictureRequested(int direction); ///< -1, +1

private:
    PatchPreview* m_preview;
};

} // namespace tessera
