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
class QLabel;
class QPushButton;
class QSlider;
class QStackedLayout;

namespace tessera {

class Banner;
class CheckpointStrip;
class EmptyState;
class IconButton;
class JoinedButtons;
class PatchGrid;
class ShiftStrip;
class StackedPatch;

/// One picture through up to two shown runs: patches, shifts, attention, over the checkpoints.
class MicroscopePage : public Page {
    Q_OBJECT
public:
    explicit MicroscopePage(AppContext& context, QWidget* parent = nullptr);

    void activated() override;
    void tourPrepare() override;
    bool tourReady() const override;

    PictureSource& source() { return m_source; }
    const MicroscopeChoice& choice() const { return m_choice; }
    void selectPatch(int row, int column);

private:
    struct Side {
        QString run; ///< empty: the side is not used
        QString name;
        int slot = 0;
        MicroscopeSide* panel = nullptr;
        bool waiting = false;
    };
    void createHeader();
    void createToolBar();
    void createBody();
    QWidget* createInput();
    QWidget* createShifts();
    QWidget* createCheckpoints();
    void followSelection();
    void readEpochs();
    void inspect(int side);
    void inspectAll();
    void onResult(int side, const Answer<InspectResult>& answer);
    void present();
    void presentInput();
    void presentShifts();
    void presentCheckpoint();
    void updateHeads(int heads);
    float largestWeight() const;
    void play();
    void askExport();
    void showProblem(const QString& sentence, const QString& detail);

    RunDetailsCache m_details;
    PictureSource m_source;
    MicroscopeChoice m_choice;
    std::array<Side, 2> m_sides;
    QTimer m_playTimer;

    QStackedLayout* m_stack = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_problem = nullptr;
    QLabel* m_position = nullptr;
    JoinedButtons* m_view = nullptr;
    QSlider* m_layer = nullptr;
    QLabel* m_layerText = nullptr;
    QWidget* m_headPlace = nullptr;
    JoinedButtons* m_head = nullptr;
    int m_headCount = 0;
    QSlider* m_strength = nullptr;
    QCheckBox* m_lockStep = nullptr;
    Panel* m_input = nullptr;
    PatchGrid* m_patches = nullptr;
    QLabel* m_inputText = nullptr;
    Panel* m_shifts = nullptr;
    ShiftStrip* m_copies = nullptr;
    StackedPatch* m_stacked = nullptr;
    QLabel* m_stackedText = nullptr;
    CheckpointStrip* m_checkpoints = nullptr;
    QLabel* m_checkpointText = nullptr;
    IconButton* m_play = nullptr;
};

} // namespace tessera
