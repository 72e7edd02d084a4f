// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_file.h"

#include "training/files/disk.h"

#include <algorithm>
#include <array>

namespace tessera::test {

namespace {

void flip(std::string& bytes, Draws& draws) {
    const auto at = static_cast<std::size_t>(draws.below(static_cast<int64_t>(bytes.size())));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << draws.below(8)));
}

/// Numbers at which lengths and counts overflow, and characters of the text formats.
void put_extreme(std::string& bytes, Draws& draws) {
    static constexpr std::array<uint64_t, 10> kNumbers{
        0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0xffffffff, 0x100000000, ~0ULL >> 1, ~uint64_t{0}};
    static constexpr std::string_view kCharacters = "{}[]\",:0-9eE.\\ntf\x80\xc0";
    const auto at = static_cast<std::size_t>(draws.below(static_cast<int64_t>(bytes.size())));
    if (draws.one_in(2)) {
        bytes[at] = kCharacters[static_cast<std::size_t>(
            draws.below(static_cast<int64_t>(kCharacters.size())))];
        return;
    }
    const uint64_t number = kNumbers[static_cast<std::size_t>(draws.below(kNumbers.size()))];
    const auto size = std::min<std::size_t>(std::size_t{1} << draws.below(4), bytes.size() - at);
    const bool big_endian = draws.one_in(2);
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t place = big_endian ? size - 1 - i : i;
        bytes[at + i] = static_cast<char>(number >> (8 * place) & 0xffU);
    }
}

/// Removes, doubles or moves a part.
void splice(std::string& bytes, Draws& draws) {
    const auto size = static_cast<int64_t>(bytes.size());
    const auto from = static_cast<std::size_t>(draws.below(size));
    const auto most = std::min<int64_t>(size - static_cast<int64_t>(from), 64);
    const std::string part =
        bytes.substr(from, static_cast<std::size_t>(1 + draws.below(std::max<int64_t>(most, 1))));
    switch (draws.below(3)) {
    case 0:
        bytes.erase(from, part.size());
        break;
    case 1:
        bytes.insert(from, part);
        break;
    default:
        bytes.insert(static_cast<std::size_t>(draws.below(size)), part);
    }
}

void change(std::string& bytes, Draws& draws) {
    if (bytes.empty()) {
        bytes += static_cast<char>(draws.below(256));
        return;
    }
    switch (draws.below(6)) {
    case 0:
        bytes.resize(static_cast<std::size_t>(draws.below(static_cast<int64_t>(bytes.size()) + 1)));
        break;
    case 1:
    case 2:
        put_extreme(bytes, draws);
        break;
    case 3:
        splice(bytes, draws);
        break;
    default:
        flip(bytes, draws);
    }
}

} // namespace

Damage Damage::removed() {
    Damage damage;
    damage.removed_ = true;
    damage.name_ = QStringLiteral("removed");
    return damage;
}

Damage Damage::replaced(std::string content, QString name) {
    Damage damage;
    damage.content_ = std::move(content);
    damage.name_ = std::move(name);
    return damage;
}

void Damage::apply(const std::filesystem::path& file) const {
    std::filesystem::remove(file);
    if (!removed_) {
        FileOut out(system_disk(), file); // not flushed: there are thousands
        out.write(content_);
    }
}

std::vector<Damage> damages_of(const std::string& content, int64_t rounds, Draws& draws) {
    std::vector<Damage> damages{Damage::removed()};
    const auto size = static_cast<int64_t>(content.size());
    const auto cut = [&](int64_t length) {
        damages.push_back(
            Damage::replaced(content.substr(0, static_cast<std::size_t>(length)),
                             QStringLiteral("cut to %1 of %2 bytes").arg(length).arg(size)));
    };
    if (rounds > 1) {
        cut(0);
        cut(size / 2);
        cut(std::max<int64_t>(size - 1, 0));
    }
    for (int64_t i = 0; i < rounds && size > 0; ++i) {
        cut(draws.below(size));
        std::string flipped = content;
        const auto at = draws.below(size);
        const auto bit = draws.below(8);
        char& byte = flipped[static_cast<std::size_t>(at)];
        byte = static_cast<char>(byte ^ (1 << bit));
        damages.push_back(Damage::replaced(
            flipped, QStringLiteral("bit %1 of byte %2 flipped").arg(bit).arg(at)));
    }
    return damages;
}

std::string mutated(const std::string& content, Draws& draws) {
    std::string bytes = content;
    for (int64_t changes = 1 + draws.below(4); changes > 0; --changes) {
        change(bytes, draws);
    }
    return bytes;
}

} // namespace tessera::test
