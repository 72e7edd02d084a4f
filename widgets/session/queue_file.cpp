// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/queue_file.h"

#include "training/config/config_io.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tessera {
namespace {

constexpr int kQueueVersion = 1;

const QString kVersion = QStringLiteral("version");
const QString kJobs = QStringLiteral("jobs");
const QString kDirectory = QStringLiteral("directory");
const QString kName = QStringLiteral("name");
const QString kGroup = QStringLiteral("group");
const QString kResume = QStringLiteral("resume");
const QString kConfig = QStringLiteral("config");

QJsonObject toJson(const RunRequest& request) {
    return {{kDirectory, QString::fromStdString(request.directory.string())},
            {kName, QString::fromStdString(request.name)},
            {kGroup, QString::fromStdString(request.group)},
            {kResume, request.resume},
            {kConfig, QString::fromStdString(config_to_json(request.config))}};
}

RunRequest fromJson(const QJsonObject& object, const std::string& where) {
    RunRequest request;
    request.directory = object[kDirectory].toString().toStdString();
    request.name = object[kName].toString().toStdString();
    request.group = object[kGroup].toString().toStdString();
    request.resume = object[kResume].toBool();
    require(!request.directory.empty(), ErrorCode::data,
            "A job of the queue file " + where + " has no run folder; delete the file.", where);
    request.config = config_from_json(object[kConfig].toString().toStdString(), where);
    return request;
}

} // namespace

JobQueue readQueue(const QString& file) {
    QFile source(file);
    JobQueue queue;
    if (!source.open(QIODevice::ReadOnly)) {
        return queue;
    }
    const std::string where = file.toStdString();
    const QJsonObject root = QJsonDocument::fromJson(source.readAll()).object();
    require(root[kVersion].toInt() == kQueueVersion, ErrorCode::data,
            "The queue file " + where + " is damaged or of a newer version; delete it.", where);
    for (const QJsonValue& entry : root[kJobs].toArray()) {
        std::vector<RunRequest> job;
        for (const QJsonValue& run : entry.toArray()) {
            job.push_back(fromJson(run.toObject(), where));
        }
        if (!job.empty()) {
            queue.push_back(std::move(job));
        }
    }
    return queue;
}

void writeQueue(const QString& file, const JobQueue& queue) {
    if (queue.empty()) {
        QFile::remove(file);
        return;
    }
    QJsonArray jobs;
    for (const std::vector<RunRequest>& job : queue) {
        QJsonArray runs;
        for (const RunRequest& request : job) {
            runs.append(toJson(request));
        }
        jobs.append(runs);
    }
    QSaveFile target(file);
    const QJsonObject root{{kVersion, kQueueVersion}, {kJobs, jobs}};
    const bool written = target.open(QIODevice::WriteOnly) &&
                         target.write(QJsonDocument(root).toJson()) > 0 && target.commit();
    require(written, ErrorCode::data,
            "The queue cannot be written to " + file.toStdString() + ": " +
                target.errorString().toStdString() + ".",
            file.toStdString());
}

} // namespace tessera
