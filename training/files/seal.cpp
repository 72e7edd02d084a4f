// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/seal.h"

#include "models/error.h"
#include "training/files/disk.h"
#include "training/files/run_files.h"

#include <algorithm>
#include <optional>

namespace tessera {
namespace {

constexpr std::string_view kKey = "\"seal\"";
constexpr std::string_view kBlank = " \n\r\t";
constexpr std::size_t kDigits = 16;

/// Takes `expected` off the front of `text`, blanks before it passed over.
bool take(std::string_view& text, std::string_view expected) {
    text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
    if (!text.starts_with(expected)) {
        return false;
    }
    text.remove_prefix(expected.size());
    return true;
}

/// Where the digits of the seal begin; nothing without a seal.
std::optional<std::size_t> digits_at(std::string_view json) {
    const std::size_t key = json.rfind(kKey);
    if (key == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view rest = json.substr(key + kKey.size());
    if (!take(rest, ":") || !take(rest, "\"") || rest.size() < kDigits) {
        return std::nullopt;
    }
    const std::size_t place = json.size() - rest.size();
    const std::string_view digits = rest.substr(0, kDigits);
    rest.remove_prefix(kDigits);
    // Else it is another member, or a name, of these letters.
    const bool is_last = take(rest, "\"") && take(rest, "}") &&
                         rest.find_first_not_of(kBlank) == std::string_view::npos;
    return is_last && digits.find_first_not_of("0123456789abcdef") == std::string_view::npos
               ? std::optional(place)
               : std::nullopt;
}

/// Of all bytes but the digits.
std::string digest(std::string_view json, std::size_t digits) {
    XxHash64 hash;
    hash.update(json.data(), digits);
    hash.update(json.data() + digits + kDigits, json.size() - digits - kDigits);
    return hash.hex();
}

} // namespace

std::string sealed(std::string json) {
    const std::size_t end = json.rfind('}');
    const std::size_t last = json.find_last_not_of(kBlank, end - 1);
    const bool lines = json[end - 1] == '\n';
    const std::string before = lines ? ",\n  \"seal\": \"" : ",\"seal\":\"";
    json.insert(last + 1, before + std::string(kDigits, '0') + "\"");
    const std::size_t digits = last + 1 + before.size();
    return json.replace(digits, kDigits, digest(json, digits));
}

bool is_seal_broken(std::string_view json) {
    const auto digits = digits_at(json);
    return digits && digest(json, *digits) != json.substr(*digits, kDigits);
}

std::string read_sealed(const std::filesystem::path& file, uint64_t limit) {
    std::string text = read_file(file, limit);
    if (!is_seal_broken(text)) {
        return text;
    }
    if (file.filename() == kConfigFile) { // the one that people edit
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 has been changed since it was written; undo the change, "
                                      "or start a new run from it by tessera-cli train --config "
                                      "%1"),
                     file},
                    file.string());
    }
    throw Error(
        ErrorCode::data,
        {TESSERA_SENTENCE("%1 is damaged: it does not fit its seal; put back a copy of it"), file},
        file.string());
}

} // namespace tessera
