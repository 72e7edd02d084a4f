// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace tessera {

/// A picture as large as fits: whole-numbered zoom without smoothing up to 96 px sources, smooth
/// above that. Its context menu copies and saves what is shown.
class ImageView : public QWidget {
    Q_OBJECT
public:
    explicit ImageView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }
    /// Where the picture lies in the widget.
    QRect imageRect() const;
    /// Smallest and preferred side of the widget.
    void setSides(int smallest, int preferred);
    /// Every pixel is a number: never smoothed, whatever the size.
    void setPixelsShown(bool shown) { m_pixelsShown = shown; }
    /// What is shown, with grid and weights but without the selection, at a whole-numbered zoom of
    /// the source's size (1: native). Null without a picture.
    QImage rendered(int zoom);

    QSize sizeHint() const override { return {m_preferred, m_preferred}; }
    QSize minimumSizeHint() const override { return {m_smallest, m_smallest}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// The picture and what lies on it, at imageRect().
    virtual void paintPicture(QPainter& painter);
    /// Draws an image of the source's size into the picture's place.
    void drawScaled(QPainter& painter, const QImage& image) const;

private:
    QImage m_image;
    QRect m_forced; ///< the picture's place while it is painted for a file
    int m_smallest = 96;
    int m_preferred = 240;
    bool m_pixelsShown = false;
};

} // namespace tessera
