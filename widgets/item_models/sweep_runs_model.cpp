// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/sweep_runs_model.h"

#include "widgets/config/experiment_draft.h"

#include <algorithm>

namespace tessera {

void SweepRunsModel::setRows(const std::vector<SweepAxis>& axes, std::vector<Row> rows) {
    beginResetModel();
    m_fields.clear();
    for (const SweepAxis& axis : axes) {
        m_fields.push_back(find_field(axis.key));
    }
    m_rows = std::move(rows);
    endResetModel();
}

int SweepRunsModel::problemCount() const {
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row& row) { return !row.problem.isEmpty(); }));
}

int SweepRunsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SweepRunsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_fields.size()) + 3; // configuration, seed, problem
}

QString SweepRunsModel::text(const Row& row, int column) const {
    const int axes = int(m_fields.size());
    if (column == 0) {
        return row.side == 0 ? QStringLiteral("A") : QStringLiteral("B");
    }
    if (column == axes + 1) {
        return QString::number(row.run.config.train.seed);
    }
    if (column == axes + 2) {
        return row.problem;
    }
    const Field& field = *m_fields[std::size_t(column - 1)];
    const auto value = std::find_if(row.run.values.begin(), row.run.values.end(),
                                    [&](const auto& one) { return one.first == field.key; });
    // Without effect in this combination.
    return value == row.run.values.end() ? QString(QChar(0x2013)) : valueText(field, value->second);
}

QVariant SweepRunsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    const bool number = index.column() >= 1 && index.column() <= int(m_fields.size()) + 1;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.problem.isEmpty() ? QString::fromStdString(row.run.name) : row.problem;
    case Qt::ForegroundRole:
        return row.problem.isEmpty() || !m_color.isValid() ? QVariant() : QVariant(m_color);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant SweepRunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        const bool number = section >= 1 && section <= int(m_fields.size()) + 1;
        return role == Qt::TextAlignmentRole && orientation == Qt::Horizontal
                   ? QVariant(int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)))
                   : QVariant();
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    const int axes = int(m_fields.size());
    return section == 0          ? tr("Configuration")
           : section == axes + 1 ? tr("Seed")
           : section == axes + 2 ? tr("Problem")
                                 : schemaText(m_fields[std::size_t(section - 1)]->label);
}

} // namespace tessera
