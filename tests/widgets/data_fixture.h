// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_window.h"
#include "training/config/config_io.h"
#include "training/files/environment_json.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/images/picture_grid_view.h"
#include "widgets/pages/data_page.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>

namespace tessera::test {

/// What a page may use, a draft and the page, with the files of a test's own.
struct DataFixture : PageWindow {
    ExperimentDraft draft;
    std::unique_ptr<DataPage> page;

    DataFixture() {
        draft.setPreset(ExperimentDraft::a, "demo_vanilla");
        page = std::make_unique<DataPage>(context, nullptr, folder.filePath("cache"));
        page->setDraft(&draft);
        page->resize(1100, 800);
        page->show();
    }
    template <typename T>
    T* child(const char* name) const {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QString text(const char* label) const { return child<QLabel>(label)->text(); }
    void open(const QString& path) {
        page->open(path);
        settle();
    }
    void settle() const {
        QTRY_VERIFY_WITH_TIMEOUT(page->tourReady() && !analysis.isBusy(), kPatience);
    }
    int shown() const { return child<PictureGridView>("pictureGrid")->model()->rowCount(); }
    /// A picture of noise, so that no two are alike.
    void picture(const QString& name, int seed, int side = 12) const {
        const QString file = folder.filePath(name);
        QDir().mkpath(QFileInfo(file).path());
        QImage image(side, side, QImage::Format_RGB32);
        quint32 state = 2654435761U * quint32(seed + 1);
        for (int i = 0; i < side * side; ++i) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(i % side, i / side, state | 0xFF000000U);
        }
        QVERIFY(image.save(file));
    }
    void bytes(const QString& name, const QByteArray& content) const {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// Six cats and four dogs to train on, one of each to test, test cat 0 a copy of training cat
    /// 0.
    QString animals() const {
        for (int i = 0; i < 6; ++i) {
            picture(QStringLiteral("animals/train/cat/%1.png").arg(i), i);
        }
        for (int i = 0; i < 4; ++i) {
            picture(QStringLiteral("animals/train/dog/%1.png").arg(i), 10 + i);
        }
        picture(QStringLiteral("animals/test/cat/0.png"), 0);
        picture(QStringLiteral("animals/test/dog/0.png"), 30);
        return folder.filePath("animals");
    }
};

inline void drop(QWidget& target, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &event);
}

/// Answers the dialog that a button opened.
inline void saveTo(QWidget& page, const QString& path) {
    auto* dialog = page.findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// A run folder as training leaves it, as far as the Data page reads it.
inline QString makeRun(const DataFixture& f, const QString& data, const std::string& fingerprint) {
    RunConfig config = f.draft.config(ExperimentDraft::a);
    config.data.path = data.toStdString();
    config.data.validation = 0;
    config.train.seed = 77;
    config.augment.rotate = 0.25;
    const QString run = f.folder.filePath("runs/one");
    QDir().mkpath(run);
    f.bytes("runs/one/config.json", QByteArray::fromStdString(config_to_json(config)));
    RunEnvironment environment;
    environment.class_names = {"cat", "dog"};
    environment.mean = {100, 100, 100};
    environment.std = {50, 50, 50};
    environment.data_fingerprint = fingerprint;
    write_environment(pathOf(run), environment);
    f.bytes("runs/one/result.json", R"({"state": "finished", "steps": 10, "epochs": 1})");
    return run;
}

} // namespace tessera::test
