// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tessera {

/// A combo box for long entries: it stays narrow and gives way before a button beside it is cut.
/// The chosen entry is elided in its middle, since runs of one comparison begin alike and their
/// scores stand at the end; its tool tip and the opened list show the whole of it.
class NarrowCombo : public QComboBox {
    Q_OBJECT
public:
    explicit NarrowCombo(QWidget* parent = nullptr);

    /// The chosen entry as it is drawn.
    QString shownText() const;
    void showPopup() override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tessera
