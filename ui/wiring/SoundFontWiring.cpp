// SPDX-License-Identifier: MIT
#include "ui/wiring/SoundFontWiring.h"

#include "core/music/edits/ChangeSettings.h"
#include "ui/Text.h"
#include "ui/controllers/PlaybackController.h"
#include "ui/controllers/SoundFontController.h"
#include "ui/dialogs/Prompter.h"
#include "ui/docks/SoundFontBrowser.h"
#include "ui/document/SongDocument.h"
#include "widgets/pianoroll/PianoRollView.h"

namespace muse {

SoundFontWiring::SoundFontWiring(const SoundFontParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts),
      m_fonts(new SoundFontController(parts.document, parts.playback, parts.exporter, this)) {
    connectFonts();
    connectPresets();
    showFonts();
    showTarget();
}

void SoundFontWiring::connectFonts() {
    SoundFontBrowser* browser = &m_parts.browser;
    connect(m_fonts, &SoundFontController::changed, this, &SoundFontWiring::showFonts);
    connect(m_fonts, &SoundFontController::refused, browser, &SoundFontBrowser::showError);
    connect(browser, &SoundFontBrowser::fontChosen, this, &SoundFontWiring::choose);
    connect(browser, &SoundFontBrowser::fileRequested, this, [this] {
        const auto path = m_parts.prompter.openFile(tr("Open a soundfont"), {}, tr("Soundfonts (*.sf2 *.sf3)"));
        if (path) choose(toPath(*path));
    });
    connect(browser, &SoundFontBrowser::sightChanged, m_fonts,
            [this](bool inSight) { inSight ? m_fonts->refresh() : m_fonts->stopHearing(); });
}

void SoundFontWiring::connectPresets() {
    SoundFontBrowser* browser = &m_parts.browser;
    connect(browser, &SoundFontBrowser::presetHeard, this,
            [this](const SoundFontPreset& preset) { m_fonts->hear(preset, m_parts.roll.activeFamily()); });
    connect(browser, &SoundFontBrowser::presetChosen, this, &SoundFontWiring::assign);
    connect(&m_parts.roll, &PianoRollView::activeFamilyChanged, this, &SoundFontWiring::showTarget);
    connect(&m_parts.document, &SongDocument::changed, this, [this](DocumentChange change) {
        if (change == DocumentChange::Replaced) m_fonts->stopHearing();
        if (change != DocumentChange::State) showTarget();
    });
}

void SoundFontWiring::showFonts() {
    m_parts.browser.showFonts(m_fonts->fonts(), m_fonts->current(), m_fonts->loading());
    m_parts.browser.showPresets(m_fonts->presets());
}

void SoundFontWiring::showTarget() {
    const Family family = m_parts.roll.activeFamily();
    m_parts.browser.setTarget(family, m_parts.document.song().track(family).settings);
}

void SoundFontWiring::choose(const std::filesystem::path& path) {
    const auto chosen = m_fonts->choose(path);
    showFonts();
    if (!chosen) m_parts.browser.showError(text(chosen.error().message));
}

void SoundFontWiring::assign(const SoundFontPreset& preset) {
    const Family family = m_parts.roll.activeFamily();
    TrackSettings settings = m_parts.document.song().track(family).settings;
    if (settings.program == preset.program) return;
    settings.program = preset.program;
    m_parts.document.apply(
        std::make_shared<ChangeTrackSettings>(tr("Choose instrument").toStdString(), family, settings));
}

} // namespace muse
