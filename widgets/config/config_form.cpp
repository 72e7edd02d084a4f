// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config/config_form.h"

#include "widgets/components/joined_buttons.h"
#include "widgets/components/search_field.h"
#include "widgets/config/form_row.h"
#include "widgets/config/form_section.h"
#include "widgets/config/preset_picker.h"
#include "widgets/config/undo_keys.h"
#include "widgets/session/sentence_text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tessera {

ConfigForm::ConfigForm(ExperimentDraft& draft, Theme& theme, QWidget* parent)
    : QFrame(parent), m_draft(draft), m_theme(theme), m_scroll(new QScrollArea(this)) {
    setProperty("panel", true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_presets = new PresetPicker(draft, theme, this);
    outer->addWidget(m_presets);
    outer->addWidget(createTools());
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("formBody"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    createSections(column);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(createHelpStrip());
    connect(&m_draft, &ExperimentDraft::fieldChanged, this, &ConfigForm::refresh);
    connect(&m_draft, &ExperimentDraft::replaced, this, [this] {
        for (FormRow* row : m_rows) {
            row->dropTyped(); // it was meant for what was there before
        }
        refresh();
        updateFilter();
    });
    refresh();
    updateFilter();
    showHelp(find_field("model.patch"));
}

QWidget* ConfigForm::createTools() {
    auto* tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("formTools"));
    tools->setAttribute(Qt::WA_StyledBackground);
    tools->setFixedHeight(40);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_search = new SearchField(tr("Search %n setting(s)", nullptr, int(run_schema().size())),
                               m_theme, tools);
    m_search->setMinimumWidth(96);
    m_search->setMaximumWidth(200);
    m_filter = new JoinedButtons({tr("Common"), tr("Changed"), tr("Differs"), tr("All")}, tools);
    m_resetAll =
        new QPushButton(m_theme.icon(QStringLiteral("reset"), Role::text), tr("Reset all"), tools);
    m_resetAll->setProperty("flat", true);
    m_resetAll->setObjectName(QStringLiteral("resetAllButton"));
    m_resetAll->setToolTip(tr("Every setting back to its preset (Ctrl+Z undoes it)"));
    row->addWidget(m_search, 3);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    connect(m_search, &QLineEdit::textChanged, this, &ConfigForm::updateFilter);
    connect(m_filter, &JoinedButtons::currentChanged, this, &ConfigForm::updateFilter);
    connect(m_resetAll, &QPushButton::clicked, &m_draft, &ExperimentDraft::resetAll);
    return tools;
}

QWidget* ConfigForm::createHelpStrip() {
    auto* strip = new QWidget(this);
    strip->setObjectName(QStringLiteral("helpStrip"));
    strip->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    auto* icon = new QLabel(strip);
    const auto paintIcon = [this, icon] {
        icon->setPixmap(m_theme.pixmap(QStringLiteral("help"), 14, m_theme.color(Role::text2),
                                       devicePixelRatioF()));
    };
    paintIcon();
    connect(&m_theme, &Theme::changed, icon, paintIcon);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_help = new QLabel(strip);
    m_help->setWordWrap(true);
    m_help->setFont(m_theme.font(TextSize::secondary));
    m_help->setTextFormat(Qt::RichText);
    m_helpFacts = new QLabel(strip);
    m_helpFacts->setProperty("secondary", true);
    m_helpFacts->setWordWrap(true);
    texts->addWidget(m_help);
    texts->addWidget(m_helpFacts);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    strip->setMinimumHeight(48);
    return strip;
}

void ConfigForm::createSections(QVBoxLayout* column) {
    std::map<std::string_view, FormSection*> byGroup;
    for (const Field& field : run_schema()) {
        FormSection*& section = byGroup[field.group];
        if (!section) {
            section = new FormSection(schemaText(field.group), m_theme, this);
            m_sections.push_back(section);
            column->addWidget(section);
        }
        auto* row = new FormRow(field, m_draft, m_theme, section);
        connect(row, &FormRow::focused, this, [this, row](const Field* focused) {
            showHelp(focused);
            // After the filter may have moved rows; margins keep the neighbours in sight.
            m_scroll->ensureWidgetVisible(row, 0, 32);
        });
        connect(row, &FormRow::typedProblemChanged, this, &ConfigForm::updateRefused);
        section->addRow(row);
        m_rows.push_back(row);
    }
    int label = 120;
    for (const FormRow* row : m_rows) {
        label = std::max(label, row->labelWidthHint());
    }
    label = std::min(label, 146); // two editors and a word stand beside it in a usual window
    for (FormRow* row : m_rows) {
        row->setLabelWidth(label);
    }
    m_presets->setLabelWidth(label);
    m_noMatch = new QLabel(tr("No setting matches. Press Esc in the search field to clear it."));
    m_noMatch->setProperty("secondary", true);
    m_noMatch->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_noMatch);
    column->addStretch(1);
}

void ConfigForm::refresh() {
    std::map<std::string, QString> problems;
    for (const ConfigProblem& problem : m_draft.problems()) {
        if (problem.severity == ConfigProblem::Severity::error) {
            problems.emplace(problem.key, sentenceText(problem.message));
        }
    }
    for (FormRow* row : m_rows) {
        row->refresh();
        const auto problem = problems.find(std::string(row->field().key));
        row->setProblem(problem == problems.end() ? QString() : problem->second);
    }
    updateCounts();
    if (m_focused) {
        showHelp(m_focused);
    }
}

void ConfigForm::commitTyped() {
    for (FormRow* row : m_rows) {
        row->commit();
    }
}

void ConfigForm::updateRefused() {
    std::vector<const FormRow*> refused;
    for (const FormRow* row : m_rows) {
        if (!row->typedProblem().isEmpty()) {
            refused.push_back(row);
        }
    }
    if (!refused.empty() || !m_refused.empty()) {
        m_refused = std::move(refused); // the sentences may be new though the rows are not
        emit refusedChanged();
    }
}

void ConfigForm::updateCounts() {
    m_filter->setLabel(1, tr("Changed %1").arg(m_draft.changedCount()));
    m_filter->setLabel(2, tr("Differs %1").arg(m_draft.differingCount()));
    m_filter->setLabel(3, tr("All %1").arg(run_schema().size()));
}

bool ConfigForm::wanted(const FormRow& row) const {
    const QString search = m_search->text().trimmed();
    if (!search.isEmpty()) {
        return row.matches(search);
    }
    switch (static_cast<Filter>(m_filter->current())) {
    case Filter::common:
        return row.field().visibility == Visibility::basic || m_draft.differs(row.field());
    case Filter::changed:
        return m_draft.isChanged(row.field());
    case Filter::differs:
        return m_draft.differs(row.field());
    case Filter::all:
        break;
    }
    return true;
}

void ConfigForm::updateFilter() {
    bool any = false;
    for (FormSection* section : m_sections) {
        std::vector<bool> shown;
        for (const FormRow* row : section->rows()) {
            shown.push_back(wanted(*row));
            any = any || shown.back();
        }
        section->updateShown(shown);
    }
    m_noMatch->setVisible(!any);
}

void ConfigForm::setFilter(Filter filter) {
    m_filter->setCurrent(static_cast<int>(filter));
}

void ConfigForm::setSearch(const QString& text) {
    m_search->setText(text);
}

int ConfigForm::shownRows() const {
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const FormRow* row) { return !row->isHidden(); }));
}

FormRow* ConfigForm::row(const QString& key) const {
    const std::string name = key.toStdString();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const FormRow* row) { return row->field().key == name; });
    return found == m_rows.end() ? nullptr : *found;
}

bool ConfigForm::jumpTo(const QString& key) {
    FormRow* target = row(key);
    if (!target) {
        return false;
    }
    m_search->clear();
    if (!wanted(*target)) {
        setFilter(Filter::all);
    }
    for (FormSection* section : m_sections) {
        if (std::find(section->rows().begin(), section->rows().end(), target) !=
            section->rows().end()) {
            section->setFolded(false);
        }
    }
    target->focusEditor();
    showHelp(&target->field()); // a setting that does not apply takes no focus
    // When the rows that the filter brings, or the page itself, have their places.
    QTimer::singleShot(0, this, [this, target] { m_scroll->ensureWidgetVisible(target, 0, 64); });
    return true;
}

bool ConfigForm::event(QEvent* event) {
    return takeUndoKeys(*event, m_draft) || QFrame::event(event);
}

void ConfigForm::showHelp(const Field* field) {
    if (!field) {
        return;
    }
    m_focused = field;
    const QString unit = schemaText(field->unit);
    const QString name = unit.isEmpty() ? schemaText(field->label)
                                        : tr("%1 (%2)").arg(schemaText(field->label), unit);
    m_help->setText(QStringLiteral("<b>%1.</b> %2")
                        .arg(name.toHtmlEscaped(), schemaText(field->help).toHtmlEscaped()));
    QString facts = fieldFacts(*field, m_draft);
    if (!m_draft.applies(*field)) {
        facts.prepend(schemaText(field->applies_reason) + QLatin1Char(' '));
    }
    m_helpFacts->setText(facts);
}

} // namespace tessera
