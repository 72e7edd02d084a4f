// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/setting_search.h"

#include "training/config/config_io.h"
#include "widgets/config/experiment_draft.h"

#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

namespace tessera {
namespace {

constexpr int kKeyRole = Qt::UserRole + 1;

} // namespace

SettingSearch::SettingSearch(const QString& placeholder, Theme& theme, QWidget* parent)
    : SearchField(placeholder, theme, parent) {
    setAccessibleName(placeholder);
    auto* settings = new QStandardItemModel(this);
    for (const Field& field : run_schema()) {
        const QString key = QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
        //: a setting and its key
        auto* item = new QStandardItem(tr("%1 (%2)").arg(schemaText(field.label), key));
        item->setData(key, kKeyRole);
        item->setToolTip(schemaText(field.help));
        settings->appendRow(item);
    }
    m_completer = new QCompleter(settings, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(10);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &SettingSearch::take);
    connect(this, &QLineEdit::returnPressed, this, &SettingSearch::takeTyped);
}

void SettingSearch::take(const QString& text) {
    const auto* settings = static_cast<const QStandardItemModel*>(m_completer->model());
    const QList<QStandardItem*> found = settings->findItems(text);
    // The completer writes the text after this signal; clear it when it has.
    QTimer::singleShot(0, this, &QLineEdit::clear);
    if (!found.isEmpty()) {
        emit chosen(found.front()->data(kKeyRole).toString());
    }
}

void SettingSearch::takeTyped() {
    const QString key = text().trimmed();
    if (find_field(key.toStdString())) {
        clear();
        emit chosen(key);
    } else if (!key.isEmpty() && m_completer->completionCount() > 0) {
        take(m_completer->currentCompletion());
    }
}

} // namespace tessera
