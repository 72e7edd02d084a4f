// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/sweep_plan.h"

#include <QAbstractTableModel>
#include <QColor>

#include <vector>

namespace tessera {

/// The runs of a sweep before they are queued: the value of every axis, and what is wrong.
class SweepRunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        SweepRun run;
        int side = 0;    ///< 0: A, 1: B of a comparison
        QString problem; ///< why it cannot train; empty: it can
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const std::vector<SweepAxis>& axes, std::vector<Row> rows);
    void setProblemColor(const QColor& color) { m_color = color; }
    const std::vector<Row>& rows() const { return m_rows; }
    int problemCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Row& row, int column) const;

    std::vector<const Field*> m_fields; ///< of the axes
    std::vector<Row> m_rows;
    QColor m_color;
};

} // namespace tessera
