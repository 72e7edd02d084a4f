// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace of many long runs: how long the window needs to show all of them, at first (cold:
// no index, no metric caches) and again (warm), and how fast the plots then pan and zoom.
//
//   QT_QPA_PLATFORM=offscreen bench_library [--runs 200] [--points 100000] [--folder DIR] [--image
//   F]
#include "app/gui/main_window.h"
#include "tests/support/fake_run_service.h"
#include "training/config/config_io.h"
#include "training/data/heap.h"
#include "training/files/event_file.h"
#include "training/files/metric_cache.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"
#include "widgets/pages/train_page.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/session/run_key.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace tessera;

namespace {

struct Size {
    int runs = 200;
    int points = 100000;
};

void write(const std::filesystem::path& file, const std::string& bytes) {
    QFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly) ||
        out.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size())) {
        qFatal("cannot write %s", file.c_str());
    }
}

/// A noisy loss curve of one tag, one value a step.
void generate(const std::filesystem::path& run, int number, int points) {
    std::filesystem::create_directories(run);
    std::mt19937 random(static_cast<unsigned>(number));
    std::normal_distribution<double> noise(0, 0.15);
    std::string bytes = event_record(version_event(1.7e9));
    for (int step = 1; step <= points; ++step) {
        LogEvent event;
        event.wall_time = 1.7e9 + 0.2 * step;
        event.step = step;
        const double t = double(step) / points;
        const double loss = 1.2 + 3.2 * std::exp(-t * (3 + 0.01 * number)) + 0.002 * number;
        event.scalars = {{tags::kTrainLoss, loss * (1 + noise(random))}};
        bytes += event_record(event);
    }
    write(run / (kEventFilePrefix + std::string("1700000000.bench.1.0")), bytes);
    RunConfig config;
    config.preset = "demo_vanilla";
    config.train.seed = static_cast<uint64_t>(number);
    write(run / kConfigFile, config_to_json(config));
    RunOutcome outcome;
    outcome.state = RunState::finished;
    outcome.steps = points;
    outcome.top1 = 0.4 + 0.001 * number;
    outcome.best_top1 = outcome.top1;
    write(run / kResultFile, outcome_to_json(outcome));
    RunMeta meta;
    meta.name = "Run " + std::to_string(number);
    meta.group = "Study " + std::to_string(number / 20);
    write_meta(run, meta);
}

void generateAll(const std::filesystem::path& workspace, const Size& size) {
    for (int i = 0; i < size.runs; ++i) {
        const auto run = workspace / "runs" / ("run-" + std::to_string(1000 + i));
        if (!std::filesystem::exists(run / kConfigFile)) {
            generate(run, i, size.points);
        }
    }
}

void forgetCaches(const std::filesystem::path& workspace) {
    std::filesystem::remove(workspace / "index.sqlite");
    for (const auto& run : run_folders(workspace)) {
        std::filesystem::remove(run / kMetricCacheFile);
    }
}

double residentMiB() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

/// Frames a second of all plots of the page, each frame at another range; the slowest tenth too.
void measureFrames(const char* what, const std::vector<CurvePlot*>& plots, int frames,
                   const std::function<std::pair<double, double>(int)>& range) {
    std::vector<double> seconds;
    for (int i = 0; i < frames; ++i) {
        const auto [low, high] = range(i);
        QElapsedTimer clock;
        clock.start();
        for (CurvePlot* plot : plots) {
            plot->setHorizontalRange(low, high);
            plot->replotNow();
        }
        QCoreApplication::processEvents();
        seconds.push_back(double(clock.nsecsElapsed()) * 1e-9);
    }
    double sum = 0;
    for (const double one : seconds) {
        sum += one;
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf("  %s: %.0f frames/s (90 %% of the frames within %.0f ms)\n", what, frames / sum,
                seconds[seconds.size() * 9 / 10] * 1000);
}

bool isComplete(MainWindow& window, const Size& size) {
    const AppContext& app = window.context();
    for (const ShownRun& run : app.selection.shown()) {
        const HistorySeries* series = app.history.series(run.directory, tags::kTrainLoss);
        if (!series || int(series->size()) != size.points) {
            return false;
        }
    }
    return int(app.selection.shown().size()) == size.runs;
}

int measure(const QString& folder, const Size& size, const QString& image) {
    FakeRunService service;
    WindowOptions options;
    options.workspace = folder.toStdString();
    const QTemporaryDir scratch;
    options.settingsFile = scratch.filePath(QStringLiteral("ui.ini"));
    options.theme = QStringLiteral("light");
    UiSettings(options.settingsFile).set(ui::kPage, QStringLiteral("train")); // where it was left
    QElapsedTimer clock;
    clock.start();
    MainWindow window(service, options);
    auto* page = static_cast<TrainPage*>(window.showPage(QStringLiteral("train")));
    window.show();
    AppContext& app = window.context();
    double listed = 0;
    QObject::connect(&app.library, &RunLibrary::changed, &window, [&] {
        if (listed == 0 && app.library.isScanned()) {
            listed = double(clock.nsecsElapsed()) * 1e-9;
            std::vector<QString> all;
            for (const RunSummary& run : app.library.runs()) {
                all.push_back(runKey(run.directory));
            }
            app.selection.showOnly(all);
        }
    });
    while (!isComplete(window, size)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        if (clock.elapsed() > 600000) {
            std::printf("  the curves did not arrive\n");
            return 5;
        }
    }
    const std::vector<CurvePlot*> plots = page->plots();
    for (CurvePlot* plot : plots) {
        plot->replotNow();
    }
    QCoreApplication::processEvents();
    std::printf("  open: %.2f s until all curves are drawn (list of runs after %.2f s)\n",
                double(clock.nsecsElapsed()) * 1e-9, listed);
    const auto [low, high] = plots.front()->horizontalRange();
    const double width = (high - low) / 4;
    measureFrames("pan", plots, 60, [&, from = low](int i) {
        const double at = from + (high - low - width) * i / 60;
        return std::pair(at, at + width);
    });
    const double middle = (low + high) / 2;
    measureFrames("zoom", plots, 60, [&, whole = high - low](int i) {
        const double half = whole / 2 * std::exp2(-double(i) / 8);
        return std::pair(middle - half, middle + half);
    });
    std::printf("  resident memory: %.0f MiB\n", residentMiB());
    if (!image.isEmpty()) {
        plots.front()->resetZoom();
        plots.front()->replotNow();
        QCoreApplication::processEvents();
        window.grab().save(image);
    }
    return 0;
}

/// In a process of its own, so that memory and file handles are its own.
int measureInChild(const QStringList& arguments) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    return child.exitCode();
}

} // namespace

int main(int argc, char** argv) {
    keep_heap(); // as the program does
    QApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto text = [](const char* ascii) { return QString::fromLatin1(ascii); };
    parser.addOptions({{text("runs"), text("Number of runs."), text("N"), text("200")},
                       {text("points"), text("Points of each run."), text("N"), text("100000")},
                       {text("folder"), text("Workspace to make or use again."), text("DIR")},
                       {text("image"), text("Write a picture of the window."), text("FILE")},
                       {text("measure"), text("Measure the workspace as it is.")}});
    parser.process(app);
    const Size size{parser.value(text("runs")).toInt(), parser.value(text("points")).toInt()};
    if (parser.isSet(text("measure"))) {
        return measure(parser.value(text("folder")), size, parser.value(text("image")));
    }
    const QTemporaryDir scratch;
    QString folder = parser.value(text("folder"));
    folder = folder.isEmpty() ? scratch.path() : folder;
    generateAll(folder.toStdString(), size);
    forgetCaches(folder.toStdString());
    const QStringList common{text("--measure"),
                             text("--folder"),
                             folder,
                             text("--runs"),
                             parser.value(text("runs")),
                             text("--points"),
                             parser.value(text("points"))};
    std::printf("%d runs of %d points\ncold (event files decoded, caches written):\n", size.runs,
                size.points);
    int code = measureInChild(common);
    std::printf("warm (from the caches):\n");
    QStringList again = common;
    if (parser.isSet(text("image"))) {
        again << text("--image") << parser.value(text("image"));
    }
    code = std::max(code, measureInChild(again));
    return code;
}
