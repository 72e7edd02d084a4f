// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/config_io.h"
#include "widgets/components/panel.h"

#include <vector>

class QVBoxLayout;

namespace tessera {

class StateLabel;
class Theme;

/// "Before you start": problems and notes, each with a link to its setting.
class ReadinessPanel : public Panel {
    Q_OBJECT
public:
    explicit ReadinessPanel(Theme& theme, QWidget* parent = nullptr);

    struct Entry {
        ConfigProblem::Severity severity;
        QString text;
        QString link; ///< "setting:train.epochs" or "seeds"; empty: none
        QString linkText;
        bool warning = false; ///< a note that should be read before the start
    };
    void setEntries(const std::vector<Entry>& entries);
    int errorCount() const { return m_errors; }

signals:
    void linkActivated(const QString& link);

private:
    QWidget* createRow(const Entry& entry);

    Theme& m_theme;
    StateLabel* m_state;
    QVBoxLayout* m_rows;
    std::vector<Entry> m_entries;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace tessera
