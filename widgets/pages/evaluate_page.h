// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "widgets/components/page.h"
#include "widgets/session/analysis_session.h"

#include <map>
#include <memory>

class QComboBox;
class QLabel;
class QStackedLayout;
class QStandardItemModel;

namespace tessera {

class Banner;
class ConfusionPlot;
class EmptyState;
class JoinedButtons;
class Panel;
class PlotPanel;
class ReliabilityPlot;
class ThumbnailStrip;

/// One run on one split: confusion matrix, per-class scores, calibration, the pictures behind them.
class EvaluatePage : public Page {
    Q_OBJECT
public:
    explicit EvaluatePage(AppContext& context, QWidget* parent = nullptr);

    void activated() override;
    void tourPrepare() override { evaluate(); }
    bool tourReady() const override { return !m_busy; }
    void evaluate();

private:
    void createHeader();
    void createBody();
    void fillRuns();
    void present();
    void presentClasses();
    void showMistakes();
    void showCell(int truth, int prediction);
    void showPictures(std::vector<std::size_t> indices, const QString& title);
    QString splitKey() const;

    std::vector<QString> m_runs;
    std::map<QString, std::shared_ptr<const EvalResult>> m_results; ///< by run and split
    std::shared_ptr<const EvalResult> m_result;
    std::shared_ptr<const Dataset> m_data;
    QString m_dataPath;
    bool m_busy = false;

    QComboBox* m_run = nullptr;
    JoinedButtons* m_split = nullptr;
    QLabel* m_numbers = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_problem = nullptr;
    ConfusionPlot* m_confusion = nullptr;
    ReliabilityPlot* m_reliability = nullptr;
    QStandardItemModel* m_classes = nullptr;
    Panel* m_gallery = nullptr;
    ThumbnailStrip* m_pictures = nullptr;
};

} // namespace tessera
