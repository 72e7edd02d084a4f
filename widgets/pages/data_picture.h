// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/data_findings.h"
#include "widgets/components/panel.h"
#include "widgets/pages/data_inputs.h"

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace tessera {

class JoinedButtons;
class ZoomView;

/// One picture in detail: enlarged, its file, and its tensor after preprocessing.
class PicturePanel : public Panel {
    Q_OBJECT
public:
    explicit PicturePanel(QWidget* parent = nullptr);

    struct Details {
        QString name;
        QString className;
        int split = 0;
        QString path; ///< of the file; empty when it has none of its own
        QImage image;
        std::optional<PictureFileFacts> file;
        std::optional<InputTensor> tensor;
        QString problem; ///< why there is no tensor
    };
    void setDetails(const Details& details);
    /// Whether "Open in Microscope" can be pressed, and what its tool tip says.
    void setOpenable(bool openable, const QString& help);

signals:
    void openRequested(); ///< "in the Microscope"

private:
    void createFacts();
    void showImage();
    void presentTensor();

    Details m_details;
    JoinedButtons* m_what;
    ZoomView* m_view;
    QLabel* m_zoom;
    QPushButton* m_open;
    std::vector<QLabel*> m_facts; ///< values: file, size, format, class, split
    QStandardItemModel* m_channels;
    QTableView* m_table;
    QLabel* m_tensor;
};

} // namespace tessera
