// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"

#include <QString>

#include <functional>
#include <vector>

namespace tessera {

/// A search for runs in simple expressions, all of which have to hold:
///
///     word "two words"        somewhere in name, group, tags, note, preset or state
///     tag:paper state:failed  also name, group, note, preset, data; settings by their key
///     top1 > 0.5  params<5e6  numbers of the result and of the run; 50% and 5M are numbers too
///     optim.lr<=0.001         any setting by its key
///     -tag:x                  the contrary
class RunQuery {
public:
    /// One sentence when the text cannot be understood; the query then matches everything.
    static RunQuery parse(const QString& text, QString* problem = nullptr);

    /// `words`: what single words are looked for in.
    bool matches(const RunSummary& run, const QString& words) const;
    bool isEmpty() const { return m_conditions.empty(); }

    /// Names that stand before a comparison or a colon, settings apart; for help and completion.
    static QStringList keys();

private:
    struct Condition {
        bool negated = false;
        std::function<bool(const RunSummary&, const QString&)> holds;
    };
    std::vector<Condition> m_conditions;
    friend class RunQueryParser;
};

} // namespace tessera
