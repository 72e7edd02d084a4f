// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/queue_file.h"

#include "training/config/config_io.h"
#include "widgets/session/sentence_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tessera {
namespace {

struct QueueFileTexts {
    Q_DECLARE_TR_FUNCTIONS(QueueFile)
};

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

/// Throws Error.
RunRequest fromJson(const QJsonObject& object, const std::string& where) {
    RunRequest request;
    request.directory = object[kDirectory].toString().toStdString();
    request.name = object[kName].toString().toStdString();
    request.group = object[kGroup].toString().toStdString();
    request.resume = object[kResume].toBool();
    require(!request.directory.empty(), ErrorCode::data,
            QueueFileTexts::tr("it names no run folder.").toStdString(), where);
    request.config = config_from_json(object[kConfig].toString().toStdString(), where);
    return request;
}

} // namespace

QueueContents readQueue(const QString& file) {
    QueueContents queue;
    QFile source(file);
    if (!source.exists()) {
        return queue;
    }
    if (!source.open(QIODevice::ReadOnly)) {
        queue.problems += QueueFileTexts::tr("The queue file %1 cannot be opened: %2.")
                              .arg(file, source.errorString());
        return queue;
    }
    const QJsonObject root = QJsonDocument::fromJson(source.readAll()).object();
    if (root[kVersion].toInt() != kQueueVersion) {
        queue.problems +=
            QueueFileTexts::tr("The queue file %1 is damaged or of a newer version.").arg(file);
        return queue;
    }
    const QJsonArray jobs = root[kJobs].toArray();
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        std::vector<RunRequest> job;
        try {
            for (const QJsonValue& run : jobs[i].toArray()) {
                job.push_back(fromJson(run.toObject(), file.toStdString()));
            }
        } catch (const Error& error) {
            // A comparison without one of its runs is another one: the job goes as a whole.
            job.clear();
            //: number of a job, why it cannot be read
            queue.problems += QueueFileTexts::tr("Job %1 of the queue file cannot be read: %2")
                                  .arg(i + 1)
                                  .arg(sentenceText(error.sentence()));
        }
        if (!job.empty()) {
            queue.jobs.push_back(std::move(job));
        }
    }
    return queue;
}

QString setQueueAside(const QString& file) {
    constexpr int kMost = 1000;
    for (int number = 1; number < kMost; ++number) {
        const QString aside =
            file + QStringLiteral(".broken") + (number > 1 ? QString::number(number) : QString());
        if (!QFile::exists(aside)) {
            return QFile::rename(file, aside) ? aside : QString();
        }
    }
    return {};
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
            QueueFileTexts::tr("The queue cannot be written to %1: %2.")
                .arg(file, target.errorString())
                .toStdString(),
            file.toStdString());
}

} // namespace tessera
