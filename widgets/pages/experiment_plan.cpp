// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/experiment_plan.h"

#include "widgets/components/tables.h"
#include "widgets/config/data_chooser.h"
#include "widgets/session/run_library.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <map>

namespace tessera {
namespace {

QString tr2(const char* text, int n = -1) {
    return QCoreApplication::translate("ExperimentPlan", text, nullptr, n);
}

/// `name`, or "name (2)" when the library already has a group of this name.
QString freeGroup(const QString& name, const RunLibrary& library) {
    const auto taken = [&](const QString& group) {
        return std::any_of(
            library.runs().begin(), library.runs().end(),
            [&](const RunSummary& run) { return QString::fromStdString(run.meta.group) == group; });
    };
    QString candidate = name;
    for (int number = 2; taken(candidate); ++number) {
        candidate = QStringLiteral("%1 (%2)").arg(name).arg(number);
    }
    return candidate;
}

RunRequest request(const RunConfig& config, const QString& name, const QString& group,
                   const RunLibrary& library) {
    RunRequest run;
    run.config = config;
    run.name = name.toStdString();
    run.group = group.toStdString();
    run.directory =
        new_run_directory(library.workspace(), config.preset.empty() ? "run" : config.preset);
    return run;
}

QString data(const RunConfig& config) {
    const QString name = dataName(QString::fromStdString(config.data.path));
    return config.data.path.starts_with("builtin:") ? name.section(QLatin1String(": "), 1) : name;
}

int sides(const ExperimentDraft& draft) {
    return draft.isPaired() ? 2 : 1;
}

} // namespace

QString variantName(const RunConfig& config) {
    QStringList parts;
    const VitOptions& vit = config.model.vit;
    if (vit.tokenizer == Tokenizer::shifted) {
        parts += QStringLiteral("SPT");
    }
    if (vit.attention == AttentionKind::locality) {
        parts += QStringLiteral("LSA");
    }
    if (config.sam.kind != SamKind::none) {
        parts += config.sam.reuses() ? QStringLiteral("LookSAM") : QStringLiteral("SAM");
    }
    return parts.isEmpty() ? tr2(QT_TRANSLATE_NOOP("ExperimentPlan", "Vanilla"))
                           : parts.join(QStringLiteral(" + "));
}

std::array<QString, 2> variantNames(const ExperimentDraft& draft) {
    std::array<QString, 2> names{variantName(draft.config(ExperimentDraft::a)),
                                 variantName(draft.config(ExperimentDraft::b))};
    if (!draft.isPaired() || names[0] != names[1]) {
        return names;
    }
    for (const Field& field : run_schema()) {
        if (draft.differs(field)) {
            for (const auto side : {ExperimentDraft::a, ExperimentDraft::b}) {
                names[side] = tr2(QT_TRANSLATE_NOOP("ExperimentPlan", "%1, %2 %3"))
                                  .arg(names[side], schemaText(field.label),
                                       valueText(field, draft.value(side, field)));
            }
            return names;
        }
    }
    names[0] += QStringLiteral(" A");
    names[1] += QStringLiteral(" B");
    return names;
}

QString experimentTitle(const ExperimentDraft& draft) {
    const std::array<QString, 2> names = variantNames(draft);
    return draft.isPaired()
               ? tr2(QT_TRANSLATE_NOOP("ExperimentPlan", "%1 versus %2")).arg(names[0], names[1])
               : names[0];
}

std::vector<RunRequest> planComparison(const ExperimentDraft& draft, const RunLibrary& library) {
    const std::array<QString, 2> names = variantNames(draft);
    const RunConfig& first = draft.config(ExperimentDraft::a);
    const QString group = freeGroup(
        tr2(QT_TRANSLATE_N_NOOP("ExperimentPlan", "%1 \u00b7 %n epoch(s)"), int(first.train.epochs))
            .arg(data(first)),
        library);
    std::vector<RunRequest> job;
    for (int side = 0; side < sides(draft); ++side) {
        job.push_back(request(draft.config(ExperimentDraft::Side(side)), names[std::size_t(side)],
                              group, library));
    }
    return job;
}

std::deque<std::vector<RunRequest>> planSeeds(const ExperimentDraft& draft,
                                              const RunLibrary& library, int seeds) {
    const std::array<QString, 2> names = variantNames(draft);
    std::array<QString, 2> groups;
    for (int side = 0; side < sides(draft); ++side) {
        const RunConfig& config = draft.config(ExperimentDraft::Side(side));
        groups[std::size_t(side)] = freeGroup(
            QStringLiteral("%1 \u00b7 %2").arg(data(config), names[std::size_t(side)]), library);
    }
    std::deque<std::vector<RunRequest>> jobs;
    for (int seed = 0; seed < seeds; ++seed) {
        std::vector<RunRequest> job;
        for (int side = 0; side < sides(draft); ++side) {
            RunConfig config = draft.config(ExperimentDraft::Side(side));
            config.train.seed += uint64_t(seed);
            job.push_back(request(
                config, tr2(QT_TRANSLATE_NOOP("ExperimentPlan", "seed %1")).arg(config.train.seed),
                groups[std::size_t(side)], library));
        }
        jobs.push_back(std::move(job));
    }
    return jobs;
}

std::deque<std::vector<RunRequest>> planSweep(const ExperimentDraft& draft,
                                              const RunLibrary& library,
                                              const std::vector<SweepRunsModel::Row>& runs,
                                              bool severalSeeds) {
    const std::array<QString, 2> variants = variantNames(draft);
    std::map<QString, QString> groups; // by the name before it was made free
    std::deque<std::vector<RunRequest>> jobs;
    for (const SweepRunsModel::Row& row : runs) {
        const QString& variant = variants[std::size_t(row.side)];
        QStringList values;
        for (const auto& [key, value] : row.run.values) {
            const Field& field = *find_field(key);
            //: a setting and its value
            values << tr2(QT_TRANSLATE_NOOP("ExperimentPlan", "%1 %2"))
                          .arg(schemaText(field.label), valueText(field, value));
        }
        const QString combination = QLocale().createSeparatedList(values);
        const QString name = draft.isPaired()
                                 ? QStringLiteral("%1 \u00b7 %2").arg(variant, combination)
                                 : combination;
        const QString sweep =
            tr2(QT_TRANSLATE_NOOP("ExperimentPlan", "%1 \u00b7 sweep")).arg(data(row.run.config));
        const QString wanted =
            severalSeeds ? QStringLiteral("%1 \u00b7 %2").arg(sweep, name) : sweep;
        auto group = groups.find(wanted);
        if (group == groups.end()) {
            group = groups.emplace(wanted, freeGroup(wanted, library)).first;
        }
        const QString seed =
            tr2(QT_TRANSLATE_NOOP("ExperimentPlan", "seed %1")).arg(row.run.config.train.seed);
        jobs.push_back(
            {request(row.run.config, severalSeeds ? seed : name, group->second, library)});
    }
    return jobs;
}

double neededBytes(const std::vector<std::pair<const ModelFacts*, const RunConfig*>>& runs) {
    double weights = 0;
    double activations = 0;
    for (const auto& [facts, config] : runs) {
        if (facts) {
            const double batch =
                double(facts->activation_bytes_per_image) * double(config->data.batch);
            weights += double(facts->training_bytes) - batch;
            activations = std::max(activations, batch);
        }
    }
    return weights + activations;
}

QString memoryKey(const RunConfig& config) {
    std::string key;
    for (const Field& field : run_schema()) {
        if (field.key.starts_with("model.") || field.key.starts_with("optim.") ||
            field.key.starts_with("sam.") || field.key.starts_with("runtime.") ||
            field.key == "data.batch") {
            key += to_text(field.get(config)) + ";";
        }
    }
    return QString::fromStdString(key);
}

bool trainsOnCpu(const RunService::Machine& machine, const RunConfig& config) {
    return config.runtime.device == DeviceChoice::cpu || machine.devices.size() <= 1;
}

double memoryOf(const RunService::Machine& machine, const RunConfig& config) {
    if (machine.devices.empty()) {
        return 0;
    }
    return double(machine.devices[trainsOnCpu(machine, config) ? 0 : 1].memory_bytes);
}

MemoryLimit memoryLimit(const RunService::Machine& machine, const RunConfig& config, bool later,
                        const QString& meminfo) {
    const double all = memoryOf(machine, config);
    QFile file(meminfo);
    if (later || !trainsOnCpu(machine, config) || !file.open(QIODevice::ReadOnly)) {
        return {all, false};
    }
    // "MemAvailable:    6514236 kB": free, or held by caches that give way.
    static const QRegularExpression line(QStringLiteral("MemAvailable:\\s*(\\d+) kB"));
    const QRegularExpressionMatch match = line.match(QString::fromLatin1(file.readAll()));
    const double left = match.hasMatch() ? match.captured(1).toDouble() * 1024 : 0;
    return left > 0 && (all <= 0 || left < all) ? MemoryLimit{left, true} : MemoryLimit{all, false};
}

QString memoryProblem(double needed, const MemoryLimit& limit) {
    if (limit.bytes <= 0 || needed <= limit.bytes) {
        return {};
    }
    const QString text =
        limit.free
            ? tr2(QT_TRANSLATE_NOOP("ExperimentPlan",
                                    "Training needs about %1 of memory and %2 are free, so it will "
                                    "probably fail."))
            : tr2(QT_TRANSLATE_NOOP(
                  "ExperimentPlan",
                  "Training needs about %1 of memory and the device has %2, so it "
                  "will fail."));
    return text.arg(bytesText(needed), bytesText(limit.bytes));
}

double estimatedSeconds(const ModelFacts* facts, const RunConfig& config, int64_t trainImages,
                        const RunService::Machine* machine) {
    if (!facts || trainImages <= 0 || !machine || !trainsOnCpu(*machine, config)) {
        return kNotMeasured;
    }
    // Forward and backward: three times the multiply-adds, two operations each.
    const double perImage = 6.0 * double(facts->macs_per_image) * config.sam.passes();
    // What the fused kernels reach on one core of a laptop in the demo (measured: README).
    const double perSecond = 30e9 * QThread::idealThreadCount();
    const double images =
        double(config.data.images > 0 ? std::min(config.data.images, trainImages) : trainImages) *
        (1.0 - config.data.validation);
    return perImage * images * double(config.train.epochs) / perSecond;
}

} // namespace tessera
