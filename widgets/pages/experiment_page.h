// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/events.h"
#include "training/api/run_service.h"
#include "widgets/components/page.h"
#include "widgets/config/experiment_draft.h"

#include <QTimer>

#include <array>

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
    void createColumns();
    QWidget* createSummary();
    void connectDraft();
    void onDraftChanged();
    void loadData();
    void updateFacts();
    void updatePreview();
    void updateReadiness();
    void showReady(double seconds);
    void updateButtons();
    /// A sentence when the job cannot fit into the memory of its device.
    QString memoryWarning() const;
    double secondsOf(int side) const;
    void followLink(const QString& link);

    ExperimentDraft m_draft;
    ConfigForm* m_form = nullptr;
    Banner* m_banner = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_right = nullptr;
    ModelSummaryModel* m_summary = nullptr;
    ModelViewPanel* m_view = nullptr;
    ReadinessPanel* m_readiness = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_queue = nullptr;
    QPushButton* m_seeds = nullptr;
    QPushButton* m_sweep = nullptr;
    QTimer m_settle; ///< a person still types
    std::shared_ptr<const Dataset> m_data;
    std::shared_ptr<const RunService::Machine> m_machine;
    QString m_dataPath;
    QString m_dataError;
    std::array<std::shared_ptr<const ModelFacts>, 2> m_facts;
    std::size_t m_picture = 0;
    bool m_previewed = false;
};

} // namespace tessera
