// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <filesystem>

class QMainWindow;
class QSettings;

namespace muse {

class Autosave;
class DataPanels;
class ExportController;
class FileController;
class GeneratePanel;
class GenerateFeature;
class GenerationController;
class Menus;
class Notifier;
class NotificationArea;
class PianoRollView;
class PlaybackController;
class SongDocument;
class Tour;
class TransportBar;
struct DropPlan;

/// What stands around the editor.
struct ShellParts {
    QMainWindow& window;
    QSettings& settings;
    Menus& actions;
    SongDocument& document;
    FileController& files;
    Notifier& notifier;
    PlaybackController& playback;
    ExportController& exporter;
    GenerationController& generation;
    GenerateFeature& generateWiring;
    GeneratePanel& generateDock;
    DataPanels& dataDock;
    PianoRollView& roll;
    TransportBar& transport;
};

/// What a window does for its user besides editing.
struct ShellSetup {
    std::filesystem::path recovery; ///< folder of autosaved songs; empty neither autosaves nor recovers
    std::chrono::seconds autosave{60};
    bool tour = false; ///< whether to lead a newcomer round
};

/// Themes, autosave and recovery, the sorting of imported tracks, drag and drop, and the tour.
class ShellWiring : public QObject {
    Q_OBJECT

public:
    ShellWiring(const ShellParts& parts, const ShellSetup& setup);

    /// The window closes, and the user knows what is saved.
    void leave();

private:
    void connectAutosave(const ShellSetup& setup);
    void connectDrops();
    void take(const DropPlan& plan);
    void makeTour();

    ShellParts m_parts;
    NotificationArea* m_shelf = nullptr;
    Autosave* m_autosave = nullptr;
    Tour* m_tour = nullptr;
};

} // namespace muse
