// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/sweep_plan.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedLayout;

namespace tessera {

class JoinedButtons;
class Theme;

/// One setting of a sweep with its values: a list, or a range of numbers.
class SweepAxisRow : public QWidget {
    Q_OBJECT
public:
    /// Starts with values around that of `base`: all choices, or a few numbers.
    SweepAxisRow(const Field& field, const RunConfig& base, Theme& theme,
                 QWidget* parent = nullptr);

    const Field& field() const { return m_field; }
    /// Nothing while the input is wrong; the row says what.
    std::optional<SweepAxis> axis() const { return m_axis; }
    /// A grid takes a number of values from a range; a random search draws from all of it.
    void setCounted(bool counted);

signals:
    void changed();
    void removeRequested();

private:
    QWidget* createRange(const RunConfig& base);
    SweepAxis typed() const;
    void update();

    const Field& m_field;
    JoinedButtons* m_kind = nullptr; ///< numbers only
    QStackedLayout* m_stack;
    QLineEdit* m_list;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QSpinBox* m_count = nullptr;
    QComboBox* m_spacing = nullptr;
    QLabel* m_problem;
    std::optional<SweepAxis> m_axis;
};

} // namespace tessera
