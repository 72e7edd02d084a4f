// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/digests.h"

#include "models/error.h"
#include "training/files/json_access.h"
#include "training/files/seal.h"

#include <system_error>

namespace tessera {
namespace {

constexpr int kVersion = 1;
constexpr uint64_t kLargestFile = uint64_t{1} << 20U;

} // namespace

Sentence file_damage(const std::filesystem::path& file, const FileDigest& expected) {
    const std::string name = file.filename().string();
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        return {TESSERA_SENTENCE("%1 is missing"), name};
    }
    const uint64_t bytes = std::filesystem::file_size(file, error);
    if (error || bytes != expected.bytes) {
        return {TESSERA_SENTENCE("%1 has %2 bytes instead of %3"), name, bytes, expected.bytes};
    }
    try {
        if (digest_of(file) == expected) {
            return {};
        }
    } catch (const Error&) {
        return {TESSERA_SENTENCE("%1 cannot be read"), name};
    }
    return {TESSERA_SENTENCE("%1 does not have its digest"), name};
}

void write_digests(const std::filesystem::path& folder, const FileDigests& files,
                   const Disk& disk) {
    nlohmann::ordered_json document;
    document["version"] = kVersion;
    document["files"] = json_access::digests(files);
    FileOut out(disk, folder / kDigestFile);
    out.write(sealed(json_access::dump(document)));
    out.finish();
}

void require_whole(const std::filesystem::path& file) {
    const std::filesystem::path list = file.parent_path() / kDigestFile;
    std::error_code unknown; // What cannot be looked at cannot be read either.
    if (!std::filesystem::exists(list, unknown)) {
        return;
    }
    const auto document = json_access::parse(read_sealed(list, kLargestFile));
    require(document.is_object() && document.contains("files"), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is damaged; put back a copy of it"), list}, list.string());
    const FileDigests digests = json_access::get_digests(document);
    const auto expected = digests.find(file.filename().string());
    if (expected == digests.end()) {
        return;
    }
    const Sentence damage = file_damage(file, expected->second);
    require(damage.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is damaged: %2"), file.parent_path(), damage}, file.string());
}

} // namespace tessera
