// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/panel.h"
#include "widgets/pages/microscope_data.h"

#include <QString>

#include <memory>

class QLabel;
class QStackedLayout;

namespace tessera {

class AttentionMatrix;
class AttentionOverlay;
class ColorBar;
class ElidedLabel;
class LineSample;
class MatrixView;
class PictureGrid;
class Theme;

/// One run under the microscope: its picture with weights, and three numbers below.
class MicroscopeSide : public Panel {
    Q_OBJECT
public:
    MicroscopeSide(Theme& theme, QWidget* parent = nullptr);

    void setRun(const QString& name, int slot);
    void setResult(std::shared_ptr<const InspectResult> result);
    void setMessage(const QString& message); ///< instead of the picture; may be empty
    const InspectResult* result() const { return m_result.get(); }
    /// `largest` ends the shared scale; `bar`: this side carries the colour bar.
    void present(const MicroscopeChoice& choice, float largest, bool bar);
    AttentionOverlay& overlay() const { return *m_overlay; }
    AttentionMatrix& matrix() const { return *m_matrix; }
    MatrixView& heads() const { return *m_heads; }

signals:
    void patchSelected(int row, int column);
    void headSelected(int layer, int head);

private:
    void presentMatrix(const MicroscopeChoice& choice, float largest);
    void presentOverlay(const MicroscopeChoice& choice, float largest);
    void presentHeads(const MicroscopeChoice& choice, float largest);
    void showMissing(const MicroscopeChoice& choice);
    void presentNumbers(const MicroscopeChoice& choice);
    QLabel* addNumber(class QHBoxLayout* row, const QString& name);

    Theme& m_theme;
    std::shared_ptr<const InspectResult> m_result;
    LineSample* m_sample;
    QLabel* m_prediction;
    QStackedLayout* m_stack;
    AttentionOverlay* m_overlay;
    AttentionMatrix* m_matrix;
    MatrixView* m_heads;
    PictureGrid* m_filters;
    QLabel* m_message;
    ColorBar* m_bar;
    QLabel* m_entropy = nullptr;
    QLabel* m_distance = nullptr;
    QLabel* m_itself = nullptr;
};

} // namespace tessera
