// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QMenu>
#include <QString>

namespace tessera {

/// What can be done with one run: rename, tags, note, archive, resume, open its folder, delete.
/// Deletes itself when closed.
class RunMenu : public QMenu {
    Q_OBJECT
public:
    RunMenu(const QString& directory, AppContext& context, QWidget* parent);

signals:
    void resumeRequested(const QString& directory);
    void statusMessage(const QString& message);

private:
    void addMetaActions();
    void addFolderActions();
    void askText(const QString& title, const QString& label, const QString& now, bool longText,
                 std::function<void(const QString&)> done);
    void askDelete();

    QString m_directory;
    AppContext& m_app;
};

} // namespace tessera
