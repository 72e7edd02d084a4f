// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/value_table.h"

#include "widgets/plots/number_text.h"

#include <QLocale>

#include <cmath>

namespace tessera {
namespace {

bool isText(const QVariant& value) {
    return value.typeId() == QMetaType::QString;
}

QString plainText(const QVariant& value) {
    if (value.typeId() == QMetaType::Float) {
        const float number = value.toFloat();
        return std::isfinite(number) ? plainNumber(number) : QString();
    }
    if (value.typeId() == QMetaType::Double) {
        const double number = value.toDouble();
        return std::isfinite(number) ? plainNumber(number) : QString();
    }
    return value.toString();
}

QByteArray csvField(const QString& text) {
    QByteArray field = text.toUtf8();
    if (field.contains(',') || field.contains('"') || field.contains('\n')) {
        field.replace("\"", "\"\"");
        field = '"' + field + '"';
    }
    return field;
}

} // namespace

QByteArray toCsv(const ValueTable& table) {
    QByteArray csv;
    QByteArrayList fields;
    for (const QString& header : table.headers) {
        fields << csvField(header);
    }
    csv += fields.join(',') + '\n';
    for (int row = 0; row < table.rows; ++row) {
        fields.clear();
        for (int column = 0; column < table.headers.size(); ++column) {
            fields << csvField(plainText(table.cell(row, column)));
        }
        csv += fields.join(',') + '\n';
    }
    return csv;
}

ValueTableModel::ValueTableModel(ValueTable table, QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table)) {}

int ValueTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_table.rows;
}

int ValueTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool text = isText(m_table.cell(index.row(), index.column()));
        return QVariant::fromValue(Qt::Alignment(text ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QVariant value = m_table.cell(index.row(), index.column());
    if (isText(value)) {
        return value;
    }
    if (value.typeId() == QMetaType::Float || value.typeId() == QMetaType::Double) {
        return shortNumber(QLocale(), value.toDouble(), 5);
    }
    return QLocale().toString(value.toLongLong());
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(m_table.headers.value(section))
                                         : QVariant(section + 1);
}

} // namespace tessera
