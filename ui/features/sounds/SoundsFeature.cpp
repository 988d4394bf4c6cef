// SPDX-License-Identifier: MIT
#include "ui/features/sounds/SoundsFeature.h"

#include "core/engine/soundfonts/SoundFontCoverage.h"
#include "core/music/edits/ChangeSettings.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/sounds/PresetAudition.h"
#include "ui/features/sounds/SoundFontBrowser.h"
#include "ui/jobs/Awaited.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"
#include "ui/services/SoundFontService.h"
#include "ui/window/Menus.h"
#include "ui/window/Workspaces.h"
#include "ui/window/drop/DropPlan.h"

#include <QAction>
#include <QMenu>
#include <QTimer>

#include <utility>

namespace muse {

SoundsFeature::SoundsFeature(Studio& studio)
    : m_studio(studio),
      m_audition(std::make_unique<PresetAudition>(studio.document, studio.playback, studio.soundFonts)),
      m_browser(new SoundFontBrowser) {
    QMenu* menu = studio.menus.make.addMenu(studio.menus.playback, "soundFontMenu", tr("Sound&font"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    bindFonts();
    bindPresets();
    showFonts();
    showTarget();
}

SoundsFeature::~SoundsFeature() = default;

std::vector<Panel> SoundsFeature::panels() {
    Panel panel{m_browser, QStringLiteral("soundFontDock"), tr("Sounds"), WorkspaceId::Compose, PanelPlace::Right};
    panel.shownAtFirst = false;
    panel.action = QStringLiteral("actionSounds");
    panel.actionWords = tr("&Sounds");
    panel.keys = QStringLiteral("F7");
    panel.toolTip = tr("Soundfonts and all their sounds (F7)");
    return {panel};
}

void SoundsFeature::begin(const Features& /*features*/) {
    connect(m_studio.workspaces.toggleAction(m_browser), &QAction::triggered, m_browser, [this](bool shown) {
        if (shown) m_browser->beginSearch();
    });
    connect(&m_studio.soundFonts, &SoundFontService::browsingRequested, m_browser, [this] {
        m_studio.workspaces.present(m_browser);
        m_browser->beginSearch();
    });
}

bool SoundsFeature::open(const DropPlan& plan) {
    if (plan.kind != DropKind::SoundFont) return false;
    m_studio.notifier.check(m_studio.soundFonts.choose(toPath(plan.paths.front())));
    return true;
}

void SoundsFeature::bindFonts() {
    SoundFontService* fonts = &m_studio.soundFonts;
    connect(fonts, &SoundFontService::changed, this, &SoundsFeature::showFonts);
    connect(fonts, &SoundFontService::changed, this, &SoundsFeature::tellMissingSounds);
    connect(fonts, &SoundFontService::refused, m_browser, &SoundFontBrowser::showError);
    connect(m_browser, &SoundFontBrowser::fontChosen, this, &SoundsFeature::choose);
    connect(m_browser, &SoundFontBrowser::fileRequested, this, [this] {
        const auto path = m_studio.prompter.openFile(tr("Open a soundfont"), {}, tr("Soundfonts (*.sf2 *.sf3)"));
        if (path) choose(toPath(*path));
    });
    connect(m_browser, &SoundFontBrowser::sightChanged, this,
            [this](bool inSight) { inSight ? m_studio.soundFonts.refresh() : m_audition->stop(); });
}

void SoundsFeature::bindPresets() {
    connect(m_browser, &SoundFontBrowser::presetHeard, this,
            [this](const SoundFontPreset& preset) { m_audition->play(preset, m_studio.editor.activeFamily()); });
    connect(m_browser, &SoundFontBrowser::presetChosen, this, &SoundsFeature::assign);
    connect(&m_studio.editor, &EditorState::activeFamilyChanged, this, &SoundsFeature::showTarget);
    connect(&m_studio.document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.replaced()) {
            m_audition->stop();
            m_silent.clear();
        }
        if (change.touches(SongPart::TrackSettings)) showTarget();
        // Later, so that the word on what was opened does not take its place.
        if (change.touches(SongPart::TrackSettings)) QTimer::singleShot(0, this, &SoundsFeature::tellMissingSounds);
    });
}

/// A track that would be silent is said as soon as both are known.
void SoundsFeature::tellMissingSounds() {
    const SoundFontService& fonts = m_studio.soundFonts;
    if (fonts.presets().empty()) return;
    const auto silent = familiesWithoutSound(fonts.presets(), m_studio.document.song());
    if (std::exchange(m_silent, silent) == silent || silent.empty()) return;
    m_studio.notifier.songNotice(tr("The soundfont %1 has no sound for %2: choose another in Playback > Soundfont.")
                                     .arg(text(fonts.current().filename().string()), familiesText(silent)));
}

void SoundsFeature::showFonts() {
    const SoundFontService& fonts = m_studio.soundFonts;
    m_browser->showFonts(fonts.fonts(), fonts.current(), fonts.loading());
    m_browser->showPresets(fonts.presets());
}

void SoundsFeature::showTarget() {
    const Family family = m_studio.editor.activeFamily();
    m_browser->setTarget(family, m_studio.document.song().track(family).settings);
}

/// Each time it opens, as soundfonts come and go.
void SoundsFeature::fillMenu(QMenu& menu) {
    menu.clear();
    const auto fonts = awaited([] { return Result<std::vector<SoundFontInfo>>(findSoundFonts()); });
    for (const SoundFontInfo& font : fonts ? *fonts : std::vector<SoundFontInfo>()) {
        QAction* action = menu.addAction(text(font.name));
        action->setCheckable(true);
        action->setChecked(font.path == m_studio.soundFonts.current());
        connect(action, &QAction::triggered, this,
                [this, path = font.path] { m_studio.notifier.check(m_studio.soundFonts.choose(path)); });
    }
    if (menu.isEmpty()) menu.addAction(tr("No soundfont is installed"))->setEnabled(false);
}

void SoundsFeature::choose(const std::filesystem::path& path) {
    const auto chosen = m_studio.soundFonts.choose(path);
    showFonts();
    if (!chosen) m_browser->showError(errorWords(chosen.error()));
}

void SoundsFeature::assign(const SoundFontPreset& preset) {
    const Family family = m_studio.editor.activeFamily();
    TrackSettings settings = m_studio.document.song().track(family).settings;
    if (settings.program == preset.program) return;
    settings.program = preset.program;
    m_studio.document.apply(
        std::make_shared<ChangeTrackSettings>(tr("Choose instrument").toStdString(), family, settings));
}

} // namespace muse
