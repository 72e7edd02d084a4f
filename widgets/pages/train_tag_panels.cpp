// SPDX-License-Identifier: GPL-3.0-or-later
// Panels of the Train page for tags that it does not know: logs of other programs have many.
#include "widgets/pages/curve_feed.h"
#include "widgets/pages/train_page.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/ui_settings.h"

#include <algorithm>
#include <map>

namespace tessera {
namespace {

/// Further ones wait in the menu: a plot costs memory and time.
constexpr int kMostUnasked = 12;
/// "+ID" for a panel that was switched on, "-ID" for one that was switched off.
const UiOption<QStringList> kTagPanels{"train/tag_panels", {}};

QString choiceText(const QString& id, bool shown) {
    return (shown ? QLatin1Char('+') : QLatin1Char('-')) + id;
}

} // namespace

bool TrainPage::isTagShown(const TrainPanelSpec& spec, bool usually) const {
    const QStringList choices = app().settings.get(kTagPanels);
    return choices.contains(choiceText(spec.id, true)) ||
           (usually && !choices.contains(choiceText(spec.id, false)));
}

void TrainPage::keepTagShown(const QString& id, bool shown) {
    QStringList choices = app().settings.get(kTagPanels);
    choices.removeAll(choiceText(id, !shown));
    if (!choices.contains(choiceText(id, shown))) {
        choices << choiceText(id, shown);
    }
    app().settings.set(kTagPanels, choices);
}

void TrainPage::updateTagPanels() {
    std::map<std::string, bool> tags; // true: of an imported run
    for (const ShownRun& run : app().selection.shown()) {
        const RunSummary* summary = app().library.find(run.directory);
        const bool imported = summary && !summary->imported.empty();
        for (const std::string& tag : app().history.tags(run.directory)) {
            if (!hasTrainPanel(tag)) {
                tags[tag] = tags[tag] || imported;
            }
        }
    }
    bool changed = false;
    int unasked = 0;
    for (const ShownPanel& panel : m_panels) {
        if (panel.spec.ofTag && tags.count(panel.spec.train) == 0 && panel.panel) {
            m_feed->removePlot(panel.panel->curves());
            panel.panel->hide();
            panel.panel->deleteLater();
            changed = true;
        }
    }
    std::erase_if(m_panels, [&](const ShownPanel& panel) {
        return panel.spec.ofTag && tags.count(panel.spec.train) == 0;
    });
    for (const ShownPanel& panel : m_panels) {
        unasked += tags.erase(panel.spec.train) != 0 && panel.shown ? 1 : 0;
    }
    for (const auto& [tag, imported] : tags) {
        ShownPanel panel{tagPanel(tag), nullptr, false};
        if (isTagShown(panel.spec, imported && unasked < kMostUnasked)) {
            m_panels.push_back(panel);
            showPanel(m_panels.back());
            ++unasked;
            changed = true;
        } else {
            m_panels.push_back(panel);
        }
    }
    if (changed) {
        arrange();
    }
}

} // namespace tessera
