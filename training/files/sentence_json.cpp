// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/sentence_json.h"

#include "training/api/sentence_json.h"
#include "training/files/json_access.h"

namespace tessera {
namespace json_access {
namespace {

/// Deeper ones come from no program of ours.
constexpr int kDeepest = 8;

Sentence read(const nlohmann::json& parts, int depth) {
    if (parts.is_string()) {
        const auto text = parts.get<std::string>();
        return depth > 0 ? Sentence::words(text) : Sentence(text);
    }
    if (!parts.is_array() || parts.empty() || !parts.front().is_string() || depth > kDeepest) {
        return {};
    }
    std::vector<Sentence> fills;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        fills.push_back(read(parts[i], depth + 1));
    }
    return Sentence::of(parts.front().get<std::string>(), std::move(fills));
}

nlohmann::ordered_json parts_of(const Sentence& sentence) {
    if (sentence.is_words()) {
        return sentence.pattern();
    }
    nlohmann::ordered_json parts = nlohmann::ordered_json::array({sentence.pattern()});
    for (const Sentence& fill : sentence.fills()) {
        parts.push_back(parts_of(fill));
    }
    return parts;
}

} // namespace

nlohmann::ordered_json sentence_parts(const Sentence& sentence) {
    return sentence.fills().empty() ? nlohmann::ordered_json(sentence.pattern())
                                    : parts_of(sentence);
}

Sentence sentence_of(const nlohmann::json& parts) {
    return read(parts, 0);
}

} // namespace json_access

std::string sentence_to_json(const Sentence& sentence) {
    using Json = nlohmann::ordered_json;
    return json_access::sentence_parts(sentence).dump(-1, ' ', false,
                                                      Json::error_handler_t::replace);
}

Sentence sentence_from_json(const std::string& text) {
    const nlohmann::json parts = json_access::parse(text);
    return parts.is_string() || parts.is_array() ? json_access::sentence_of(parts) : Sentence(text);
}

} // namespace tessera
