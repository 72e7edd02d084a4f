// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/schedule_plan.h"

#include "training/optim/schedule.h"

namespace tessera {

double planned_learning_rate(const RunConfig& config, int64_t steps_per_epoch, int64_t images,
                             int64_t step) {
    const RunSchedule schedule{config.schedule,     config.optim.lr, steps_per_epoch,
                               config.train.epochs, images,          config.data.batch};
    return schedule.at(step);
}

} // namespace tessera
