// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_classes.h"

#include "widgets/components/tables.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace tessera {
namespace {

/// Groups by training images (Liu et al. 2019), as the scores group them.
constexpr qint64 kManyAbove = 100;
constexpr qint64 kFewBelow = 20;

int groupOf(qint64 training) {
    return training > kManyAbove ? 0 : training >= kFewBelow ? 1 : 2;
}

QString groupName(int group) {
    switch (group) {
    case 0:
        return ClassesPanel::tr("many");
    case 1:
        return ClassesPanel::tr("medium");
    default:
        return ClassesPanel::tr("few");
    }
}

/// Counts are text 2, lighter by split: dark for training, pale for test.
QColor splitShade(const Theme& theme, int split) {
    static constexpr std::array<double, 3> kStrength{1.0, 0.55, 0.28};
    const QColor ink = theme.color(Role::text2);
    const QColor paper = theme.color(Role::base);
    const double s = kStrength.at(static_cast<std::size_t>(split));
    const auto mix = [s](int a, int b) { return static_cast<int>(a * s + b * (1 - s)); };
    return {mix(ink.red(), paper.red()), mix(ink.green(), paper.green()),
            mix(ink.blue(), paper.blue())};
}

/// One bar from zero, its parts train, validation, test.
class BarDelegate : public QStyledItemDelegate {
public:
    BarDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const auto counts = index.data(ClassListModel::CountsRole).value<QList<qlonglong>>();
        const double largest = index.data(ClassListModel::LargestRole).toDouble();
        const QRect area = option.rect.adjusted(4, 5, -4, -5);
        qlonglong sum = 0;
        for (int split = 0; split < counts.size() && largest > 0; ++split) {
            const int left = area.left() + int(area.width() * double(sum) / largest);
            sum += counts[split];
            const int right = area.left() + int(area.width() * double(sum) / largest);
            painter->fillRect(left, area.top(), right - left, area.height(),
                              splitShade(m_theme, split));
        }
        painter->setPen(m_theme.color(Role::plotAxis));
        painter->drawLine(area.left() - 1, option.rect.top(), area.left() - 1,
                          option.rect.bottom());
    }

private:
    Theme& m_theme;
};

} // namespace

ClassListModel::ClassListModel(QObject* parent) : QAbstractTableModel(parent) {}

void ClassListModel::setIndex(std::shared_ptr<const PictureIndex> index) {
    beginResetModel();
    m_index = std::move(index);
    m_labels.resize(m_index ? m_index->data->class_names.size() : 0);
    std::iota(m_labels.begin(), m_labels.end(), 0);
    m_largest = 0;
    for (const int label : m_labels) {
        m_largest = std::max(m_largest, total(label));
    }
    endResetModel();
    if (m_column >= 0) {
        sort(m_column, m_order);
    }
}

qint64 ClassListModel::training(int label) const {
    return m_index->counts[0].at(static_cast<std::size_t>(label));
}

qint64 ClassListModel::total(int label) const {
    qint64 sum = 0;
    for (const auto& counts : m_index->counts) {
        sum += counts.at(static_cast<std::size_t>(label));
    }
    return sum;
}

int ClassListModel::rowOf(int label) const {
    const auto found = std::find(m_labels.begin(), m_labels.end(), label);
    return found == m_labels.end() ? -1 : static_cast<int>(found - m_labels.begin());
}

int ClassListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_labels.size());
}

int ClassListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnsInAll;
}

QVariant ClassListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int label = m_labels[static_cast<std::size_t>(index.row())];
    const auto at = static_cast<std::size_t>(label);
    const QString title = QString::fromStdString(m_index->data->class_names.at(at));
    switch (role) {
    case LabelRole:
        return label;
    case LargestRole:
        return m_largest;
    case CountsRole:
        return QVariant::fromValue(QList<qlonglong>{m_index->counts[0][at], m_index->counts[1][at],
                                                    m_index->counts[2][at]});
    case Qt::ToolTipRole:
        return tr("%1: %2 training, %3 validation, %4 test images. Click to see them alone.")
            .arg(title, countText(m_index->counts[0][at]), countText(m_index->counts[1][at]),
                 countText(m_index->counts[2][at]));
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == images ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    case Qt::DisplayRole:
        if (index.column() == name) {
            return title;
        }
        if (index.column() == images) {
            return countText(total(label));
        }
        return index.column() == group ? groupName(groupOf(training(label))) : QString();
    default:
        return {};
    }
}

QVariant ClassListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == images) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == group) {
        return tr("By training images: many above %1, few below %2, medium between")
            .arg(kManyAbove)
            .arg(kFewBelow);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case name:
        return tr("Class");
    case images:
        return tr("Images");
    case group:
        return tr("Group");
    default:
        return QString();
    }
}

void ClassListModel::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_order = order;
    emit layoutAboutToBeChanged();
    std::sort(m_labels.begin(), m_labels.end()); // equal ones keep the order of the data set
    if (m_index) {
        const auto before = [&](int a, int b) {
            if (column == name) {
                return m_index->data->class_names[std::size_t(a)] <
                       m_index->data->class_names[std::size_t(b)];
            }
            return column == group ? training(a) < training(b) : total(a) < total(b);
        };
        std::stable_sort(m_labels.begin(), m_labels.end(), [&](int a, int b) {
            return order == Qt::AscendingOrder ? before(a, b) : before(b, a);
        });
    }
    emit layoutChanged();
}

ClassesPanel::ClassesPanel(Theme& theme, QWidget* parent)
    : Panel(tr("Classes"), parent), m_theme(theme), m_model(new ClassListModel(this)),
      m_view(new QTableView(this)), m_legend(new QLabel(this)) {
    setUpTable(*m_view, true);
    m_view->setObjectName(QStringLiteral("classList"));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(ClassListModel::bar, new BarDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Images per class"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(180);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView* head = m_view->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(ClassListModel::bar, QHeaderView::Stretch);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const int label = index.data(ClassListModel::LabelRole).toInt();
        emit classChosen(label == m_chosen ? -1 : label); // a second click shows all again
    });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit classChosen(index.data(ClassListModel::LabelRole).toInt());
    });
    connect(&m_theme, &Theme::changed, this, &ClassesPanel::fillLegend);
    content()->addWidget(m_view, 1);
    m_legend->setProperty("secondary", true);
    m_legend->setWordWrap(true);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setContentsMargins(12, 4, 12, 6);
    content()->addWidget(m_legend);
}

void ClassesPanel::setChosen(int label) {
    m_chosen = label;
    const int row = m_model->rowOf(label);
    if (row < 0) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    } else {
        m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

void ClassesPanel::setIndex(const std::shared_ptr<const PictureIndex>& index) {
    m_index = index;
    m_model->setIndex(index);
    setChosen(m_chosen);
    fillLegend();
    std::array<int, 3> groups{};
    qint64 low = -1;
    qint64 high = 0;
    for (const int64_t count : index->counts[0]) {
        ++groups.at(static_cast<std::size_t>(groupOf(count)));
        low = low < 0 ? count : std::min(low, qint64{count});
        high = std::max(high, qint64{count});
    }
    //: imbalance of the training images, largest to smallest class
    const QString ratio =
        low > 0 ? tr("%1 : 1 in training").arg(numberText(double(high) / double(low), 2))
                : tr("a class has no training image");
    setSubtitle(tr("%1; many %2, medium %3, few %4")
                    .arg(ratio)
                    .arg(groups[0])
                    .arg(groups[1])
                    .arg(groups[2]));
}

void ClassesPanel::fillLegend() {
    QStringList parts;
    for (int split = 0; m_index && split < 3; ++split) {
        const qint64 images = m_index->images[static_cast<std::size_t>(split)];
        if (images > 0) {
            //: split and its number of images
            QString text = tr("%1 %2").arg(splitName(split), countText(images));
            parts << QStringLiteral("<span style=\"color:%1\">\u25a0</span>&nbsp;%2")
                         .arg(splitShade(m_theme, split).name(),
                              text.replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
        }
    }
    m_legend->setText(parts.join(QStringLiteral(" &nbsp; ")));
}

} // namespace tessera
