// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tessera {

/// A value of a JSON document, read only. Every access that does not fit throws Error(data) naming
/// what was asked for.
class GoldenValue {
public:
    struct Node; ///< hides the JSON library

    GoldenValue();
    explicit GoldenValue(std::shared_ptr<const Node> node);
    static GoldenValue read_file(const std::filesystem::path& file);

    bool has(const std::string& key) const;
    GoldenValue operator[](const std::string& key) const;
    GoldenValue at(std::size_t index) const;
    std::size_t size() const;
    std::vector<GoldenValue> items() const;
    std::vector<std::string> keys() const;

    bool is_null() const;
    bool is_number() const;
    bool is_array() const;
    bool is_object() const;
    double number() const;
    int64_t integer() const;
    std::string text() const;
    bool flag() const;
    std::vector<double> numbers() const;
    std::vector<int64_t> integers() const;

    /// The member, or `otherwise` when there is none.
    double number(const std::string& key, double otherwise) const;
    std::string text(const std::string& key, const std::string& otherwise) const;
    bool flag(const std::string& key, bool otherwise) const;

    /// This object with the members of `other` added or replaced.
    GoldenValue with(const GoldenValue& other) const;

private:
    std::shared_ptr<const Node> node_;
};

} // namespace tessera
