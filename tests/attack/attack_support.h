// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <string_view>

namespace tessera::test {

/// Rounds of each attack: TESSERA_ATTACK_ROUNDS, by default `by_default` (the short form).
int64_t attack_rounds(int64_t by_default);
/// TESSERA_ATTACK_SEED, by default 1: another seed, another sample of attacks.
uint64_t attack_seed();

/// Random numbers that are the same on every machine: a function of the seed and of what they are
/// for, so that one failing row can be run alone.
class Draws {
public:
    explicit Draws(std::string_view purpose);

    uint64_t next();
    /// 0 to `count` - 1.
    int64_t below(int64_t count);
    bool one_in(int64_t count) { return below(count) == 0; }

private:
    uint64_t state_;
};

/// Counts what was done and what held, and prints a line of each kind for packaging/attack.sh:
/// "attack | kills | 120 | 118".
class Tally {
public:
    void done(const QString& kind, int64_t count = 1) { counts_[kind].done += count; }
    void held(const QString& kind, int64_t count = 1) { counts_[kind].held += count; }
    void print() const;

private:
    struct Count {
        int64_t done = 0;
        int64_t held = 0;
    };
    std::map<QString, Count> counts_;
};

} // namespace tessera::test
