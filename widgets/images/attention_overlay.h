// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/images/patch_grid.h"

#include <vector>

namespace tessera {

/// Weights of the patches over the picture: the picture loses 60 % of its saturation, every patch
/// is a block of magma with opacity 0.3 to 0.9 by weight. Blocks, never blurred.
class AttentionOverlay : public PatchGrid {
    Q_OBJECT
public:
    explicit AttentionOverlay(QWidget* parent = nullptr);

    void setPicture(const QImage& image);
    /// One weight per patch, row by row; empty: the picture alone. `largest` is the scale's end,
    /// shared by maps that stand side by side.
    void setWeights(std::vector<float> weights, float largest);
    const std::vector<float>& weights() const { return m_weights; }
    /// Patch that the model may not look at; it gets a cross. -1: none.
    void setMasked(int patch);
    /// 0: picture alone, 1: opacities as above.
    void setStrength(double strength);
    /// Words for the tool tip: "weight" or "similarity"; values are shown in percent when asked.
    void setMeaning(const QString& meaning, bool percent);

    static double opacity(double share, double strength) { return (0.3 + 0.6 * share) * strength; }

protected:
    void paintPicture(QPainter& painter) override;
    bool event(QEvent* event) override;

private:
    QImage m_grey;
    std::vector<float> m_weights;
    float m_largest = 1;
    int m_masked = -1;
    double m_strength = 1;
    QString m_meaning;
    bool m_percent = true;
};

} // namespace tessera
