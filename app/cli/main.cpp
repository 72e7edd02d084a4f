// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "training/api/process.h"

#include <iostream>
#include <unistd.h>

int main(int count, char** words) {
    tessera::prepare_process(words);
    tessera::cli::Streams streams{std::cout, std::cerr, isatty(STDERR_FILENO) != 0};
    return tessera::cli::dispatch({words + 1, words + count}, streams);
}
