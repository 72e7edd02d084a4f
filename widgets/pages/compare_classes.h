// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/stats/measures.h"

#include <QTableView>

class QStandardItemModel;

namespace tessera {

class Theme;

/// Recall of every class on both sides with its difference and a pair of bars; sorted by a click
/// on a header.
class CompareClasses : public QTableView {
    Q_OBJECT
public:
    explicit CompareClasses(const Theme& theme, QWidget* parent = nullptr);
    void setClasses(const std::vector<ClassDelta>& classes);

private:
    QStandardItemModel* m_model;
};

} // namespace tessera
