// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/library_model.h"

#include "training/config/field.h"
#include "widgets/components/tables.h"
#include "widgets/item_models/runs_model.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {
namespace {

QString string(const std::string& text) {
    return QString::fromStdString(text);
}

QString joined(const std::vector<std::string>& tags) {
    QStringList list;
    for (const std::string& tag : tags) {
        list += string(tag);
    }
    return list.join(QStringLiteral(", "));
}

QVariant measured(double value) {
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

QVariant positive(int64_t value) {
    return value > 0 ? QVariant(qlonglong(value)) : QVariant();
}

double best(const RunSummary& run) {
    return std::isfinite(run.best_top1) ? run.best_top1 : run.top1;
}

/// A fixed column: how it is written and what it is sorted by.
struct Column {
    const char* id;
    const char* title; ///< translatable
    QVariant (*value)(const RunSummary&);
    QString (*text)(const QVariant&);
    bool number;
};

QString plain(const QVariant& value) {
    return value.toString();
}
QString percent(const QVariant& value) {
    return percentText(value.toDouble());
}
QString count(const QVariant& value) {
    return countText(value.toLongLong());
}
QString large(const QVariant& value) {
    return largeNumberText(value.toDouble());
}

const std::array kColumns{
    Column{"name", QT_TRANSLATE_NOOP("LibraryColumns", "Run"),
           [](const RunSummary& run) { return QVariant(displayName(run)); }, plain, false},
    Column{"state", QT_TRANSLATE_NOOP("LibraryColumns", "State"), nullptr, plain, false},
    Column{"group", QT_TRANSLATE_NOOP("LibraryColumns", "Group"),
           [](const RunSummary& run) { return QVariant(string(run.meta.group)); }, plain, false},
    Column{"best", QT_TRANSLATE_NOOP("LibraryColumns", "Best top-1 (%)"),
           [](const RunSummary& run) { return measured(best(run)); }, percent, true},
    Column{"top1", QT_TRANSLATE_NOOP("LibraryColumns", "Top-1 (%)"),
           [](const RunSummary& run) { return measured(run.top1); }, percent, true},
    Column{"top5", QT_TRANSLATE_NOOP("LibraryColumns", "Top-5 (%)"),
           [](const RunSummary& run) { return measured(run.top5); }, percent, true},
    Column{"loss", QT_TRANSLATE_NOOP("LibraryColumns", "Loss"),
           [](const RunSummary& run) { return measured(run.loss); },
           [](const QVariant& value) { return numberText(value.toDouble(), 4); }, true},
    Column{"steps", QT_TRANSLATE_NOOP("LibraryColumns", "Steps"),
           [](const RunSummary& run) { return positive(run.step); }, count, true},
    Column{"epochs", QT_TRANSLATE_NOOP("LibraryColumns", "Epochs"),
           [](const RunSummary& run) { return positive(run.epochs); }, count, true},
    Column{"seed", QT_TRANSLATE_NOOP("LibraryColumns", "Seed"),
           [](const RunSummary& run) {
               return run.imported.empty() ? QVariant(qulonglong(run.seed)) : QVariant();
           },
           plain, true},
    Column{"params", QT_TRANSLATE_NOOP("LibraryColumns", "Parameters"),
           [](const RunSummary& run) { return positive(run.parameters); }, large, true},
    Column{"macs", QT_TRANSLATE_NOOP("LibraryColumns", "Multiply-adds"),
           [](const RunSummary& run) { return positive(run.macs_per_image); }, large, true},
    Column{
        "seconds", QT_TRANSLATE_NOOP("LibraryColumns", "Time"),
        [](const RunSummary& run) { return run.seconds > 0 ? QVariant(run.seconds) : QVariant(); },
        [](const QVariant& value) { return durationText(value.toDouble()); }, true},
    Column{"created", QT_TRANSLATE_NOOP("LibraryColumns", "Created"),
           [](const RunSummary& run) { return positive(run.created); },
           [](const QVariant& value) {
               return QLocale().toString(QDateTime::fromSecsSinceEpoch(value.toLongLong()),
                                         QLocale::ShortFormat);
           },
           true},
    Column{"preset", QT_TRANSLATE_NOOP("LibraryColumns", "Preset"),
           [](const RunSummary& run) { return QVariant(string(run.preset)); }, plain, false},
    Column{"data", QT_TRANSLATE_NOOP("LibraryColumns", "Data"),
           [](const RunSummary& run) { return QVariant(string(run.data)); }, plain, false},
    Column{"tags", QT_TRANSLATE_NOOP("LibraryColumns", "Tags"),
           [](const RunSummary& run) { return QVariant(joined(run.meta.tags)); }, plain, false},
    Column{"note", QT_TRANSLATE_NOOP("LibraryColumns", "Note"),
           [](const RunSummary& run) { return QVariant(string(run.meta.note).simplified()); },
           plain, false},
};

const Column* columnOf(const QString& id) {
    const auto found = std::find_if(kColumns.begin(), kColumns.end(), [&](const Column& column) {
        return id == QLatin1String(column.id);
    });
    return found == kColumns.end() ? nullptr : &*found;
}

/// Numbers as numbers, everything else as text.
QVariant settingOf(const RunSummary& run, const Field& field) {
    if (!run.config) {
        return {};
    }
    const FieldValue value = field.get(*run.config);
    if (const auto* whole = std::get_if<int64_t>(&value)) {
        return qlonglong(*whole);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    return string(to_text(value));
}

bool isNumber(const QString& id) {
    if (const Column* column = columnOf(id)) {
        return column->number;
    }
    const Field* field = find_field(id.toStdString());
    return field && (field->kind == FieldKind::integer || field->kind == FieldKind::real);
}

} // namespace

LibraryModel::LibraryModel(RunsModel& runs, const RunLibrary& library, QObject* parent)
    : QAbstractTableModel(parent), m_model(runs), m_library(library) {
    setColumns(defaultColumns());
    onChanged();
    connect(&library, &RunLibrary::changed, this, &LibraryModel::onChanged);
    // Ticks, states, scores: the tree's model knows first.
    connect(&runs, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first) {
        const QString run = first.data(RunsModel::DirectoryRole).toString();
        const auto found = std::find(m_runs.begin(), m_runs.end(), run);
        if (found != m_runs.end()) {
            const int row = int(found - m_runs.begin());
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    });
}

QStringList LibraryModel::fixedColumns() {
    QStringList ids;
    for (const Column& column : kColumns) {
        ids += QString::fromLatin1(column.id);
    }
    return ids;
}

QStringList LibraryModel::defaultColumns() {
    QStringList ids;
    for (const char* id : {"name", "state", "group", "best", "loss", "epochs", "seed", "params",
                           "seconds", "created", "tags"}) {
        ids += QString::fromLatin1(id);
    }
    return ids;
}

QString LibraryModel::titleOf(const QString& column) {
    if (const Column* fixed = columnOf(column)) {
        return QCoreApplication::translate("LibraryColumns", fixed->title);
    }
    return column;
}

QStringList LibraryModel::differingSettings() const {
    QStringList keys;
    for (const Field& field : run_schema()) {
        QVariant first;
        for (const RunSummary& run : m_library.runs()) {
            const QVariant value = settingOf(run, field);
            if (first.isValid() && value.isValid() && value != first) {
                keys += QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
                break;
            }
            first = first.isValid() ? first : value;
        }
    }
    return keys;
}

void LibraryModel::setColumns(const QStringList& columns) {
    QStringList known;
    for (const QString& id : columns) {
        if (!known.contains(id) && (columnOf(id) || find_field(id.toStdString()))) {
            known += id;
        }
    }
    known.removeAll(QStringLiteral("name"));
    known.prepend(QStringLiteral("name"));
    beginResetModel();
    m_columns = known;
    endResetModel();
}

void LibraryModel::onChanged() {
    std::vector<QString> now;
    for (const RunSummary& run : m_library.runs()) {
        now.push_back(runKey(run.directory));
    }
    std::reverse(now.begin(), now.end());
    if (now == m_runs) {
        if (!now.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_runs = std::move(now);
    endResetModel();
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_runs.size());
}

int LibraryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant LibraryModel::sortKey(const RunSummary& run, const QString& column) const {
    if (column == QLatin1String("state")) {
        return m_model.indexOf(runKey(run.directory)).data(RunsModel::StateTextRole);
    }
    if (const Column* fixed = columnOf(column)) {
        return fixed->value(run);
    }
    const Field* field = find_field(column.toStdString());
    return field ? settingOf(run, *field) : QVariant();
}

QVariant LibraryModel::text(const RunSummary& run, const QString& column) const {
    const QVariant value = sortKey(run, column);
    if (!value.isValid()) {
        return QStringLiteral("\u2013");
    }
    if (const Column* fixed = columnOf(column)) {
        return fixed->text(value);
    }
    const Field* field = find_field(column.toStdString());
    return field ? string(to_text(field->get(*run.config))) : QString();
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const QString& run = m_runs[std::size_t(index.row())];
    const QString& column = m_columns[index.column()];
    const RunSummary* summary = m_library.find(run);
    if (!summary) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*summary, column);
    case kSortRole:
        return sortKey(*summary, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::CheckStateRole:
        if (index.column() != 0) {
            return {};
        }
        [[fallthrough]];
    default:
        return m_model.indexOf(run).data(role);
    }
}

bool LibraryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    return index.column() == 0 && role == Qt::CheckStateRole &&
           m_model.setData(m_model.indexOf(m_runs[std::size_t(index.row())]), value, role);
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= m_columns.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return titleOf(m_columns[section]);
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter |
                   (isNumber(m_columns[section]) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace tessera
