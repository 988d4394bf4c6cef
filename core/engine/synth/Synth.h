// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/midi/MidiMessage.h"
#include "core/engine/synth/Sounds.h"
#include "core/music/Family.h"

#include <array>
#include <atomic>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

namespace muse {

/// Whether a synth has reverb and chorus.
enum class Effects { Off, On };

/// Which samples of a soundfont are in memory: all, or those of the sounds that were preloaded.
enum class Samples { All, Preloaded };

/// FluidSynth with one soundfont, stereo. Built on any thread; from then on one thread alone uses
/// it, so FluidSynth's own lock is off. It starts voices on a grid of 64 frames (1.5 ms at 44,100 Hz) counted from its
/// first frame.
class Synth {
public:
    static constexpr int kLowestRate = 8000; ///< FluidSynth's own limits, in Hz
    static constexpr int kHighestRate = 96000;
    static constexpr int kGrid = 64; ///< frames that FluidSynth computes at once

    /// Loads the soundfont; an Error names the file and says what is wrong. With effects, FluidSynth 2.3 enters
    /// an OpenMP region of one thread in every render(), for which libgomp takes and frees one small block; without,
    /// nothing allocates.
    static Result<std::unique_ptr<Synth>> load(const std::filesystem::path& soundFont, int sampleRate,
                                               Effects effects = Effects::On, Samples samples = Samples::All);
    ~Synth();
    Synth(const Synth&) = delete;
    Synth& operator=(const Synth&) = delete;

    /// Reads the samples of a sound, or of what sounds where the soundfont lacks it: before a message asks for it, as
    /// the callback must not read files. From any thread, one at a time, also while the callback renders.
    void preload(const ChannelSound& sound);

    void send(const MidiMessage& message) noexcept;
    /// Overwrites `frames` samples of each side.
    void render(float* left, float* right, int frames) noexcept;
    /// The loudest sample of each family since the last call, before the effects.
    std::array<float, kFamilies> takePeaks() noexcept { return std::exchange(m_peaks, {}); }
    /// Voices that still sound, their release included.
    [[nodiscard]] int activeVoices() const noexcept;
    [[nodiscard]] const std::filesystem::path& soundFont() const { return m_soundFont; }
    [[nodiscard]] int sampleRate() const noexcept { return m_sampleRate; }

private:
    struct Handles;
    explicit Synth(std::unique_ptr<Handles> handles);
    void renderChunk(float* left, float* right, int frames) noexcept;
    void changePrograms() noexcept;

    std::unique_ptr<Handles> m_handles;
    std::filesystem::path m_soundFont;
    int m_sampleRate = 0;
    int m_font = 0;              ///< FluidSynth's number for it
    std::atomic_flag m_stocking; ///< held by who counts FluidSynth's uses of samples; the callback never waits for it
    std::array<std::uint8_t, 16> m_programs{};
    unsigned m_programsToChange = 0; ///< a bit for each channel
    std::vector<float> m_dry;        ///< left and right of each family, a chunk each
    std::array<float, kFamilies> m_peaks{};
};

} // namespace muse
