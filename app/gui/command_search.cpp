// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_search.h"

#include "training/config/field.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeySequence>
#include <QLabel>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace tessera {
namespace {

enum EntryRole { ActionIndex = Qt::UserRole + 1, RunDirectory, SettingKey };

} // namespace

CommandSearch::CommandSearch(AppContext& context, QWidget* parent)
    : SearchField(tr("Find action, run or setting"), context.theme, parent), m_app(context),
      m_model(new QStandardItemModel(this)), m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("commandSearch"));
    setFixedWidth(256);
    m_hint->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_hint->setObjectName(QStringLiteral("keyHint"));
    m_hint->setProperty("small", true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_hint->setVisible(text.isEmpty()); });
    auto* completer = new QCompleter(m_model, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    // By place, not by text: two runs may have one name.
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &CommandSearch::choose);
    connect(this, &QLineEdit::returnPressed, this, [this, completer] {
        if (!text().isEmpty() && completer->completionCount() > 0) {
            const QModelIndex marked = completer->popup()->currentIndex();
            choose(marked.isValid() ? marked : completer->currentIndex()); // else the first
        }
    });
    completer->popup()->installEventFilter(this);
    rebuild();
}

void CommandSearch::rebuild() {
    m_model->clear();
    const auto add = [this](const QString& text, const QIcon& icon, int role,
                            const QVariant& target) {
        auto* item = new QStandardItem(icon, text);
        item->setData(target, role);
        m_model->appendRow(item);
    };
    for (int i = 0; i < m_actions.size(); ++i) {
        if (m_actions[i]->isEnabled() && !m_actions[i]->text().isEmpty()) {
            QString text = m_actions[i]->text();
            add(text.remove(QLatin1Char('&')), m_app.theme.icon(QStringLiteral("chevron-right")),
                ActionIndex, i);
        }
    }
    for (const RunSummary& run : m_app.library.runs()) {
        add(tr("%1 (run in %2)").arg(displayName(run), QString::fromStdString(run.meta.group)),
            m_app.theme.icon(QStringLiteral("train")), RunDirectory, runKey(run.directory));
    }
    for (const Field& field : run_schema()) {
        const QString key = QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
        add(tr("%1 (setting %2)").arg(schemaText(field.label), key),
            m_app.theme.icon(QStringLiteral("experiment")), SettingKey, key);
    }
}

QStringList CommandSearch::entries() const {
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        texts += m_model->item(row)->text();
    }
    return texts;
}

void CommandSearch::choose(const QModelIndex& index) {
    if (m_chosen) { // Return on a marked entry is told by the list and by the field
        return;
    }
    m_chosen = true;
    // The completer writes the text after this signal; clear it when it has.
    QTimer::singleShot(0, this, [this] {
        clear();
        m_chosen = false;
    });
    if (const QVariant action = index.data(ActionIndex); action.isValid()) {
        m_actions[action.toInt()]->trigger();
    } else if (const QVariant run = index.data(RunDirectory); run.isValid()) {
        emit runChosen(run.toString());
    } else if (const QVariant setting = index.data(SettingKey); setting.isValid()) {
        emit settingChosen(setting.toString());
    }
}

bool CommandSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched == completer()->popup() &&
        (event->type() == QEvent::Show || event->type() == QEvent::Resize)) {
        QTimer::singleShot(0, this, &CommandSearch::widenList); // when the list is laid out
    }
    return SearchField::eventFilter(watched, event);
}

void CommandSearch::widenList() {
    constexpr int kWidest = 480;
    QAbstractItemView* list = completer()->popup();
    const int rest = list->width() - list->viewport()->width();
    const int wanted = std::min(kWidest, list->sizeHintForColumn(0) + rest);
    if (list->isVisible() && list->width() < wanted) {
        // To the left: the field is at the right end of the window.
        QRect place = list->geometry();
        place.setLeft(place.right() + 1 - wanted);
        list->setGeometry(place);
    }
}

void CommandSearch::focusInEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) { // the list that closes still names its choice
        rebuild();
    }
    SearchField::focusInEvent(event);
}

void CommandSearch::resizeEvent(QResizeEvent* event) {
    SearchField::resizeEvent(event);
    const QSize size = m_hint->sizeHint();
    m_hint->setGeometry(width() - size.width() - 6, (height() - size.height()) / 2, size.width(),
                        size.height());
}

} // namespace tessera
