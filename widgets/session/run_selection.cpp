// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_selection.h"

#include "widgets/session/run_library.h"

#include <algorithm>
#include <set>

namespace tessera {
namespace {

/// Two seeds of one variant: the same group and preset, another seed.
bool areSiblings(const RunSummary& a, const RunSummary& b) {
    return !a.meta.group.empty() && a.meta.group == b.meta.group && !a.preset.empty() &&
           a.preset == b.preset && a.seed != b.seed;
}

} // namespace

RunSelection::RunSelection(const RunLibrary& library, QObject* parent)
    : QObject(parent), m_library(library) {
    connect(&library, &RunLibrary::changed, this, &RunSelection::refresh);
    connect(&library, &RunLibrary::runChanged, this, &RunSelection::refresh);
}

std::vector<ShownRun> RunSelection::models() const {
    std::vector<ShownRun> models = m_shown;
    std::erase_if(models, [this](const ShownRun& shown) {
        const RunSummary* run = m_library.find(shown.directory);
        return run && !run->imported.empty();
    });
    return models;
}

int RunSelection::slot(const QString& directory) const {
    const auto same = [&](const ShownRun& run) { return run.directory == directory; };
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), same);
    return found == m_shown.end() ? -1 : found->slot;
}

void RunSelection::setColours(const QStringList& colours) {
    m_colours = colours;
    refresh();
}

int RunSelection::chosenSlot(const RunSummary& run) const {
    const QString colour = QString::fromStdString(run.meta.colour);
    return colour.isEmpty() ? -1 : int(m_colours.indexOf(colour, 0));
}

int RunSelection::slotFor(const RunSummary& run) const {
    if (const int chosen = chosenSlot(run); chosen >= 0) {
        return chosen;
    }
    std::set<int> taken;
    std::set<int> clashes; ///< slots that show this seed
    for (const ShownRun& shown : m_shown) {
        taken.insert(shown.slot);
        const RunSummary* other = m_library.find(shown.directory);
        if (other && other->seed == run.seed) {
            clashes.insert(shown.slot);
        }
    }
    for (const ShownRun& shown : m_shown) {
        const RunSummary* other = m_library.find(shown.directory);
        if (other && areSiblings(*other, run) && !clashes.contains(shown.slot)) {
            return shown.slot;
        }
    }
    int free = 0;
    while (taken.contains(free)) {
        ++free;
    }
    return free;
}

bool RunSelection::add(const QString& directory) {
    const RunSummary* run = m_library.find(directory);
    if (!run || isShown(directory)) {
        return false;
    }
    const int free = slotFor(*run);
    m_shown.push_back(
        {directory, displayName(*run), QString::fromStdString(run->meta.group), free});
    return true;
}

void RunSelection::setShown(const QString& directory, bool shown) {
    setShown(QStringList{directory}, shown);
}

void RunSelection::setShown(const QStringList& directories, bool shown) {
    bool any = false;
    for (const QString& directory : directories) {
        any = (shown ? add(directory)
                     : std::erase_if(
                           m_shown,
                           [&](const ShownRun& run) { return run.directory == directory; }) > 0) ||
              any;
    }
    if (any) {
        emit changed();
    }
}

void RunSelection::showOnly(const std::vector<QString>& directories) {
    m_shown.clear();
    for (const QString& directory : directories) {
        add(directory);
    }
    emit changed();
}

void RunSelection::showFirst(const std::vector<QString>& directories) {
    for (const QString& directory : directories) {
        add(directory);
    }
    std::size_t place = 0;
    for (const QString& directory : directories) {
        const auto from = m_shown.begin() + static_cast<std::ptrdiff_t>(place);
        const auto found = std::find_if(
            from, m_shown.end(), [&](const ShownRun& run) { return run.directory == directory; });
        if (found != m_shown.end()) {
            std::rotate(from, found, found + 1);
            ++place;
        }
    }
    emit changed();
}

void RunSelection::setCurrent(const QString& directory) {
    if (directory != m_current) {
        m_current = directory;
        emit currentChanged(directory);
    }
}

void RunSelection::refresh() {
    const auto before = m_shown.size();
    bool renamed = false;
    std::erase_if(m_shown, [&](const ShownRun& run) { return !m_library.find(run.directory); });
    for (ShownRun& shown : m_shown) {
        const RunSummary* run = m_library.find(shown.directory);
        const QString name = displayName(*run);
        const QString group = QString::fromStdString(run->meta.group);
        const int chosen = chosenSlot(*run);
        const int slot = chosen >= 0 ? chosen : shown.slot;
        renamed = renamed || name != shown.name || group != shown.group || slot != shown.slot;
        shown.slot = slot;
        shown.name = name;
        shown.group = group;
    }
    if (!m_current.isEmpty() && !m_library.find(m_current)) {
        setCurrent({});
    }
    if (renamed || before != m_shown.size()) {
        emit changed();
    }
}

} // namespace tessera
