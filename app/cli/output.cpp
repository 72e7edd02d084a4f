// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "models/error.h"

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <poll.h>
#include <system_error>
#include <unistd.h>

namespace tessera::cli {

OutputBuffer::OutputBuffer(int descriptor) : descriptor_(descriptor) {
    setp(letters_.data(), letters_.data() + letters_.size());
}

OutputBuffer::~OutputBuffer() {
    OutputBuffer::sync();
}

OutputBuffer::int_type OutputBuffer::overflow(int_type letter) {
    sync();
    if (!traits_type::eq_int_type(letter, traits_type::eof())) {
        *pptr() = traits_type::to_char_type(letter);
        pbump(1);
    }
    return traits_type::not_eof(letter);
}

int OutputBuffer::sync() {
    const char* next = pbase();
    while (next < pptr() && failure_ == 0) {
        const ssize_t written = ::write(descriptor_, next, static_cast<std::size_t>(pptr() - next));
        if (written >= 0) {
            next += written;
        } else if (errno == EAGAIN) {
            pollfd room{descriptor_, POLLOUT, 0}; // a pipe that another program made non-blocking
            ::poll(&room, 1, -1);
        } else if (errno != EINTR) {
            failure_ = errno;
        }
    }
    setp(letters_.data(), letters_.data() + letters_.size());
    return 0;
}

void silence_libraries() {
    std::cerr.rdbuf(nullptr);
    std::clog.rdbuf(nullptr);
#ifdef __GLIBC__
    if (FILE* nowhere = std::fopen("/dev/null", "w")) {
        stderr = nowhere; // a variable as any other there
    }
#endif
}

int finish_results(Output& out, Output& err, int code) {
    out.flush();
    if (out.failure() == 0 || out.failure() == EPIPE) {
        return code;
    }
    err << "tessera-cli: the results could not be written to standard output: "
        << std::generic_category().message(out.failure())
        << "; free some space or send them elsewhere\n"
        << std::flush;
    return code == 0 ? static_cast<int>(ErrorCode::run) : code;
}

} // namespace tessera::cli
