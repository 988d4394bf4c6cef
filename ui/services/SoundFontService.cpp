// SPDX-License-Identifier: MIT
#include "ui/services/SoundFontService.h"

#include "ui/kit/Text.h"
#include "ui/features/exports/ExportController.h"
#include "ui/services/PlaybackController.h"
#include "ui/document/SongDocument.h"

#include <array>
#include <utility>

namespace muse {
namespace {

constexpr int kPollMilliseconds = 50;
constexpr int kStepMilliseconds = 170;
constexpr int kVelocity = 100;
constexpr int kSilence = -1;
using Phrase = std::array<int, 8>;

/// A broken chord where the family plays, held and left to ring; a beat for kits.
Phrase phraseOf(Family family) {
    constexpr std::array<int, kFamilies> roots = {36, 0, 52, 60, 55};
    if (family == Family::Drums) return {36, 42, 38, 42, 36, 46, kSilence, kSilence};
    const int root = roots[index(family)];
    return {root, root + 4, root + 7, root + 12, kSilence, kSilence, kSilence, kSilence};
}

} // namespace

SoundFontService::SoundFontService(SongDocument& document, PlaybackController& playback,
                                         ExportController& exporter, QObject* parent)
    : QObject(parent), m_document(document), m_playback(playback), m_exporter(exporter) {
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &SoundFontService::poll);
    m_poll.start();
    m_steps.setInterval(kStepMilliseconds);
    m_steps.setTimerType(Qt::PreciseTimer);
    connect(&m_steps, &QTimer::timeout, this, &SoundFontService::playStep);
    poll();
}

void SoundFontService::refresh() {
    if (m_worker.running()) {
        m_listAgain = true;
        return;
    }
    m_worker.start<Listing>(
        [path = m_current](const JobControl&) {
            Listing listing{findSoundFonts(), path, {}};
            if (auto presets = readSoundFontPresets(path)) listing.presets = std::move(*presets);
            return listing;
        },
        [this](Listing listing) { take(std::move(listing)); });
}

void SoundFontService::take(Listing listing) {
    m_fonts = std::move(listing.fonts);
    const bool outdated = listing.path != m_current;
    if (!outdated) m_presets = std::move(listing.presets);
    Q_EMIT changed();
    if (std::exchange(m_listAgain, false) || outdated) refresh();
}

void SoundFontService::poll() {
    Engine& engine = m_playback.engine();
    const bool loading = engine.soundFontLoading();
    const std::filesystem::path current = engine.soundFont();
    const bool other = current != m_current;
    if (!other && loading == m_loading) return;
    m_current = current;
    const bool ended = m_loading && !loading;
    m_loading = loading;
    if (other) {
        stopHearing();
        m_presets.clear();
    }
    Q_EMIT changed();
    if (other) refresh();
    if (ended) settle();
}

/// Loading is over, well or not: exports use what is heard.
void SoundFontService::settle() {
    if (!m_current.empty()) m_exporter.setSoundFont(m_current);
    const std::filesystem::path chosen = std::exchange(m_chosen, {});
    if (!chosen.empty() && chosen != m_current)
        Q_EMIT refused(tr("%1 could not be loaded: it is damaged. The old soundfont goes on sounding.")
                           .arg(text(chosen.filename().string())));
    if (const auto wish = std::exchange(m_waiting, std::nullopt)) begin(*wish);
}

Result<void> SoundFontService::choose(const std::filesystem::path& path) {
    if (const auto presets = readSoundFontPresets(path); !presets) return presets.error();
    if (auto loaded = m_playback.engine().loadSoundFont(path); !loaded) return loaded;
    m_chosen = path;
    m_loading = true;
    poll();
    return {};
}

void SoundFontService::hear(const SoundFontPreset& preset, Family active) {
    const Family melodic = active == Family::Drums ? Family::Piano : active;
    const Wish wish{preset, preset.bank == kDrumBank ? Family::Drums : melodic};
    stopHearing();
    if (m_playback.engine().soundFontLoading())
        m_waiting = wish;
    else
        begin(wish);
}

void SoundFontService::begin(const Wish& wish) {
    m_heard = wish;
    m_step = 0;
    m_playback.engine().tryPreset(wish.family, wish.family == Family::Drums ? 0 : wish.preset.bank,
                                  wish.preset.program);
    playStep();
    m_steps.start();
}

void SoundFontService::playStep() {
    const Phrase phrase = phraseOf(m_heard->family);
    if (m_step > 0 && phrase[m_step - 1] != kSilence && m_step < phrase.size() && phrase[m_step] != kSilence)
        m_playback.noteOff(m_heard->family, phrase[m_step - 1]);
    if (m_step == phrase.size()) return stopHearing();
    if (phrase[m_step] != kSilence) m_playback.noteOn(m_heard->family, phrase[m_step], kVelocity);
    ++m_step;
}

void SoundFontService::stopHearing() {
    m_waiting.reset();
    if (!m_heard) return;
    m_steps.stop();
    const Family family = std::exchange(m_heard, std::nullopt)->family;
    for (const int pitch : phraseOf(family))
        if (pitch != kSilence) m_playback.noteOff(family, pitch);
    m_playback.engine().tryPreset(family, 0, m_document.song().track(family).settings.program);
}

} // namespace muse
