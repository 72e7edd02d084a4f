// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/selftest/golden_value.h"

#include "models/error.h"
#include "training/files/disk.h"

#include <nlohmann/json.hpp>

namespace tessera {

struct GoldenValue::Node {
    nlohmann::json json;
};

namespace {

std::shared_ptr<const GoldenValue::Node> wrap(nlohmann::json json) {
    return std::make_shared<const GoldenValue::Node>(GoldenValue::Node{std::move(json)});
}

void require_kind(bool fits, const nlohmann::json& json, const char* wanted) {
    require(fits, ErrorCode::data,
            "the golden index holds " + json.dump().substr(0, 60) + " where " + wanted +
                " is needed");
}

} // namespace

GoldenValue::GoldenValue() : node_(wrap(nlohmann::json::object())) {}

GoldenValue::GoldenValue(std::shared_ptr<const Node> node) : node_(std::move(node)) {}

GoldenValue GoldenValue::read_file(const std::filesystem::path& file) {
    std::ifstream stream = open_file(file);
    auto json = nlohmann::json::parse(stream, nullptr, false);
    require(!json.is_discarded(), ErrorCode::data, file.string() + " is no JSON file");
    return GoldenValue(wrap(std::move(json)));
}

bool GoldenValue::has(const std::string& key) const {
    return node_->json.is_object() && node_->json.contains(key);
}

GoldenValue GoldenValue::operator[](const std::string& key) const {
    require(has(key), ErrorCode::data, "the golden index lacks \"" + key + "\"");
    return GoldenValue(wrap(node_->json.at(key)));
}

GoldenValue GoldenValue::at(std::size_t index) const {
    require(node_->json.is_array() && index < node_->json.size(), ErrorCode::data,
            "the golden index lacks entry " + std::to_string(index) + " of a list");
    return GoldenValue(wrap(node_->json.at(index)));
}

std::size_t GoldenValue::size() const {
    return node_->json.size();
}

std::vector<GoldenValue> GoldenValue::items() const {
    require_kind(node_->json.is_array(), node_->json, "a list");
    std::vector<GoldenValue> all;
    for (const auto& item : node_->json) {
        all.push_back(GoldenValue(wrap(item)));
    }
    return all;
}

std::vector<std::string> GoldenValue::keys() const {
    require_kind(node_->json.is_object(), node_->json, "an object");
    std::vector<std::string> all;
    for (const auto& item : node_->json.items()) {
        all.push_back(item.key());
    }
    return all;
}

bool GoldenValue::is_null() const {
    return node_->json.is_null();
}

bool GoldenValue::is_number() const {
    return node_->json.is_number();
}

bool GoldenValue::is_array() const {
    return node_->json.is_array();
}

bool GoldenValue::is_object() const {
    return node_->json.is_object();
}

double GoldenValue::number() const {
    require_kind(node_->json.is_number(), node_->json, "a number");
    return node_->json.get<double>();
}

int64_t GoldenValue::integer() const {
    // Whole numbers may be written as 4 or 4.0.
    const double value = number();
    if (node_->json.is_number_integer()) {
        return node_->json.get<int64_t>();
    }
    const auto whole = static_cast<int64_t>(value);
    require_kind(static_cast<double>(whole) == value, node_->json, "a whole number");
    return whole;
}

std::string GoldenValue::text() const {
    require_kind(node_->json.is_string(), node_->json, "a text");
    return node_->json.get<std::string>();
}

bool GoldenValue::flag() const {
    require_kind(node_->json.is_boolean(), node_->json, "true or false");
    return node_->json.get<bool>();
}

std::vector<double> GoldenValue::numbers() const {
    std::vector<double> all;
    for (const GoldenValue& item : items()) {
        all.push_back(item.number());
    }
    return all;
}

std::vector<int64_t> GoldenValue::integers() const {
    std::vector<int64_t> all;
    for (const GoldenValue& item : items()) {
        all.push_back(item.integer());
    }
    return all;
}

double GoldenValue::number(const std::string& key, double otherwise) const {
    return has(key) ? (*this)[key].number() : otherwise;
}

std::string GoldenValue::text(const std::string& key, const std::string& otherwise) const {
    return has(key) ? (*this)[key].text() : otherwise;
}

bool GoldenValue::flag(const std::string& key, bool otherwise) const {
    return has(key) ? (*this)[key].flag() : otherwise;
}

GoldenValue GoldenValue::with(const GoldenValue& other) const {
    nlohmann::json merged = node_->json;
    merged.update(other.node_->json);
    return GoldenValue(wrap(std::move(merged)));
}

} // namespace tessera
