// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace tessera {

/// A picture that can be enlarged: wheel or + and - to zoom about the pointer or the middle, drag
/// or arrow keys to move, 0 or a double click to fit. Pixels stay sharp when enlarged.
class ZoomView : public QWidget {
    Q_OBJECT
public:
    explicit ZoomView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    /// Screen pixels per picture pixel.
    double zoom() const { return m_zoom > 0 ? m_zoom : fitting(); }
    void zoomBy(double factor, const QPointF& about);
    void fit();

    QSize sizeHint() const override { return {320, 220}; }
    QSize minimumSizeHint() const override { return {120, 96}; }

signals:
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double fitting() const;
    void moveBy(const QPointF& pixels);
    QRectF target() const;

    QImage m_image;
    double m_zoom = 0; ///< 0: as large as fits
    QPointF m_centre;  ///< the picture's point in the middle of the widget
    QPointF m_grabbed;
};

} // namespace tessera
