// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace tessera {

/// A table of every action that has a key.
void showShortcuts(const QList<QAction*>& actions, QWidget* parent);
void showAbout(const QString& diagnostics, QWidget* parent);
/// Versions of the program and of its libraries, system, cores.
QString libraryVersions();

} // namespace tessera
