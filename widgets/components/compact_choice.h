// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace tessera {

class JoinedButtons;

/// One of several: joined buttons where there is room and few entries, else a drop-down list.
class CompactChoice : public QWidget {
    Q_OBJECT
public:
    /// More entries than `most` are always a list.
    CompactChoice(const QString& name, const QStringList& labels, int most,
                  QWidget* parent = nullptr);

    /// Other entries; the current one becomes `current`. Does not emit.
    void setLabels(const QStringList& labels, int current);
    int count() const { return static_cast<int>(m_labels.size()); }
    int current() const { return m_current; }
    void setCurrent(int index); ///< emits currentChanged when it changes
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

signals:
    void currentChanged(int index);

private:
    void choose(int index);
    void updateShown();

    QStringList m_labels;
    int m_most;
    int m_current = 0;
    bool m_compact = false;
    QComboBox* m_list;
    JoinedButtons* m_buttons = nullptr;
};

} // namespace tessera
