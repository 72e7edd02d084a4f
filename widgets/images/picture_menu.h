// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <functional>

class QContextMenuEvent;
class QMenu;
class QWidget;

namespace tessera {

/// The whole-numbered zoom that brings a picture's longer side to 1024 pixels or more; at least 2.
int enlargedZoom(QSize native);

/// Adds "Copy picture", "Save picture..." (native size) and "Save enlarged picture..." to `menu`.
/// `render` paints at a zoom, with `native` as the size of zoom 1; `name` proposes the file's.
void addPictureActions(QMenu& menu, QWidget* parent, QSize native,
                       const std::function<QImage(int zoom)>& render, const QString& name);
/// A menu of these alone, where the mouse or the menu key asked for it; none for an empty picture.
void popupPictureMenu(const QContextMenuEvent& event, QWidget* parent, QSize native,
                      const std::function<QImage(int zoom)>& render, const QString& name);
/// The accent ring of a picture that has the focus, for the end of its paintEvent.
void paintFocusRing(QWidget* widget);

} // namespace tessera
