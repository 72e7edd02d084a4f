// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/search_field.h"
#include "widgets/session/app_context.h"

#include <QAction>
#include <QPointer>

class QLabel;
class QModelIndex;
class QStandardItemModel;

namespace tessera {

/// The field in the menu bar: finds actions, runs and settings (Ctrl+K).
class CommandSearch : public SearchField {
    Q_OBJECT
public:
    explicit CommandSearch(AppContext& context, QWidget* parent = nullptr);

    /// Asked for the actions each time the list is made.
    void setActions(const QList<QAction*>& actions) { m_actions = actions; }
    /// Every entry whose text holds all words; for tests and the list.
    QStringList entries() const;

signals:
    void runChosen(const QString& directory);
    void settingChosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void choose(const QModelIndex& index);
    void widenList(); ///< to what its entries need

    AppContext& m_app;
    QStandardItemModel* m_model;
    QLabel* m_hint;
    QList<QAction*> m_actions;
    bool m_chosen = false; ///< in this turn of the event loop
};

} // namespace tessera
