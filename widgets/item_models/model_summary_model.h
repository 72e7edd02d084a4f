// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace tessera {

/// Size and cost of A and B before they are trained: one row per measure, A, B and the difference.
class ModelSummaryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ModelSummaryModel(QObject* parent = nullptr);

    /// A null pointer shows dashes.
    void setFacts(int side, std::shared_ptr<const ModelFacts> facts);
    /// Seconds that the planned training takes; not finite: unknown.
    void setSeconds(int side, double seconds);
    void setPaired(bool paired);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double value(int row, int side) const;
    QString text(int row, double value) const;
    QString difference(int row) const;

    std::array<std::shared_ptr<const ModelFacts>, 2> m_facts;
    std::array<double, 2> m_seconds{kNotMeasured, kNotMeasured};
    bool m_paired = true;
};

} // namespace tessera
