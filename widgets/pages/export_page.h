// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"
#include "widgets/session/analysis_session.h"

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace tessera {

class Banner;
class EmptyState;
class Panel;
class RunChoice;

/// Writes a run's model for other programs and shows the proof that the file computes the same.
class ExportPage : public Page {
    Q_OBJECT
public:
    explicit ExportPage(AppContext& context, QWidget* parent = nullptr);

    void tourPrepare() override;
    bool tourReady() const override { return !m_busy; }
    void setFolder(const QString& folder);
    void write();

private:
    void setBusy(bool busy);
    void cancelExport();
    void createHeader();
    void createBody();
    QWidget* createFormats();
    QWidget* createTarget();
    QWidget* createProof();
    void onRunChosen();
    void onWritten(const Answer<RunService::ExportReport>& answer, const QString& format,
                   const QString& folder);
    void presentFailure(const RunError& error);
    void presentReport(const RunService::ExportReport& report, const QString& format);
    void addProof(const QString& check, const QString& how, const QString& file,
                  const QString& limit, bool passed);
    void colourResult(QStandardItem& result);
    /// A name that is free, unless a person chose one.
    void suggestFolder();

    QString m_written; ///< folder of the last export
    bool m_busy = false;
    bool m_folderChosen = false;
    RunChoice* m_run = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_open = nullptr;
    QButtonGroup* m_formats = nullptr;
    QLineEdit* m_folder = nullptr;
    QListWidget* m_files = nullptr;
    Banner* m_banner = nullptr;
    QStandardItemModel* m_proof = nullptr;
    QTableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace tessera
