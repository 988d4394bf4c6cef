// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Song.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muse {

struct EngineSettings {
    std::string driver;                ///< FluidSynth audio driver ("jack", "pulseaudio", "alsa", "pipewire"); empty tries them, "null" is silent
    std::filesystem::path soundFont;   ///< empty: the catalogue's default
    int sampleRate = 44100;
};

/// A note that came from a MIDI keyboard.
struct IncomingNote {
    std::uint8_t pitch = 60;
    std::uint8_t velocity = 0; ///< 0: released
    Tick at = 0;               ///< transport position when it came
};

/// Sound: a synth inside our own audio callback, a transport with loop, MIDI ports. All calls come from one thread (the GUI);
/// the callback reads an immutable compiled schedule that setSong() swaps in.
class Engine {
public:
    explicit Engine(EngineSettings settings = {});
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// True when no audio device could be opened: time runs, nothing sounds. The reason is for the status bar.
    [[nodiscard]] bool silent() const;
    [[nodiscard]] std::string outputDescription() const;

    /// Loads off the calling thread's ear: the old sound plays on until the new one is ready.
    Result<void> loadSoundFont(const std::filesystem::path& path);
    [[nodiscard]] std::filesystem::path soundFont() const;

    void setSong(const Song& song);
    void play();
    void stop();
    [[nodiscard]] bool playing() const;
    void seek(Tick tick);
    [[nodiscard]] Tick position() const;
    void setLoop(std::optional<std::pair<Tick, Tick>> range);
    /// Peak of the last callbacks, 0..1, left and right.
    [[nodiscard]] std::pair<float, float> level() const;

    /// Sounds a note at once with that family's instrument until noteOff.
    void noteOn(Family family, int pitch, int velocity);
    void noteOff(Family family, int pitch);
    void allNotesOff();

    [[nodiscard]] std::vector<std::string> midiInputs() const;
    [[nodiscard]] std::vector<std::string> midiOutputs() const;
    Result<void> openMidiInput(const std::string& name);
    Result<void> openMidiOutput(const std::string& name);
    void closeMidiInput();
    void closeMidiOutput();
    /// Which family's sound the keyboard plays.
    void setLiveFamily(Family family);
    /// What the keyboard played since the last call.
    std::vector<IncomingNote> drainIncoming();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace muse
