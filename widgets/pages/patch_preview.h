// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace tessera {

class Theme;

/// A picture under its patch grid at the left, small named copies at the right, captions below.
class PatchPreview : public QWidget {
    Q_OBJECT
public:
    explicit PatchPreview(Theme& theme, QWidget* parent = nullptr);

    struct Content {
        QImage picture;
        int grid = 0;
        QString gridCaption;
        std::vector<QImage> copies;
        QStringList copyNames;
        QString copyCaption;
    };
    void setContent(Content content);
    void setMessage(const QString& message);
    QSize sizeHint() const override { return {352, 196}; }
    QSize minimumSizeHint() const override { return {300, 196}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGrid(QPainter& painter, const QRect& place) const;
    void paintCopies(QPainter& painter, const QRect& area) const;

    Theme& m_theme;
    Content m_content;
    QString m_message;
};

} // namespace tessera
