// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace tessera {

/// Class of a failure; its number is the exit code of `tessera-cli`.
enum class ErrorCode {
    usage = 2,  ///< wrong command line
    config = 3, ///< wrong configuration: unknown key, wrong type, out of range, contradiction
    data = 4,   ///< wrong data set or file
    run = 5,    ///< a run failed: not finite, out of memory, locked, a device was lost
    interrupted = 130, ///< stopped by the user before its end
};

/// The one exception type of the project: one sentence that says what, where, what to do;
/// `what()` is its English.
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, Sentence sentence, std::string context = {})
        : std::runtime_error(sentence.english()), code_(code), sentence_(std::move(sentence)),
          context_(std::move(context)) {}

    ErrorCode code() const { return code_; }
    const Sentence& sentence() const { return sentence_; }
    /// Configuration key or path that the failure belongs to; empty when there is none.
    const std::string& context() const { return context_; }

private:
    ErrorCode code_;
    Sentence sentence_;
    std::string context_;
};

/// Throws an Error with `code` and `sentence` unless `condition` holds.
inline void require(bool condition, ErrorCode code, const Sentence& sentence,
                    const std::string& context = {}) {
    if (!condition) {
        throw Error(code, sentence, context);
    }
}

} // namespace tessera
