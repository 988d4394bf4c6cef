// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

namespace muse {

class PreferencesWindow;
class ShortcutManager;
struct Studio;

/// The window of preferences, with the pages that all features offer; themes; and the keys of all commands.
class PreferencesFeature : public Feature {
    Q_OBJECT

public:
    explicit PreferencesFeature(Studio& studio);

    std::vector<PreferencesPage> preferences() override;
    void begin(const Features& features) override;

private:
    void addCommands();
    void restart();
    void show(const QString& page);

    Studio& m_studio;
    ShortcutManager* m_shortcuts = nullptr; ///< made when all commands are in the menus
    std::vector<PreferencesPage> m_pages;
    PreferencesWindow* m_window = nullptr; ///< made when first asked for
};

} // namespace muse
