// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/panel.h"
#include "widgets/images/picture_index.h"
#include "widgets/session/app_context.h"

#include <functional>
#include <string>

class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace tessera {

class Theme;

/// What the import found: files used, and every file that was skipped below its reason.
class ReportPanel : public Panel {
    Q_OBJECT
public:
    explicit ReportPanel(Theme& theme, QWidget* parent = nullptr);

    void setIndex(const std::shared_ptr<const PictureIndex>& index);

signals:
    void saveRequested();

private:
    Theme& m_theme;
    QStandardItemModel* m_model;
    QTreeView* m_view;
    QPushButton* m_save;
};

struct FindingsFile {
    QString title; ///< of the dialog
    QString name;  ///< proposed; also names the channel of the analysis session
};
/// Asks for a file; what `csv` makes is written to it off the GUI thread; the page of `parent`
/// says how it went.
void askFindingsFile(QWidget* parent, AppContext& context, const FindingsFile& file,
                     std::function<std::string()> csv);

} // namespace tessera
