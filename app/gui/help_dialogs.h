// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace tessera {

/// A table of every action that has a key, and of the keys inside the pages.
void showShortcuts(const QList<QAction*>& actions, QWidget* parent);
/// The help page of resources/help with that name.
void showHelp(const QString& page, QWidget* parent);
/// Versions and licences; `libtorch` is its version, as the engine tells it.
void showAbout(const QString& libtorch, const QString& diagnostics, QWidget* parent);
/// Versions of the program and of its libraries, system, cores.
QString libraryVersions();

} // namespace tessera
