// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/events.h"
#include "training/api/run_service.h"
#include "widgets/components/page.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/images/data_use.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <vector>

class QBoxLayout;
class QPushButton;

namespace tessera {

class Banner;
class ConfigForm;
class ModelSummaryModel;
class ModelViewPanel;
class ReadinessPanel;

/// Prepares one run or a comparison and starts it.
class ExperimentPage : public Page {
    Q_OBJECT
public:
    explicit ExperimentPage(AppContext& context, QWidget* parent = nullptr);

    ExperimentDraft& draft() { return m_draft; }
    ConfigForm& form() { return *m_form; }
    void setData(const QString& path);
    void openData();
    void activated() override;
    bool tourReady() const override;
    /// Where the free memory is read; tests pass a file of their own.
    void setMemoryFile(const QString& file) { m_memoryFile = file; }

signals:
    void tourRequested();

public slots:
    void start();
    void addToQueue();
    void repeatOverSeeds();
    void sweep();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createActions();
    void createBanner();
    void createUndoOffer();
    void createColumns();
    QWidget* createSummary();
    void connectDraft();
    void onDraftChanged();
    void loadData();
    void updateUse(); ///< of the data by A and B
    void presentContext();
    void describe();
    void updateFacts();
    void updatePreview();
    void updateReadiness();
    void showReady(double seconds);
    void updateButtons();
    /// A sentence when the job does not fit into the memory that there is for it.
    QString memoryWarning() const;
    bool factsAreCurrent() const;
    /// Does it, after a question when the memory does not suffice; waits for the estimate.
    void whenItFits(const QString& goOn, const std::function<void()>& act);
    void askAboutMemory(const QString& problem, const QString& goOn,
                        const std::function<void()>& act);
    void actWhenKnown();
    void begin(const std::vector<RunRequest>& job);
    /// In the status bar while one of the jobs waits.
    void sayQueued(const QString& message, const std::deque<std::vector<RunRequest>>& jobs);
    double secondsOf(int side) const;
    void followLink(const QString& link);

    ExperimentDraft m_draft;
    ConfigForm* m_form = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_dropped = nullptr; ///< offers to undo a preset
    QBoxLayout* m_columns = nullptr;
    QWidget* m_right = nullptr;
    ModelSummaryModel* m_summary = nullptr;
    ModelViewPanel* m_view = nullptr;
    ReadinessPanel* m_readiness = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_queue = nullptr;
    QPushButton* m_seeds = nullptr;
    QPushButton* m_sweep = nullptr;
    QTimer m_settle;          ///< a person still types
    bool m_unsettled = false; ///< settings changed while the page was hidden
    std::shared_ptr<const Dataset> m_data;
    std::shared_ptr<const RunService::Machine> m_machine;
    QString m_dataPath;
    QString m_dataError;
    std::array<DataUse, 2> m_use;
    std::array<QString, 2> m_useOf; ///< the settings that it follows from
    std::array<std::shared_ptr<const ModelFacts>, 2> m_facts;
    std::array<QString, 2> m_factsOf; ///< the settings that they follow from
    QString m_memoryFile = QStringLiteral("/proc/meminfo");
    std::vector<std::function<void()>> m_waiting; ///< for the estimate
    std::size_t m_picture = 0;
    bool m_previewed = false;
    QElapsedTimer m_begun; ///< since the last start
};

} // namespace tessera
