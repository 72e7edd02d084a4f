// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/config_io.h"
#include "training/config/field.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tessera {

/// The two configurations that the Experiment page prepares (or one, when not paired), each over a
/// preset. Every change can be undone. Knows nothing of widgets.
class ExperimentDraft : public QObject {
    Q_OBJECT
public:
    enum Side { a = 0, b = 1 };

    explicit ExperimentDraft(QObject* parent = nullptr);

    const RunConfig& config(Side side) const { return m_now.configs[side]; }
    const std::string& presetName(Side side) const { return m_now.presets[side]; }
    bool isPaired() const { return m_now.paired; }
    void setPaired(bool paired);
    /// Takes all settings of the preset, the data set of the draft excepted when it was chosen by
    /// hand.
    void setPreset(Side side, const std::string& name);
    void swapSides();

    FieldValue value(Side side, const Field& field) const { return field.get(m_now.configs[side]); }
    void setValue(Side side, const Field& field, const FieldValue& value);
    /// Both sides at once.
    void setValue(const Field& field, const FieldValue& value);
    /// Gives B an editor of its own while the values are still equal.
    void split(const Field& field);
    void join(const Field& field); ///< B takes A's value
    bool isSplit(const Field& field) const;

    bool differs(const Field& field) const;
    /// Not the program's default, on a side that counts.
    bool isChanged(const Field& field) const;
    bool applies(const Field& field) const; ///< on one side that counts
    /// Back to the preset's value; to the program's default when it already has that.
    void reset(const Field& field);
    void resetAll();

    /// The last change back, whatever it was; changes of one setting in quick succession are one.
    void undo();
    void redo();
    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    /// What is there now is the beginning.
    void clearHistory();

    int changedCount() const;
    int differingCount() const;
    /// Problems of both sides, each key and sentence once.
    std::vector<ConfigProblem> problems() const;
    bool hasErrors() const;

signals:
    void fieldChanged(const QString& key);
    void replaced(); ///< preset, pairing, swap, reset, undo: everything may have changed
    /// After replaced(): a preset or a reset of all took back so many settings that a person had
    /// edited.
    void editsDropped(int count);

private:
    struct State {
        std::array<RunConfig, 2> configs;
        std::array<std::string, 2> presets;
        std::set<std::string, std::less<>> split;
        bool paired = true;
        bool dataChosen = false;
    };
    /// To be called before a change; `key`: of the one setting that changes, else empty.
    void remember(std::string_view key = {});
    void restore(std::vector<State>& from, std::vector<State>& to);
    bool isEdited(const State& state, Side side, const Field& field) const;
    int droppedSince(const State& before) const;

    State m_now;
    std::vector<State> m_past;
    std::vector<State> m_future;
    std::string m_lastKey; ///< of the change that can be undone first
    QElapsedTimer m_lastChange;
};

/// Translated text of the schema (labels, help, groups, units, reasons).
QString schemaText(std::string_view text);
/// A choice as the form shows it: "shifted patches" for model.tokenizer = shifted.
QString choiceText(std::string_view key, std::string_view choice);
/// A value as the form shows it, in the application's locale.
QString valueText(const Field& field, const FieldValue& value);
/// What a value may be: "whole numbers 1 to 32", "0 to 0.9", the names of the choices.
QString allowedText(const Field& field);
/// The value of a number's field that a person typed; nothing when it is none or out of range.
std::optional<double> readValue(const Field& field, const QString& text);
/// One sentence for a text that is no value of the field: what is allowed.
QString refusedText(const Field& field, const QString& text);
/// "whole numbers 1 to 32, preset value 4, program default 16. Key: model.patch".
QString fieldFacts(const Field& field, const ExperimentDraft& draft);

} // namespace tessera
