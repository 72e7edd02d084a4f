// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/ui_settings.h"

namespace tessera {

UiSettings::UiSettings(const QString& file, QObject* parent)
    : QObject(parent),
      m_settings(file.isEmpty()
                     ? new QSettings(QSettings::IniFormat, QSettings::UserScope,
                                     QStringLiteral("tessera"), QStringLiteral("tessera"), this)
                     : new QSettings(file, QSettings::IniFormat, this)) {}

QByteArray UiSettings::state(const QString& key) const {
    return m_settings->value(QStringLiteral("layout/") + key).toByteArray();
}

void UiSettings::setState(const QString& key, const QByteArray& state) {
    m_settings->setValue(QStringLiteral("layout/") + key, state);
}

void UiSettings::resetLayout() {
    m_settings->remove(QStringLiteral("layout"));
    m_settings->remove(QLatin1String(ui::kGeometry.key));
    m_settings->remove(QLatin1String(ui::kState.key));
    m_settings->remove(QLatin1String(ui::kActivityFolded.key));
}

} // namespace tessera
