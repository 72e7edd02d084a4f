// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_support.h"

#include <QDebug>

namespace tessera::test {

namespace {

/// The output function of SplitMix64 (Steele, Lea and Flood 2014).
uint64_t mixed(uint64_t value) {
    value = (value ^ value >> 30U) * 0xbf58476d1ce4e5b9U;
    value = (value ^ value >> 27U) * 0x94d049bb133111ebU;
    return value ^ value >> 31U;
}

} // namespace

int64_t attack_rounds(int64_t by_default) {
    bool number = false;
    const qlonglong rounds = qEnvironmentVariable("TESSERA_ATTACK_ROUNDS").toLongLong(&number);
    return number && rounds > 0 ? rounds : by_default;
}

uint64_t attack_seed() {
    bool number = false;
    const qulonglong seed = qEnvironmentVariable("TESSERA_ATTACK_SEED").toULongLong(&number);
    return number ? seed : 1;
}

Draws::Draws(std::string_view purpose) : state_(mixed(attack_seed())) {
    for (const char letter : purpose) {
        state_ = mixed(state_ ^ static_cast<unsigned char>(letter));
    }
}

uint64_t Draws::next() {
    state_ += 0x9e3779b97f4a7c15U;
    return mixed(state_);
}

int64_t Draws::below(int64_t count) {
    return static_cast<int64_t>(next() % static_cast<uint64_t>(count));
}

void Tally::print() const {
    for (const auto& [kind, count] : counts_) {
        qInfo("attack | %s | %lld | %lld", qPrintable(kind), static_cast<long long>(count.done),
              static_cast<long long>(count.held));
    }
}

} // namespace tessera::test
