// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guided_tour.h"

#include "widgets/components/icon_button.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tessera {

QString GuidedTour::sentence(const QString& page) {
    const std::map<QString, QString> sentences{
        {QStringLiteral("data"),
         tr("Open a folder of pictures or one of the known data sets, look through it, and see "
            "what could not be read.")},
        {QStringLiteral("experiment"),
         tr("Choose two models and their settings; a comparison is already prepared, and Start "
            "comparison trains both.")},
        {QStringLiteral("train"), tr("Watch loss and accuracy while the runs train; pause or stop "
                                     "them, nothing gets lost.")},
        {QStringLiteral("compare"),
         tr("Read in one sentence whether B is really better than A, with the interval behind "
            "it.")},
        {QStringLiteral("microscope"),
         tr("Click a patch of a picture and see where each model looks from there, epoch by "
            "epoch.")},
        {QStringLiteral("evaluate"),
         tr("See which classes are mixed up, and the worst mistakes as pictures.")},
        {QStringLiteral("geometry"), tr("See how flat the minimum is that each model has found.")},
        {QStringLiteral("scaling"), tr("See how the error falls with data, size and compute.")},
        {QStringLiteral("export"),
         tr("Write the trained model to files that other programs read; it is checked before it "
            "says done.")}};
    const auto found = sentences.find(page);
    return found == sentences.end() ? QString() : found->second;
}

GuidedTour::GuidedTour(std::vector<Stop> stops, Theme& theme, QWidget* parent)
    : QFrame(parent), m_stops(std::move(stops)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this)) {
    setObjectName(QStringLiteral("guidedTour"));
    setProperty("banner", true);
    std::erase_if(m_stops, [](const Stop& stop) { return sentence(stop.page).isEmpty(); });
    m_title->setObjectName(QStringLiteral("bannerSentence"));
    m_text->setObjectName(QStringLiteral("bannerDetail"));
    m_text->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    m_back->setObjectName(QStringLiteral("tourBackButton"));
    m_next->setObjectName(QStringLiteral("tourNextButton"));
    m_next->setToolTip(tr("Return or the right arrow key; Esc ends the tour"));
    m_back->setToolTip(tr("Left arrow key"));
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto* close = new IconButton(QStringLiteral("close"), tr("End the tour"), theme, this);
    close->setObjectName(QStringLiteral("tourCloseButton"));
    row->addWidget(close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_back, m_next, close}) {
        button->installEventFilter(this);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_current + 1); });
    connect(close, &QToolButton::clicked, this, &GuidedTour::end);
    hide();
}

void GuidedTour::start() {
    QFrame::show();
    show(0);
}

void GuidedTour::show(int stop) {
    if (stop < 0) {
        return;
    }
    if (stop >= static_cast<int>(m_stops.size())) {
        end();
        return;
    }
    m_current = stop;
    const Stop& here = m_stops[static_cast<std::size_t>(stop)];
    const QString title =
        //: name of a page, its number in the tour, how many there are
        tr("%1 (%2 of %3)").arg(here.title).arg(stop + 1).arg(m_stops.size());
    m_title->setText(title);
    m_text->setText(sentence(here.page));
    setAccessibleName(title);
    setAccessibleDescription(m_text->text());
    m_back->setEnabled(stop > 0);
    m_next->setText(stop + 1 == static_cast<int>(m_stops.size()) ? tr("Done") : tr("Next"));
    emit pageRequested(here.page);
    m_next->setFocus(Qt::OtherFocusReason); // the page has taken it
}

void GuidedTour::end() {
    hide();
    m_current = -1;
    emit finished();
}

bool GuidedTour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            qobject_cast<QAbstractButton*>(watched)->click();
            return true;
        case Qt::Key_Right: // a button would pass the focus on
            show(m_current + 1);
            return true;
        case Qt::Key_Left:
            show(m_current - 1);
            return true;
        case Qt::Key_Escape:
            end();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tessera
