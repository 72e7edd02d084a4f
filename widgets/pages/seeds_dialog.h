// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QSpinBox;

namespace tessera {

/// "Repeat over seeds…": how many; says what it will cost.
class SeedsDialog : public QDialog {
    Q_OBJECT
public:
    /// `secondsPerSeed` not finite: unknown.
    SeedsDialog(int runsPerSeed, double secondsPerSeed, QWidget* parent = nullptr);

    int seeds() const;
    void setSeeds(int seeds);

private:
    void updateText();

    int m_runsPerSeed;
    double m_secondsPerSeed;
    QSpinBox* m_seeds;
    QLabel* m_cost;
};

} // namespace tessera
