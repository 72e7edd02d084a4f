// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/report/comparison_report.h"

#include "models/error.h"
#include "training/api/run_store.h"
#include "training/files/disk.h"
#include "training/files/result_json.h"

#include <algorithm>

namespace tessera {

namespace {

struct Results {
    std::vector<RunOutcome> outcomes;
    bool tested = true; ///< every run has a test score
};

Results read_results(const std::vector<std::filesystem::path>& runs) {
    Results results;
    for (const auto& run : runs) {
        const auto outcome = read_result(run);
        require(outcome.has_value(), ErrorCode::data,
                run.string() + " has no result yet; finish or resume the run first", run.string());
        results.tested = results.tested && outcome->test.images > 0;
        results.outcomes.push_back(*outcome);
    }
    return results;
}

ComparisonSide make_side(const std::vector<std::filesystem::path>& runs, const Results& results,
                         bool tested) {
    ComparisonSide side;
    side.top1 = side.top5 = side.loss = 0;
    const auto count = static_cast<double>(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const RunOutcome& outcome = results.outcomes[i];
        const double top1 = tested ? outcome.test.top1 : outcome.top1;
        side.runs.push_back(runs[i].string());
        side.top1s.push_back(top1);
        side.top1 += top1 / count;
        side.top5 += (tested ? outcome.test.top5 : outcome.top5) / count;
        side.loss += (tested ? outcome.test.loss : outcome.loss) / count;
        side.seconds += outcome.seconds / count;
    }
    if (const auto summary = read_run_summary(runs.front())) {
        side.preset = summary->preset;
        side.parameters = summary->parameters;
        side.macs_per_image = summary->macs_per_image;
    }
    return side;
}

} // namespace

Comparison compare_runs(const std::vector<std::filesystem::path>& a,
                        const std::vector<std::filesystem::path>& b) {
    require(!a.empty() && !b.empty(), ErrorCode::usage, "a comparison needs runs on both sides");
    const Results results_a = read_results(a);
    const Results results_b = read_results(b);
    const bool tested = results_a.tested && results_b.tested;
    Comparison comparison =
        compare_sides(make_side(a, results_a, tested), make_side(b, results_b, tested));
    comparison.differing_keys =
        differing_keys(read_run_config(a.front()), read_run_config(b.front()));
    return comparison;
}

void write_comparison(const std::filesystem::path& directory, const Comparison& comparison) {
    std::filesystem::create_directories(directory);
    write_file_atomically(directory / "comparison.json", comparison_to_json(comparison));
    write_file_atomically(directory / "report.html", comparison_page(comparison));
}

} // namespace tessera
