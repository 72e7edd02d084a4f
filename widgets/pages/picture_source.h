// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/app_context.h"

#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QMimeData;

namespace tessera {

/// The picture that pages look at: one of a data set's, a file, or what was pasted. Data sets are
/// opened and pictures decoded off the GUI thread.
class PictureSource : public QObject {
    Q_OBJECT
public:
    PictureSource(AppContext& context, const QString& channel, QObject* parent = nullptr);

    /// Opens the data set unless it is open; shows the picture at the place that was shown. A file
    /// or what was pasted stays. Nothing is left of the data set before, even when this one fails.
    void setData(const QString& path);
    /// Opens the data set unless it is open; shows picture `index` of `split`.
    void show(const QString& path, const QString& split, qint64 index);
    /// A picture that is there already; `trueClass` may be empty.
    void showImage(const Image& picture, const QString& name, const QString& trueClass);
    void setSplit(const QString& split); ///< "train", "val", "test"
    void setIndex(qint64 index);
    void step(int by);
    void openFile(const QString& file);
    void paste();
    /// A picture, or the first local file, that was dropped or copied; false when there is none.
    bool take(const QMimeData& data);
    static bool canTake(const QMimeData& data);

    bool isEmpty() const { return m_picture.pixels.empty(); }
    bool isBusy() const { return m_busy || m_opening; }
    const Image& picture() const { return m_picture; }
    QString name() const { return m_name; }
    QString trueClass() const { return m_class; } ///< empty when unknown
    QString split() const { return m_split; }
    qint64 index() const { return m_index; } ///< -1: a file or what was pasted
    qint64 count() const;
    /// Of the data set that is open or being opened; empty when that failed.
    QString path() const { return m_path; }
    std::shared_ptr<const Dataset> data() const { return m_data; } ///< none until it is open
    /// "image 412 of 1,649, train"
    QString positionText() const;
    void fillMenu(QMenu& menu, QWidget* parent);
    /// Asks for a picture of the split by number, class or file name.
    void goTo(QWidget* parent);

signals:
    void changed();
    void failed(const QString& message);

private:
    void onOpened(const Answer<Dataset>& answer);
    void forgetData();
    void load();
    const ImageSet* set() const;

    AppContext m_app;
    QString m_channel;
    QString m_path;
    std::shared_ptr<const Dataset> m_data;
    QString m_split;
    qint64 m_index = 0;
    Image m_picture;
    QString m_name;
    QString m_class;
    bool m_busy = false;    ///< a picture is on its way
    bool m_opening = false; ///< a data set is
    bool m_fileAsked = false;
};

} // namespace tessera
