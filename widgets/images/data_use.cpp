// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/data_use.h"

#include "training/api/split.h"
#include "widgets/components/tables.h"
#include "widgets/session/sentence_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tessera {

DataUse dataUse(const Dataset& data, const DataConfig& config, const Stop& stop) {
    const SplitSets sets = split_dataset(data, config, stop);
    DataUse use;
    const std::array<const ImageSet*, 3> splits{sets.train.get(), sets.validation.get(),
                                                sets.test.get()};
    for (std::size_t split = 0; split < splits.size(); ++split) {
        use.counts[split].assign(data.class_names.size(), 0);
        if (splits[split]) {
            use.images[split] = static_cast<qint64>(splits[split]->size());
            use.counts[split] = class_counts(*splits[split], data.class_count());
        }
    }
    use.unused = static_cast<qint64>(data.train->size()) - use.images[0] -
                 (data.validation ? 0 : use.images[1]) - (data.test ? 0 : use.images[2]);
    return use;
}

QString divisionKey(const DataConfig& config) {
    return QStringList{QString::fromStdString(config.path),
                       QString::number(config.images),
                       QString::number(config.validation, 'g', 17),
                       QString::fromLatin1(name_of(config.validation_rule)),
                       QString::number(config.test_share, 'g', 17),
                       QString::number(config.split_seed),
                       QString::fromLatin1(name_of(config.copies))}
        .join(QLatin1Char('/'));
}

void askDataUse(AnalysisSession& analysis, const QString& channel,
                const std::shared_ptr<const Dataset>& data, const DataConfig& config,
                QObject* context, const std::function<void(const DataUse&)>& show) {
    const QString slow = channel + QStringLiteral("/copies");
    analysis.cancel(slow);
    const auto work = [data](const DataConfig& of) {
        return [data, of](RunService&, RunControl& control) {
            return dataUse(*data, of, [&control] { return control.aborted(); });
        };
    };
    const auto used = [](const Answer<DataUse>& answer) {
        DataUse use = answer.value ? *answer.value : DataUse();
        use.problem = answer.error ? sentenceText(answer.error->message) : QString();
        return use;
    };
    DataConfig quick = config;
    quick.copies = Copies::keep;
    analysis.ask<DataUse>(
        channel, work(quick), context,
        [&analysis, slow, whole = work(config), copies = config.copies != Copies::keep, context,
         show, used](const Answer<DataUse>& answer) {
            DataUse use = used(answer);
            use.counting = copies && use.problem.isEmpty();
            show(use);
            if (use.counting) {
                analysis.ask<DataUse>(
                    slow, whole, context,
                    [show, used](const Answer<DataUse>& all) { show(used(all)); }, Lane::slow);
            }
        });
}

QString useText(const DataUse& use) {
    const QString counts =
        QCoreApplication::translate("DataUse", "training %1, validation %2, test %3")
            .arg(countText(use.images[0]), countText(use.images[1]), countText(use.images[2]));
    return use.counting
               ? QCoreApplication::translate("DataUse", "%1 (copies are still being looked for)")
                     .arg(counts)
               : counts;
}

} // namespace tessera
