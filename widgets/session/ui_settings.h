// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

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

/// Settings of the window and its views (never of a run), kept between starts.
class UiSettings : public QObject {
    Q_OBJECT
public:
    /// An empty file name: the user's own settings; tests pass a temporary file.
    explicit UiSettings(const QString& file = {}, QObject* parent = nullptr);

    template <typename T>
    T get(const UiOption<T>& option) const {
        const QVariant stored = m_settings->value(QLatin1String(option.key));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : option.value;
    }
    template <typename T>
    void set(const UiOption<T>& option, const std::type_identity_t<T>& value) {
        if (get(option) != value) {
            m_settings->setValue(QLatin1String(option.key), value);
            emit changed(QString::fromLatin1(option.key));
        }
    }
    /// Splitters, columns: by a free key.
    QByteArray state(const QString& key) const;
    void setState(const QString& key, const QByteArray& state);
    /// Forgets positions, splitters and columns.
    void resetLayout();

signals:
    void changed(const QString& key);

private:
    QSettings* m_settings;
};

} // namespace tessera
