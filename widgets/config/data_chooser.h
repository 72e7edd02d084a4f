// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

namespace tessera {

class Theme;

/// Built-in set, recent data sets, "Open folder…", "Open file…".
class DataChooser : public QComboBox {
    Q_OBJECT
public:
    explicit DataChooser(Theme& theme, QWidget* parent = nullptr);

    void setPath(const QString& path);
    QString path() const { return m_path; }
    /// Asks for a folder without blocking; `chosen` follows.
    void openFolder();
    void openFile();

signals:
    void chosen(const QString& path);

private:
    void rebuild();
    void onActivated(int index);
    void askFor(bool folder);

    Theme& m_theme;
    QStringList m_recent;
    QString m_path;
};

/// "Built-in: Shapes" or the last part of the path.
QString dataName(const QString& path);

} // namespace tessera
