// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QComboBox>

#include <vector>

namespace tessera {

/// The runs of the library that have trained, newest first. Imported logs stand greyed among them,
/// with the reason: they have curves and no weights. Follows the library; keeps the choice of the
/// person while its run is there.
class RunChoice : public QComboBox {
    Q_OBJECT
public:
    RunChoice(AppContext& context, QWidget* parent);

    /// Folder of the chosen run; empty when there is none.
    QString run() const { return m_run; }

signals:
    /// Another run is chosen: by the person, or because the list changed.
    void runChanged(const QString& run);

private:
    struct Row {
        QString run;
        QString name;
        bool imported = false;
    };
    /// What the library has to choose from.
    std::vector<Row> wanted() const;
    bool isCurrent(const std::vector<Row>& rows) const;
    void fill();
    void onRunChanged(const QString& directory);
    /// The run itself when it can be chosen, else the newest one that can, else -1.
    int placeFor(const QString& run) const;
    void setRun(const QString& run);

    AppContext& m_app;
    QString m_run;
};

} // namespace tessera
