// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_commands.h"

#include "app/cli/inspect_pictures.h"
#include "app/cli/json_text.h"
#include "app/cli/progress.h"
#include "app/cli/signals.h"
#include "app/cli/weights_text.h"
#include "models/error.h"
#include "training/api/run_service.h"
#include "training/api/run_store.h"
#include "training/files/disk.h"
#include "training/files/model_groups.h"
#include "training/files/result_json.h"
#include "training/stats/number_text.h"

#include <algorithm>
#include <ostream>

namespace tessera::cli {

int EvaluateCommand::run(const Arguments& arguments, Streams& streams) {
    const std::string& model = arguments.positional(0, "MODEL");
    RunControl control; // a signal ends the program: there is nothing to save
    const std::string split = arguments.get("split").value_or("");
    const EvalResult result =
        make_run_service()->evaluate(model, arguments.get("data").value_or(""), split,
                                     arguments.get("device").value_or("auto"), control);
    if (split.empty() && result.split != "test") {
        streams.err << "note: the data have no test split; the validation split was evaluated\n";
    }
    print_notes(result.weights, streams.err);
    if (arguments.json()) {
        streams.out << eval_to_json(result, model_groups(model, result));
        return 0;
    }
    streams.out << result.split << ": " << result.images << " images, loss "
                << fixed_text(result.loss, 4) << ", top-1 " << fixed_text(result.top1, 4)
                << ", top-5 " << fixed_text(result.top5, 4) << ", calibration error "
                << fixed_text(result.ece, 4) << "\nweights: " << weights_text(result.weights)
                << '\n';
    const std::size_t classes = result.class_names.size();
    if (classes <= 20) {
        streams.out << "\nConfusion (rows: truth, columns: prediction)\n";
        for (std::size_t row = 0; row < classes; ++row) {
            for (std::size_t column = 0; column < classes; ++column) {
                std::string cell = std::to_string(result.confusion[row * classes + column]);
                cell.insert(0, cell.size() < 6 ? 6 - cell.size() : 1, ' ');
                streams.out << cell;
            }
            streams.out << "  " << result.class_names[row] << ", recall "
                        << fixed_text(result.per_class[row], 4) << '\n';
        }
    }
    return 0;
}

int PredictCommand::run(const Arguments& arguments, Streams& streams) {
    const std::string& model = arguments.positional(0, "MODEL");
    arguments.positional(1, "IMAGE");
    const auto service = make_run_service();
    const auto top =
        static_cast<std::size_t>(std::max<int64_t>(1, arguments.integer("top").value_or(5)));
    // All pictures first: one sentence for a bad file instead of half a result.
    std::vector<Image> pictures;
    for (std::size_t i = 1; i < arguments.positionals().size(); ++i) {
        pictures.push_back(read_image(arguments.positionals()[i]));
    }
    const auto json = arguments.json() ? std::make_unique<JsonText>(streams.out) : nullptr;
    if (json) {
        json->begin_array();
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const std::string& file = arguments.positionals()[i + 1];
        InspectResult result = service->inspect(model, pictures[i], -1);
        result.predictions.resize(std::min(top, result.predictions.size()));
        if (i == 0) {
            print_notes(result.weights, streams.err);
            streams.err << "weights: " << weights_text(result.weights) << '\n';
        }
        if (!json) {
            streams.out << file << '\n';
            for (const auto& prediction : result.predictions) {
                streams.out << "  " << fixed_text(prediction.probability, 4) << "  "
                            << prediction.label << '\n';
            }
            continue;
        }
        json->begin_object();
        json->member("image", file);
        json->key("predictions");
        json->begin_array();
        for (const auto& prediction : result.predictions) {
            json->begin_object();
            json->member("label", prediction.label);
            json->member("probability", prediction.probability);
            json->end_object();
        }
        json->end_array();
        write_weights(*json, result.weights);
        json->end_object();
    }
    if (json) {
        json->end_array();
    }
    return 0;
}

int InspectCommand::run(const Arguments& arguments, Streams& streams) {
    const std::string& model = arguments.positional(0, "MODEL");
    InspectSelection selection;
    selection.what = arguments.require("what");
    selection.layer = arguments.integer("layer");
    selection.head = arguments.integer("head");
    selection.query = arguments.integer("query");
    const std::filesystem::path out = arguments.require("out");
    const Image picture = read_image(arguments.require("image"));
    const auto epoch = arguments.integer("epoch");
    require(epoch.value_or(0) >= 0, ErrorCode::usage,
            "--epoch is " + std::to_string(epoch.value_or(0)) + "; give 0 or more");
    const InspectResult result = make_run_service()->inspect(model, picture, epoch.value_or(-1));
    check_selection(selection, result);
    make_output_folder(out);
    print_notes(result.weights, streams.err);
    streams.err << "weights: " << weights_text(result.weights) << '\n';
    const std::vector<std::string> files = write_pictures(selection, result, out);
    if (arguments.json()) {
        write_numbers(selection, result, files, streams.out);
    } else {
        for (const std::string& file : files) {
            streams.out << file << '\n';
        }
    }
    return 0;
}

int ExportCommand::run(const Arguments& arguments, Streams& streams) {
    RunControl control;
    const SignalScope signals(control, FirstSignal::aborts);
    const RunService::ExportReport report = make_run_service()->export_model(
        arguments.positional(0, "MODEL"), arguments.require("format"), arguments.require("out"),
        control);
    print_notes(report.weights, streams.err);
    if (arguments.json()) {
        JsonText json(streams.out);
        json.begin_object();
        write_weights(json, report.weights);
        json.member("files", report.files);
        json.member("max_abs_difference", report.max_abs_difference);
        json.member("images_compared", report.images_compared);
        json.member("data", report.data);
        json.end_object();
        return 0;
    }
    for (const std::string& file : report.files) {
        streams.out << file << '\n';
    }
    streams.out << "Compared on " << report.images_compared << " images of " << report.data
                << ": largest difference of a logit " << fixed_text(report.max_abs_difference, 8)
                << "\nweights: " << weights_text(report.weights) << '\n';
    return 0;
}

} // namespace tessera::cli
