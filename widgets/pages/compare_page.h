// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"
#include "widgets/pages/compare_data.h"
#include "widgets/pages/microscope_side.h"
#include "widgets/pages/picture_source.h"
#include "widgets/session/analysis_session.h"

#include <array>
#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace tessera {

class AttentionOverlay;
class Banner;
class CurvePlot;
class EmptyState;
class IntervalStrip;
class JoinedButtons;
class Panel;
class PatchGrid;

/// Two runs or two groups of seeds: one sentence, curves, scores, what differs, one image through
/// both.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(AppContext& context, QWidget* parent = nullptr);

    void activated() override;
    bool tourReady() const override {
        return !m_waiting && !m_source.isBusy() && m_inspecting == 0;
    }
    void choose(const CompareChoice& a, const CompareChoice& b);

private:
    void createHeader();
    void createBody();
    QWidget* createCurves();
    QWidget* createScores();
    QWidget* createFairness();
    QWidget* createSameImage();
    void fillChoices();
    void chooseDefaults();
    void compute();
    void present();
    void presentVerdict();
    void presentCurves();
    void presentScores();
    void presentFairness();
    void inspect();
    void onInspected(std::size_t side, const Answer<InspectResult>& answer);
    void exportReport();
    QString sideName(std::size_t side) const;

    std::vector<CompareChoice> m_choices;
    std::array<CompareChoice, 2> m_sides;
    std::shared_ptr<const CompareData> m_data;
    PictureSource m_source;
    bool m_waiting = false;
    int m_inspecting = 0;

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    std::array<QComboBox*, 2> m_combos{};
    Banner* m_verdict = nullptr;
    IntervalStrip* m_strip = nullptr;
    CurvePlot* m_curves = nullptr;
    JoinedButtons* m_measure = nullptr;
    Panel* m_scoresPanel = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_scores = nullptr;
    QLabel* m_fairness = nullptr;
    Panel* m_image = nullptr;
    QLabel* m_position = nullptr;
    PatchGrid* m_picture = nullptr;
    QLabel* m_truth = nullptr;
    std::array<AttentionOverlay*, 2> m_overlays{};
    std::array<QLabel*, 2> m_answers{};
    std::array<std::shared_ptr<const InspectResult>, 2> m_results;
};

} // namespace tessera
