// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/ui_settings.h"

#include <QSettings>

#include <memory>
#include <utility>

namespace tessera {
namespace {

constexpr int kWriteAfter = 1000; // ms
const QString kLayout = QStringLiteral("layout/");

std::unique_ptr<QSettings> opened(const QString& file) {
    return file.isEmpty()
               ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                             QStringLiteral("tessera"), QStringLiteral("tessera"))
               : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

QVariantMap valuesOf(const QSettings& settings) {
    QVariantMap values;
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys) {
        values.insert(key, settings.value(key));
    }
    return values;
}

/// Without a value the key is forgotten.
void put(QVariantMap& values, const QString& key, const QVariant& value) {
    if (value.isValid()) {
        values.insert(key, value);
    } else {
        values.remove(key);
    }
}

} // namespace

UiSettings::UiSettings(const QString& file, QObject* parent)
    : QObject(parent), m_file(file), m_values(valuesOf(*opened(file))) {
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kWriteAfter);
    connect(&m_soon, &QTimer::timeout, this, &UiSettings::write);
}

UiSettings::~UiSettings() {
    flush();
}

void UiSettings::flush() {
    write();
    m_writer.waitForDone();
}

void UiSettings::store(const QString& key, const QVariant& value) {
    put(m_values, key, value);
    m_unwritten.insert(key, value);
    m_soon.start();
}

void UiSettings::write() {
    m_soon.stop();
    if (m_unwritten.isEmpty()) {
        return;
    }
    // What changed and nothing else: another window may have changed the rest.
    // The pool is a member and waits in the destructor: `this` is there until then.
    m_writer.start([this, file = m_file, changes = std::exchange(m_unwritten, {})] {
        const auto settings = opened(file);
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            if (change.value().isValid()) {
                settings->setValue(change.key(), change.value());
            } else {
                settings->remove(change.key());
            }
        }
        settings->sync();
        QMetaObject::invokeMethod(
            this, [this, stored = valuesOf(*settings)] { takeOver(stored); }, Qt::QueuedConnection);
    });
}

void UiSettings::takeOver(const QVariantMap& stored) {
    m_values = stored;
    for (auto change = m_unwritten.cbegin(); change != m_unwritten.cend(); ++change) {
        put(m_values, change.key(), change.value());
    }
}

QByteArray UiSettings::state(const QString& key) const {
    return m_values.value(kLayout + key).toByteArray();
}

void UiSettings::setState(const QString& key, const QByteArray& state) {
    if (state != this->state(key)) {
        store(kLayout + key, state);
    }
}

void UiSettings::resetLayout() {
    const QStringList keys = m_values.keys();
    for (const QString& key : keys) {
        if (key.startsWith(kLayout)) {
            store(key, {});
        }
    }
    for (const char* key : {ui::kGeometry.key, ui::kState.key, ui::kActivityFolded.key}) {
        store(QString::fromLatin1(key), {});
    }
}

} // namespace tessera
