// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/microscope_goto.h"

#include "widgets/components/primary_button.h"
#include "widgets/components/search_field.h"
#include "widgets/components/tables.h"
#include "widgets/images/picture_index.h"
#include "widgets/pages/picture_source.h"
#include "widgets/session/analysis_session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {
namespace {

constexpr std::size_t kLooksAt = 1024; // names between two looks at the stop

} // namespace

void PlacesModel::setPlaces(std::shared_ptr<const Dataset> dataset, const QString& split,
                            std::vector<qint64> places) {
    beginResetModel();
    m_data = std::move(dataset);
    m_split = split.toStdString();
    m_places = std::move(places);
    endResetModel();
}

int PlacesModel::rowOf(qint64 place) const {
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), place);
    return found == m_places.end() || *found != place ? -1
                                                      : static_cast<int>(found - m_places.begin());
}

int PlacesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto at = static_cast<std::size_t>(place(index.row()));
    const ImageSet& set = *m_data->split(m_split);
    const QString name = QString::fromStdString(set.name(at));
    if (role == Qt::ToolTipRole) {
        return name;
    }
    const auto label = static_cast<std::size_t>(set.label(at));
    //: number, file name and class of a picture
    return tr("%1  %2, %3")
        .arg(countText(place(index.row()) + 1), name.section(QLatin1Char('/'), -1),
             label < m_data->class_names.size() ? QString::fromStdString(m_data->class_names[label])
                                                : QString());
}

std::vector<qint64> matchingPlaces(const ImageSet& set, int label, const QString& text,
                                   const Stop& stop) {
    std::vector<qint64> places;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (i % kLooksAt == 0 && stop && stop()) {
            break;
        }
        if ((label < 0 || set.label(i) == label) &&
            (text.isEmpty() ||
             QString::fromStdString(set.name(i)).contains(text, Qt::CaseInsensitive))) {
            places.push_back(static_cast<qint64>(i));
        }
    }
    return places;
}

GoToImageDialog::GoToImageDialog(std::shared_ptr<const Dataset> dataset, const QString& split,
                                 qint64 index, const QString& channel, const AppContext& context,
                                 QWidget* parent)
    : QDialog(parent), m_data(std::move(dataset)), m_split(split), m_channel(channel),
      m_app(context), m_number(new QSpinBox(this)), m_class(new QComboBox(this)),
      m_text(new SearchField(tr("Part of the file name"), context.theme, this)),
      m_places(new PlacesModel(this)), m_view(new QListView(this)), m_found(new QLabel(this)) {
    setObjectName(QStringLiteral("goToImageDialog"));
    setWindowTitle(tr("Go to image"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->setSpacing(12);
    createFields();
    createList();
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* go = buttons->addButton(tr("Show image"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    makePrimary(*go);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToImageDialog::takeChoice);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_number->setValue(static_cast<int>(std::max<qint64>(0, index)) + 1);
    connect(m_number, &QSpinBox::valueChanged, this, &GoToImageDialog::followNumber);
    connect(m_class, &QComboBox::currentIndexChanged, this, &GoToImageDialog::search);
    connect(m_text, &QLineEdit::textChanged, this, &GoToImageDialog::search);
    resize(420, 480);
    m_number->selectAll();
    m_number->setFocus();
    search();
}

void GoToImageDialog::createFields() {
    const auto count = static_cast<int>(m_data->split(m_split.toStdString())->size());
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    m_number->setObjectName(QStringLiteral("goToNumber"));
    m_number->setRange(1, std::max(1, count));
    m_number->setAccessibleName(tr("Number of the image"));
    auto* range = new QHBoxLayout;
    auto* words = new QLabel(tr("1 to %1, %2").arg(countText(count), splitName(m_split)), this);
    words->setProperty("secondary", true);
    range->addWidget(m_number);
    range->addWidget(words, 1);
    form->addRow(tr("Number"), range);
    m_class->setObjectName(QStringLiteral("goToClass"));
    m_class->setAccessibleName(tr("Class"));
    m_class->addItem(tr("All classes"));
    for (const std::string& name : m_data->class_names) {
        m_class->addItem(QString::fromStdString(name));
    }
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("Class"), m_class);
    m_text->setObjectName(QStringLiteral("goToText"));
    m_text->setAccessibleName(tr("Part of the file name"));
    form->addRow(tr("File name"), m_text);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

void GoToImageDialog::createList() {
    m_view->setObjectName(QStringLiteral("goToList"));
    m_view->setAccessibleName(tr("Images that match"));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setModel(m_places);
    m_found->setObjectName(QStringLiteral("goToFound"));
    m_found->setProperty("secondary", true);
    layout()->addWidget(m_view);
    layout()->addWidget(m_found);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& chosen) {
                if (chosen.isValid()) {
                    const QSignalBlocker blocker(m_number);
                    m_number->setValue(static_cast<int>(m_places->place(chosen.row())) + 1);
                }
            });
    connect(m_view, &QListView::doubleClicked, this, &QDialog::accept);
}

qint64 GoToImageDialog::index() const {
    return m_number->value() - 1;
}

void GoToImageDialog::takeChoice() {
    // Return may be faster than the search; it means what will be found.
    const bool filtered = m_class->currentIndex() > 0 || !m_text->text().trimmed().isEmpty();
    m_takeFound = m_searching && filtered;
    if (!m_takeFound) {
        accept();
    }
}

void GoToImageDialog::search() {
    m_searching = true;
    m_app.analysis.ask<std::vector<qint64>>(
        m_channel,
        [dataset = m_data, split = m_split.toStdString(), label = m_class->currentIndex() - 1,
         text = m_text->text().trimmed()](RunService&, RunControl& control) {
            return matchingPlaces(*dataset->split(split), label, text,
                                  [&control] { return control.aborted(); });
        },
        this,
        [this](const Answer<std::vector<qint64>>& answer) {
            m_searching = false;
            if (!answer.value) {
                return;
            }
            m_places->setPlaces(m_data, m_split, *answer.value);
            const auto count = static_cast<int>(answer.value->size());
            m_found->setText(count == 0 ? tr("No image matches.")
                                        : tr("%Ln image(s) match.", nullptr, count));
            followNumber();
            // What was searched for is what Return shows.
            if (count > 0 && !m_view->currentIndex().isValid()) {
                m_view->setCurrentIndex(m_places->index(0));
            }
            if (m_takeFound && count > 0) {
                accept();
            }
            m_takeFound = false;
        });
}

void GoToImageDialog::followNumber() {
    const int row = m_places->rowOf(index());
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_places->index(row));
}

} // namespace tessera
