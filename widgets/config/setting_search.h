// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/search_field.h"

class QCompleter;

namespace tessera {

/// Finds a setting by any part of its name or key; emptied once one is chosen.
class SettingSearch : public SearchField {
    Q_OBJECT
public:
    SettingSearch(const QString& placeholder, Theme& theme, QWidget* parent = nullptr);

signals:
    void chosen(const QString& key);

private:
    void take(const QString& text);
    void takeTyped();

    QCompleter* m_completer;
};

} // namespace tessera
