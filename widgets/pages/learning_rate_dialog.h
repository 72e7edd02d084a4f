// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDoubleSpinBox;
class QLabel;

namespace tessera {

/// Asks for the factor on the scheduled learning rate of the job that trains.
class LearningRateDialog : public QDialog {
    Q_OBJECT
public:
    /// `factor`: the one in force; `rate`: the learning rate of the last step, NaN before the
    /// first.
    LearningRateDialog(int runs, double factor, double rate, QWidget* parent = nullptr);

    double factor() const;

private:
    void updateText();

    double m_old;
    double m_rate;
    QDoubleSpinBox* m_factor;
    QLabel* m_effect;
};

} // namespace tessera
