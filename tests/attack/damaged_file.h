// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack_support.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace tessera::test {

/// One way in which a disk or a hand spoils a file.
class Damage {
public:
    static Damage removed();
    static Damage replaced(std::string content, QString name);

    void apply(const std::filesystem::path& file) const;
    const QString& name() const { return name_; }
    bool removes() const { return removed_; }

private:
    bool removed_ = false;
    std::string content_;
    QString name_;
};

/// Removed, and `rounds` times cut at a random length and one random bit flipped; with more than
/// one round also emptied, cut in the middle and cut by its last byte.
std::vector<Damage> damages_of(const std::string& content, int64_t rounds, Draws& draws);

/// `content` with one to four random changes: bits, bytes, numbers that are often at a limit, parts
/// removed, doubled, inserted or taken from another place.
std::string mutated(const std::string& content, Draws& draws);

} // namespace tessera::test
