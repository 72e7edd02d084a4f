// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/schema_builder.h"

namespace tessera {

const std::vector<Field>& run_schema() {
    static const std::vector<Field> fields = [] {
        std::vector<Field> all;
        add_data_fields(all);
        add_model_fields(all);
        add_training_fields(all);
        return all;
    }();
    return fields;
}

} // namespace tessera
