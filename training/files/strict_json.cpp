// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/strict_json.h"

#include "training/config/excerpt.h"
#include "training/files/disk.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace tessera {
namespace {

using nlohmann::json;

constexpr std::size_t kDeepest = 64;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Sentence not_json(const std::string& where, std::string_view text, std::size_t byte) {
    // The parser counts bytes from 1 and points behind the last one it read.
    const std::string_view before = text.substr(0, byte > 0 ? std::min(byte - 1, text.size()) : 0);
    std::size_t line = 1;
    std::size_t column = 1;
    for (const char c : before) {
        ++column;
        if (c == '\n') {
            ++line;
            column = 1;
        }
    }
    return {TESSERA_SENTENCE("%1 is not valid JSON at line %2, column %3"), where, line, column};
}

/// Receives the parser's events, keeps only the keys of the open objects.
class Checker : public nlohmann::json_sax<json> {
public:
    Checker(std::string_view text, const std::string& where, ErrorCode code)
        : text_(text), where_(where), code_(code) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        if (!keys_.back().insert(name).second) {
            throw Error(
                code_,
                {TESSERA_SENTENCE("%1 has the key \"%2\" twice in one object; remove one of them"),
                 where_, excerpt(name)});
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception&) override {
        throw Error(code_, not_json(where_, text_, position));
    }

private:
    bool open() {
        if (keys_.size() >= kDeepest) {
            throw Error(code_, {TESSERA_SENTENCE("%1 is nested too deeply to be read"), where_});
        }
        keys_.emplace_back();
        return true;
    }
    bool close() {
        keys_.pop_back();
        return true;
    }

    std::string_view text_;
    const std::string& where_;
    ErrorCode code_;
    std::vector<std::unordered_set<std::string>> keys_;
};

} // namespace

void require_strict_json(std::string_view text, const std::string& where, ErrorCode code) {
    // nlohmann skips a byte order mark; the rules of JSON (RFC 8259) do not have one.
    if (text.starts_with(kByteOrderMark)) {
        throw Error(code, not_json(where, text, 1));
    }
    Checker checker(text, where, code);
    json::sax_parse(text.begin(), text.end(), &checker);
    // nlohmann takes a NUL for the end and would pass over whatever follows.
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        throw Error(code, not_json(where, text, nul + 1));
    }
}

std::string_view without_byte_order_mark(std::string_view text) {
    return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

std::string read_settings_file(const std::filesystem::path& file) {
    constexpr uint64_t kLargest = 4U << 20U; // settings have some thousand bytes
    try {
        return read_file(file, kLargest);
    } catch (const Error& error) {
        throw Error(ErrorCode::config, error.sentence(), error.context());
    }
}

} // namespace tessera
