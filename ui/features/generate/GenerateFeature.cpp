// SPDX-License-Identifier: MIT
#include "ui/features/generate/GenerateFeature.h"

#include "ui/kit/Text.h"
#include "ui/window/Menus.h"
#include "ui/features/generate/GenerationController.h"
#include "ui/services/PlaybackController.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/features/generate/GeneratePanel.h"
#include "ui/document/RecentFiles.h"
#include "ui/document/SongDocument.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <algorithm>

namespace muse {

GenerateFeature::GenerateFeature(const GenerateParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectDock();
    connectController();
    connect(&parts.document, &SongDocument::changed, this, [this](DocumentChange change) {
        if (change == DocumentChange::State) return;
        if (change == DocumentChange::Replaced) suggestTrack();
        showTarget();
        showLocks();
    });
    connect(&parts.playback, &PlaybackController::playheadMoved, this, &GenerateFeature::showTarget);
    connect(&parts.roll, &PianoRollView::selectedBarsChanged, this, &GenerateFeature::showTarget);
    connect(&parts.roll, &PianoRollView::activeFamilyChanged, &parts.dock, &GeneratePanel::setActiveTrack);
    m_parts.dock.setActiveTrack(parts.roll.activeFamily());
    m_parts.dock.setLooking(true);
    showTarget();
    showLocks();
}

void GenerateFeature::connectDock() {
    GeneratePanel* dock = &m_parts.dock;
    connect(dock, &GeneratePanel::accompanyRequested, this,
            [this](const ModelCard& model, const GenerationSettings& settings) { request(model, settings, false); });
    connect(dock, &GeneratePanel::scratchRequested, this,
            [this](const ModelCard& model, const GenerationSettings& settings) { request(model, settings, true); });
    connect(dock, &GeneratePanel::cancelRequested, &m_parts.controller, &GenerationController::cancel);
    connect(dock, &GeneratePanel::openModelRequested, this, &GenerateFeature::openModel);
    connect(m_parts.actions.generateOthers, &QAction::triggered, dock, &GeneratePanel::requestAccompaniment);
    connect(m_parts.actions.generateScratch, &QAction::triggered, dock, &GeneratePanel::requestScratch);
    connect(m_parts.actions.cancelGeneration, &QAction::triggered, &m_parts.controller, &GenerationController::cancel);
}

void GenerateFeature::connectController() {
    GenerationController* controller = &m_parts.controller;
    connect(controller, &GenerationController::modelsChanged, this, &GenerateFeature::showModels);
    connect(controller, &GenerationController::busyChanged, &m_parts.dock, &GeneratePanel::setRunning);
    connect(controller, &GenerationController::busyChanged, m_parts.actions.cancelGeneration, &QAction::setEnabled);
    connect(controller, &GenerationController::progress, &m_parts.dock, &GeneratePanel::setProgress);
    connect(controller, &GenerationController::generated, this, [this](const QString& sentence) {
        m_parts.dock.showNotice(sentence);
        m_parts.notifier.notice(sentence);
    });
    // The dock is where the user looks; a box on top would only be in the way.
    connect(controller, &GenerationController::failed, this, [this](const QString& sentence) {
        m_parts.dock.showError(sentence);
        m_parts.notifier.notice(sentence);
    });
}

BarSpan GenerateFeature::target() const {
    return targetBars(m_parts.document.song(), m_parts.roll.selectedBars(), m_parts.playback.position());
}

void GenerateFeature::showTarget() {
    const BarSpan span = target();
    if (span.first.number == m_shownFirst && span.count == m_shownCount) return;
    m_shownFirst = span.first.number;
    m_shownCount = span.count;
    m_parts.dock.setTargetBars(static_cast<int>(span.first.number), span.count);
}

void GenerateFeature::showLocks() {
    std::vector<Family> locked;
    for (const Family family : kAllFamilies)
        if (m_parts.document.song().track(family).settings.locked) locked.push_back(family);
    m_parts.dock.setLocked(locked);
}

void GenerateFeature::showModels() {
    if (m_firstList) suggestTrack();
    m_firstList = false;
    m_parts.dock.setLooking(false);
    m_parts.dock.setModels(m_parts.controller.models());
    chooseWanted();
    if (m_warmUp) warmUp();
}

void GenerateFeature::chooseWanted() {
    if (m_wanted.empty()) return;
    const auto& models = m_parts.controller.models();
    const auto wanted = std::ranges::find(models, m_wanted, &ModelCard::path);
    // A model that was asked for by name is there to accompany its own track.
    if (wanted != models.end() && wanted->config.given) m_parts.roll.setActiveFamily(*wanted->config.given);
    m_parts.dock.selectModel(m_wanted);
    m_wanted.clear();
}

/// A song that nobody has touched yet opens on a track that there is something to do with.
void GenerateFeature::suggestTrack() {
    const auto played = [this](Family family) { return !m_parts.document.song().track(family).notes().empty(); };
    const auto ready = [this, played](Family family) {
        return played(family) && std::ranges::any_of(m_parts.controller.models(), [family](const ModelCard& card) {
                   return card.config.given == family;
               });
    };
    const Family active = m_parts.roll.activeFamily();
    if (m_parts.document.modified() || ready(active)) return;
    auto found = std::ranges::find_if(kAllFamilies, ready);
    if (found == kAllFamilies.end() && !played(active)) found = std::ranges::find_if(kAllFamilies, played);
    if (found != kAllFamilies.end()) m_parts.roll.setActiveFamily(*found);
}

void GenerateFeature::addAndSelect(const std::filesystem::path& path) {
    if (!m_parts.notifier.check(readModelCard(path))) return;
    m_wanted = path;
    m_parts.controller.addModel(path);
    m_parts.controller.refreshModels();
}

void GenerateFeature::warmUp() {
    m_warmUp = !m_parts.controller.ready();
    if (!m_warmUp) m_parts.controller.warmUp(m_parts.roll.activeFamily());
}

void GenerateFeature::openModel() {
    const auto path = m_parts.prompter.openFile(tr("Choose a model's weights"), m_parts.recent.folder(),
                                                tr("Weights (*.safetensors)"));
    if (!path) return;
    m_parts.recent.setFolderOf(*path);
    addAndSelect(toPath(*path));
}

/// Where the active track rests and one other alone plays, only that one can be meant.
void GenerateFeature::turnToTheOnlyPlayer(const BarSpan& span) {
    const Tick from = span.first.start;
    const Tick to = from + span.count * kTicksPerBar;
    const auto plays = [&](Family family) { return !m_parts.document.song().track(family).notesIn(from, to).empty(); };
    if (plays(m_parts.roll.activeFamily()) || std::ranges::count_if(kAllFamilies, plays) != 1) return;
    m_parts.roll.setActiveFamily(*std::ranges::find_if(kAllFamilies, plays));
}

void GenerateFeature::request(const ModelCard& model, const GenerationSettings& settings, bool fromScratch) {
    const BarSpan span = target();
    if (!fromScratch) turnToTheOnlyPlayer(span);
    GenerationRequest wish;
    wish.model = model.path;
    wish.settings = settings;
    wish.fromScratch = fromScratch;
    wish.active = m_parts.roll.activeFamily();
    wish.first = span.first;
    wish.bars = span.count;
    m_parts.controller.generate(wish);
}

} // namespace muse
