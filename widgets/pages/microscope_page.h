// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"
#include "widgets/pages/microscope_side.h"
#include "widgets/pages/picture_source.h"
#include "widgets/pages/run_details.h"
#include "widgets/session/analysis_session.h"

#include <QTimer>

#include <array>
#include <memory>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSlider;
class QScrollArea;
class QStackedLayout;
class QStackedWidget;
class QToolButton;

namespace tessera {

class Banner;
class CheckpointStrip;
class CheckpointValues;
class CompactChoice;
class EmptyState;
class IconButton;
class JoinedButtons;
class MicroscopeHistory;
class PatchGrid;
class ShiftStrip;
class StackedPatch;
struct ShownRun;

/// One picture through up to two shown runs: patches, shifts, attention, over the checkpoints.
/// Pictures can be dropped and pasted.
class MicroscopePage : public Page {
    Q_OBJECT
public:
    explicit MicroscopePage(AppContext& context, QWidget* parent = nullptr);

    void activated() override;
    void tourPrepare() override;
    bool tourReady() const override;

    void lookAt(const PictureRequest& request) override;
    PictureSource& source() { return m_source; }
    const MicroscopeChoice& choice() const { return m_choice; }
    void selectPatch(int row, int column);
    void selectHead(int layer, int head); ///< head -1: the mean
    /// What is shown, as CSV; empty when it is no numbers.
    QString numbers() const;
    /// The picture of the whole page.
    QImage picture();
    /// Folds the panel below the pictures to its title.
    void setLowerFolded(bool folded);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Side {
        QString run; ///< empty: the side is not used
        QString name;
        int slot = 0;
        MicroscopeSide* panel = nullptr;
        bool waiting = false;
        int64_t epoch = -1; ///< that was asked for; -1: the best checkpoint
    };
    void createHeader();
    void createToolBar();
    void createSliders(QHBoxLayout* bar);
    void createOverflow(QHBoxLayout* bar);
    void connectToolBar();
    void arrangeToolBar();
    void arrange();
    void createBody();
    QWidget* createInput();
    QWidget* createLower();
    QWidget* createShifts();
    QWidget* createCheckpoints();
    QWidget* createSteps(QWidget* panel);
    void followTraining();
    void followSelection();
    void presentEmpty();
    /// True when it is another run than before.
    bool showRun(std::size_t which, const ShownRun* shown);
    /// Path of the first run's data; empty when it is not known.
    QString runData() const;
    void readEpochs();
    void onEpochs(const Answer<std::vector<int64_t>>& answer);
    void presentContext();
    void inspect(int side);
    void inspectAll();
    /// Nothing of another run or picture stays on the side, nor comes.
    void forget(std::size_t which);
    void onSourceFailed(const QString& message);
    void onResult(int side, const Answer<InspectResult>& answer);
    void present();
    void presentInput();
    void presentShifts();
    void presentCheckpoint();
    QString nameAtEpoch(const Side& side) const;
    void presentViews();
    void updateRanges();
    const InspectResult* result(const Side& side) const;
    int referenceGrid() const;
    MicroscopeChoice choiceOf(const Side& side) const;
    float largestWeight() const;
    void play();
    void togglePlay();
    void setPlaying(bool playing);
    void fillExportMenu(QMenu& menu);
    void saveNumbers();
    void savePicture();
    void showProblem(const QString& sentence, const QString& detail);

    RunDetailsCache m_details;
    PictureSource m_source;
    bool m_otherPictures = false; ///< chosen on another page, from other data than the run's
    MicroscopeChoice m_choice;
    std::array<Side, 2> m_sides;
    QTimer m_playTimer;

    QStackedLayout* m_stack = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_problem = nullptr;
    QLabel* m_position = nullptr;
    CompactChoice* m_view = nullptr;
    CompactChoice* m_table = nullptr;
    QPushButton* m_matrix = nullptr;
    QSlider* m_layer = nullptr;
    QLabel* m_layerText = nullptr;
    CompactChoice* m_head = nullptr;
    QLabel* m_strengthName = nullptr;
    QSlider* m_strength = nullptr;
    QToolButton* m_more = nullptr;
    QCheckBox* m_lockStep = nullptr;
    Panel* m_input = nullptr;
    PatchGrid* m_patches = nullptr;
    QLabel* m_inputText = nullptr;
    QScrollArea* m_scroll = nullptr;
    Panel* m_lower = nullptr;
    IconButton* m_fold = nullptr;
    JoinedButtons* m_lowerChoice = nullptr;
    QStackedWidget* m_lowerStack = nullptr;
    MicroscopeHistory* m_history = nullptr;
    bool m_lowerFolded = false;
    bool m_foldedByHand = false;
    ShiftStrip* m_copies = nullptr;
    StackedPatch* m_stacked = nullptr;
    QLabel* m_stackedText = nullptr;
    CheckpointStrip* m_checkpoints = nullptr;
    CheckpointValues* m_values = nullptr;
    bool m_epochsKnown = false;
    IconButton* m_play = nullptr;
};

} // namespace tessera
