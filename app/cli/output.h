// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <ostream>
#include <streambuf>

namespace tessera::cli {

/// Writes to a descriptor and remembers why that failed; what is written after a failure is
/// dropped.
class OutputBuffer : public std::streambuf {
public:
    explicit OutputBuffer(int descriptor);
    ~OutputBuffer() override;

    /// Error number of the first failed write; 0: none.
    int failure() const { return failure_; }

private:
    int_type overflow(int_type letter) override;
    int sync() override;

    int descriptor_;
    int failure_ = 0;
    std::array<char, 16384> letters_{};
};

/// A stream to one of the standard descriptors. A failed write leaves the stream good: progress
/// that nobody reads must not end a training.
class Output : public std::ostream {
public:
    explicit Output(int descriptor) : std::ostream(nullptr), buffer_(descriptor) {
        rdbuf(&buffer_);
    }
    int failure() const { return buffer_.failure(); }

private:
    OutputBuffer buffer_;
};

/// Libraries say things of their own through the streams of C and C++ ("libpng warning: ...");
/// from now on these lead nowhere, and what a person reads comes from an Output.
void silence_libraries();

/// Flushes the results and gives the program's exit code: `code`, or 5 with a sentence on `err`
/// when results could not be written. A reader that has gone (`| head -1`) has what it wanted.
int finish_results(Output& out, Output& err, int code);

} // namespace tessera::cli
