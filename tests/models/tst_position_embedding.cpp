// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "models/layers/position_embedding.h"

#include <torch/torch.h>

#include <QtTest>

using namespace tessera;

Q_DECLARE_METATYPE(std::vector<float>)

class TestPositionEmbedding : public QObject {
    Q_OBJECT
private slots:
    void publishedTables_data();
    void publishedTables();
    void firstTokenIsTheOrigin();
    void tokensAreRowMajor();
    void widthThatIsNoMultipleOfFour();
    void equalGridIsUnchanged();
    void resizingKeepsConstantsAndTheClassRow_data();
    void resizingKeepsConstantsAndTheClassRow();
    void alignedResizingKeepsTheCorners();
    void wrongNumberOfRows();
};

/// Width 8, a grid of 2 x 2, token 1 (row 0, column 1): the three published forms differ.
void TestPositionEmbedding::publishedTables_data() {
    QTest::addColumn<int>("form");
    QTest::addColumn<std::vector<float>>("expected");
    QTest::newRow("big_vision") << static_cast<int>(Position::sincos)
                                << std::vector<float>{.841471F, .0001F, .540302F, 1, 0, 0, 1, 1};
    QTest::newRow("MAE") << static_cast<int>(Position::sincos_mae)
                         << std::vector<float>{.841471F, .01F, .540302F, .99995F, 0, 0, 1, 1};
    QTest::newRow("MoCo v3") << static_cast<int>(Position::sincos_moco)
                             << std::vector<float>{0, 0, 1, 1, .841471F, .01F, .540302F, .99995F};
}

void TestPositionEmbedding::publishedTables() {
    QFETCH(int, form);
    QFETCH(std::vector<float>, expected);
    const at::Tensor table = sincos_table(static_cast<Position>(form), 8, 2, 2);
    QCOMPARE(table.sizes().vec(), (std::vector<int64_t>{1, 4, 8}));
    QVERIFY(torch::allclose(table[0][1], torch::tensor(expected), 0, 1e-6));
}

void TestPositionEmbedding::firstTokenIsTheOrigin() {
    for (const auto form : {Position::sincos, Position::sincos_mae, Position::sincos_moco}) {
        const at::Tensor first = sincos_table(form, 16, 3, 3)[0][0];
        QVERIFY(first.slice(0, 0, 4).eq(0).all().item<bool>());
        QVERIFY(first.slice(0, 4, 8).eq(1).all().item<bool>());
        QVERIFY(first.slice(0, 8, 12).eq(0).all().item<bool>());
        QVERIFY(first.slice(0, 12, 16).eq(1).all().item<bool>());
    }
}

void TestPositionEmbedding::tokensAreRowMajor() {
    // On 2 rows of 3, tokens 0..2 share their row, tokens 0 and 3 their column.
    const at::Tensor table = sincos_table(Position::sincos, 8, 2, 3)[0];
    const at::Tensor column = table.slice(1, 0, 4);
    const at::Tensor row = table.slice(1, 4, 8);
    QVERIFY(row[0].equal(row[2]));
    QVERIFY(!row[0].equal(row[3]));
    QVERIFY(column[1].equal(column[4]));
    QVERIFY(!column[0].equal(column[1]));
}

void TestPositionEmbedding::widthThatIsNoMultipleOfFour() {
    try {
        sincos_table(Position::sincos, 10, 2, 2);
        QFAIL("a width of 10 was accepted");
    } catch (const Error& error) {
        QCOMPARE(std::string(error.what()),
                 std::string("model.width is 10; sine-cosine positions need a multiple of 4"));
        QCOMPARE(error.context(), std::string("model.width"));
    }
}

void TestPositionEmbedding::equalGridIsUnchanged() {
    torch::manual_seed(1);
    const at::Tensor table = torch::randn({1, 17, 8});
    for (const auto how : {PositionResize::bicubic, PositionResize::bicubic_antialias,
                           PositionResize::bilinear, PositionResize::bilinear_aligned}) {
        QVERIFY(torch::allclose(resize_positions(table, true, 4, 4, 4, 4, how), table, 0, 1e-6));
    }
}

void TestPositionEmbedding::resizingKeepsConstantsAndTheClassRow_data() {
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("rows");
    for (const int rows : {3, 7}) {
        for (int how = 0; how < 4; ++how) {
            QTest::addRow("rule %d to %d", how, rows) << how << rows;
        }
    }
}

void TestPositionEmbedding::resizingKeepsConstantsAndTheClassRow() {
    QFETCH(int, how);
    QFETCH(int, rows);
    const at::Tensor grid = torch::full({1, 20, 4}, 0.75);
    const at::Tensor head = torch::full({1, 1, 4}, -2.0);
    const at::Tensor resized = resize_positions(torch::cat({head, grid}, 1), true, 5, 4, rows, 6,
                                                static_cast<PositionResize>(how));
    QCOMPARE(resized.sizes().vec(), (std::vector<int64_t>{1, 1 + rows * 6, 4}));
    QVERIFY(resized.slice(1, 0, 1).equal(head));
    QVERIFY(torch::allclose(resized.slice(1, 1), torch::full({1, rows * 6, 4}, 0.75), 0, 1e-5));
}

void TestPositionEmbedding::alignedResizingKeepsTheCorners() {
    torch::manual_seed(1);
    const at::Tensor table = torch::randn({1, 9, 4});
    const at::Tensor resized =
        resize_positions(table, false, 3, 3, 7, 7, PositionResize::bilinear_aligned);
    QVERIFY(torch::allclose(resized[0][0], table[0][0]));
    QVERIFY(torch::allclose(resized[0][6], table[0][2]));
    QVERIFY(torch::allclose(resized[0][48], table[0][8]));
    QVERIFY(torch::allclose(resized[0][3], (table[0][1]), 0, 1e-6)); // halfway stays halfway
}

void TestPositionEmbedding::wrongNumberOfRows() {
    try {
        resize_positions(torch::zeros({1, 16, 4}), true, 4, 4, 8, 8, PositionResize::bicubic);
        QFAIL("a table without class row was accepted");
    } catch (const Error& error) {
        QCOMPARE(std::string(error.what()), std::string("the position table has 16 rows, not 17"));
    }
}

QTEST_APPLESS_MAIN(TestPositionEmbedding)
#include "tst_position_embedding.moc"
