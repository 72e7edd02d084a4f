// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_index.h"

#include "models/error.h"
#include "training/api/sentence_json.h"
#include "training/config/config_io.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace tessera {
namespace {

/// In the order of toValues() and fromQuery().
const char* const kColumns =
    "folder TEXT PRIMARY KEY, stamp TEXT, name TEXT, run_group TEXT, tags TEXT, note TEXT, "
    "colour TEXT, archived INTEGER, preset TEXT, state INTEGER, reason TEXT, step INTEGER, "
    "total_steps INTEGER, epochs INTEGER, steps_per_epoch INTEGER, parameters INTEGER, "
    "macs_per_image INTEGER, seconds REAL, top1 REAL, top5 REAL, loss REAL, best_top1 REAL, "
    "seed TEXT, data TEXT, data_fingerprint TEXT, created INTEGER, imported TEXT, config TEXT";
constexpr int kColumnCount = 28;

// Error codes of SQLite (sqlite.org/rescode.html).
const QString kCorrupt = QStringLiteral("11");
const QString kNoDatabase = QStringLiteral("26");

/// A connection of its own for each use: connections belong to the thread that opened them.
class Connection {
public:
    explicit Connection(const QString& file) {
        static std::atomic<int> next{0};
        m_name = QStringLiteral("tessera-index-%1").arg(next++);
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        // Another program may be writing.
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
        database.setDatabaseName(file);
        m_open = database.open();
        m_problem = database.lastError().nativeErrorCode();
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    bool isOpen() const { return m_open; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    /// False when the statement failed; the reason is kept.
    bool run(QSqlQuery& query, const QString& statement) {
        return note(query, query.exec(statement));
    }
    bool note(const QSqlQuery& query, bool good) {
        if (!good) {
            m_problem = query.lastError().nativeErrorCode();
        }
        return good;
    }
    /// The file is no database, or not a whole one; a lock or a full disk is not that.
    bool isDamaged() const { return m_problem == kCorrupt || m_problem == kNoDatabase; }
    void setDamaged() { m_problem = kCorrupt; }

private:
    QString m_name;
    QString m_problem;
    bool m_open = false;
};

QVariant text(const std::string& value) {
    return QString::fromStdString(value);
}

QVariant number(double value) {
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

QString joined(const std::vector<std::string>& tags) {
    QJsonArray list;
    for (const std::string& tag : tags) {
        list.append(QString::fromStdString(tag));
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QVariantList toValues(const std::string& folder, const std::string& stamp, const RunSummary& run) {
    const auto whole = [](int64_t value) { return QVariant(qlonglong(value)); };
    return {text(folder),
            text(stamp),
            text(run.meta.name),
            text(run.meta.group),
            joined(run.meta.tags),
            text(run.meta.note),
            text(run.meta.colour),
            run.meta.archived,
            text(run.preset),
            int(run.state),
            text(sentence_to_json(run.reason)),
            whole(run.step),
            whole(run.total_steps),
            whole(run.epochs),
            whole(run.steps_per_epoch),
            whole(run.parameters),
            whole(run.macs_per_image),
            number(run.seconds),
            number(run.top1),
            number(run.top5),
            number(run.loss),
            number(run.best_top1),
            QString::number(run.seed),
            text(run.data),
            text(run.data_fingerprint),
            whole(run.created),
            text(run.imported),
            run.config ? text(config_to_json(*run.config)) : QVariant()};
}

/// Walks over the columns of a row.
class Columns {
public:
    explicit Columns(const QSqlQuery& query) : m_query(query) {}
    QVariant next() { return m_query.value(m_at++); }
    std::string text() { return next().toString().toStdString(); }
    int64_t whole() { return next().toLongLong(); }
    double real() {
        const QVariant value = next();
        return value.isNull() ? kNotMeasured : value.toDouble();
    }

private:
    const QSqlQuery& m_query;
    int m_at = 0;
};

RunMeta metaOf(Columns& columns) {
    RunMeta meta;
    meta.name = columns.text();
    meta.group = columns.text();
    const QJsonArray tags = QJsonDocument::fromJson(columns.next().toString().toUtf8()).array();
    for (const auto& tag : tags) {
        meta.tags.push_back(tag.toString().toStdString());
    }
    meta.note = columns.text();
    meta.colour = columns.text();
    meta.archived = columns.next().toBool();
    return meta;
}

/// Everything behind the stamp; nothing when it makes no sense, so that the folder is read.
std::optional<RunSummary> summaryOf(Columns& columns) {
    RunSummary run;
    run.meta = metaOf(columns);
    run.preset = columns.text();
    const int64_t state = columns.whole();
    if (state < int64_t(RunState::queued) || state > int64_t(RunState::failed)) {
        return std::nullopt;
    }
    run.state = static_cast<RunState>(state);
    run.reason = sentence_from_json(columns.text());
    for (int64_t* value : {&run.step, &run.total_steps, &run.epochs, &run.steps_per_epoch,
                           &run.parameters, &run.macs_per_image}) {
        *value = columns.whole();
    }
    for (double* value : {&run.seconds, &run.top1, &run.top5, &run.loss, &run.best_top1}) {
        *value = columns.real();
    }
    run.seed = columns.next().toULongLong();
    run.data = columns.text();
    run.data_fingerprint = columns.text();
    run.created = columns.whole();
    run.imported = columns.text();
    const std::string config = columns.text();
    if (!config.empty()) {
        try {
            run.config = std::make_shared<const RunConfig>(config_from_json(config, "index"));
        } catch (const Error&) {
            return std::nullopt;
        }
    }
    return run;
}

QString single(Connection& connection, const char* pragma) {
    QSqlQuery query(connection.database());
    return connection.run(query, QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma))) &&
                   query.next()
               ? query.value(0).toString()
               : QString();
}

/// A table of this version, emptied when it was of another. False when the file cannot be used.
bool prepare(Connection& connection) {
    if (!connection.isOpen()) {
        return false;
    }
    if (single(connection, "quick_check") != QLatin1String("ok")) {
        // A lock of another program is no damage.
        if (!QSqlQuery(connection.database()).exec(QStringLiteral("SELECT 1 FROM sqlite_master"))) {
            QSqlQuery again(connection.database());
            connection.run(again, QStringLiteral("SELECT 1 FROM sqlite_master"));
        } else {
            connection.setDamaged();
        }
        return false;
    }
    if (single(connection, "user_version").toInt() == RunIndex::kVersion) {
        return true;
    }
    QSqlQuery query(connection.database());
    return connection.run(query, QStringLiteral("BEGIN IMMEDIATE")) &&
           connection.run(query, QStringLiteral("DROP TABLE IF EXISTS runs")) &&
           connection.run(query,
                          QStringLiteral("CREATE TABLE runs(%1)").arg(QLatin1String(kColumns))) &&
           connection.run(query,
                          QStringLiteral("PRAGMA user_version = %1").arg(RunIndex::kVersion)) &&
           connection.run(query, QStringLiteral("COMMIT"));
}

} // namespace

RunIndex::RunIndex(std::filesystem::path workspace) : m_workspace(std::move(workspace)) {}

QString RunIndex::file() const {
    return QString::fromStdString((m_workspace / "index.sqlite").string());
}

void RunIndex::load() {
    m_loaded = true;
    for (int attempt = 0; attempt < 2; ++attempt) {
        bool damaged = false;
        {
            Connection connection(file());
            m_kept = prepare(connection);
            QSqlQuery query(connection.database());
            query.setForwardOnly(true);
            if (m_kept) {
                m_kept = connection.run(query, QStringLiteral("SELECT * FROM runs"));
            }
            while (m_kept && query.next()) {
                Columns columns(query);
                const std::string folder = columns.text();
                std::string stamp = columns.text();
                if (auto summary = summaryOf(columns)) {
                    m_rows[folder] = {std::move(stamp), *std::move(summary)};
                }
            }
            damaged = connection.isDamaged();
        }
        if (m_kept || !damaged) {
            return;
        }
        // What it held is in the run folders: begin a new one.
        m_rows.clear();
        for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
            QFile::remove(file() + QLatin1String(ending));
        }
    }
}

std::vector<RunSummary> RunIndex::scan() {
    if (!m_loaded) {
        load();
    }
    m_readAnew = 0;
    m_others.clear();
    std::map<std::string, Row> now;
    std::set<std::string> changed;
    std::set<std::string> gone;
    for (const auto& folder : run_folders(m_workspace)) {
        const std::string name = folder.filename().string();
        std::string stamp = run_stamp(folder);
        const auto known = m_rows.find(name);
        if (!stamp.empty() && known != m_rows.end() && known->second.stamp == stamp) {
            now.insert(m_rows.extract(known));
            now[name].summary.directory = folder;
            continue;
        }
        ++m_readAnew;
        if (auto summary = read_run_summary(folder)) {
            // A change between stamp and reading makes the row stale, not wrong.
            if (!stamp.empty()) {
                changed.insert(name);
            }
            now[name] = {std::move(stamp), *std::move(summary)};
        } else {
            m_others.push_back(folder);
        }
    }
    for (const auto& [name, row] : m_rows) {
        if (!row.stamp.empty() && !changed.contains(name)) {
            gone.insert(name);
        }
    }
    m_rows = std::move(now);
    save(changed, gone);
    std::vector<RunSummary> runs;
    runs.reserve(m_rows.size());
    for (const auto& [name, row] : m_rows) {
        runs.push_back(row.summary);
    }
    std::stable_sort(runs.begin(), runs.end(), [](const RunSummary& a, const RunSummary& b) {
        return a.created < b.created;
    });
    return runs;
}

void RunIndex::save(const std::set<std::string>& changed, const std::set<std::string>& gone) {
    if (!m_kept || (changed.empty() && gone.empty())) {
        return;
    }
    Connection connection(file());
    QSqlDatabase database = connection.database();
    // A failure costs the next start some reading and nothing else.
    if (!connection.isOpen() || !database.transaction()) {
        return;
    }
    QSqlQuery query(database);
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO runs VALUES(%1)")
                      .arg(QStringList(kColumnCount, QStringLiteral("?")).join(QLatin1Char(','))));
    for (const std::string& name : changed) {
        const Row& row = m_rows.at(name);
        const QVariantList values = toValues(name, row.stamp, row.summary);
        for (int i = 0; i < values.size(); ++i) {
            query.bindValue(i, values[i]);
        }
        connection.note(query, query.exec());
    }
    query.prepare(QStringLiteral("DELETE FROM runs WHERE folder = ?"));
    for (const std::string& name : gone) {
        query.bindValue(0, text(name));
        connection.note(query, query.exec());
    }
    database.commit();
    // Taken away or damaged while in use: the next start makes a new one.
    m_kept = !connection.isDamaged();
}

} // namespace tessera
