// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/config/experiment_draft.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tessera {

class FormRow;
class FormSection;
class JoinedButtons;
class PresetPicker;
class SearchField;
class Theme;

/// The form over run_schema(): presets A and B, search and filter, foldable sections, the help of
/// the focused field below.
class ConfigForm : public QFrame {
    Q_OBJECT
public:
    enum class Filter { common, changed, differs, all };

    ConfigForm(ExperimentDraft& draft, Theme& theme, QWidget* parent = nullptr);

    void setFilter(Filter filter);
    void setSearch(const QString& text);
    /// Shows, scrolls to and focuses the editor of a setting; false for an unknown key.
    bool jumpTo(const QString& key);
    int shownRows() const;
    FormRow* row(const QString& key) const;
    /// Takes over what is typed somewhere, as leaving the field does.
    void commitTyped();
    /// Rows whose text cannot be taken over.
    const std::vector<const FormRow*>& refused() const { return m_refused; }

signals:
    void refusedChanged();

protected:
    bool event(QEvent* event) override;

private:
    QWidget* createTools();
    QWidget* createHelpStrip();
    void createSections(QVBoxLayout* column);
    void refresh();
    void updateFilter();
    void updateCounts();
    void updateRefused();
    void showHelp(const Field* field);
    bool wanted(const FormRow& row) const;

    ExperimentDraft& m_draft;
    Theme& m_theme;
    PresetPicker* m_presets;
    SearchField* m_search = nullptr;
    JoinedButtons* m_filter = nullptr;
    QPushButton* m_resetAll = nullptr;
    QScrollArea* m_scroll;
    QLabel* m_noMatch = nullptr;
    QLabel* m_help = nullptr;
    QLabel* m_helpFacts = nullptr;
    std::vector<FormSection*> m_sections;
    std::vector<FormRow*> m_rows;
    std::vector<const FormRow*> m_refused;
    const Field* m_focused = nullptr;
};

} // namespace tessera
