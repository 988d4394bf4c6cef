// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMainWindow;
class QSettings;

namespace muse {

class ExportController;
class HelpActions;
class Notifier;
class PlaybackController;
class PreferencesWindow;
class ShortcutManager;

/// What HelpFeature joins; all outlive it.
struct HelpParts {
    QMainWindow& window;
    HelpActions& actions;
    PlaybackController& playback;
    ExportController& exporter;
    Notifier& notifier;
    QSettings& settings;
};

/// Opens preferences, the sheet of shortcuts and What's This. To be made when all commands are in the menus.
class HelpFeature : public QObject {
    Q_OBJECT

public:
    explicit HelpFeature(const HelpParts& parts);

private:
    PreferencesWindow& preferences();

    HelpParts m_parts;
    ShortcutManager* m_book;
    PreferencesWindow* m_preferences = nullptr; ///< made when first asked for
};

} // namespace muse
