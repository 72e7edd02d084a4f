// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;

namespace tessera {

class Theme;

/// A strip above the pages that walks a newcomer through them, one sentence each. Nothing is
/// blocked: everything can be used meanwhile. Return or Right goes on, Left goes back, Esc ends it.
class GuidedTour : public QFrame {
    Q_OBJECT
public:
    struct Stop {
        QString page;  ///< id
        QString title; ///< of the page
    };
    GuidedTour(std::vector<Stop> stops, Theme& theme, QWidget* parent);

    void start();
    void end();
    int current() const { return m_current; }
    /// What is said about a page; empty for a page without a sentence.
    static QString sentence(const QString& page);

signals:
    void pageRequested(const QString& page);
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(int stop);

    std::vector<Stop> m_stops;
    int m_current = -1;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace tessera
