// SPDX-License-Identifier: MIT
#pragma once

class QMainWindow;
class QSettings;

namespace muse {

class DatasetChoice;
class EditorState;
class FileSaver;
class Jobs;
struct Menus;
class ModelCatalogue;
class NotificationArea;
class Notifier;
class PlaybackController;
class Prompter;
class RecentFiles;
class SongDocument;
class SoundFontService;
class Workspaces;
struct StudioSetup;

/// What all features share; every part outlives them.
struct Studio {
    QMainWindow& window;
    const StudioSetup& setup;
    QSettings& settings;
    Prompter& prompter;
    Notifier& notifier;
    NotificationArea& notifications;
    Menus& menus;
    Workspaces& workspaces;
    Jobs& jobs;

    SongDocument& document;
    EditorState& editor;
    PlaybackController& playback;
    RecentFiles& recent;
    FileSaver& saver;
    ModelCatalogue& models;
    SoundFontService& soundFonts;
    DatasetChoice& datasets;
};

} // namespace muse
