// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/experiment_draft.h"

#include <algorithm>

namespace tessera {
namespace {

const RunConfig& defaults() {
    static const RunConfig config;
    return config;
}

constexpr std::string_view kDataKey = "data.path";

} // namespace

ExperimentDraft::ExperimentDraft(QObject* parent) : QObject(parent) {}

void ExperimentDraft::setPaired(bool paired) {
    if (paired != m_paired) {
        m_paired = paired;
        emit replaced();
    }
}

void ExperimentDraft::setPreset(Side side, const std::string& name) {
    const std::string data = m_configs[side].data.path;
    m_configs[side] = find_preset(name).config;
    m_presets[side] = name;
    if (m_dataChosen) {
        m_configs[side].data.path = data;
    } else {
        // Both sides train on the same pictures unless a person says otherwise.
        m_configs[1 - side].data.path = m_configs[side].data.path;
    }
    m_split.clear();
    emit replaced();
}

void ExperimentDraft::swapSides() {
    std::swap(m_configs[a], m_configs[b]);
    std::swap(m_presets[a], m_presets[b]);
    emit replaced();
}

void ExperimentDraft::setValue(Side side, const Field& field, const FieldValue& value) {
    if (field.get(m_configs[side]) == value) {
        return;
    }
    field.set(m_configs[side], value);
    m_dataChosen = m_dataChosen || field.key == kDataKey;
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

void ExperimentDraft::setValue(const Field& field, const FieldValue& value) {
    const bool same = field.get(m_configs[a]) == value && field.get(m_configs[b]) == value;
    if (same) {
        return;
    }
    field.set(m_configs[a], value);
    field.set(m_configs[b], value);
    m_dataChosen = m_dataChosen || field.key == kDataKey;
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

void ExperimentDraft::split(const Field& field) {
    m_split.insert(std::string(field.key));
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

void ExperimentDraft::join(const Field& field) {
    m_split.erase(std::string(field.key));
    field.set(m_configs[b], field.get(m_configs[a]));
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

bool ExperimentDraft::isSplit(const Field& field) const {
    return m_paired && (differs(field) || m_split.contains(field.key));
}

bool ExperimentDraft::differs(const Field& field) const {
    return m_paired && field.get(m_configs[a]) != field.get(m_configs[b]);
}

bool ExperimentDraft::isChanged(const Field& field) const {
    const FieldValue usual = field.get(defaults());
    return field.get(m_configs[a]) != usual || (m_paired && field.get(m_configs[b]) != usual);
}

bool ExperimentDraft::applies(const Field& field) const {
    return !field.applies || field.applies(m_configs[a]) ||
           (m_paired && field.applies(m_configs[b]));
}

void ExperimentDraft::reset(const Field& field) {
    bool moved = false;
    for (const Side side : {a, b}) {
        if (m_presets[side].empty() || (side == b && !m_paired)) {
            continue;
        }
        const FieldValue preset = field.get(find_preset(m_presets[side]).config);
        moved = moved || field.get(m_configs[side]) != preset;
        field.set(m_configs[side], preset);
    }
    if (!moved) {
        field.set(m_configs[a], field.get(defaults()));
        field.set(m_configs[b], field.get(defaults()));
    }
    m_split.erase(std::string(field.key));
    emit fieldChanged(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())));
}

void ExperimentDraft::resetAll() {
    m_dataChosen = false;
    m_split.clear();
    for (const Side side : {a, b}) {
        if (!m_presets[side].empty()) {
            m_configs[side] = find_preset(m_presets[side]).config;
        }
    }
    emit replaced();
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
    std::vector<ConfigProblem> all = check(m_configs[a]);
    if (m_paired) {
        for (ConfigProblem& problem : check(m_configs[b])) {
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
