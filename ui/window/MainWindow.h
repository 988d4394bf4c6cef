// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Feature.h"
#include "ui/features/Studio.h"
#include "ui/jobs/Jobs.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/RecentFiles.h"
#include "ui/services/DatasetChoice.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/SoundFontService.h"
#include "ui/services/StudioSetup.h"

#include <QMainWindow>

namespace muse {

/// The studio's one window: owns what features share, asks each feature for its panels and texts, and lays them out in
/// its workspaces. It knows none of them by name.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `prompter` and `settings` must outlive the window.
    MainWindow(Prompter& prompter, QSettings& settings, StudioSetup setup);
    ~MainWindow() override;

    /// Any file or folder, as if it were dropped on the window; what nobody knows goes to the Data workspace.
    void openPath(const QString& path);
    /// A song of the box, opened so that saving asks where.
    void openDemo(const QString& path);
    /// Opens without asking or showing anything.
    Result<void> openQuietly(const QString& path);
    /// Adds a weights file to the models and chooses it.
    void chooseModel(const std::filesystem::path& path);
    /// Gets ready in the background for what the user will ask for first.
    void warmUp();
    /// Nothing is being loaded, listed, generated or exported.
    [[nodiscard]] bool idle() const;

    SongDocument& document() { return m_document; }
    EditorState& editor() { return m_editor; }
    PlaybackController& playback() { return m_playback; }
    ModelCatalogue& models() { return m_models; }
    Workspaces& workspaces() { return *m_workspaces; }
    Jobs& jobs() { return m_jobs; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    bool mayStopJobs();
    void build();
    void addCommands();
    void updateTitle();
    void restoreLayout();

    const StudioSetup m_setup;
    Prompter& m_prompter;
    QSettings& m_settings;
    Jobs m_jobs;
    // The document first, then the editor's state, which follows it; then those that play and list.
    SongDocument m_document;
    EditorState m_editor;
    RecentFiles m_recent;
    PlaybackController m_playback;
    ModelCatalogue m_models;
    SoundFontService m_soundFonts;
    DatasetChoice m_datasets;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<FileSaver> m_saver;
    std::unique_ptr<Menus> m_menus;
    Workspaces* m_workspaces;
    NotificationArea* m_notifications;
    std::unique_ptr<Studio> m_studio;
    Features m_features; ///< last: they join their threads before what those work for goes
};

} // namespace muse
