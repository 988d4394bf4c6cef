// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/Engine.h"
#include "ui/features/data/DatasetController.h"
#include "ui/features/exports/ExportController.h"
#include "ui/features/generate/GenerationController.h"
#include "ui/services/PlaybackController.h"
#include "ui/features/train/TrainingController.h"
#include "ui/document/RecentFiles.h"
#include "ui/document/SongDocument.h"
#include "ui/features/help/TourSteps.h"

#include <QMainWindow>

#include <filesystem>

class QSettings;
class QSplitter;
class QVBoxLayout;

namespace muse {

class DataPanels;
class FileController;
class GeneratePanel;
class GenerateFeature;
class HistoryDock;
class JobBar;
class LanePanel;
class Menus;
class MixerDock;
class NoteActions;
class Notifier;
class OverviewStrip;
class PianoRollView;
class Prompter;
class RollActions;
class SoundFontBrowser;
class TheoryToolBar;
class TimeStrip;
class TrackList;
class TrainPanels;
class TransportBar;

/// Where the window finds its sound, its models and its training runs.
struct WindowSetup {
    EngineSettings engine;
    std::filesystem::path models;
    std::filesystem::path runs;
    std::filesystem::path datasets;
    ShellSetup shell;
};

/// The studio's one window: puts views, docks, menus and controllers together, and nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `prompter` and `settings` must outlive the window.
    MainWindow(Prompter& prompter, QSettings& settings, const WindowSetup& setup);
    ~MainWindow() override;

    /// A song as if chosen in the File menu; anything else goes to the Data page.
    void openPath(const QString& path);
    /// A song of the box, opened so that saving asks where.
    void openDemo(const QString& path);
    /// Opens without asking or showing anything.
    Result<void> openQuietly(const QString& path);
    /// Adds a weights file to the models and chooses it.
    void chooseModel(const std::filesystem::path& path);

    /// Gets ready in the background for the first generation.
    void warmUp();

    /// Nothing is being loaded, listed, generated or exported.
    [[nodiscard]] bool idle() const;

    SongDocument& document() { return m_document; }
    PlaybackController& playback() { return m_playback; }
    GenerationController& generation() { return m_generation; }
    TrainingController& training() { return m_training; }
    DatasetController& datasets() { return m_datasets; }
    ExportController& exporter() { return m_exporter; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildStatusBar();
    void connectParts();
    void connectWindow();
    void updateTitle();
    /// Takes music or datasets to the Data page.
    void prepare(const QStringList& paths);
    void restoreLayout();

    Prompter& m_prompter;
    QSettings& m_settings;
    // Controllers join their threads when they go: before the document that their results would go into.
    SongDocument m_document;
    RecentFiles m_recent;
    PlaybackController m_playback;
    GenerationController m_generation;
    TrainingController m_training;
    DatasetController m_datasets;
    ExportController m_exporter;
    Notifier* m_notifier = nullptr;
    FileController* m_files = nullptr;
    Menus* m_actions = nullptr;
    RollActions* m_rollActions = nullptr;
    NoteActions* m_noteActions = nullptr;

    PianoRollView* m_roll = nullptr;
    LanePanel* m_lane = nullptr;
    QSplitter* m_rollAndLane = nullptr;
    TrackList* m_tracks = nullptr;
    OverviewStrip* m_overview = nullptr;
    TimeStrip* m_marks = nullptr;
    TransportBar* m_transport = nullptr;
    GeneratePanel* m_generateDock = nullptr;
    TrainPanels* m_trainDock = nullptr;
    DataPanels* m_dataDock = nullptr;
    HistoryDock* m_historyDock = nullptr;
    MixerDock* m_mixerDock = nullptr;
    SoundFontBrowser* m_sounds = nullptr;
    TheoryToolBar* m_theory = nullptr;
    QVBoxLayout* m_noteBars = nullptr; ///< settings of note commands, under the editor
    JobBar* m_jobs = nullptr;
    GenerateFeature* m_generateWiring = nullptr;
    ShellWiring* m_shell = nullptr;
};

} // namespace muse
