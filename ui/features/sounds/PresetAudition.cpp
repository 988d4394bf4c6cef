// SPDX-License-Identifier: MIT
#include "ui/features/sounds/PresetAudition.h"

#include "ui/document/SongDocument.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/SoundFontService.h"

#include <array>
#include <utility>

namespace muse {
namespace {

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

PresetAudition::PresetAudition(SongDocument& document, PlaybackController& playback, SoundFontService& soundFonts)
    : m_document(document), m_playback(playback) {
    m_steps.setInterval(kStepMilliseconds);
    m_steps.setTimerType(Qt::PreciseTimer);
    connect(&m_steps, &QTimer::timeout, this, &PresetAudition::playStep);
    connect(&soundFonts, &SoundFontService::switched, this, &PresetAudition::stop);
    connect(&soundFonts, &SoundFontService::settled, this, [this] {
        if (const auto wish = std::exchange(m_waiting, std::nullopt)) begin(*wish);
    });
}

void PresetAudition::play(const SoundFontPreset& preset, Family active) {
    const Family melodic = active == Family::Drums ? Family::Piano : active;
    const Wish wish{preset, preset.bank == kDrumBank ? Family::Drums : melodic};
    stop();
    if (m_playback.engine().soundFontLoading())
        m_waiting = wish;
    else
        begin(wish);
}

void PresetAudition::begin(const Wish& wish) {
    m_heard = wish;
    m_step = 0;
    m_playback.engine().tryPreset(wish.family, wish.family == Family::Drums ? 0 : wish.preset.bank,
                                  wish.preset.program);
    playStep();
    m_steps.start();
}

void PresetAudition::playStep() {
    const Phrase phrase = phraseOf(m_heard->family);
    if (m_step > 0 && phrase[m_step - 1] != kSilence && m_step < phrase.size() && phrase[m_step] != kSilence)
        m_playback.noteOff(m_heard->family, phrase[m_step - 1]);
    if (m_step == phrase.size()) return stop();
    if (phrase[m_step] != kSilence) m_playback.noteOn(m_heard->family, phrase[m_step], kVelocity);
    ++m_step;
}

void PresetAudition::stop() {
    m_waiting.reset();
    if (!m_heard) return;
    m_steps.stop();
    const Family family = std::exchange(m_heard, std::nullopt)->family;
    for (const int pitch : phraseOf(family))
        if (pitch != kSilence) m_playback.noteOff(family, pitch);
    m_playback.engine().tryPreset(family, 0, m_document.song().track(family).settings.program);
}

} // namespace muse
