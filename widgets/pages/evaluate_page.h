// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"
#include "widgets/pages/evaluate_data.h"
#include "widgets/session/analysis_session.h"

#include <array>
#include <map>
#include <memory>
#include <set>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace tessera {

class Banner;
class ConfusionPlot;
class EmptyState;
class IconButton;
class JoinedButtons;
class LineSample;
class PictureGallery;
class ReliabilityPlot;
class RunChoice;

/// One model on one split of one data set: confusion matrix, per-class scores, calibration,
/// many / medium / few, the pictures behind them.
class EvaluatePage : public Page {
    Q_OBJECT
public:
    explicit EvaluatePage(AppContext& context, QWidget* parent = nullptr);

    void activated() override;
    void tourPrepare() override;
    bool tourReady() const override;
    void evaluate();
    void cancelEvaluation();
    void showCell(int truth, int prediction);
    /// Another data set than the run's; empty: the run's own.
    void setData(const QString& path);
    const Evaluation* evaluation() const { return m_evaluation.get(); }
    /// Per image or per class as CSV; says in the status bar what happened.
    void writeCsv(const ValueTable& table, const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createHeader();
    void createBars();
    /// In the tool bar, in a narrow window in a line of their own: a number is never cut.
    void placeNumbers();
    void createBody();
    QWidget* createOverview();
    QWidget* createClasses();
    QWidget* createGroups();
    void onRunChosen();
    void fillCheckpoints(const std::vector<CheckpointChoice>& choices);
    void lookUpStored();
    /// Once for each data set: reading every picture takes longer than all that is shown.
    void countCopies();
    void stopCounting();
    void followTraining();
    void setBusy(bool busy);
    int64_t chosenStep() const;
    EvaluateRequest request() const;
    void keep(const EvaluateRequest& request, std::shared_ptr<const Evaluation> evaluation);
    /// Says so when another split was evaluated than was asked for.
    void takeAnswer(EvaluateRequest asked, const std::shared_ptr<const Evaluation>& answer);
    void present();
    void presentNumbers();
    void setNumbers(const QString& text, const QString& help);
    void presentClasses();
    void presentGroups();
    void presentPictures();
    QString captionOf(std::size_t index) const;
    QString className(int label) const;
    void openInMicroscope(qint64 index);
    void showDataMenu();
    void showExportMenu();
    void askCsv(const QString& name, bool images);

    std::vector<CheckpointChoice> m_checkpoints;
    QString m_data; ///< another data set; empty: the run's
    struct Kept {
        EvaluateRequest request;
        std::shared_ptr<const Evaluation> evaluation;
    };
    std::map<QString, Kept> m_results; ///< by the key of the request
    std::shared_ptr<const Evaluation> m_evaluation;
    bool m_busy = false;
    bool m_looking = false;                  ///< for stored answers
    QString m_counting;                      ///< data set whose copies are being counted
    std::map<QString, std::size_t> m_copies; ///< by data set: test pictures also in training
    std::set<QString> m_notCounted;          ///< data sets whose count a person stopped

    RunChoice* m_run = nullptr;
    LineSample* m_sample = nullptr;
    QComboBox* m_checkpoint = nullptr;
    QComboBox* m_split = nullptr;
    QPushButton* m_dataButton = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_start = nullptr; ///< Evaluate, or Cancel while it evaluates
    IconButton* m_stopCounting = nullptr;
    JoinedButtons* m_view = nullptr;
    /// The scores in the tool bar, and below it where they do not fit. One is shown.
    std::array<QLabel*, 2> m_numbers{};
    QStackedLayout* m_stack = nullptr;
    QStackedLayout* m_views = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_problem = nullptr;
    ConfusionPlot* m_confusion = nullptr;
    ReliabilityPlot* m_reliability = nullptr;
    QStandardItemModel* m_classes = nullptr;
    QStandardItemModel* m_groups = nullptr;
    PictureGallery* m_cell = nullptr;
    PictureGallery* m_mistakes = nullptr;
};

} // namespace tessera
