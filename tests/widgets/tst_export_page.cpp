// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "page_window.h"
#include "tests/support/finished_runs.h"
#include "widgets/components/banner.h"
#include "widgets/components/run_choice.h"
#include "widgets/pages/export_page.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <atomic>
#include <thread>

using namespace tessera;
using test::kPatience;

namespace {

/// Writes files of known sizes; refuses what the engine refuses.
class ExportService : public FakeRunService {
public:
    enum class Fault { none, folder, logits };
    std::atomic<Fault> fault{Fault::none};
    std::atomic<double> difference{0.25};
    std::atomic<bool> slow{false}; ///< ends only when it is stopped
    std::atomic<int> entered{0};
    std::atomic<int> stopped{0};
    std::string missing; ///< set before an export only

    ExportReport export_model(const std::string&, const std::string& format,
                              const std::filesystem::path& directory,
                              RunControl& control) override {
        ++entered;
        while (slow && !control.stop_requested()) {
            std::this_thread::yield();
        }
        if (control.stop_requested()) {
            ++stopped;
            throw Error(ErrorCode::interrupted, "stopped");
        }
        const QString folder = QString::fromStdString(directory.string());
        require(!QDir(folder).exists() || QDir(folder).isEmpty(), ErrorCode::usage,
                directory.string() + " is not empty; choose a new folder", directory.string());
        require(fault != Fault::folder, ErrorCode::run, "the disk is full", directory.string());
        require(fault != Fault::logits, ErrorCode::run,
                "the exported model differs from the original by 0.5; nothing was exported",
                ExportReport::kDiffers);
        QDir().mkpath(folder);
        ExportReport report;
        for (const auto& [name, bytes] :
             {std::pair{"environment.json", 700}, {"model.bin", 3072}, {"big.bin", 2 << 20}}) {
            QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
            if (file.open(QIODevice::WriteOnly)) {
                file.write(QByteArray(bytes, 'x'));
            }
            report.files.push_back(file.fileName().toStdString());
        }
        report.max_abs_difference = difference;
        report.images_compared = 32;
        report.data = kSmallShapes;
        report.missing = missing;
        report.limit = 1.5; // of large logits
        report.parameters = {"head.bias", "head.weight"};
        last_format = format;
        return report;
    }
    std::string last_format;
};

} // namespace

/// The Export page over two finished runs.
class TestExportPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void withoutARunItSaysWhatToDo();
    void aModelIsWrittenAndProven();
    void theSuggestedFolderIsFree();
    void aFolderOfOnesOwnIsKept();
    void whatStoodInForMissingDataIsSaid();
    void filesThatDifferFailTheComparison();
    void otherFailuresCompareNothing();
    void aCancelledExportLeavesThePageReady();
    void textsAreNotCut();

private:
    template <typename T>
    T* child(const char* name) {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) {
        const auto* model = child<QTableView>("exportProof")->model();
        return model->index(row, column).data().toString();
    }
    int rows() { return child<QTableView>("exportProof")->model()->rowCount(); }
    QString folder() { return child<QLineEdit>("exportFolder")->text(); }
    Banner* banner() { return child<Banner>("exportBanner"); }
    QString bannerText() {
        QStringList lines;
        for (const QLabel* label : banner()->findChildren<QLabel*>()) {
            lines << label->text();
        }
        return lines.join(QLatin1Char('\n'));
    }
    void press();

    using Window = test::PageWindowOf<ExportService>;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<ExportPage> m_page;
};

void TestExportPage::init() {
    m_window = std::make_unique<Window>();
    write_finished_run(m_window->workspace, {"one", "demo_vanilla", "", 1, {2}});
    write_finished_run(m_window->workspace, {"two", "demo_vanilla", "", 2, {2}});
    QVERIFY(m_window->scan());
    m_page = std::make_unique<ExportPage>(m_window->context);
    m_page->resize(1000, 700);
    m_page->show();
}

void TestExportPage::cleanup() {
    m_page.reset();
    m_window.reset();
}

void TestExportPage::press() {
    QTest::mouseClick(child<QPushButton>("exportButton"), Qt::LeftButton);
    QCOMPARE(child<QPushButton>("exportButton")->text(), QStringLiteral("Cancel export"));
    QCOMPARE(banner()->sentence(), QStringLiteral("Writing and comparing..."));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady(), kPatience);
}

void TestExportPage::withoutARunItSaysWhatToDo() {
    Window empty;
    ExportPage page(empty.context);
    page.show();
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("exportButton"))->isEnabled());
}

void TestExportPage::aModelIsWrittenAndProven() {
    auto* runs = m_page->findChild<RunChoice*>();
    const QString two = m_window->key("two");
    runs->setCurrentIndex(runs->findData(two));
    QCOMPARE(runs->run(), two);
    auto* script = m_page->findChildren<QRadioButton*>().back();
    QCOMPARE(script->text(), QStringLiteral("TorchScript"));
    QTest::mouseClick(script, Qt::LeftButton);
    const QString target = m_window->folder.filePath(QStringLiteral("exports/two-torchscript"));
    QCOMPARE(folder(), target);
    QVERIFY(!child<QPushButton>("openExportButton")->isEnabled());
    press();
    QCOMPARE(m_window->service.last_format, std::string("torchscript"));
    QCOMPARE(banner()->sentence(),
             QStringLiteral("Proven: the file predicts what the run predicts."));
    QVERIFY(child<QPushButton>("openExportButton")->isEnabled());
    const auto* files = child<QListWidget>("exportFiles");
    QStringList lines;
    for (int i = 0; i < files->count(); ++i) {
        lines << files->item(i)->text();
    }
    QCOMPARE(lines, (QStringList{QStringLiteral("environment.json, 700 byte(s)"),
                                 QStringLiteral("model.bin, 3.0 KiB"),
                                 QStringLiteral("big.bin, 2.0 MiB")}));
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(0, 0), QStringLiteral("Written"));
    QCOMPARE(cell(1, 0), QStringLiteral("Opened again"));
    QCOMPARE(cell(1, 1), QStringLiteral("as torchscript, 2 parameter(s) under their names"));
    // 0.25 passes: the limit grows with the logits, and the engine knows it.
    QCOMPARE(cell(2, 0), QStringLiteral("Logits"));
    QVERIFY2(cell(2, 2).startsWith(QStringLiteral("0.25")), qPrintable(cell(2, 2)));
    QCOMPARE(cell(2, 3), QStringLiteral("1.5"));
    for (int row = 0; row < rows(); ++row) {
        QCOMPARE(cell(row, 4), QStringLiteral("passed"));
    }
    // Another theme has another green.
    m_window->theme.setMode(Theme::Mode::dark);
    m_window->theme.apply();
    const auto* model = child<QTableView>("exportProof")->model();
    QCOMPARE(model->index(0, 4).data(Qt::ForegroundRole).value<QBrush>().color(),
             m_window->theme.color(Role::good));
}

void TestExportPage::theSuggestedFolderIsFree() {
    const QString first = folder();
    QVERIFY(first.endsWith(QStringLiteral("-safetensors")));
    press();
    QCOMPARE(banner()->sentence(),
             QStringLiteral("Proven: the file predicts what the run predicts."));
    press(); // the same run again
    QCOMPARE(banner()->sentence(),
             QStringLiteral("Proven: the file predicts what the run predicts."));
    QCOMPARE(folder(), first + QStringLiteral("-2"));
    QVERIFY(QFile::exists(first + QStringLiteral("-2/model.bin")));
    // Another start of the program finds both taken.
    ExportPage again(m_window->context);
    QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("exportFolder"))->text(),
             first + QStringLiteral("-3"));
}

void TestExportPage::aFolderOfOnesOwnIsKept() {
    const QString own = m_window->folder.filePath(QStringLiteral("mine"));
    auto* field = child<QLineEdit>("exportFolder");
    field->selectAll();
    QTest::keyClicks(field, own);
    press();
    QVERIFY(QFile::exists(own + QStringLiteral("/model.bin")));
    press(); // it is not empty now, and was not chosen by the program
    QCOMPARE(folder(), own);
    QCOMPARE(banner()->sentence(), QStringLiteral("Not exported."));
    QVERIFY2(bannerText().contains(QStringLiteral("is not empty; choose a new folder")),
             qPrintable(bannerText()));
    QVERIFY(!child<QPushButton>("openExportButton")->isEnabled());
}

void TestExportPage::whatStoodInForMissingDataIsSaid() {
    m_window->service.missing = "/gone/pictures";
    press();
    QVERIFY2(bannerText().contains(QStringLiteral(
                 "Compared on 32 images of the built-in set, because /gone/pictures is gone")),
             qPrintable(bannerText()));
}

void TestExportPage::filesThatDifferFailTheComparison() {
    m_window->service.fault = ExportService::Fault::logits;
    press();
    QCOMPARE(banner()->sentence(), QStringLiteral("Not exported."));
    QVERIFY(bannerText().contains(QStringLiteral("differs from the original by 0.5")));
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 0), QStringLiteral("Logits"));
    QCOMPARE(cell(0, 4), QStringLiteral("failed"));
    QCOMPARE(child<QListWidget>("exportFiles")->count(), 0);
    m_window->service.fault = ExportService::Fault::none;
    press();
    QCOMPARE(rows(), 3);
}

void TestExportPage::otherFailuresCompareNothing() {
    m_window->service.fault = ExportService::Fault::folder;
    press();
    QCOMPARE(banner()->sentence(), QStringLiteral("Not exported."));
    QVERIFY(bannerText().contains(QStringLiteral("the disk is full")));
    QCOMPARE(rows(), 0);
}

void TestExportPage::aCancelledExportLeavesThePageReady() {
    auto* button = child<QPushButton>("exportButton");
    m_window->service.slow = true;
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->service.entered.load(), 1, kPatience);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isEnabled()); // once
    QTRY_VERIFY_WITH_TIMEOUT(m_page->tourReady(), kPatience);
    QCOMPARE(m_window->service.stopped.load(), 1);
    QCOMPARE(button->text(), QStringLiteral("Export"));
    QCOMPARE(banner()->sentence(), QStringLiteral("Export cancelled."));
    QVERIFY(!child<QPushButton>("openExportButton")->isEnabled());
    m_window->service.slow = false;
    press();
    QCOMPARE(banner()->sentence(),
             QStringLiteral("Proven: the file predicts what the run predicts."));
}

void TestExportPage::textsAreNotCut() {
    press();
    auto* table = child<QTableView>("exportProof");
    const QFontMetrics metrics(table->font());
    for (const int column : {0, 2, 3, 4}) {
        for (int row = 0; row < rows(); ++row) {
            const int icon = column == 4 ? 20 : 0;
            QVERIFY2(table->columnWidth(column) >=
                         metrics.horizontalAdvance(cell(row, column)) + 16 + icon,
                     qPrintable(cell(row, column)));
        }
    }
    const auto* field = child<QLineEdit>("exportFolder");
    QPushButton* choose = nullptr;
    for (QPushButton* button : field->parentWidget()->findChildren<QPushButton*>()) {
        choose = button->text() == QStringLiteral("Choose...") ? button : choose;
    }
    QVERIFY(choose);
    QVERIFY(choose->geometry().left() - field->geometry().right() >= 8);
}

QTEST_MAIN(TestExportPage)
#include "tst_export_page.moc"
