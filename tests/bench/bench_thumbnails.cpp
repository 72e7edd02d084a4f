// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the grid of the Data page shows any place of a large data set:
//   bench_thumbnails [pictures] [side]
// writes that many PNG files (default 100 000 of 64 x 64 px) to a temporary folder, opens them, and
// prints the time to the first page and of jumps to places anywhere, without and with thumbnails on
// the disk. A jump ends when every picture in view is painted.
#include "training/api/dataset.h"
#include "widgets/images/picture_grid_view.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace tessera;

namespace {

constexpr int kClasses = 100;
constexpr int kJumps = 60;

void writePictures(const QString& folder, int count, int side) {
    std::mt19937 random(1);
    Image image{side, side, 3, {}};
    image.pixels.resize(image.size());
    int made = -1; // the newest class folder
    for (int i = 0; i < count; ++i) {
        const int in = i / std::max(1, count / kClasses);
        const QString name = QStringLiteral("%1/%2").arg(folder).arg(in, 3, 10, QLatin1Char('0'));
        if (in != made) {
            QDir().mkpath(name);
            made = in;
        }
        const auto shade = static_cast<uint8_t>(random());
        for (std::size_t at = 0; at < image.pixels.size(); ++at) {
            image.pixels[at] = static_cast<uint8_t>(shade + at / 64 + at % 3 * 40);
        }
        write_png((name + QStringLiteral("/%1.png").arg(i)).toStdString(), image);
    }
}

/// Milliseconds until every cell in view has its picture.
double untilPainted(PictureListModel& model, PictureGridView& view) {
    QElapsedTimer clock;
    clock.start();
    while (true) {
        view.viewport()->repaint();
        const auto [first, last] = view.shownRows();
        bool all = true;
        for (int row = first; row <= last && all; ++row) {
            const QVariant image = model.index(row).data(PictureListModel::ThumbnailRole);
            all = !image.value<QImage>().isNull();
        }
        if (all) {
            return double(clock.nsecsElapsed()) / 1e6;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void measure(const std::shared_ptr<const PictureIndex>& index, const QString& cache,
             const char* what) {
    Theme theme;
    ThumbnailLoader loader(cache);
    PictureListModel model(loader);
    PictureGridView view(theme);
    view.setModel(&model);
    view.resize(900, 700);
    view.show();
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    model.setIndex(index);
    untilPainted(model, view);
    const double first = double(clock.nsecsElapsed()) / 1e6;
    std::mt19937 random(2);
    std::vector<double> jumps;
    for (int i = 0; i < kJumps; ++i) {
        clock.restart();
        view.verticalScrollBar()->setValue(
            int(random() % quint32(view.verticalScrollBar()->maximum())));
        untilPainted(model, view);
        jumps.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(jumps.begin(), jumps.end());
    const auto [top, bottom] = view.shownRows();
    std::printf("%s: first page %.3f s; jump to any place, %d pictures in view: median %.1f ms, "
                "worst %.1f ms of %d\n",
                what, first / 1000, bottom - top + 1, jumps[kJumps / 2], jumps.back(), kJumps);
}

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    const int count = argc > 1 ? std::max(1000, std::atoi(argv[1])) : 100000;
    const int side = argc > 2 ? std::max(8, std::atoi(argv[2])) : 64;
    const QTemporaryDir folder;
    const QTemporaryDir cache;
    std::printf("%d PNG files of %d x %d px\n", count, side, side);
    std::fflush(stdout);
    writePictures(folder.path(), count, side);
    QElapsedTimer clock;
    clock.start();
    const auto data = std::make_shared<const Dataset>(open_dataset(folder.path().toStdString()));
    std::printf("opened and checked in %.1f s\n", double(clock.elapsed()) / 1000);
    clock.restart();
    const auto index = makePictureIndex(data, DataConfig());
    std::printf("prepared for looking in %.1f s (off the GUI thread)\n",
                double(clock.elapsed()) / 1000);
    measure(index, cache.path(), "no thumbnails on the disk");
    measure(index, cache.path(), "thumbnails on the disk");
    return 0;
}
