// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tessera {

class FormRow;
class Theme;

/// A foldable group of rows: bold title with an arrow, "31 settings, 4 shown" at the right.
class FormSection : public QWidget {
    Q_OBJECT
public:
    FormSection(const QString& title, Theme& theme, QWidget* parent = nullptr);

    void addRow(FormRow* row);
    const std::vector<FormRow*>& rows() const { return m_rows; }
    void setFolded(bool folded);
    /// Counts the rows that are wanted; hides the section when there is none.
    void updateShown(const std::vector<bool>& wanted);

signals:
    void foldedChanged(bool folded); ///< by a person or by setFolded()

private:
    Theme& m_theme;
    QToolButton* m_title;
    QLabel* m_count;
    QWidget* m_body;
    QVBoxLayout* m_layout;
    std::vector<FormRow*> m_rows;
};

} // namespace tessera
