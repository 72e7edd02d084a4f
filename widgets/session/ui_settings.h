// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

#include <type_traits>

namespace tessera {

/// One setting of the window: its key, its type and its default in one place.
template <typename T>
struct UiOption {
    const char* key;
    T value; ///< the default
};

namespace ui {
inline const UiOption<QString> kTheme{"window/theme", QStringLiteral("system")};
inline const UiOption<QString> kLanguage{"window/language", QString()}; ///< empty: of the system
inline const UiOption<QByteArray> kGeometry{"window/geometry", {}};
inline const UiOption<QByteArray> kState{"window/state", {}};
inline const UiOption<QString> kPage{"window/page", QStringLiteral("experiment")};
inline const UiOption<bool> kActivityFolded{"window/activity_folded", false};
inline const UiOption<bool> kReadyBannerClosed{"experiment/ready_banner_closed", false};
inline const UiOption<QStringList> kRecentData{"data/recent", {}};
inline const UiOption<QStringList> kFoldedGroups{"runs/folded_groups", {}};
inline const UiOption<bool> kShowArchived{"runs/show_archived", false};
inline const UiOption<double> kSmoothing{"train/smoothing", 0.6};
inline const UiOption<bool> kRawLine{"train/raw", true};
inline const UiOption<bool> kValidation{"train/validation", true};
inline const UiOption<bool> kEvents{"train/events", true};
inline const UiOption<bool> kLogLoss{"train/log_loss", false};
/// Settings declared as the factor under test, or withdrawn: "+optim.lr", "-model.tokenizer".
inline const UiOption<QStringList> kCompareFactor{"compare/factor", {}};
inline const UiOption<int> kHorizontal{"train/horizontal", 1};
inline const UiOption<bool> kLogHorizontal{"train/log_horizontal", false};
} // namespace ui

/// Settings of the window and its views (never of a run), kept between starts. They are written in
/// a thread of their own, because the file is flushed to the disk: a little after the last change,
/// and at the end. What other windows of the program have changed by then is read back.
class UiSettings : public QObject {
    Q_OBJECT
public:
    /// An empty file name: the user's own settings; tests pass a temporary file.
    explicit UiSettings(const QString& file = {}, QObject* parent = nullptr);
    ~UiSettings() override;

    template <typename T>
    T get(const UiOption<T>& option) const {
        const QVariant stored = m_values.value(QString::fromLatin1(option.key));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : option.value;
    }
    template <typename T>
    void set(const UiOption<T>& option, const std::type_identity_t<T>& value) {
        if (get(option) != value) {
            const QString key = QString::fromLatin1(option.key);
            store(key, QVariant::fromValue<T>(value));
            emit changed(key);
        }
    }
    /// Splitters, columns: by a free key.
    QByteArray state(const QString& key) const;
    void setState(const QString& key, const QByteArray& state);
    /// Waits until everything is written, for a program that is started now.
    void flush();
    /// Forgets positions, splitters and columns.
    void resetLayout();

signals:
    void changed(const QString& key);

private:
    void store(const QString& key, const QVariant& value);
    void write();
    void takeOver(const QVariantMap& stored);

    QString m_file; ///< empty: the user's own
    QVariantMap m_values;
    QVariantMap m_unwritten; ///< null: removed
    QTimer m_soon;
    QThreadPool m_writer; ///< its end is waited for
};

} // namespace tessera
