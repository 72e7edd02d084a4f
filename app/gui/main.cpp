// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/tour_runner.h"
#include "app/gui/translator.h"
#include "training/api/home_path.h"
#include "training/api/process.h"
#include "training/api/run_service.h"
#include "training/api/run_store.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace tessera;

int main(int argc, char** argv) {
    prepare_process(argv);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tessera"));
    installLanguage(UiSettings().get(ui::kLanguage));
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto text = [](const char* ascii) { return QString::fromLatin1(ascii); };
    parser.addOptions({{text("workspace"), text("Folder of all runs."), text("DIR")},
                       {text("open"), text("Run folder to show."), text("RUN")},
                       {text("data"), text("Data set to prepare."), text("DATA")},
                       {text("theme"), text("light, dark or system."), text("NAME")},
                       {text("tour"), text("Write a picture of every page to DIR."), text("DIR")}});
    parser.process(app);
    const bool touring = parser.isSet(text("tour"));

    WindowOptions options;
    options.workspace = expand_home(parser.value(text("workspace")).toStdString());
    if (options.workspace.empty()) {
        options.workspace = default_workspace();
    }
    options.openRun = QString::fromStdString(expand_home(parser.value(text("open")).toStdString()));
    options.data = parser.value(text("data"));
    options.theme = parser.value(text("theme"));
    const QTemporaryDir scratch;
    if (touring) {
        options.workspace = scratch.path().toStdString();
        options.settingsFile = scratch.filePath(QStringLiteral("tour.ini"));
        options.theme = QStringLiteral("light");
    }
    const std::unique_ptr<RunService> service = make_run_service();
    MainWindow window(*service, options);
    QObject::connect(&window, &MainWindow::workspaceRequested, &app, [](const QString& directory) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--workspace"), directory});
    });
    window.show();
    TourRunner runner(window, parser.value(text("tour")));
    QObject::connect(&runner, &TourRunner::finished, &app, [&runner](const QString& problem) {
        std::fprintf(stderr, "%s%s", qPrintable(problem), problem.isEmpty() ? "" : "\n");
        std::printf("Longest stalls of the window while training:");
        for (const StallMeter::Stall& stall : runner.longestStalls()) {
            std::printf(" %.1f ms (at %.1f s)", stall.milliseconds, stall.seconds);
        }
        std::printf("\n");
        QCoreApplication::exit(problem.isEmpty() ? 0 : 5);
    });
    if (touring) {
        QMetaObject::invokeMethod(&runner, &TourRunner::start, Qt::QueuedConnection);
    }
    return QApplication::exec();
}
