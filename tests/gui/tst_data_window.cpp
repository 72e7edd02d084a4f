// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "widgets/components/banner.h"
#include "widgets/components/elided_label.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/experiment_page.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tessera;
using tessera::test::kPatience;

/// The Data page in the real window.
class TestDataWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFolderWithBrokenFilesIsImported();
    void whatIsShownIsTakenForTraining();

private:
    template <typename T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

void TestDataWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeRunService>();
    const WindowOptions options = test::window_options(*m_folder);
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDataWindow::cleanup() {
    m_window.reset();
}

namespace {

void writeBytes(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray pngOf(QRgb colour) {
    QImage image(12, 12, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Answers the file dialog that is open.
void answerDialog(QWidget* window, const QString& path) {
    auto* dialog = window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

void TestDataWindow::aFolderWithBrokenFilesIsImported() {
    const QString path = m_folder->filePath(QStringLiteral("pictures"));
    const auto put = [&path](const char* name, const QByteArray& content) {
        writeBytes(path + QLatin1Char('/') + QString::fromLatin1(name), content);
    };
    for (int i = 0; i < 3; ++i) {
        put(qPrintable(QStringLiteral("fire/%1.png").arg(i)), pngOf(qRgb(255, 10 * i, 0)));
        put(qPrintable(QStringLiteral("none/%1.png").arg(i)), pngOf(qRgb(0, 10 * i, 255)));
    }
    put("fire/empty.png", {});
    put("fire/empty too.jpg", {});
    put("none/cut.png", pngOf(qRgb(9, 9, 9)).left(60));
    put("none/page.jpg", "<html>not found</html>");
    Page* page = m_window->showPage(QStringLiteral("data"));
    QTRY_VERIFY_WITH_TIMEOUT(page->tourReady(), kPatience);
    QPushButton* folder = nullptr;
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        folder = button->text() == QLatin1String("Open folder...") ? button : folder;
    }
    QVERIFY(folder);
    QTest::mouseClick(folder, Qt::LeftButton);
    answerDialog(m_window.get(), path);
    auto* report = child<QTreeView>("importReport");
    const auto row = [report](int at) {
        const QModelIndex index = report->model()->index(at, 0);
        return QStringLiteral("%1: %2 %3")
            .arg(index.data().toString(), index.siblingAtColumn(1).data().toString(),
                 index.siblingAtColumn(2).data().toString());
    };
    QTRY_COMPARE_WITH_TIMEOUT(row(0), QStringLiteral("Readable: 6 used"), kPatience);
    QVERIFY(report->isVisible());
    QCOMPARE(row(1), QStringLiteral("It is empty: 2 skipped"));
    QCOMPARE(report->model()->rowCount(), 4); // readable, and three reasons
    QCOMPARE(child<QAbstractItemView>("pictureGrid")->model()->rowCount(), 6);
    QVERIFY(m_window->isVisible() && m_window->currentPage() == page);

    const QString csv = m_folder->filePath(QStringLiteral("skipped.csv"));
    QTRY_VERIFY(!m_window->findChild<QFileDialog*>()); // the first one is gone
    QTest::mouseClick(child<QPushButton>("saveReport"), Qt::LeftButton);
    answerDialog(m_window.get(), csv);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(csv), kPatience);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count('\n'), 5); // header and four files
    for (const char* name :
         {"fire/empty.png", "fire/empty too.jpg", "none/cut.png", "none/page.jpg"}) {
        QVERIFY2(content.contains(name), name);
    }
    QVERIFY(!content.contains("fire/0.png"));
}

void TestDataWindow::whatIsShownIsTakenForTraining() {
    const QString path = m_folder->filePath(QStringLiteral("colours"));
    for (int i = 0; i < 10; ++i) {
        writeBytes(path + QStringLiteral("/red/%1.png").arg(i), pngOf(qRgb(255, 10 * i, 0)));
        writeBytes(path + QStringLiteral("/blue/%1.png").arg(i), pngOf(qRgb(0, 10 * i, 255)));
    }
    auto* page = qobject_cast<DataPage*>(m_window->showPage(QStringLiteral("data")));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->tourReady(), kPatience);
    QCOMPARE(page->path(), QStringLiteral("builtin:shapes"));
    page->open(path);
    auto* differs = child<Banner>("otherDataBanner");
    QTRY_VERIFY_WITH_TIMEOUT(differs->isVisible(), kPatience);
    QTest::mouseClick(child<QPushButton>("useForTrainingButton"), Qt::LeftButton);
    QVERIFY(!differs->isVisible());
    QCOMPARE(m_window->currentPage(), page);
    ExperimentPage* experiment = m_window->experiment();
    QCOMPARE(QString::fromStdString(experiment->draft().config(ExperimentDraft::b).data.path),
             path);
    // Both pages name the same counts.
    const auto context = [](const Page* of) {
        return of->findChild<ElidedLabel*>(QStringLiteral("pageContext"))->fullText();
    };
    m_window->showPage(QStringLiteral("experiment"));
    const QString counts = QStringLiteral("training 18, validation 2, test 0");
    QTRY_VERIFY_WITH_TIMEOUT(context(experiment).endsWith(counts), kPatience);
    m_window->showPage(QStringLiteral("data"));
    QTRY_VERIFY_WITH_TIMEOUT(context(page).contains(counts), kPatience);
    // Data that are chosen on Experiment are shown here.
    experiment->setData(QStringLiteral("builtin:shapes?train=40&test=20"));
    QTRY_COMPARE_WITH_TIMEOUT(page->path(), QStringLiteral("builtin:shapes?train=40&test=20"),
                              kPatience);
}

QTEST_MAIN(TestDataWindow)
#include "tst_data_window.moc"
