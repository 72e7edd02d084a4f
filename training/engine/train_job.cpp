// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/train_job.h"

#include "training/engine/torch_error.h"
#include "training/engine/trainer.h"

#include <functional>

namespace tessera {

namespace {

/// One sentence for whatever was thrown.
Sentence failure_sentence(const std::exception& problem) {
    static constexpr const char* kOutOfMemory =
        TESSERA_SENTENCE("Out of memory; lower data.batch or the model's size.");
    if (const auto* error = dynamic_cast<const Error*>(&problem)) {
        return error->sentence();
    }
    if (const auto* torch = dynamic_cast<const c10::Error*>(&problem)) {
        return is_out_of_memory(*torch)
                   ? Sentence(kOutOfMemory)
                   : Sentence(TESSERA_SENTENCE("LibTorch failed: %1"), first_line(*torch));
    }
    if (dynamic_cast<const std::bad_alloc*>(&problem) != nullptr) {
        return kOutOfMemory;
    }
    return std::string(problem.what());
}

/// A run of the job and whether it still trains.
struct Entry {
    std::unique_ptr<Trainer> trainer;
    bool training = false;
    RunOutcome outcome;
};

/// Runs `step`; a failure ends the entry.
void guarded(Entry& entry, const std::function<void()>& step) {
    try {
        step();
    } catch (const std::exception& problem) {
        entry.training = false;
        const auto* error = dynamic_cast<const Error*>(&problem);
        entry.outcome = entry.trainer->fail(error != nullptr ? error->code() : ErrorCode::run,
                                            failure_sentence(problem));
        entry.trainer.reset();
    }
}

/// Waits until the job goes on or is to end; every run of it knows meanwhile that it is paused.
void pause_job(std::vector<Entry>& entries, RunControl& control) {
    const auto tell = [&](bool paused) {
        bool any = false;
        for (Entry& entry : entries) {
            if (entry.training) {
                guarded(entry, [&] { entry.trainer->set_paused(paused); });
            }
            any = any || entry.training;
        }
        return any;
    };
    if (tell(true)) {          // else the last one failed over it, and nothing is left to wait for
        control.should_stop(); // waits
        tell(false);
    }
}

/// One epoch of a run, then its end if that was the last one.
void take_turn(std::vector<Entry>& entries, Entry& entry, RunControl& control) {
    while (entry.training) {
        auto turn = Trainer::Turn::over; // also where it fails
        guarded(entry, [&] {
            turn = entry.trainer->run_epoch();
            if (turn == Trainer::Turn::over) {
                entry.training = false;
                entry.outcome = entry.trainer->finish();
                entry.trainer.reset();
            }
        });
        if (turn != Trainer::Turn::paused) {
            return;
        }
        pause_job(entries, control);
    }
}

} // namespace

std::vector<RunOutcome> train_job(const std::vector<RunRequest>& runs, RunObserver& observer,
                                  RunControl& control) {
    std::vector<Entry> entries(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        Entry& entry = entries[i];
        entry.trainer = std::make_unique<Trainer>(runs[i], static_cast<int>(i), observer, control);
        entry.training = true;
        guarded(entry, [&] { entry.trainer->prepare(); });
    }
    for (bool any = true; any;) {
        any = false;
        for (Entry& entry : entries) {
            if (entry.training) {
                take_turn(entries, entry, control);
            }
            any = any || entry.training;
        }
    }
    std::vector<RunOutcome> outcomes;
    for (Entry& entry : entries) {
        outcomes.push_back(std::move(entry.outcome));
    }
    return outcomes;
}

} // namespace tessera
