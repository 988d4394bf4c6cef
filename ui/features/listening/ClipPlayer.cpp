// SPDX-License-Identifier: MIT
#include "ui/features/listening/ClipPlayer.h"

#include "core/engine/playback/SoundClip.h"
#include "ui/jobs/Awaited.h"
#include "ui/services/PlaybackController.h"

#include <cmath>
#include <utility>

namespace muse {
namespace {

constexpr int kPollMilliseconds = 40;

} // namespace

ClipPlayer::ClipPlayer(PlaybackController& playback, std::filesystem::path file, QObject* parent)
    : QObject(parent), m_playback(playback), m_file(std::move(file)) {
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &ClipPlayer::poll);
}

ClipPlayer::~ClipPlayer() {
    if (m_on) m_playback.engine().playClip({});
}

void ClipPlayer::play() {
    if (m_on || !load()) return;
    m_playback.stop();
    Q_EMIT beginning();
    const double from = position() < length() ? position() : 0;
    if (from == 0) m_silent = false;
    begin(from);
    m_on = true;
    m_poll.start();
    Q_EMIT changed();
}

void ClipPlayer::pause() {
    if (!m_on) return;
    m_on = false;
    m_poll.stop();
    m_playback.engine().playClip({});
    Q_EMIT changed();
}

void ClipPlayer::setVolume(double volume) {
    m_volume = volume;
    if (m_now) m_now->gain = static_cast<float>(volume);
}

double ClipPlayer::position() const {
    return m_now ? static_cast<double>(m_now->frame.load()) / m_now->clip->sampleRate : 0;
}

double ClipPlayer::length() const {
    return m_now ? m_now->clip->seconds() : 0;
}

/// At the rate that the device has now.
bool ClipPlayer::load() {
    const int rate = m_playback.engine().sampleRate();
    if (m_now && m_now->clip->sampleRate == rate) return true;
    auto clip = awaited([file = m_file, rate] { return readSoundClip(file, rate); });
    if (!clip) {
        Q_EMIT failed(clip.error());
        return false;
    }
    auto next = std::make_shared<ClipPlaying>();
    next->frame = std::llround(position() * rate);
    next->clip = std::make_shared<SoundClip>(std::move(*clip));
    m_now = std::move(next);
    return true;
}

/// What was published before may still be moved on by the callback, so this is another one.
void ClipPlayer::begin(double from) {
    auto next = std::make_shared<ClipPlaying>();
    next->clip = m_now->clip;
    next->frame = std::llround(from * next->clip->sampleRate);
    next->gain = static_cast<float>(m_volume);
    m_now = next;
    m_playback.engine().playClip(std::move(next));
}

void ClipPlayer::poll() {
    if (m_playback.engine().sampleRate() != m_now->clip->sampleRate) {
        // The device changed; nothing was heard since.
        pause();
        play();
        return;
    }
    m_silent = m_silent || (m_playback.engine().silent() && !m_hearsSilence);
    const bool over = position() >= length();
    if (over) pause();
    Q_EMIT changed();
    if (!over) return;
    if (m_silent)
        Q_EMIT unheard();
    else
        Q_EMIT ended();
}

} // namespace muse
