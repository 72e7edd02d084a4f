// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QObject>
#include <QStringList>

class QDragEnterEvent;
class QWidget;

namespace tessera {

/// Takes over TensorBoard logs of other programs as read-only runs: by a dialog, or dropped on a
/// widget. Reads in the analysis thread.
class LogImporter : public QObject {
    Q_OBJECT
public:
    LogImporter(AppContext& context, QWidget* window);

    void ask();
    void import(const QString& path);
    /// Folders and event files that fall on `target` are imported; run folders are shown.
    void acceptDropsOn(QWidget* target);

signals:
    void said(const QString& message);
    void failed(const QString& message);

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    AppContext& m_app;
    QWidget* m_window;
};

} // namespace tessera
