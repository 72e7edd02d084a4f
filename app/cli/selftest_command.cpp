// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selftest_command.h"

#include "app/cli/json_text.h"
#include "models/error.h"
#include "training/selftest/golden_runner.h"
#include "training/selftest/selftest.h"

#include <ostream>

namespace tessera::cli {

int SelftestCommand::run(const Arguments& arguments, Streams& streams) {
    GoldenReport report;
    if (const auto folder = arguments.get("golden")) {
        report = run_golden(*folder, arguments.get("only").value_or(""));
    } else {
        const SelftestReport checks = run_selftest(arguments.get("device").value_or("cpu"));
        report.passed = checks.passed;
        report.failed = checks.failed;
        report.not_covered = checks.skipped;
    }
    if (arguments.json()) {
        JsonText json(streams.out);
        json.begin_object();
        json.member("passed", static_cast<int64_t>(report.passed.size()));
        json.member("failed", static_cast<int64_t>(report.failed.size()));
        json.member("passed_names", report.passed);
        json.key("failures");
        json.begin_array();
        for (const auto& [name, reason] : report.failed) {
            json.begin_object();
            json.member("name", name);
            json.member("reason", reason);
            json.end_object();
        }
        json.end_array();
        json.member("not_covered", report.not_covered);
        json.end_object();
    } else {
        for (const auto& [name, reason] : report.failed) {
            streams.out << "failed: " << name << ": " << reason << '\n';
        }
        for (const std::string& name : report.not_covered) {
            streams.out << "not covered: " << name << '\n';
        }
        streams.out << report.passed.size() << " passed, " << report.failed.size() << " failed, "
                    << report.not_covered.size() << " not covered\n";
    }
    return report.failed.empty() ? 0 : static_cast<int>(ErrorCode::run);
}

} // namespace tessera::cli
