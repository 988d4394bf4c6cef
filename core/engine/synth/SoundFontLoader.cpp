// SPDX-License-Identifier: MIT
#include "core/engine/synth/SoundFontLoader.h"

#include "core/base/Guarded.h"
#include "core/engine/soundfonts/SoundFonts.h"

#include <utility>

namespace muse {

SoundFontLoader::SoundFontLoader(Renderer& renderer, Load load)
    : m_renderer(renderer), m_load(std::move(load)), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

void SoundFontLoader::load(const std::filesystem::path& path) {
    const std::lock_guard lock(m_mutex);
    m_next = path;
    m_wanted = path;
    m_wake.notify_one();
}

void SoundFontLoader::reload(const std::function<void()>& change) {
    const std::lock_guard lock(m_mutex);
    change();
    m_synth = nullptr;
    if (!m_next) m_next = m_wanted;
    m_wake.notify_one();
}

void SoundFontLoader::preload(const std::vector<ChannelSound>& sounds) {
    const std::lock_guard lock(m_mutex);
    if (sounds == m_sounds) return;
    m_sounds = sounds;
    if (m_synth)
        for (const ChannelSound& sound : sounds)
            m_synth->preload(sound);
}

void SoundFontLoader::preloadAlso(const ChannelSound& sound) {
    const std::lock_guard lock(m_mutex);
    m_sounds.push_back(sound);
    if (m_synth) m_synth->preload(sound);
}

bool SoundFontLoader::loading() const {
    const std::lock_guard lock(m_mutex);
    return m_busy || m_next.has_value();
}

std::filesystem::path SoundFontLoader::soundFont() const {
    const std::lock_guard lock(m_mutex);
    return m_wanted;
}

std::optional<Error> SoundFontLoader::takeError() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_error, std::nullopt);
}

void SoundFontLoader::run(const std::stop_token& stop) {
    for (;;) {
        std::filesystem::path wanted;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); })) return;
            wanted = *std::exchange(m_next, std::nullopt);
            m_busy = true;
        }
        auto loaded = guarded([&]() -> Result<std::unique_ptr<Synth>> {
            if (wanted.empty()) {
                auto found = defaultSoundFont();
                if (!found) return found.error();
                wanted = *found;
            }
            return m_load(wanted, m_renderer.sampleRate());
        });
        finish(wanted, std::move(loaded));
    }
}

Result<std::unique_ptr<Synth>> SoundFontLoader::preloaded(const std::filesystem::path& path, int sampleRate) {
    return Synth::load(path, sampleRate, Effects::On, Samples::Preloaded);
}

void SoundFontLoader::finish(const std::filesystem::path& wanted, Result<std::unique_ptr<Synth>> loaded) {
    const std::lock_guard lock(m_mutex);
    m_busy = false;
    const bool outdated = m_next.has_value();
    if (loaded && (*loaded)->sampleRate() != m_renderer.sampleRate()) return;
    if (loaded) {
        std::unique_ptr<Synth> synth = std::move(loaded).value();
        const auto ready = guarded([&]() -> Result<void> {
            for (const ChannelSound& sound : m_sounds)
                synth->preload(sound);
            return {};
        });
        if (!ready) m_error = ready.error(); // what is missing is read when it is played
        m_synth = synth.get();
        m_renderer.publish(std::move(synth));
        m_sounding = wanted;
    } else if (!outdated) {
        m_error = loaded.error();
    }
    if (!outdated) m_wanted = m_sounding;
}

} // namespace muse
