// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/bench_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/data_command.h"
#include "app/cli/import_log_command.h"
#include "app/cli/info_commands.h"
#include "app/cli/model_commands.h"
#include "app/cli/selftest_command.h"
#include "app/cli/sweep_command.h"
#include "app/cli/train_commands.h"

namespace tessera::cli {

std::vector<std::unique_ptr<Command>> make_commands() {
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<DevicesCommand>());
    all.push_back(std::make_unique<PresetsCommand>());
    all.push_back(std::make_unique<DescribeCommand>());
    all.push_back(std::make_unique<ConfigCommand>());
    all.push_back(std::make_unique<DataCommand>());
    all.push_back(std::make_unique<TrainCommand>());
    all.push_back(std::make_unique<ResumeCommand>());
    all.push_back(std::make_unique<CompareCommand>());
    all.push_back(std::make_unique<SweepCommand>());
    all.push_back(std::make_unique<EvaluateCommand>());
    all.push_back(std::make_unique<PredictCommand>());
    all.push_back(std::make_unique<InspectCommand>());
    all.push_back(std::make_unique<ExportCommand>());
    all.push_back(std::make_unique<ImportLogCommand>());
    all.push_back(std::make_unique<BenchCommand>());
    all.push_back(std::make_unique<SelftestCommand>());
    return all;
}

} // namespace tessera::cli
