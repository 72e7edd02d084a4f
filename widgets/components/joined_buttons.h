// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace tessera {

/// A choice of two to five as buttons that touch; arrow keys move between them.
class JoinedButtons : public QWidget {
    Q_OBJECT
public:
    explicit JoinedButtons(const QStringList& labels, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int index); ///< emits currentChanged when it changes
    void setLabel(int index, const QString& label);

signals:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
    int m_current = 0;
};

} // namespace tessera
