// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/model_summary_model.h"

#include "widgets/components/tables.h"

#include <QCoreApplication>

#include <cmath>

namespace tessera {
namespace {

enum Row { tokens, patchValues, parameters, macs, memory, seconds, rowTotal };

constexpr std::array kNames{
    QT_TRANSLATE_NOOP("ModelSummary", "Tokens"),
    QT_TRANSLATE_NOOP("ModelSummary", "Values per patch"),
    QT_TRANSLATE_NOOP("ModelSummary", "Parameters"),
    QT_TRANSLATE_NOOP("ModelSummary", "Multiply-adds / image"),
    QT_TRANSLATE_NOOP("ModelSummary", "Memory while training"),
    QT_TRANSLATE_NOOP("ModelSummary", "Estimated time"),
};

QString tr2(const char* text) {
    return QCoreApplication::translate("ModelSummary", text);
}

} // namespace

ModelSummaryModel::ModelSummaryModel(QObject* parent) : QAbstractTableModel(parent) {}

void ModelSummaryModel::setFacts(int side, std::shared_ptr<const ModelFacts> facts) {
    m_facts[std::size_t(side)] = std::move(facts);
    emit dataChanged(index(0, 0), index(rowTotal - 1, columnCount() - 1));
}

void ModelSummaryModel::setSeconds(int side, double value) {
    m_seconds[std::size_t(side)] = value;
    emit dataChanged(index(seconds, 0), index(seconds, columnCount() - 1));
}

void ModelSummaryModel::setPaired(bool paired) {
    if (paired != m_paired) {
        beginResetModel();
        m_paired = paired;
        endResetModel();
    }
}

int ModelSummaryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rowTotal);
}

int ModelSummaryModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) {
        return 0;
    }
    return m_paired ? 4 : 2;
}

double ModelSummaryModel::value(int row, int side) const {
    if (row == seconds) {
        return m_seconds[std::size_t(side)];
    }
    const auto& facts = m_facts[std::size_t(side)];
    if (!facts) {
        return kNotMeasured;
    }
    switch (row) {
    case tokens:
        return double(facts->tokens);
    case patchValues:
        return double(facts->patch_values);
    case parameters:
        return double(facts->parameters);
    case macs:
        return double(facts->macs_per_image);
    default:
        return double(facts->training_bytes);
    }
}

QString ModelSummaryModel::text(int row, double value) const {
    if (!std::isfinite(value)) {
        return QString(QChar(0x2013));
    }
    switch (row) {
    case macs:
        return largeNumberText(value);
    case memory:
        return bytesText(value);
    case seconds:
        return durationText(value);
    default:
        return countText(qint64(value));
    }
}

QString ModelSummaryModel::difference(int row) const {
    const double a = value(row, 0);
    const double b = value(row, 1);
    if (!std::isfinite(a) || !std::isfinite(b)) {
        return QString(QChar(0x2013));
    }
    if (row == tokens || row == patchValues || a == 0) {
        return signedText(b - a, 0);
    }
    const double percent = (b - a) / a * 100;
    return tr2(QT_TRANSLATE_NOOP("ModelSummary", "%1 %"))
        .arg(signedText(percent, std::fabs(percent) < 9.95 ? 1 : 0));
}

QVariant ModelSummaryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case 0:
        return tr2(kNames[std::size_t(index.row())]);
    case 3:
        return difference(index.row());
    default:
        return text(index.row(), value(index.row(), index.column() - 1));
    }
}

QVariant ModelSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case 0:
        return tr2(QT_TRANSLATE_NOOP("ModelSummary", "Model"));
    case 1:
        return m_paired ? QStringLiteral("A") : tr2(QT_TRANSLATE_NOOP("ModelSummary", "Value"));
    case 2:
        return QStringLiteral("B");
    default:
        return QStringLiteral("B \u2212 A");
    }
}

} // namespace tessera
