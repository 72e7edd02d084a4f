// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/sweep_plan.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/item_models/sweep_runs_model.h"
#include "widgets/pages/experiment_plan.h"
#include "widgets/session/app_context.h"

#include <QDialog>

#include <memory>
#include <set>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tessera {

class JoinedButtons;
class SettingSearch;
class SweepAxisRow;

/// Chooses what a sweep varies around the configuration of Experiment; shows every run with its
/// problems, the count and the estimated time before anything is queued.
class SweepDialog : public QDialog {
    Q_OBJECT
public:
    /// More runs than this are for `tessera-cli sweep`.
    static constexpr std::size_t kMostRuns = 500;

    /// `classes`, `trainImages`: of the data set, for the estimated time; 0 images: unknown.
    SweepDialog(const ExperimentDraft& draft, int classes, int64_t trainImages, AppContext& context,
                QWidget* parent = nullptr);

    /// What a run may take; runs that need more are marked, and adding them asks.
    void setMemory(const MemoryLimit& limit);
    /// Adds a setting to vary; false for an unknown key or one that is there already.
    bool addAxis(const QString& key);
    /// The runs that are to be queued: those that can train, and fit unless it was said otherwise.
    std::vector<SweepRunsModel::Row> runs() const;
    std::vector<SweepAxis> axes() const;
    int seeds() const;
    /// Empty when written, else what is wrong.
    QString saveTo(const QString& path) const;

protected:
    /// Return in a field edits; only a focused button presses.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* createTop();
    QWidget* createAxes();
    QWidget* createTable();
    QLayout* createBottom();
    QWidget* createSearchKind();
    void askSave();
    void refresh();
    void estimate();
    void markHeavy(const std::vector<double>& bytes);
    void updateTexts(double seconds);
    void takeRuns();
    void askAboutMemory();
    std::vector<ExperimentDraft::Side> sides() const;
    SweepPlan plan(ExperimentDraft::Side side) const;

    const ExperimentDraft& m_draft;
    AppContext& m_app;
    int m_classes;
    int64_t m_images;
    SettingSearch* m_search = nullptr;
    JoinedButtons* m_sides = nullptr; ///< comparisons only
    JoinedButtons* m_kind = nullptr;  ///< grid, random
    QSpinBox* m_draws = nullptr;      ///< random only
    QSpinBox* m_seeds = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::vector<SweepAxisRow*> m_axes;
    SweepRunsModel* m_model;
    MemoryLimit m_memory;
    std::set<std::size_t> m_heavy; ///< rows that need more memory than there is
    double m_largest = 0;          ///< bytes of the heaviest
    bool m_takeHeavy = false;
    bool m_estimating = false;
    bool m_takeWhenKnown = false; ///< pressed before the estimate was there
    QLabel* m_problem = nullptr;
    QLabel* m_cost = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace tessera
