// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/images/image_view.h"

#include <QString>

#include <vector>

namespace tessera {

/// A square table of weights, queries downwards and keys to the right, one block per value; the
/// query's row is framed and chosen by mouse or arrow keys.
class AttentionMatrix : public ImageView {
    Q_OBJECT
public:
    explicit AttentionMatrix(QWidget* parent = nullptr);

    /// `side` x `side` values, row by row; `grid` patches per side of the picture; `classToken`:
    /// row and column 0 are no patch. `largest` ends the scale.
    void setValues(int side, std::vector<float> values, float largest, int grid, bool classToken);
    /// Words for the tool tip, as for AttentionOverlay.
    void setMeaning(const QString& meaning, bool percent);
    /// The query's patch; does not emit.
    void select(int row, int column);

signals:
    void patchSelected(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString placeName(int token) const;
    void chooseToken(int token);

    int m_side = 0;
    std::vector<float> m_values;
    int m_grid = 0;
    bool m_classToken = false;
    int m_token = 0; ///< the query's row
    QString m_meaning;
    bool m_percent = true;
};

} // namespace tessera
