// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace tessera {

class RunLibrary;
struct RunSummary;

/// A run that plots show. `slot` is its colour, dash and marker (0-based; 8 and above repeat the
/// colours with the next dash).
struct ShownRun {
    QString directory;
    QString name;
    QString group;
    int slot = 0;
};

/// Which runs are ticked, and which one is selected. Seeds of one variant share a slot.
class RunSelection : public QObject {
    Q_OBJECT
public:
    explicit RunSelection(const RunLibrary& library, QObject* parent = nullptr);

    /// In the order of ticking.
    const std::vector<ShownRun>& shown() const { return m_shown; }
    /// Those with weights to look into: imported logs have none.
    std::vector<ShownRun> models() const;
    bool isShown(const QString& directory) const { return slot(directory) >= 0; }
    /// -1 when the run is not shown.
    int slot(const QString& directory) const;
    void setShown(const QString& directory, bool shown);
    /// Several at once, announced once.
    void setShown(const QStringList& directories, bool shown);
    /// Ticks these in addition and puts them before all others, in this order; announced once.
    void showFirst(const std::vector<QString>& directories);
    /// Exactly these, in this order; announced once.
    void showOnly(const std::vector<QString>& directories);

    /// Colours of meta.json by slot: a run whose colour a person chose gets that slot.
    void setColours(const QStringList& colours);

    /// The run selected in the Runs dock; empty when none is.
    QString current() const { return m_current; }
    void setCurrent(const QString& directory);

signals:
    void changed(); ///< shown runs, their slots or names
    void currentChanged(const QString& directory);

private:
    bool add(const QString& directory);
    void refresh();
    int slotFor(const RunSummary& run) const;
    /// -1 when no colour was chosen.
    int chosenSlot(const RunSummary& run) const;

    const RunLibrary& m_library;
    std::vector<ShownRun> m_shown;
    QString m_current;
    QStringList m_colours;
};

} // namespace tessera
