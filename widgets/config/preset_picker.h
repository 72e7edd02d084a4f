// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/config/experiment_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tessera {

class IconButton;
class Theme;

/// Head of the form: preset of A and of B, swap, one model or two.
class PresetPicker : public QWidget {
    Q_OBJECT
public:
    PresetPicker(ExperimentDraft& draft, Theme& theme, QWidget* parent = nullptr);

    void setLabelWidth(int width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* createCombo(ExperimentDraft::Side side);
    void refresh();

    ExperimentDraft& m_draft;
    Theme& m_theme;
    QLabel* m_label;
    QWidget* m_titleA;
    QWidget* m_titleB;
    QComboBox* m_comboA;
    QComboBox* m_comboB;
    IconButton* m_swap;
    IconButton* m_pair;
};

/// Short name of a preset, translated: "Vanilla (demo)".
QString presetTitle(const std::string& name);

} // namespace tessera
