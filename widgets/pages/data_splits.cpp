// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_splits.h"

#include "training/api/data_findings.h"
#include "widgets/components/tables.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/config/form_row.h"
#include "widgets/images/picture.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/pages/data_report.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/sentence_text.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tessera {
namespace {

constexpr std::size_t kShownPairs = 200; // with their pictures; the CSV has all
constexpr int kSide = 64;
constexpr int kTwoEditors = 480; // px that a row with an editor for A and one for B needs

struct Found {
    std::vector<SplitCopy> copies;
    std::vector<QImage> thumbnails;
};

QImage thumbnail(const Dataset& data, const std::string& split, std::size_t index) {
    try {
        const QImage image = toQImage(data.split(split)->get(index));
        const bool small = std::max(image.width(), image.height()) <= kSide;
        return image.scaled(kSide, kSide, Qt::KeepAspectRatio,
                            small ? Qt::FastTransformation : Qt::SmoothTransformation);
    } catch (const std::exception&) {
        return {};
    }
}

int splitNumber(const std::string& key) {
    return key == "train" ? 0 : key == "val" ? 1 : 2;
}

} // namespace

SplitPanel::SplitPanel(AppContext& context, QWidget* parent)
    : QWidget(parent), m_app(context), m_division(new Panel(tr("Division"), this)),
      m_counts(new QStandardItemModel(0, 4, this)), m_copiesPanel(new Panel(tr("Copies"), this)),
      m_copiesText(new QLabel(this)), m_pairs(new QStandardItemModel(0, 3, this)),
      m_pairsView(new QTableView(this)), m_search(new QPushButton(tr("Look for copies"), this)),
      m_save(new QPushButton(tr("Save as CSV..."), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_division->setMinimumHeight(300);
    m_copiesPanel->setMinimumHeight(260);
    createDivision();
    createCopies();
    setSearching(false);
    column->addWidget(m_division, 2);
    column->addWidget(m_copiesPanel, 3);
}

void SplitPanel::createDivision() {
    auto* view = new QTableView(this);
    setUpTable(*view, true);
    view->setModel(m_counts);
    view->setFrameShape(QFrame::NoFrame);
    view->setObjectName(QStringLiteral("splitCounts"));
    view->setAccessibleName(tr("Images by class and split"));
    view->setSelectionMode(QAbstractItemView::NoSelection);
    m_counts->setHorizontalHeaderLabels(
        {tr("Class"), tr("Training"), tr("Validation"), tr("Test")});
    for (int column = 1; column < m_counts->columnCount(); ++column) {
        m_counts->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_division->content()->addWidget(view, 1);
}

void SplitPanel::createCopies() {
    m_search->setObjectName(QStringLiteral("findCopies"));
    m_save->setObjectName(QStringLiteral("saveCopies"));
    m_save->setEnabled(false);
    m_save->setToolTip(tr("Every pair, as a table"));
    m_copiesPanel->addHeaderWidget(m_search);
    m_copiesPanel->addHeaderWidget(m_save);
    m_copiesText->setWordWrap(true);
    m_copiesText->setProperty("secondary", true);
    m_copiesText->setObjectName(QStringLiteral("copiesText"));
    m_copiesText->setContentsMargins(12, 8, 12, 4);
    m_copiesPanel->content()->addWidget(m_copiesText);
    setUpTable(*m_pairsView);
    m_pairsView->setObjectName(QStringLiteral("copyPairs"));
    m_pairsView->setAccessibleName(tr("Pictures that lie in two splits"));
    m_pairsView->setModel(m_pairs);
    m_pairsView->setFrameShape(QFrame::NoFrame);
    m_pairsView->setIconSize({kSide, kSide});
    m_pairsView->verticalHeader()->setDefaultSectionSize(kSide + 8);
    m_pairs->setHorizontalHeaderLabels({tr("Picture"), tr("Its copy"), tr("Kind")});
    m_pairsView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_pairsView->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_copiesPanel->content()->addWidget(m_pairsView, 1);
    connect(m_search, &QPushButton::clicked, this, &SplitPanel::search);
    connect(m_save, &QPushButton::clicked, this, &SplitPanel::save);
    connect(m_pairsView, &QTableView::clicked, this, &SplitPanel::choosePicture);
    connect(m_pairsView, &QTableView::activated, this, [this](const QModelIndex& index) {
        // By key alone: of a double click, the first click has chosen already.
        if (QGuiApplication::mouseButtons() == Qt::NoButton) {
            choosePicture(index);
        }
    });
}

void SplitPanel::choosePicture(const QModelIndex& index) {
    const SplitCopy& copy = m_copies.at(static_cast<std::size_t>(index.row()));
    const bool second = index.column() == 1;
    emit pictureChosen(splitNumber(second ? copy.split_b : copy.split_a),
                       static_cast<qint64>(second ? copy.pair.b : copy.pair.a));
}

void SplitPanel::setDraft(ExperimentDraft* draft) {
    int at = 0;
    for (const std::string_view key : {"data.images", "data.validation", "data.validation_rule",
                                       "data.test_share", "data.split_seed", "data.copies"}) {
        auto* row = new FormRow(*find_field(key), *draft, m_app.theme, this);
        row->setObjectName(QString::fromUtf8(key.data(), qsizetype(key.size())));
        // The copies are left out where they are listed.
        const bool copies = key == "data.copies";
        (copies ? m_copiesPanel : m_division)->content()->insertWidget(copies ? 1 : at, row);
        m_rows.push_back(row);
        ++at;
    }
    int width = 0;
    for (const FormRow* row : m_rows) {
        width = std::max(width, row->labelWidthHint());
    }
    const auto refresh = [this, draft] {
        bool two = false;
        for (FormRow* row : m_rows) {
            row->refresh();
            two = two || draft->isSplit(row->field());
        }
        setMinimumWidth(two ? kTwoEditors : 0);
    };
    for (FormRow* row : m_rows) {
        row->setLabelWidth(width);
    }
    connect(draft, &ExperimentDraft::fieldChanged, this, refresh);
    connect(draft, &ExperimentDraft::replaced, this, refresh);
    refresh();
}

void SplitPanel::setIndex(const std::shared_ptr<const PictureIndex>& index) {
    m_index = index;
    m_use = {index->images, index->counts, 0, false, {}}; // until setUse()
    m_app.analysis.cancel(QStringLiteral("data:copies"));
    setSearching(false);
    m_copies.clear();
    m_thumbnails.clear();
    m_pairs->setRowCount(0);
    m_save->setEnabled(false);
    m_copiesPanel->setSubtitle({});
    presentHelp();
    presentCounts();
}

void SplitPanel::setUse(const DataUse& use) {
    m_use = use;
    presentCounts();
}

void SplitPanel::setSearching(bool searching) {
    m_searching = searching;
    m_search->setText(searching ? tr("Cancel search") : tr("Look for copies"));
    m_search->setToolTip(
        searching ? tr("What was found so far is dropped")
                  : tr("Compares every picture of a split with every one of the others"));
}

void SplitPanel::presentHelp() {
    m_copiesText->setText(tr("A test picture that the network has trained on flatters the score. "
                             "Exact and near copies between the splits are looked for by their "
                             "brightness pattern."));
}

void SplitPanel::presentCounts() {
    m_counts->setRowCount(0);
    const auto add = [this](const QString& name, const std::array<qint64, 3>& counts, bool bold) {
        QList<QStandardItem*> row{new QStandardItem(name)};
        for (const qint64 count : counts) {
            row << new QStandardItem(countText(count));
            row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        for (QStandardItem* item : row) {
            QFont font = item->font();
            font.setBold(bold);
            item->setFont(font);
        }
        m_counts->appendRow(row);
    };
    add(tr("All classes"), m_use.images, true);
    for (std::size_t label = 0; label < m_index->data->class_names.size(); ++label) {
        add(QString::fromStdString(m_index->data->class_names[label]),
            {m_use.counts[0][label], m_use.counts[1][label], m_use.counts[2][label]}, false);
    }
    m_division->setSubtitle(
        m_use.unused > 0
            //: how validation images are chosen, a number of images
            ? tr("validation: %1; not used: %2").arg(m_index->rule, countText(m_use.unused))
            : tr("validation: %1").arg(m_index->rule));
}

void SplitPanel::search() {
    if (m_searching) {
        m_app.analysis.cancel(QStringLiteral("data:copies"));
        setSearching(false);
        if (m_copies.empty()) {
            presentHelp();
        } else {
            presentCopies(); // those of the search before
        }
        emit statusMessage(tr("Search for copies cancelled"));
        return;
    }
    if (!m_index) {
        return;
    }
    setSearching(true);
    m_copiesText->setText(tr("Comparing %1 pictures...")
                              .arg(countText(static_cast<qint64>(m_index->entries.size()))));
    m_app.analysis.ask<Found>(
        QStringLiteral("data:copies"),
        [data = m_index->splits](RunService&, RunControl& control) {
            Found found;
            found.copies = copies_between_splits(*data, [&control] { return control.aborted(); });
            const std::size_t shown = std::min(kShownPairs, found.copies.size());
            for (std::size_t i = 0; i < shown && !control.aborted(); ++i) {
                const SplitCopy& copy = found.copies[i];
                found.thumbnails.push_back(thumbnail(*data, copy.split_a, copy.pair.a));
                found.thumbnails.push_back(thumbnail(*data, copy.split_b, copy.pair.b));
            }
            return found;
        },
        this,
        [this](const Answer<Found>& answer) {
            setSearching(false);
            if (answer.error) {
                m_copiesText->setText(sentenceText(answer.error->message));
                return;
            }
            m_copies = answer.value->copies;
            m_thumbnails = answer.value->thumbnails;
            presentCopies();
        },
        Lane::slow);
}

void SplitPanel::presentCopies() {
    m_save->setEnabled(!m_copies.empty());
    const auto exact = std::count_if(m_copies.begin(), m_copies.end(),
                                     [](const SplitCopy& copy) { return copy.pair.exact; });
    const auto count = static_cast<int>(m_copies.size());
    m_copiesPanel->setSubtitle(tr("%Ln pair(s)", nullptr, count));
    const std::size_t shown = std::min(kShownPairs, m_copies.size());
    QString text = tr("No picture has a copy in another split.");
    if (count > 0) {
        //: %Ln: pairs of pictures in all
        text = tr("%Ln pair(s), %1 of them exact. Look at them, then choose what training leaves "
                  "out.",
                  nullptr, count)
                   .arg(countText(exact));
        if (shown < m_copies.size()) {
            text += QLatin1Char(' ') +
                    tr("The first %Ln are shown; the CSV has all.", nullptr, int(shown));
        }
    }
    m_copiesText->setText(text);
    fillPairs(shown);
    emit statusMessage(text);
}

void SplitPanel::fillPairs(std::size_t count) {
    m_pairs->setRowCount(0);
    const Dataset& splits = *m_index->splits;
    for (std::size_t i = 0; i < count; ++i) {
        const SplitCopy& copy = m_copies[i];
        const auto item = [&](const std::string& split, std::size_t at, const QImage& image) {
            const ImageSet& set = *splits.split(split);
            const auto label = static_cast<std::size_t>(set.label(at));
            const QString name = QString::fromStdString(set.name(at));
            auto* one =
                new QStandardItem(QStringList{splitName(QString::fromStdString(split)),
                                              QString::fromStdString(splits.class_names.at(label)),
                                              name.section(QLatin1Char('/'), -1)}
                                      .join(QLatin1Char('\n')));
            one->setIcon(QIcon(QPixmap::fromImage(image)));
            one->setToolTip(name);
            one->setEditable(false);
            return one;
        };
        auto* kind = new QStandardItem(
            copy.pair.exact ? tr("exact")
                            : tr("near,\n%n bit(s)", "of 64 that differ", copy.pair.distance));
        kind->setEditable(false);
        m_pairs->appendRow({item(copy.split_a, copy.pair.a, m_thumbnails.at(2 * i)),
                            item(copy.split_b, copy.pair.b, m_thumbnails.at(2 * i + 1)), kind});
    }
}

void SplitPanel::save() {
    askFindingsFile(this, m_app, {tr("Save the copies"), QStringLiteral("copies.csv")},
                    [index = m_index, copies = m_copies] {
                        Dataset pairs = *index->splits;
                        pairs.unreadable.clear(); // the import report has them
                        return findings_csv(pairs, copies);
                    });
}

} // namespace tessera
