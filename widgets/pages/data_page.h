// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"
#include "widgets/images/picture_list_model.h"
#include "widgets/session/analysis_session.h"

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QSpinBox;
class QStackedLayout;
class QStandardItemModel;

namespace tessera {

class Banner;
class EmptyState;
class Panel;
class PictureGrid;

/// A data set: its pictures, classes, what could not be read, and how augmentation changes one.
class DataPage : public Page {
    Q_OBJECT
public:
    explicit DataPage(AppContext& context, QWidget* parent = nullptr);

    void activated() override;
    bool tourReady() const override { return !m_busy; }
    void open(const QString& path);
    QString path() const { return m_path; }

signals:
    void useRequested(const QString& path); ///< "train on this"

private:
    struct Opened {
        std::shared_ptr<const Dataset> data;
        std::vector<std::vector<int64_t>> counts; ///< train, validation, test by class
    };
    void createHeader();
    void createToolBar();
    void createBody();
    QWidget* createSide();
    void askFor(bool folder);
    void onOpened(const Answer<Opened>& answer);
    void presentClasses(const Opened& opened);
    void presentReport();
    void applyFilter();
    void loadThumbnails();
    void showPicture(int row);
    void drawAugmentations();
    void findDuplicates();
    void saveReport();

    QString m_path;
    std::shared_ptr<const Dataset> m_data;
    bool m_busy = false;
    bool m_loading = false;
    Image m_picture;

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_problem = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_split = nullptr;
    PictureListModel* m_model = nullptr;
    QListView* m_view = nullptr;
    QLabel* m_status = nullptr;
    Panel* m_classesPanel = nullptr;
    QStandardItemModel* m_classes = nullptr;
    Panel* m_reportPanel = nullptr;
    QStandardItemModel* m_report = nullptr;
    Panel* m_previewPanel = nullptr;
    QSpinBox* m_draws = nullptr;
    QSpinBox* m_seed = nullptr;
    PictureGrid* m_preview = nullptr;
};

} // namespace tessera
