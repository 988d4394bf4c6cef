// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/playback/Renderer.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace muse {

/// Loads soundfonts on a thread of its own and hands each finished synth to a renderer; of several wishes only the
/// newest counts.
class SoundFontLoader {
public:
    /// Makes the synth of a soundfont at a rate in Hz.
    using Load = std::function<Result<std::unique_ptr<Synth>>(const std::filesystem::path& path, int sampleRate)>;

    /// The renderer must outlive the loader.
    explicit SoundFontLoader(Renderer& renderer, Load load = preloaded);

    /// An empty path stands for the catalogue's default.
    void load(const std::filesystem::path& path);
    /// Runs `change`, which may make the renderer's synth go and give it another rate, and loads what sounds anew.
    void reload(const std::function<void()>& change);
    /// From now on each synth has these sounds in memory: that which sounds, before this returns, and those that are
    /// loaded later.
    void preload(const std::vector<ChannelSound>& sounds);
    /// One more, until those are other ones.
    void preloadAlso(const ChannelSound& sound);
    [[nodiscard]] bool loading() const;
    /// What is being loaded, else what sounds.
    [[nodiscard]] std::filesystem::path soundFont() const;
    /// What went wrong since the last call, once.
    std::optional<Error> takeError();

private:
    static Result<std::unique_ptr<Synth>> preloaded(const std::filesystem::path& path, int sampleRate);
    void run(const std::stop_token& stop);
    void finish(const std::filesystem::path& wanted, Result<std::unique_ptr<Synth>> loaded);

    Renderer& m_renderer;
    Load m_load;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<std::filesystem::path> m_next; ///< not yet begun
    std::filesystem::path m_wanted;
    std::filesystem::path m_sounding;
    std::vector<ChannelSound> m_sounds;
    Synth* m_synth = nullptr; ///< the last that was published: freed by the next one
    std::optional<Error> m_error;
    bool m_busy = false;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace muse
