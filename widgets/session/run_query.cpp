// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_query.h"

#include "training/config/field.h"
#include "widgets/session/run_library.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace tessera {
namespace {

struct NumberKey {
    const char* name;
    double (*value)(const RunSummary&);
};

/// Scores are fractions, as in files and on the command line.
constexpr std::array kNumbers{
    NumberKey{"top1", [](const RunSummary& run) { return run.top1; }},
    NumberKey{"top5", [](const RunSummary& run) { return run.top5; }},
    NumberKey{"loss", [](const RunSummary& run) { return run.loss; }},
    NumberKey{"best",
              [](const RunSummary& run) {
                  return std::isfinite(run.best_top1) ? run.best_top1 : run.top1;
              }},
    NumberKey{"params", [](const RunSummary& run) { return double(run.parameters); }},
    NumberKey{"macs", [](const RunSummary& run) { return double(run.macs_per_image); }},
    NumberKey{"epochs", [](const RunSummary& run) { return double(run.epochs); }},
    NumberKey{"steps", [](const RunSummary& run) { return double(run.step); }},
    NumberKey{"seconds", [](const RunSummary& run) { return run.seconds; }},
    NumberKey{"seed", [](const RunSummary& run) { return double(run.seed); }},
};

struct TextKey {
    const char* name;
    QStringList (*values)(const RunSummary&);
    bool whole; ///< the value has to be all of it
};

QStringList one(const std::string& text) {
    return {QString::fromStdString(text)};
}

QStringList tagsOf(const RunSummary& run) {
    QStringList tags;
    for (const std::string& tag : run.meta.tags) {
        tags += QString::fromStdString(tag);
    }
    return tags;
}

/// Names of the files, in every language of the window.
QStringList statesOf(const RunSummary& run) {
    static const std::array<const char*, 7> names{"queued",  "running",     "paused", "finished",
                                                  "stopped", "interrupted", "failed"};
    QStringList states{run.imported.empty() ? QString::fromLatin1(names.at(std::size_t(run.state)))
                                            : QStringLiteral("imported")};
    if (run.meta.archived) {
        states += QStringLiteral("archived");
    }
    return states;
}

const std::array kTexts{
    TextKey{"tag", tagsOf, true},
    TextKey{"state", statesOf, true},
    TextKey{"preset", [](const RunSummary& run) { return one(run.preset); }, false},
    TextKey{"data", [](const RunSummary& run) { return one(run.data); }, false},
    TextKey{"group", [](const RunSummary& run) { return one(run.meta.group); }, false},
    TextKey{"name", [](const RunSummary& run) { return QStringList{displayName(run)}; }, false},
    TextKey{"note", [](const RunSummary& run) { return one(run.meta.note); }, false},
};

template <typename Keys>
auto findKey(const Keys& keys, const QString& name) {
    return std::find_if(keys.begin(), keys.end(),
                        [&](const auto& key) { return name == QLatin1String(key.name); });
}

/// "0.5", "5e6", "50%", "5M".
std::optional<double> numberOf(QString text) {
    double factor = 1;
    if (!text.isEmpty()) {
        switch (text.back().unicode()) {
        case u'%':
            factor = 0.01;
            break;
        case u'k':
            factor = 1e3;
            break;
        case u'M':
            factor = 1e6;
            break;
        case u'G':
            factor = 1e9;
            break;
        default:
            break;
        }
    }
    if (factor != 1) {
        text.chop(1);
    }
    bool good = false;
    const double number = text.toDouble(&good); // the C locale, whatever the window speaks
    return good ? std::optional(number * factor) : std::nullopt;
}

/// Nothing for an operator that does not compare.
std::function<bool(double)> comparison(const QString& sign, double with) {
    if (sign == QLatin1String("<")) {
        return [with](double value) { return value < with; };
    }
    if (sign == QLatin1String("<=")) {
        return [with](double value) { return value <= with; };
    }
    if (sign == QLatin1String(">")) {
        return [with](double value) { return value > with; };
    }
    if (sign == QLatin1String(">=")) {
        return [with](double value) { return value >= with; };
    }
    // 0.1 written as text is the number that the file holds.
    if (sign == QLatin1String("!=")) {
        return [with](double value) { return !std::isnan(value) && value != with; };
    }
    return [with](double value) { return value == with; };
}

double numberOf(const FieldValue& value) {
    if (const auto* whole = std::get_if<int64_t>(&value)) {
        return double(*whole);
    }
    const auto* real = std::get_if<double>(&value);
    return real ? *real : kNotMeasured;
}

/// The key that differs least, of both kinds.
QString nearest(const QString& key) {
    QString best = QString::fromStdString(nearest_key(key.toStdString()));
    const QStringList own = RunQuery::keys();
    for (const QString& name : own) {
        if (name.startsWith(key, Qt::CaseInsensitive) || key.startsWith(name)) {
            best = name;
        }
    }
    return best;
}

} // namespace

/// Takes the text apart, condition by condition.
class RunQueryParser {
    Q_DECLARE_TR_FUNCTIONS(RunQuery)
public:
    explicit RunQueryParser(const QString& text) : m_rest(text.trimmed()) {}

    /// Empty at the end and after a problem.
    std::optional<RunQuery::Condition> next();
    QString problem;

private:
    using Holds = std::function<bool(const RunSummary&, const QString&)>;
    Holds condition(const QString& key, const QString& sign, const QString& value);
    Holds ofField(const Field& field, const QString& sign, const QString& value);
    Holds ofNumber(const QString& key, const QString& sign, const QString& value,
                   std::function<double(const RunSummary&)> number);
    QString takeValue();

    QString m_rest;
};

QString RunQueryParser::takeValue() {
    static const QRegularExpression quoted(QStringLiteral("^\"([^\"]*)\"?"));
    static const QRegularExpression plain(QStringLiteral("^\\S+"));
    const auto match =
        m_rest.startsWith(QLatin1Char('"')) ? quoted.match(m_rest) : plain.match(m_rest);
    m_rest.remove(0, match.capturedLength());
    return match.captured(match.lastCapturedIndex());
}

std::optional<RunQuery::Condition> RunQueryParser::next() {
    // A key, an operator with or without space around it; a colon sticks to its key.
    static const QRegularExpression head(
        QStringLiteral("^([\\w.@]+)(:|\\s*(?:<=|>=|!=|==|<|>|=))\\s*"));
    m_rest = m_rest.trimmed();
    if (m_rest.isEmpty() || !problem.isEmpty()) {
        return std::nullopt;
    }
    RunQuery::Condition found;
    if (m_rest.startsWith(QLatin1Char('-')) && m_rest.size() > 1 && !m_rest[1].isSpace()) {
        found.negated = true;
        m_rest.remove(0, 1);
    }
    const auto match = head.match(m_rest);
    if (!match.hasMatch()) {
        const QString word = takeValue();
        found.holds = [word](const RunSummary&, const QString& words) {
            return words.contains(word, Qt::CaseInsensitive);
        };
        return found;
    }
    const QString key = match.captured(1);
    const QString sign = match.captured(2).trimmed();
    m_rest.remove(0, match.capturedLength());
    const QString value = takeValue();
    if (value.isEmpty()) {
        problem = tr("After “%1%2” a value is missing.").arg(key, sign);
        return std::nullopt;
    }
    found.holds = condition(key, sign, value);
    return found.holds ? std::optional(found) : std::nullopt;
}

RunQueryParser::Holds RunQueryParser::condition(const QString& key, const QString& sign,
                                                const QString& value) {
    const QString small = key.toLower();
    if (const auto text = findKey(kTexts, small); text != kTexts.end()) {
        if (sign.contains(QLatin1Char('<')) || sign.contains(QLatin1Char('>'))) {
            problem = tr("“%1” is text: write %1:value.").arg(small);
            return {};
        }
        const bool differs = sign == QLatin1String("!=");
        return [text = *text, value, differs](const RunSummary& run, const QString&) {
            const QStringList all = text.values(run);
            const bool has = text.whole ? all.contains(value, Qt::CaseInsensitive)
                                        : all.front().contains(value, Qt::CaseInsensitive);
            return has != differs;
        };
    }
    if (const auto number = findKey(kNumbers, small); number != kNumbers.end()) {
        return ofNumber(small, sign, value, number->value);
    }
    if (const Field* field = find_field(small.toStdString())) {
        return ofField(*field, sign, value);
    }
    problem = tr("There is no key “%1”; did you mean “%2”?").arg(key, nearest(small));
    return {};
}

RunQueryParser::Holds RunQueryParser::ofNumber(const QString& key, const QString& sign,
                                               const QString& value,
                                               std::function<double(const RunSummary&)> number) {
    const auto with = numberOf(value);
    if (!with) {
        problem = tr("“%1” is no number; write for example %2>0.5.").arg(value, key);
        return {};
    }
    const auto test = comparison(sign, *with);
    return [test, number = std::move(number)](const RunSummary& run, const QString&) {
        return test(number(run));
    };
}

RunQueryParser::Holds RunQueryParser::ofField(const Field& field, const QString& sign,
                                              const QString& value) {
    const QString key = QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
    if (field.kind == FieldKind::integer || field.kind == FieldKind::real) {
        return ofNumber(key, sign, value, [&field](const RunSummary& run) {
            return run.config ? numberOf(field.get(*run.config)) : kNotMeasured;
        });
    }
    if (sign.contains(QLatin1Char('<')) || sign.contains(QLatin1Char('>'))) {
        problem = tr("“%1” is text: write %1:value.").arg(key);
        return {};
    }
    const bool differs = sign == QLatin1String("!=");
    const bool part = sign == QLatin1String(":") && field.kind == FieldKind::text;
    return [&field, value, differs, part](const RunSummary& run, const QString&) {
        if (!run.config) {
            return false;
        }
        const QString text = QString::fromStdString(to_text(field.get(*run.config)));
        const bool has = part ? text.contains(value, Qt::CaseInsensitive)
                              : text.compare(value, Qt::CaseInsensitive) == 0;
        return has != differs;
    };
}

RunQuery RunQuery::parse(const QString& text, QString* problem) {
    RunQueryParser parser(text);
    RunQuery query;
    while (auto condition = parser.next()) {
        query.m_conditions.push_back(*std::move(condition));
    }
    if (problem) {
        *problem = parser.problem;
    }
    return parser.problem.isEmpty() ? query : RunQuery();
}

bool RunQuery::matches(const RunSummary& run, const QString& words) const {
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&](const Condition& condition) {
        return condition.holds(run, words) != condition.negated;
    });
}

QStringList RunQuery::keys() {
    QStringList names;
    for (const TextKey& key : kTexts) {
        names += QString::fromLatin1(key.name);
    }
    for (const NumberKey& key : kNumbers) {
        names += QString::fromLatin1(key.name);
    }
    return names;
}

} // namespace tessera
