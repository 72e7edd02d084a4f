// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "widgets/components/panel.h"

#include <QString>

#include <memory>

class QLabel;
class QStackedLayout;

namespace tessera {

class AttentionOverlay;
class ColorBar;
class LineSample;
class MatrixView;
class PictureGrid;
class Theme;

enum class MicroscopeView { attention, rollout, distance, positions, filters };

/// What all sides show: one view, layer, head (-1: mean) and patch.
struct MicroscopeChoice {
    MicroscopeView view = MicroscopeView::attention;
    int layer = 0;
    int head = -1;
    int row = 0;
    int column = 0;
    double strength = 1;
};

/// Weights of the patches for a choice, patch by patch; empty when the model has none.
std::vector<float> microscopeWeights(const InspectResult& result, const MicroscopeChoice& choice);
/// A value of (layers, heads) for a choice: of the head, or the mean over heads.
double headValue(const std::vector<float>& table, const InspectResult& result,
                 const MicroscopeChoice& choice);

/// One run under the microscope: its picture with weights, and three numbers below.
class MicroscopeSide : public Panel {
    Q_OBJECT
public:
    MicroscopeSide(Theme& theme, QWidget* parent = nullptr);

    void setRun(const QString& name, int slot);
    void setResult(std::shared_ptr<const InspectResult> result);
    void setMessage(const QString& message); ///< instead of the picture
    const InspectResult* result() const { return m_result.get(); }
    /// `largest` ends the shared scale; `bar`: this side carries the colour bar.
    void present(const MicroscopeChoice& choice, float largest, bool bar);
    AttentionOverlay& overlay() const { return *m_overlay; }

signals:
    void patchSelected(int row, int column);

private:
    void presentNumbers(const MicroscopeChoice& choice);
    QLabel* addNumber(class QHBoxLayout* row, const QString& name);

    Theme& m_theme;
    std::shared_ptr<const InspectResult> m_result;
    LineSample* m_sample;
    QLabel* m_prediction;
    QStackedLayout* m_stack;
    AttentionOverlay* m_overlay;
    MatrixView* m_matrix;
    PictureGrid* m_filters;
    QLabel* m_message;
    ColorBar* m_bar;
    QLabel* m_entropy = nullptr;
    QLabel* m_distance = nullptr;
    QLabel* m_itself = nullptr;
};

} // namespace tessera
