// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare page says about a comparison.
#include "widgets/components/tables.h"
#include "widgets/pages/compare_data.h"

#include <QCoreApplication>

#include <cmath>

namespace tessera {
namespace {

struct CompareTexts {
    Q_DECLARE_TR_FUNCTIONS(CompareTexts)
};

QString points(double share, int decimals = 2) {
    return numberText(100 * share, decimals);
}

QString signedPoints(double share, int decimals = 2) {
    return signedText(100 * share, decimals);
}

QString seedsText(const Comparison& c) {
    const auto a = static_cast<int>(c.a.top1s.size());
    const auto b = static_cast<int>(c.b.top1s.size());
    //: %1 and %2 count the seeds of A and B
    return a == b ? CompareTexts::tr("%n seed(s)", nullptr, a)
                  : CompareTexts::tr("%1 and %2 seeds").arg(a).arg(b);
}

QString bootstrapText(const PairedTests& tests) {
    if (tests.without_spread()) {
        return CompareTexts::tr("No answer differs, so that a bootstrap gives no interval.");
    }
    const Interval& interval = tests.bootstrap.interval;
    return (tests.is_mcnemar()
                ? CompareTexts::tr("Paired bootstrap over images: %1 to %2 points.")
                : CompareTexts::tr("Paired bootstrap over seeds and images: %1 to %2 points."))
        .arg(signedPoints(interval.low), signedPoints(interval.high));
}

QString pairedText(const PairedTests& tests) {
    const McNemarTest& m = tests.over_images;
    const QString method = m.exact() ? CompareTexts::tr("exact binomial")
                                     : CompareTexts::tr("with continuity correction");
    const QString counts =
        tests.is_mcnemar()
            ? CompareTexts::tr(
                  "Same %1 test images: only B is right on %2, only A on %3; McNemar's test (%4), "
                  "%5.")
            //: %2 and %3 count images
            : CompareTexts::tr(
                  "Same %1 test images: B is right in more seeds on %2, A on %3; sign test over "
                  "images (%4), %5.");
    QStringList sentences{counts.arg(countText(tests.images), countText(m.only_b),
                                     countText(m.only_a), method, pText(m.p()).toHtmlEscaped()),
                          bootstrapText(tests)};
    if (tests.is_mcnemar()) {
        sentences << CompareTexts::tr(
            "Both are about these two trained models, not about other seeds.");
    } else {
        sentences << (tests.same_seeds
                          ? CompareTexts::tr("%n run(s) of each side paired by seed.", nullptr,
                                             static_cast<int>(tests.pairs))
                          : CompareTexts::tr(
                                "%n run(s) of each side paired in the order of their seeds.",
                                nullptr, static_cast<int>(tests.pairs)));
    }
    return sentences.join(QLatin1Char(' '));
}

/// No side is called better: points, and of how many seeds.
QString oneSeedText(const Comparison& c, const QString& a, const QString& b) {
    const bool both = c.a.top1s.size() == 1 && c.b.top1s.size() == 1;
    const QString lead = points(std::abs(c.delta));
    if (std::abs(c.delta) < 5e-5) {
        return both ? CompareTexts::tr("%1 and %2 score the same with this seed.").arg(a, b)
                    : CompareTexts::tr("%1 and %2 score the same (%3).").arg(a, b, seedsText(c));
    }
    const QString& ahead = c.delta < 0 ? a : b;
    return both ? CompareTexts::tr("%1 scores %2 points higher with this seed.").arg(ahead, lead)
                : CompareTexts::tr("%1 scores %2 points higher (%3).")
                      .arg(ahead, lead, seedsText(c));
}

/// How sure the difference is, or why that is not known.
QString certaintyText(const Comparison& c) {
    if (c.interval) {
        return CompareTexts::tr(
                   "B − A %1 points, 95 % interval %2 to %3, Welch's t-test over seeds, %4.")
            .arg(signedPoints(c.delta), signedPoints(c.interval->low),
                 signedPoints(c.interval->high), pText(c.p_value.value_or(1)).toHtmlEscaped());
    }
    if (c.verdict == Verdict::unclear) {
        return CompareTexts::tr("B − A %1 points; interval and p are not known, as all seeds of a "
                                "side score the same.")
            .arg(signedPoints(c.delta));
    }
    return c.a.top1s.size() == 1 && c.b.top1s.size() == 1
               ? CompareTexts::tr("One seed cannot say how the next one turns out. Repeat over "
                                  "five seeds on Experiment for an interval.")
               : CompareTexts::tr("An interval needs at least two seeds on both sides. Repeat over "
                                  "five seeds on Experiment.");
}

QString problemText(const std::string& problem) {
    if (problem == "There is no test split.") {
        return CompareTexts::tr("Without a test split the answers are not tested image by image.");
    }
    if (problem == "The runs were scored on different images.") {
        return CompareTexts::tr(
            "The runs were scored on different images, so their answers cannot be paired.");
    }
    return CompareTexts::tr(
        "A run stores no answers per image, so they cannot be paired; runs trained from now "
        "on store them.");
}

} // namespace

QString pText(double p) {
    return p < 0.001 ? CompareTexts::tr("p < 0.001")
                     : CompareTexts::tr("p = %1").arg(numberText(p, 3));
}

VerdictTexts verdictTexts(const Comparison& c, const QString& a, const QString& b) {
    VerdictTexts texts;
    const QString& ahead = c.delta < 0 ? a : b;
    const QString lead = points(std::abs(c.delta));
    switch (c.verdict) {
    case Verdict::better:
    case Verdict::worse:
        //: "B is better by 3.0 points ± 0.4 top-1 (5 seeds, 95 %)."
        texts.sentence =
            CompareTexts::tr("%1 is better by %2 points ± %3 top-1 (%4, 95 %).")
                .arg(ahead, lead, points((c.interval->high - c.interval->low) / 2), seedsText(c));
        break;
    case Verdict::unclear:
        texts.sentence =
            CompareTexts::tr("%1 and %2 are not separable with %3.").arg(a, b, seedsText(c));
        break;
    case Verdict::one_seed:
        texts.sentence = oneSeedText(c, a, b);
        break;
    case Verdict::unfinished: // said by the page, which knows the runs
    case Verdict::unmeasured:
        texts.sentence = CompareTexts::tr("There is no score to compare yet.");
        return texts;
    }
    texts.detail = certaintyText(c) + QStringLiteral("<br>") +
                   (c.paired ? pairedText(*c.paired) : problemText(c.paired_problem));
    return texts;
}

QString fairnessText(const FairnessItem& item) {
    const QString a = QString::fromStdString(item.a).toHtmlEscaped();
    const QString b = QString::fromStdString(item.b).toHtmlEscaped();
    const QString key = QString::fromStdString(item.key).toHtmlEscaped();
    const QString change = signedText(100 * item.change, 1);
    switch (item.kind) {
    case FairnessKind::data:
        return item.fine ? CompareTexts::tr("Same data.")
                         : CompareTexts::tr("Different data: %1 and %2.").arg(a, b);
    case FairnessKind::setting:
        if (item.fine) {
            return item.a == "0" ? CompareTexts::tr("No setting differs.")
                                 : CompareTexts::tr("Only the declared settings differ.");
        }
        return CompareTexts::tr("Beyond the declared factor: %1 is %2 and %3.").arg(key, a, b);
    case FairnessKind::mixed:
        return CompareTexts::tr("The runs of %1 differ in more than the seed: %2.").arg(key, a);
    case FairnessKind::length:
        return item.fine ? CompareTexts::tr("Same count of steps: %1.").arg(a)
                         : CompareTexts::tr("Different counts of steps: %1 and %2.").arg(a, b);
    case FairnessKind::images:
        return item.fine ? CompareTexts::tr("Same count of training images seen: %1.").arg(a)
                         : CompareTexts::tr("Different counts of training images seen: %1 and %2.")
                               .arg(a, b);
    case FairnessKind::epochs:
        return item.fine ? CompareTexts::tr("Same passes over the training images: %1.").arg(a)
                         : CompareTexts::tr("Different passes over the training images: %1 and %2.")
                               .arg(a, b);
    case FairnessKind::weights:
        return item.fine
                   ? CompareTexts::tr("Same weights to start from.")
                   : CompareTexts::tr("Different weights to start from: %1 and %2.").arg(a, b);
    case FairnessKind::seeds:
        return item.fine ? CompareTexts::tr("Same seeds.")
                         : CompareTexts::tr("Different seeds: %1 and %2.").arg(a, b);
    case FairnessKind::unfinished:
        return CompareTexts::tr("%2 of %3 runs of %1 did not finish.").arg(key, a, b);
    case FairnessKind::machine:
        return item.fine
                   ? CompareTexts::tr("Same machine.")
                   : CompareTexts::tr("Different machines, so times do not compare: %1 and %2.")
                         .arg(a, b);
    case FairnessKind::parameters:
        return CompareTexts::tr("Parameters of B against A: %1 %.").arg(change);
    case FairnessKind::macs:
        return CompareTexts::tr("Multiply-adds of B against A: %1 %.").arg(change);
    case FairnessKind::time:
        return CompareTexts::tr("Training time of B against A: %1 %.").arg(change);
    }
    return {};
}

QString measureName(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::top1:
        return CompareTexts::tr("Top-1 %");
    case MeasureKind::top5:
        return CompareTexts::tr("Top-5 %");
    case MeasureKind::loss:
        return CompareTexts::tr("Loss, nats");
    case MeasureKind::ece:
        return CompareTexts::tr("Calibration error (ECE) %");
    case MeasureKind::step_seconds:
        return CompareTexts::tr("Time per step, ms");
    case MeasureKind::seconds:
        return CompareTexts::tr("Training time, s");
    case MeasureKind::parameters:
        return CompareTexts::tr("Parameters");
    case MeasureKind::macs:
        return CompareTexts::tr("Multiply-adds per image, millions");
    }
    return {};
}

QString sideText(const MeasureSide& side, MeasureKind kind) {
    const MeasureFormat format = measure_format(kind);
    const QString middle = numberText(side.mean * format.factor, format.decimals);
    if (!side.interval) {
        return middle;
    }
    const double reach = (side.interval->high - side.interval->low) / 2 * format.factor;
    return CompareTexts::tr("%1 ± %2").arg(middle, numberText(reach, format.decimals));
}

QString intervalText(const Measure& measure) {
    if (measure.exact()) {
        return CompareTexts::tr("exact");
    }
    if (!measure.test) {
        return measure.without_spread() ? CompareTexts::tr("no spread") : QString(QChar(0x2013));
    }
    const MeasureFormat format = measure_format(measure.kind);
    const Interval& interval = measure.test->interval;
    return CompareTexts::tr("%1 to %2")
        .arg(signedText(interval.low * format.factor, format.decimals),
             signedText(interval.high * format.factor, format.decimals));
}

QString deltaText(const Measure& measure) {
    const MeasureFormat format = measure_format(measure.kind);
    return signedText(measure.delta * format.factor, format.decimals);
}

} // namespace tessera
