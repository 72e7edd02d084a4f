// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/axis_limits.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tessera {

class CurvePlot;

/// Typed ends and logarithmic scales of one panel's axes; what is typed shows at once.
class AxisLimitsDialog : public QDialog {
    Q_OBJECT
public:
    explicit AxisLimitsDialog(const CurvePlot& plot, QWidget* parent = nullptr);

signals:
    void verticalEdited(const tessera::AxisLimits& limits);
    void horizontalEdited(const tessera::AxisLimits& limits);
    void logVerticalEdited(bool on);
    void logHorizontalEdited(bool on);

private:
    /// One axis: two fields and a check box.
    struct Fields {
        QLineEdit* lower = nullptr;
        QLineEdit* upper = nullptr;
        QCheckBox* log = nullptr;
    };
    Fields addAxis(const QString& title, const QString& name, const AxisLimits& limits, bool log);
    /// Reads and marks the fields of an axis; what is wrong with them, empty: nothing.
    static QString check(const Fields& fields, AxisLimits& limits);
    void onEdited();
    void clear();

    double m_unit; ///< of the horizontal axis: a typed 2 min is 120 s
    Fields m_vertical;
    Fields m_horizontal;
    AxisLimits m_verticalSaid;   ///< what was announced last
    AxisLimits m_horizontalSaid; ///< likewise, in the unit shown
    QLabel* m_problem;
    QPushButton* m_close = nullptr;
};

} // namespace tessera
