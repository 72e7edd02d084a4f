// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/experiment_draft.h"

#include <algorithm>
#include <utility>

namespace tessera {
namespace {

const RunConfig& defaults() {
    static const RunConfig config;
    return config;
}

constexpr std::string_view kDataKey = "data.path";
constexpr std::size_t kMostSteps = 100; ///< that can be undone
constexpr qint64 kOneChange = 1000;     ///< ms: a held arrow key is one change

} // namespace

ExperimentDraft::ExperimentDraft(QObject* parent) : QObject(parent) {}

void ExperimentDraft::remember(std::string_view key) {
    const bool same = !key.empty() && key == m_lastKey && m_lastChange.isValid() &&
                      m_lastChange.elapsed() < kOneChange && !m_past.empty();
    if (!same) {
        m_past.push_back(m_now);
        if (m_past.size() > kMostSteps) {
            m_past.erase(m_past.begin());
        }
    }
    m_future.clear();
    m_lastKey = key;
    m_lastChange.start();
}

void ExperimentDraft::restore(std::vector<State>& from, std::vector<State>& to) {
    if (from.empty()) {
        return;
    }
    to.push_back(std::exchange(m_now, from.back()));
    from.pop_back();
    m_lastKey.clear();
    emit replaced();
}

void ExperimentDraft::undo() {
    restore(m_past, m_future);
}

void ExperimentDraft::redo() {
    restore(m_future, m_past);
}

void ExperimentDraft::clearHistory() {
    m_past.clear();
    m_future.clear();
    m_lastKey.clear();
}

bool ExperimentDraft::isEdited(const State& state, Side side, const Field& field) const {
    const std::string& preset = state.presets[side];
    return !preset.empty() && (side == a || state.paired) &&
           field.get(state.configs[side]) != field.get(find_preset(preset).config);
}

int ExperimentDraft::droppedSince(const State& before) const {
    const auto dropped = [&](const Field& field) {
        const auto lost = [&](Side side) {
            return isEdited(before, side, field) &&
                   field.get(before.configs[side]) != field.get(m_now.configs[side]);
        };
        return lost(a) || lost(b);
    };
    return int(std::count_if(run_schema().begin(), run_schema().end(), dropped));
}

void ExperimentDraft::setPaired(bool paired) {
    if (paired != m_now.paired) {
        remember();
        m_now.paired = paired;
        emit replaced();
    }
}

void ExperimentDraft::setPreset(Side side, const std::string& name) {
    remember();
    const std::string data = m_now.configs[side].data.path;
    m_now.configs[side] = find_preset(name).config;
    m_now.presets[side] = name;
    if (m_now.dataChosen) {
        m_now.configs[side].data.path = data;
    } else {
        // Both sides train on the same pictures unless a person says otherwise.
        m_now.configs[1 - side].data.path = m_now.configs[side].data.path;
    }
    m_now.split.clear();
    emit replaced();
    if (const int count = droppedSince(m_past.back()); count > 0) {
        emit editsDropped(count);
    }
}

void ExperimentDraft::swapSides() {
    remember();
    std::swap(m_now.configs[a], m_now.configs[b]);
    std::swap(m_now.presets[a], m_now.presets[b]);
    emit replaced();
}

void ExperimentDraft::setValue(Side side, const Field& field, const FieldValue& value) {
    if (field.get(m_now.configs[side]) == value) {
        return;
    }
    remember(field.key);
    field.set(m_now.configs[side], value);
    m_now.dataChosen = m_now.dataChosen || field.key == kDataKey;
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

void ExperimentDraft::setValue(const Field& field, const FieldValue& value) {
    const bool same = field.get(m_now.configs[a]) == value && field.get(m_now.configs[b]) == value;
    if (same) {
        return;
    }
    remember(field.key);
    field.set(m_now.configs[a], value);
    field.set(m_now.configs[b], value);
    m_now.dataChosen = m_now.dataChosen || field.key == kDataKey;
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

void ExperimentDraft::split(const Field& field) {
    remember(field.key);
    m_now.split.insert(std::string(field.key));
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

void ExperimentDraft::join(const Field& field) {
    remember();
    m_now.split.erase(std::string(field.key));
    field.set(m_now.configs[b], field.get(m_now.configs[a]));
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

bool ExperimentDraft::isSplit(const Field& field) const {
    return m_now.paired && (differs(field) || m_now.split.contains(field.key));
}

bool ExperimentDraft::differs(const Field& field) const {
    return m_now.paired && field.get(m_now.configs[a]) != field.get(m_now.configs[b]);
}

bool ExperimentDraft::isChanged(const Field& field) const {
    const FieldValue usual = field.get(defaults());
    return field.get(m_now.configs[a]) != usual ||
           (m_now.paired && field.get(m_now.configs[b]) != usual);
}

bool ExperimentDraft::applies(const Field& field) const {
    return !field.applies || field.applies(m_now.configs[a]) ||
           (m_now.paired && field.applies(m_now.configs[b]));
}

void ExperimentDraft::reset(const Field& field) {
    remember();
    bool moved = false;
    for (const Side side : {a, b}) {
        if (m_now.presets[side].empty() || (side == b && !m_now.paired)) {
            continue;
        }
        const FieldValue preset = field.get(find_preset(m_now.presets[side]).config);
        moved = moved || field.get(m_now.configs[side]) != preset;
        field.set(m_now.configs[side], preset);
    }
    if (!moved) {
        field.set(m_now.configs[a], field.get(defaults()));
        field.set(m_now.configs[b], field.get(defaults()));
    }
    m_now.split.erase(std::string(field.key));
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

void ExperimentDraft::resetAll() {
    remember();
    m_now.dataChosen = false;
    m_now.split.clear();
    for (const Side side : {a, b}) {
        if (!m_now.presets[side].empty()) {
            m_now.configs[side] = find_preset(m_now.presets[side]).config;
        }
    }
    emit replaced();
    if (const int count = droppedSince(m_past.back()); count > 0) {
        emit editsDropped(count);
    }
}

int ExperimentDraft::changedCount() const {
    const auto& schema = run_schema();
    return int(std::count_if(schema.begin(), schema.end(),
                             [this](const Field& field) { return isChanged(field); }));
}

int ExperimentDraft::differingCount() const {
    const auto& schema = run_schema();
    return int(std::count_if(schema.begin(), schema.end(),
                             [this](const Field& field) { return differs(field); }));
}

std::vector<ConfigProblem> ExperimentDraft::problems() const {
    std::vector<ConfigProblem> all = check(m_now.configs[a]);
    if (m_now.paired) {
        for (ConfigProblem& problem : check(m_now.configs[b])) {
            const auto same = [&](const ConfigProblem& other) {
                return other.key == problem.key && other.message == problem.message;
            };
            if (std::none_of(all.begin(), all.end(), same)) {
                all.push_back(std::move(problem));
            }
        }
    }
    return all;
}

bool ExperimentDraft::hasErrors() const {
    const std::vector<ConfigProblem> all = problems();
    return std::any_of(all.begin(), all.end(), [](const ConfigProblem& problem) {
        return problem.severity == ConfigProblem::Severity::error;
    });
}

} // namespace tessera
