// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/signals.h"
#include "training/api/process.h"

#include <unistd.h>

int main(int count, char** words) {
    tessera::prepare_process(words);
    tessera::cli::answer_signals();
    tessera::cli::silence_libraries();
    tessera::cli::Output out(STDOUT_FILENO);
    tessera::cli::Output err(STDERR_FILENO);
    err << std::unitbuf; // messages appear when they are said
    tessera::cli::Streams streams{out, err, isatty(STDERR_FILENO) != 0};
    const int code = tessera::cli::dispatch({words + 1, words + count}, streams);
    return tessera::cli::finish_results(out, err, code);
}
