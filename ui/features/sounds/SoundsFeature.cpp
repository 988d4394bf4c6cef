// SPDX-License-Identifier: MIT
#include "ui/features/sounds/SoundsFeature.h"

#include "core/music/edits/ChangeSettings.h"
#include "ui/kit/Text.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/SoundFontService.h"
#include "ui/kit/Prompter.h"
#include "ui/features/sounds/SoundFontBrowser.h"
#include "ui/document/SongDocument.h"
#include "widgets/pianoroll/PianoRollView.h"

namespace muse {

SoundsFeature::SoundsFeature(const SoundFontParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts),
      m_fonts(new SoundFontService(parts.document, parts.playback, parts.exporter, this)) {
    connectFonts();
    connectPresets();
    showFonts();
    showTarget();
}

void SoundsFeature::connectFonts() {
    SoundFontBrowser* browser = &m_parts.browser;
    connect(m_fonts, &SoundFontService::changed, this, &SoundsFeature::showFonts);
    connect(m_fonts, &SoundFontService::refused, browser, &SoundFontBrowser::showError);
    connect(browser, &SoundFontBrowser::fontChosen, this, &SoundsFeature::choose);
    connect(browser, &SoundFontBrowser::fileRequested, this, [this] {
        const auto path = m_parts.prompter.openFile(tr("Open a soundfont"), {}, tr("Soundfonts (*.sf2 *.sf3)"));
        if (path) choose(toPath(*path));
    });
    connect(browser, &SoundFontBrowser::sightChanged, m_fonts,
            [this](bool inSight) { inSight ? m_fonts->refresh() : m_fonts->stopHearing(); });
}

void SoundsFeature::connectPresets() {
    SoundFontBrowser* browser = &m_parts.browser;
    connect(browser, &SoundFontBrowser::presetHeard, this,
            [this](const SoundFontPreset& preset) { m_fonts->hear(preset, m_parts.roll.activeFamily()); });
    connect(browser, &SoundFontBrowser::presetChosen, this, &SoundsFeature::assign);
    connect(&m_parts.roll, &PianoRollView::activeFamilyChanged, this, &SoundsFeature::showTarget);
    connect(&m_parts.document, &SongDocument::changed, this, [this](DocumentChange change) {
        if (change == DocumentChange::Replaced) m_fonts->stopHearing();
        if (change != DocumentChange::State) showTarget();
    });
}

void SoundsFeature::showFonts() {
    m_parts.browser.showFonts(m_fonts->fonts(), m_fonts->current(), m_fonts->loading());
    m_parts.browser.showPresets(m_fonts->presets());
}

void SoundsFeature::showTarget() {
    const Family family = m_parts.roll.activeFamily();
    m_parts.browser.setTarget(family, m_parts.document.song().track(family).settings);
}

void SoundsFeature::choose(const std::filesystem::path& path) {
    const auto chosen = m_fonts->choose(path);
    showFonts();
    if (!chosen) m_parts.browser.showError(text(chosen.error().message));
}

void SoundsFeature::assign(const SoundFontPreset& preset) {
    const Family family = m_parts.roll.activeFamily();
    TrackSettings settings = m_parts.document.song().track(family).settings;
    if (settings.program == preset.program) return;
    settings.program = preset.program;
    m_parts.document.apply(
        std::make_shared<ChangeTrackSettings>(tr("Choose instrument").toStdString(), family, settings));
}

} // namespace muse
