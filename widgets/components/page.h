// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "widgets/session/app_context.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace tessera {

class Banner;
class PageHeader;

/// A picture of a data set to be looked at in some runs.
struct PictureRequest {
    std::vector<QString> runs; ///< one or two
    QString data;
    QString split; ///< "train", "val", "test"
    qint64 index = 0;
    /// For splits that a run made itself: the picture, its name and class instead of a place.
    std::shared_ptr<const Image> picture;
    QString name;
    QString trueClass;
};

/// Base of every page: header (title, one-line context, actions), an optional 40 px tool bar, and
/// the body with the page margin.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(const QString& id, const QString& title, AppContext& context, QWidget* parent = nullptr);

    /// Name in settings and file names: "train".
    QString id() const { return m_id; }
    QString title() const { return m_title; }
    PageHeader& header() { return *m_header; }
    /// Says it in the status bar, for a part that knows no page; nothing when `part` is on none.
    static void say(QWidget* part, const QString& message);
    static void fail(QWidget* part, const QString& message);
    /// Says that a file was written or, with a `problem` (see writeBytes), why not.
    static void sayWritten(QWidget* part, const QString& file, const QString& problem);

    /// Called every time the page comes to the front.
    virtual void activated() {}
    /// Shows a picture that another page asked for; most pages have no use for it.
    virtual void lookAt(const PictureRequest&) {}
    /// Brings the page into a state worth a picture (an image chosen, a run selected).
    virtual void tourPrepare() {}
    /// False while the page still computes what it shows; the tour waits for it.
    virtual bool tourReady() const { return true; }

signals:
    void pageRequested(const QString& id);                ///< "go to the Train page"
    void pictureRequested(const PictureRequest& request); ///< "look at it in the Microscope"
    void statusMessage(const QString& message);           ///< left end of the status bar
    /// The same, as long as one of the runs waits in the queue.
    void waitMessage(const QString& message, const QStringList& runs);
    void failed(const QString& message); ///< the same, kept among the problems

protected:
    AppContext& app() const { return m_app; }
    /// Content goes here: margin 16, spacing 8.
    QVBoxLayout* body() const { return m_body; }
    /// Created at the first call, between header and body; add widgets left to right.
    QHBoxLayout* toolBar();
    /// A hidden banner at the end of the body; its close button hides it.
    Banner* addBanner();
    /// Takes the rest of the body: content and empty state, one of them shown.
    QStackedLayout* addStack();

private:
    QString m_id;
    QString m_title;
    AppContext& m_app;
    PageHeader* m_header;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_body;
    QHBoxLayout* m_toolBar = nullptr;
};

/// How the main window learns of a page; it is built at the first visit.
struct PageEntry {
    QString id;
    QString title;
    QString icon;
    std::function<Page*(AppContext&)> create;
};

} // namespace tessera
