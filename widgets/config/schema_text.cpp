// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/experiment_draft.h"

#include "widgets/components/number_input.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace tessera {
namespace {

struct ChoiceName {
    std::string_view key;
    std::string_view choice;
    const char* text;
};

/// Choices whose name in files says too little to a reader; the others show their name.
constexpr std::array kChoiceNames{
    ChoiceName{"model.kind", "vit", QT_TRANSLATE_NOOP("ChoiceText", "Vision Transformer")},
    ChoiceName{"model.tokenizer", "plain", QT_TRANSLATE_NOOP("ChoiceText", "plain patches")},
    ChoiceName{"model.tokenizer", "shifted", QT_TRANSLATE_NOOP("ChoiceText", "shifted patches")},
    ChoiceName{"model.attention", "locality", QT_TRANSLATE_NOOP("ChoiceText", "locality (LSA)")},
    ChoiceName{"model.attention", "plain", QT_TRANSLATE_NOOP("ChoiceText", "plain")},
    ChoiceName{"model.pooling", "cls", QT_TRANSLATE_NOOP("ChoiceText", "class token")},
    ChoiceName{"model.pooling", "flatten", QT_TRANSLATE_NOOP("ChoiceText", "all tokens")},
    ChoiceName{"model.pooling", "map", QT_TRANSLATE_NOOP("ChoiceText", "attention pooling")},
    ChoiceName{"model.pooling", "mean", QT_TRANSLATE_NOOP("ChoiceText", "mean of tokens")},
    ChoiceName{"optim.kind", "adamw", "AdamW"},
    ChoiceName{"optim.kind", "adamw_tfa", "AdamW (TFA)"},
    ChoiceName{"optim.kind", "sgd", "SGD"},
    ChoiceName{"sam.kind", "none", QT_TRANSLATE_NOOP("ChoiceText", "off")},
    ChoiceName{"sam.kind", "sam", "SAM"},
    ChoiceName{"loss.kind", "nll", "NLL"},
    ChoiceName{"loss.kind", "cross_entropy", QT_TRANSLATE_NOOP("ChoiceText", "cross-entropy")},
    ChoiceName{"runtime.device", "cpu", "CPU"},
    ChoiceName{"runtime.device", "cuda", "CUDA"},
};

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

} // namespace

QString schemaText(std::string_view source) {
    return QCoreApplication::translate("RunSchema", std::string(source).c_str());
}

QString choiceText(std::string_view key, std::string_view choice) {
    for (const ChoiceName& name : kChoiceNames) {
        if (name.key == key && name.choice == choice) {
            return QCoreApplication::translate("ChoiceText", name.text);
        }
    }
    return text(choice).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString valueText(const Field& field, const FieldValue& value) {
    switch (field.kind) {
    case FieldKind::boolean:
        return std::get<bool>(value) ? QCoreApplication::translate("ChoiceText", "on")
                                     : QCoreApplication::translate("ChoiceText", "off");
    case FieldKind::integer:
        return QLocale().toString(qint64(std::get<int64_t>(value)));
    case FieldKind::real: {
        const double number = std::get<double>(value);
        const bool plain = number == 0 || std::fabs(number) >= 1e-5;
        return QLocale().toString(number, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
    }
    case FieldKind::choice:
        return choiceText(field.key, std::get<std::string>(value));
    case FieldKind::text:
    case FieldKind::integer_list:
        break;
    }
    return QString::fromStdString(to_text(value));
}

namespace {

struct FieldFacts {
    Q_DECLARE_TR_FUNCTIONS(FieldFacts)
};

} // namespace

QString allowedText(const Field& field) {
    const auto limit = [&field](double value) {
        return field.kind == FieldKind::real ? valueText(field, value)
                                             : QLocale().toString(static_cast<qint64>(value));
    };
    switch (field.kind) {
    case FieldKind::boolean:
        return FieldFacts::tr("true or false");
    case FieldKind::integer:
        return FieldFacts::tr("whole numbers %1 to %2")
            .arg(limit(field.minimum), limit(field.maximum));
    case FieldKind::real:
        return FieldFacts::tr("%1 to %2").arg(limit(field.minimum), limit(field.maximum));
    case FieldKind::choice: {
        QStringList names; // those of the files, as they are typed
        for (const std::string_view choice : field.choices) {
            names << text(choice);
        }
        return names.join(QStringLiteral(", "));
    }
    case FieldKind::integer_list:
        return FieldFacts::tr("whole numbers %1 to %2, separated by commas")
            .arg(limit(field.minimum), limit(field.maximum));
    case FieldKind::text:
        break;
    }
    return FieldFacts::tr("text");
}

std::optional<double> readValue(const Field& field, const QString& typed) {
    const std::optional<double> value = readNumber(typed);
    const bool allowed = value && *value >= field.minimum && *value <= field.maximum &&
                         (field.kind != FieldKind::integer || *value == std::floor(*value));
    return allowed ? value : std::nullopt;
}

QString refusedText(const Field& field, const QString& typed) {
    return typed.trimmed().isEmpty()
               ? FieldFacts::tr("Nothing is typed; allowed: %1.").arg(allowedText(field))
               //: what was typed, what may be
               : FieldFacts::tr("\u201c%1\u201d cannot be taken; allowed: %2.")
                     .arg(typed.trimmed(), allowedText(field));
}

QString fieldFacts(const Field& field, const ExperimentDraft& draft) {
    QStringList facts;
    if (field.kind == FieldKind::integer || field.kind == FieldKind::real) {
        facts += allowedText(field);
    }
    const std::string& preset = draft.presetName(ExperimentDraft::a);
    if (!preset.empty()) {
        facts += FieldFacts::tr("preset value %1")
                     .arg(valueText(field, field.get(find_preset(preset).config)));
    }
    static const RunConfig defaults;
    facts += FieldFacts::tr("program default %1").arg(valueText(field, field.get(defaults)));
    return FieldFacts::tr("%1. Key: %2").arg(facts.join(QStringLiteral(", ")), text(field.key));
}

} // namespace tessera
