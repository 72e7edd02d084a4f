// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"
#include "widgets/images/data_use.h"
#include "widgets/images/picture_index.h"
#include "widgets/session/analysis_session.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLineEdit;
class QMimeData;
class QSlider;
class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace tessera {

class AugmentationPanel;
class Banner;
class ClassesPanel;
class DataInputs;
class ElidedLabel;
class EmptyState;
class ExperimentDraft;
class JoinedButtons;
class PictureGridView;
class PictureListModel;
class PicturePanel;
class ReportPanel;
class SplitPanel;
class ThumbnailLoader;

/// A data set: its pictures, classes, what could not be read, how training divides it, and what the
/// network sees of a picture.
class DataPage : public Page {
    Q_OBJECT
public:
    /// `cacheFolder` empty: the user's own.
    explicit DataPage(AppContext& context, QWidget* parent = nullptr,
                      const QString& cacheFolder = {});
    ~DataPage() override;

    /// Whose settings decide splits and augmentation; without one the program's defaults do.
    void setDraft(ExperimentDraft* draft);
    /// Opens what the experiment uses, unless a person has opened something else since.
    void activated() override;
    bool tourReady() const override;
    /// A folder, a file of a data set, or "builtin:...". What is open stays when that fails.
    void open(const QString& path);
    QString path() const { return m_path; }
    /// What a run of the experiment's settings takes of the data shown.
    const DataUse& use() const { return m_use; }
    QString fingerprint() const { return m_fingerprint; } ///< empty until it is computed

    /// The file or folder that a drop brings; empty when it brings none.
    static QString droppedPath(const QMimeData* data);

signals:
    void useRequested(const QString& path); ///< "train on this"

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Opened {
        std::shared_ptr<const PictureIndex> index;
        double seconds = 0;
    };
    void createHeader();
    void createToolBar();
    void createBody();
    QWidget* createGrid();
    void keepSizes(QSplitter* splitter, const QString& key);
    QWidget* createSide();
    void connectPanels();
    void askFor(bool folder);
    void onOpened(const Answer<Opened>& answer);
    void onRefused(const QString& reason);
    /// Shows other pictures, from the first one on.
    void takeIndex(const std::shared_ptr<const PictureIndex>& index);
    void presentIndex();
    void divideAgain();
    void askUse();
    DataConfig settings() const;
    QString trainingPath() const; ///< of the experiment
    bool showsTrainingData() const;
    void followTraining(); ///< opens what the experiment uses now
    void presentDifference();
    void askFingerprint();
    void warnOfOtherData();
    void applyFilter();
    void updateStatus();
    void choose(int number);
    void showPicture();
    void followRuns();
    void openInMicroscope();
    void showPictureMenu(const QPoint& place);
    void saveReport();

    ExperimentDraft* m_draft = nullptr;
    QString m_path;
    QString m_openedAs; ///< as it was asked for: a file stands for its folder
    QString m_opening;
    QString m_followed; ///< data of the experiment when it was last looked at
    DataUse m_use;
    QString m_fingerprint;
    std::shared_ptr<const PictureIndex> m_index;
    std::shared_ptr<DataInputs> m_inputs; ///< used on the analysis thread only
    std::unique_ptr<ThumbnailLoader> m_loader;
    QTimer m_settle;   ///< a person still types a share
    int m_chosen = -1; ///< entry of the index
    QString m_chosenText;
    bool m_busy = false;

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_problem = nullptr;
    Banner* m_differs = nullptr; ///< training uses other data than are shown
    QLineEdit* m_search = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_split = nullptr;
    QComboBox* m_order = nullptr;
    QSlider* m_size = nullptr;
    PictureListModel* m_model = nullptr;
    PictureGridView* m_view = nullptr;
    ElidedLabel* m_status = nullptr;
    JoinedButtons* m_tabs = nullptr;
    QStackedWidget* m_sides = nullptr;
    ClassesPanel* m_classes = nullptr;
    ReportPanel* m_report = nullptr;
    AugmentationPanel* m_augmentation = nullptr;
    PicturePanel* m_picture = nullptr;
    SplitPanel* m_splits = nullptr;
};

} // namespace tessera
