// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace tessera {

/// The numbers behind a plot, read cell by cell: texts, integers, float or double. `cell` owns what
/// it reads and may be called in any thread, also when the plot is gone or shows something else.
struct ValueTable {
    QStringList headers;
    int rows = 0;
    std::function<QVariant(int row, int column)> cell;
};

/// RFC 4180, UTF-8, numbers with a point and all their digits; not finite: empty.
QByteArray toCsv(const ValueTable& table);

/// The same table for a view, numbers in the way of the locale.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ValueTableModel(ValueTable table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ValueTable m_table;
};

} // namespace tessera
