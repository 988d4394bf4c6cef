// SPDX-License-Identifier: MIT
#pragma once

#include "ui/document/TargetBars.h"

#include "core/ml/GenerationModel.h"

#include <QObject>

namespace muse {

class GeneratePanel;
class GenerationController;
class Menus;
class Notifier;
class PianoRollView;
class PlaybackController;
class Prompter;
class RecentFiles;
class SongDocument;
class TrainPanels;

/// What the Generate dock talks to.
struct GenerateParts {
    GeneratePanel& dock;
    GenerationController& controller;
    SongDocument& document;
    PianoRollView& roll;
    PlaybackController& playback;
    Menus& actions;
    Prompter& prompter;
    RecentFiles& recent;
    Notifier& notifier;
};

/// Tells the Generate dock which bars and track it is about, and turns its wishes into requests.
class GenerateFeature : public QObject {
    Q_OBJECT

public:
    GenerateFeature(const GenerateParts& parts, QObject* parent);

    /// Adds a weights file to the models, if it is not among them, and chooses it once they are listed.
    void addAndSelect(const std::filesystem::path& path);
    /// Lets the controller get ready for the active track, now or once the models are listed.
    void warmUp();
    /// Where generated notes would go now.
    [[nodiscard]] BarSpan target() const;

private:
    void connectDock();
    void connectController();
    void showTarget();
    void showLocks();
    void showModels();
    void chooseWanted();
    void suggestTrack();
    void turnToTheOnlyPlayer(const BarSpan& span);
    void request(const ModelCard& model, const GenerationSettings& settings, bool fromScratch);
    void openModel();

    GenerateParts m_parts;
    std::filesystem::path m_wanted;
    std::int64_t m_shownFirst = -1;
    int m_shownCount = 0;
    bool m_firstList = true;
    bool m_warmUp = false; ///< once the models are listed
};

} // namespace muse
