// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/midi/MidiClock.h"
#include "core/engine/midi/MidiOut.h"
#include "core/engine/playback/HeldKeys.h"
#include "core/engine/playback/LiveInput.h"
#include "core/engine/playback/Metronome.h"
#include "core/engine/playback/PlaybackSchedule.h"
#include "core/engine/playback/SoundClip.h"
#include "core/engine/playback/SwapSlot.h"
#include "core/engine/playback/Transport.h"
#include "core/engine/recording/SoundingLog.h"
#include "core/engine/synth/Synth.h"

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

namespace muse {

/// The one path from a schedule to sound, for playback and export alike. After every jump and every new schedule the
/// keys that are down are exactly those that the schedule holds at that frame, and every controller stands where it
/// stands there; struck drums are not struck again. The metronome goes to the audio only, never to `out`.
class Renderer {
public:
    /// `out`, where given, hears what the synth hears; it must outlive the renderer.
    explicit Renderer(int sampleRate, MidiOut* out = nullptr);

    [[nodiscard]] int sampleRate() const noexcept { return m_sampleRate.load(std::memory_order_relaxed); }
    /// Only while nothing renders. The song stays at its beat; the synth goes, as it is for the old rate.
    void setSampleRate(int sampleRate, std::unique_ptr<PlaybackSchedule> schedule);
    [[nodiscard]] Transport& transport() noexcept { return m_transport; }
    [[nodiscard]] LiveInput& live() noexcept { return m_live; }

    /// From one thread at a time each. The schedule must be compiled for this sample rate.
    void publish(std::unique_ptr<PlaybackSchedule> schedule) { m_schedules.publish(std::move(schedule)); }
    void publish(std::unique_ptr<Synth> synth) { m_synths.publish(std::move(synth)); }
    /// Adds a clip to what sounds, from its own frame on, in front of the limiter; one of another rate is not heard.
    void publish(std::unique_ptr<std::shared_ptr<ClipPlaying>> playing) { m_clips.publish(std::move(playing)); }
    /// Sends programs and controllers again, for a MIDI output that has just been opened.
    void resendSetup() noexcept { m_setupWanted.store(true, std::memory_order_release); }
    /// Whether the MIDI output hears the beat clock too; off until asked for.
    void setClock(bool on) noexcept { m_clockWanted.store(on, std::memory_order_release); }

    /// The sum is multiplied by this in front of the limiter; 1, as at first, changes no bit.
    void setGain(float gain) noexcept { m_gainWanted.store(gain, std::memory_order_relaxed); }

    /// Callback: overwrites `frames` samples of each side. Does not allocate, lock, log or throw.
    void render(float* left, float* right, int frames) noexcept;

    /// Peaks, left and right, 0..1, falling by 20 dB in 0.7 s.
    [[nodiscard]] std::pair<float, float> level() const noexcept;
    /// The same of each track, before the effects; the louder side counts.
    [[nodiscard]] float level(Family family) const noexcept;
    /// Blocks rendered so far: stands still when a device has died.
    [[nodiscard]] std::uint64_t blocks() const noexcept { return m_blocks.load(std::memory_order_relaxed); }
    /// What the last of them lasts.
    [[nodiscard]] std::chrono::nanoseconds blockTime() const noexcept {
        return std::chrono::nanoseconds(m_blockTime.load(std::memory_order_relaxed));
    }
    /// The longest that rendering one took.
    [[nodiscard]] std::chrono::nanoseconds worstTime() const noexcept {
        return std::chrono::nanoseconds(m_worstTime.load(std::memory_order_relaxed));
    }
    /// What was rendered when.
    [[nodiscard]] const SoundingLog& log() const noexcept { return m_log; }

private:
    using Range = std::pair<Frame, Frame>;

    void takeSynth() noexcept;
    void takeSchedule() noexcept;
    void takeTransport() noexcept;
    void takePreview() noexcept;
    void takeKeyboard() noexcept;
    void letGoOfWheels() noexcept;
    void playKeyboard(const MidiMessage& message, std::uint8_t channel) noexcept;
    void silence() noexcept;
    void moveTo(Frame frame, bool jump) noexcept;
    void reconcile(bool jump) noexcept;
    void beginPlaying(int countInBars) noexcept;
    int countInOrPlay(int limit) noexcept;
    int playUntilNextEvent(int limit) noexcept;
    void playEvents() noexcept;
    void applySetup(bool all) noexcept;
    void chase(bool all, bool jump) noexcept;
    [[nodiscard]] bool isMoved(Family family, Controller controller) const noexcept;
    void set(Family family, Controller controller, ControlValue value, bool always = false) noexcept;
    void noteOn(std::uint8_t channel, std::uint8_t pitch, std::uint8_t velocity, Holder holder) noexcept;
    void noteOff(std::uint8_t channel, std::uint8_t pitch, Holder holder) noexcept;
    void emit(const MidiMessage& message) noexcept;
    void sendToMidiOut(const MidiMessage& message, Frame later = 0) noexcept;
    void takeClock() noexcept;
    void locateClock() noexcept;
    void logStretch() noexcept;
    void mixClip(float* left, float* right, int frames) noexcept;
    [[nodiscard]] double tick() const noexcept;
    [[nodiscard]] MidiOut::Clock::time_point timeOf(Frame later) const noexcept;
    void finish(float* left, float* right, int frames) noexcept;

    std::atomic<int> m_sampleRate;
    MidiOut* const m_out;
    Transport m_transport;
    LiveInput m_live;
    SwapSlot<PlaybackSchedule> m_schedules;
    SwapSlot<Synth> m_synths;
    SwapSlot<std::shared_ptr<ClipPlaying>> m_clips;
    SoundingLog m_log;
    std::atomic<bool> m_setupWanted{false};
    std::atomic<bool> m_clockWanted{false};
    std::atomic<float> m_gainWanted{1};
    std::atomic<float> m_left{0};
    std::atomic<float> m_right{0};
    std::array<std::atomic<float>, kFamilies> m_tracks{};
    std::atomic<std::uint64_t> m_blocks{0};
    std::atomic<std::int64_t> m_blockTime{0}; ///< ns
    std::atomic<std::int64_t> m_worstTime{0}; ///< ns

    // The callback's own.
    HeldKeys m_held;
    Metronome m_metronome;
    MidiClock m_clock;
    bool m_clocked = false; ///< the MIDI output hears the clock
    ChannelSetups m_setups{};
    std::array<std::array<ControlValue, kControllers>, kFamilies> m_sent{}; ///< where the controllers were set to
    std::array<std::uint8_t, 128> m_keyChannels{}; ///< where each key of the keyboard was pressed
    std::array<bool, kControllers> m_moved{}; ///< what wheels and pedals of the keyboard were the last to move there
    std::array<ControlValue, kControllers> m_wheels{}; ///< and where they stand
    Family m_keyboardFamily = Family::Bass;
    float m_gain = 1;
    Frame m_frame = 0;
    std::size_t m_next = 0;        ///< index of the next event
    std::size_t m_nextControl = 0; ///< index of the next control
    std::optional<Range> m_loop;
    bool m_started = false; ///< the transport plays: counts in or plays
    bool m_playing = false; ///< the song runs
    int m_done = 0;         ///< frames of this block that are rendered
    MidiOut::Clock::time_point m_blockStart;
};

} // namespace muse
