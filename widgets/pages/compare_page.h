// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"
#include "widgets/pages/compare_data.h"
#include "widgets/pages/microscope_side.h"
#include "widgets/pages/picture_source.h"
#include "widgets/session/analysis_session.h"

#include <array>
#include <memory>
#include <optional>

class QGridLayout;
class QLabel;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace tessera {

class AttentionOverlay;
class Banner;
class CompactChoice;
class CompareClasses;
class CurvePlot;
class EmptyState;
class IntervalStrip;
class JoinedButtons;
class LineSample;
class NarrowCombo;
class Panel;
class PatchGrid;
class PictureGallery;

/// Two runs or two groups of seeds: one sentence, curves, scores, what differs, one image through
/// both, the images on which they disagree.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(AppContext& context, QWidget* parent = nullptr);

    void activated() override;
    bool tourReady() const override;
    /// As a person does: the sides stay until they start another training.
    void choose(const CompareChoice& a, const CompareChoice& b);
    const ComparisonData* data() const { return m_data.get(); }
    /// Declares a setting as the factor under test, or withdraws it; kept between starts.
    void declare(const QString& key, bool declared);
    /// report.html, table.tex and comparison.json into `folder`, replacing those of before.
    void writeReport(const QString& folder);
    /// The table of measures for a paper (LaTeX, booktabs) into a file.
    void writeTable(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createHeader();
    void createBody();
    QWidget* createCurves();
    QWidget* createScores();
    QWidget* createFairness();
    /// The panels in two columns, or below one another.
    void arrange(bool narrow);
    QWidget* createSameImage();
    QWidget* createGallery();
    void fillChoices();
    /// `sameRuns`: texts may have changed, the runs have not.
    void fillCombos(bool sameRuns);
    void followTraining();
    /// A run of the training has been evaluated.
    bool hasScoreOfTraining() const;
    /// In m_choices; -1 when it is not there.
    int placeOf(const CompareChoice& choice) const;
    /// What a person chose while it is there, else what trains or was trained last.
    std::array<CompareChoice, 2> wantedSides() const;
    std::size_t age(const CompareChoice& choice) const;
    void setSides(const CompareChoice& a, const CompareChoice& b);
    /// What the comparison was computed from: state and scores of the runs on both sides.
    QStringList sidesStamp() const;
    void compute();
    /// Takes back everything that the page shows of a comparison.
    void forget();
    void present();
    void presentVerdict();
    std::vector<double> seedDifferences() const;
    QString unfinishedText() const;
    QString scoresSoFar() const;
    void presentCurves();
    void presentScores();
    void presentScoresTitle();
    void presentFairness();
    QString equalTimeText() const;
    void presentGallery();
    /// The pair's data set; none while it is being opened, or cannot be.
    std::shared_ptr<const Dataset> pictures() const;
    void inspect();
    void onInspected(std::size_t side, const Answer<CompareLook>& answer);
    void presentOverlays();
    void presentAnswer(std::size_t side);
    /// Says whose answers the panel shows, and how they go with those of the gallery.
    void presentWeights();
    QString weightsText(std::size_t side) const;
    /// Takes back the picture and everything that was said about it.
    void forgetPicture();
    void forgetAnswer(std::size_t side);
    void showExportMenu(QWidget* button);
    void askReport();
    void openInMicroscope();
    QString sideName(std::size_t side) const;
    std::vector<uint64_t> seedsOf(std::size_t side) const;
    /// The run of a side that one picture goes through.
    QString shownRun(std::size_t side) const { return m_sides[side].runs.at(m_pair[side]); }
    /// Colour of a side: that of its runs where they are shown, else the first free one.
    int slotOf(std::size_t side) const;

    std::vector<CompareChoice> m_choices;
    std::array<CompareChoice, 2> m_sides;
    std::shared_ptr<const ComparisonData> m_data;
    std::array<std::size_t, 2> m_pair{0, 0}; ///< of the runs on the sides
    Disagreement m_disagreement;
    PictureSource m_source;
    QStringList m_stamp;   ///< sidesStamp() when the comparison was asked for
    bool m_byHand = false; ///< m_sides is what a person chose
    bool m_begun = false;  ///< a training began since then
    bool m_busy = false;   ///< a training goes on
    bool m_waiting = false;
    int m_inspecting = 0;

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    std::array<NarrowCombo*, 2> m_combos{};
    std::array<LineSample*, 4> m_samples{}; ///< header A, B; picture A, B
    Banner* m_verdict = nullptr;
    IntervalStrip* m_strip = nullptr;
    CurvePlot* m_curves = nullptr;
    JoinedButtons* m_measure = nullptr;
    Panel* m_scoresPanel = nullptr;
    JoinedButtons* m_scoresView = nullptr;
    QStackedLayout* m_scoresStack = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_scores = nullptr;
    CompareClasses* m_classes = nullptr;
    QLabel* m_fairness = nullptr;
    QLabel* m_things = nullptr;
    QGridLayout* m_grid = nullptr;
    std::array<QWidget*, 5> m_panels{}; ///< curves, picture, results, fairness, gallery
    bool m_narrow = false;
    Panel* m_image = nullptr;
    QLabel* m_position = nullptr;
    PatchGrid* m_picture = nullptr;
    QLabel* m_truth = nullptr;
    std::array<AttentionOverlay*, 2> m_overlays{};
    std::array<QLabel*, 2> m_answers{};
    QLabel* m_weights = nullptr;
    std::array<std::shared_ptr<const CompareLook>, 2> m_looks;
    PictureGallery* m_gallery = nullptr;
    CompactChoice* m_kind = nullptr;
    const Dataset* m_galleryData = nullptr; ///< what the gallery shows; owned by m_source
};

} // namespace tessera
