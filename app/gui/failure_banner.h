// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace tessera {

class Banner;

/// Says which runs failed until it is closed or they go on: why, what of them is safe, and one
/// button.
class FailureBanner : public QObject {
    Q_OBJECT
public:
    /// `add` puts a banner into the window, which deletes it when it is closed.
    FailureBanner(AppContext& context, std::function<Banner*()> add, QObject* parent);

    /// Runs that it speaks of.
    int count() const { return int(m_failures.size()); }

signals:
    void changed();
    void resumeRequested(const QStringList& runs);
    void problemsRequested();

private:
    struct Failure {
        QString run;
        QString name;
        QString cause;
        QString safe; ///< what of it is left, one sentence
        bool canGoOn = false;
    };
    void note(const QString& run);
    /// Those that train again have not failed any more.
    void forgetThoseThatTrain();
    void show();
    void act();
    QString detail() const;
    QStringList resumable() const;

    AppContext& m_app;
    std::function<Banner*()> m_add;
    QPointer<Banner> m_banner;
    std::vector<Failure> m_failures;
};

} // namespace tessera
