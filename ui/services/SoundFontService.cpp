// SPDX-License-Identifier: MIT
#include "ui/services/SoundFontService.h"

#include "core/engine/Engine.h"
#include "ui/kit/Text.h"

#include <utility>

namespace muse {
namespace {

constexpr int kPollMilliseconds = 50;

} // namespace

SoundFontService::SoundFontService(Engine& engine) : m_engine(engine) {
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &SoundFontService::poll);
    m_poll.start();
    poll();
}

void SoundFontService::refresh() {
    if (m_lister.running()) {
        m_listAgain = true;
        return;
    }
    m_lister.start<Listing>(
        [path = m_current](const JobControl&) {
            Listing listing{findSoundFonts(), path, {}};
            if (auto presets = readSoundFontPresets(path)) listing.presets = std::move(*presets);
            return Result<Listing>(std::move(listing));
        },
        [this](Outcome<Listing> listing) {
            if (listing.done()) take(std::move(listing.value()));
        });
}

void SoundFontService::take(Listing listing) {
    m_fonts = std::move(listing.fonts);
    const bool outdated = listing.path != m_current;
    if (!outdated) m_presets = std::move(listing.presets);
    Q_EMIT changed();
    if (std::exchange(m_listAgain, false) || outdated) refresh();
}

void SoundFontService::poll() {
    const bool loading = m_engine.soundFontLoading();
    const std::filesystem::path current = m_engine.soundFont();
    const bool other = current != m_current;
    if (!other && loading == m_loading) return;
    m_current = current;
    const bool ended = m_loading && !loading;
    m_loading = loading;
    if (other) {
        Q_EMIT switched();
        m_presets.clear();
    }
    Q_EMIT changed();
    if (other) refresh();
    if (ended) settle();
}

void SoundFontService::settle() {
    const std::filesystem::path chosen = std::exchange(m_chosen, {});
    if (!chosen.empty() && chosen != m_current)
        Q_EMIT refused(tr("%1 could not be loaded: it is damaged. The old soundfont goes on sounding.")
                           .arg(text(chosen.filename().string())));
    Q_EMIT settled();
}

Result<void> SoundFontService::choose(const std::filesystem::path& path) {
    // Of a .dls file FluidSynth alone can tell.
    const bool soundFont = !pathText(path).endsWith(QLatin1String(".dls"), Qt::CaseInsensitive);
    if (const auto presets = readSoundFontPresets(path); soundFont && !presets) return presets.error();
    if (auto loaded = m_engine.loadSoundFont(path); !loaded) return loaded;
    m_chosen = path;
    m_loading = true;
    poll();
    return {};
}

} // namespace muse
