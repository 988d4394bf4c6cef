// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Song.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muse {

struct EngineSettings {
    std::string driver;              ///< "jack", "pulseaudio", "pipewire" or "alsa"; empty tries them, "null" is silent
    std::filesystem::path soundFont; ///< empty: the catalogue's default
    int sampleRate = 44100;
};

/// A key of a MIDI keyboard that went down or up, or one of its wheels and pedals.
struct IncomingNote {
    std::uint8_t pitch = 60;
    std::uint8_t velocity = 0; ///< 0: released
    Tick at = 0;               ///< what was heard when the key moved
    bool running = false;      ///< whether the song ran then: it stands still while bars are counted in
    std::optional<Controller> moved = std::nullopt; ///< what stands at `value` now; nothing of a key
    ControlValue value = 0;
};

/// What became of the sound device.
enum class AudioDeviceEvent {
    None,
    Lost,     ///< it went away; time runs on in silence
    Back,     ///< it was opened again, perhaps at another rate
    Found,    ///< the first one was opened, which was not there at the start
    OtherRate ///< it runs at another rate now, and so does all that is here
};

/// What rendering cost so far.
struct EngineLoad {
    std::uint64_t blocks = 0;         ///< that the device asked for
    std::chrono::nanoseconds block{}; ///< what the last of them lasts: rendering one must take less
    std::chrono::nanoseconds worst{}; ///< the longest that rendering one took
};

/// A MIDI port that was chosen went away, or came back and was opened again.
struct MidiPortEvent {
    std::string name;
    bool input = false;
    bool back = false;
};

class PlaybackSchedule;
struct ClipPlaying;

/// Sound: a synth inside our own audio callback, a transport with loop, MIDI ports. All calls come from one thread (the
/// GUI); the callback reads an immutable compiled schedule that setSong() swaps in. Constructing one does not wait for
/// the soundfont.
class Engine {
public:
    explicit Engine(EngineSettings settings = {});
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// True when no audio device could be opened: time runs, nothing sounds. The reason is for the status bar.
    [[nodiscard]] bool silent() const;
    [[nodiscard]] std::string outputDescription() const;
    /// To be called a few times a second: notices when the device goes away or changes its rate, and where
    /// there is none looks for one every few seconds. Never waits for a sound server.
    AudioDeviceEvent pollDevice();
    /// From when a frame is rendered to when it is heard, as far as the device says.
    std::chrono::nanoseconds outputLatency();
    [[nodiscard]] EngineLoad load() const;
    /// Of the device, in Hz; JACK's may differ from what was asked for, and may change.
    [[nodiscard]] int sampleRate() const;

    /// Checks the file's outer structure at once and loads it on a worker: the old sound plays on until the new one is
    /// ready. Of several calls in a row the last counts. An empty path is the catalogue's default.
    Result<void> loadSoundFont(const std::filesystem::path& path);
    /// True until what was asked for sounds or has failed.
    [[nodiscard]] bool soundFontLoading() const;
    /// What went wrong on the worker since the last call, for example that no soundfont is installed.
    std::optional<Error> takeSoundFontError();
    /// The one being loaded, else the one that sounds; empty when there is none.
    [[nodiscard]] std::filesystem::path soundFont() const;

    /// While playing, the music goes on from the same beat; keys that the new song does not hold go up.
    void setSong(const Song& song);
    /// The two halves of that: of a very long song the first takes a while, and may be done on any thread.
    [[nodiscard]] std::unique_ptr<PlaybackSchedule> compile(const Song& song);
    void setSong(const Song& song, std::unique_ptr<PlaybackSchedule> compiled);
    /// Plays from position(), beyond the song's end too, until stop(); counts so many bars first, at the tempo and in
    /// the signature of that place.
    void play(int countInBars = 0);
    /// Whether every beat is clicked while playing; exports never click.
    void setMetronome(bool on);
    void stop();
    [[nodiscard]] bool playing() const;
    void seek(Tick tick);
    [[nodiscard]] Tick position() const;
    /// Ticks [first, second); playback that reaches `second` goes on at `first`. Shorter than 64 frames: no loop.
    void setLoop(std::optional<std::pair<Tick, Tick>> range);
    /// Peak of the last callbacks, 0..1, left and right.
    [[nodiscard]] std::pair<float, float> level() const;
    /// The same of one track, before the effects.
    [[nodiscard]] float level(Family family) const;

    /// Sounds a note at once with that family's instrument until noteOff.
    void noteOn(Family family, int pitch, int velocity);
    void noteOff(Family family, int pitch);
    /// A key that is no MIDI keyboard's: sounds as by noteOn() and noteOff(), and comes with what drainIncoming() has.
    /// Velocity 0 lets it go.
    void playKey(Family family, int pitch, int velocity);
    void allNotesOff();
    /// Lets a family's next notes sound with a preset that is not the song's, until it is told the song's own, in bank
    /// 0. Drums take their kits by program, whatever the bank.
    void tryPreset(Family family, int bank, int program);
    /// Plays a sound that is no song, from its frame on, over whatever else sounds, and moves that on; nothing: the
    /// last one ends. It must be for sampleRate(); when that changes it is silent, and its frame stands still.
    void playClip(std::shared_ptr<ClipPlaying> playing);
    /// How loud to play: the sum is multiplied by this in front of the limiter. Exports are not.
    void setGain(double gain);

    [[nodiscard]] std::vector<std::string> midiInputs() const;
    [[nodiscard]] std::vector<std::string> midiOutputs() const;
    Result<void> openMidiInput(const std::string& name);
    Result<void> openMidiOutput(const std::string& name);
    void closeMidiInput();
    void closeMidiOutput();
    /// The port that was chosen, which may be away; empty where none is.
    [[nodiscard]] std::string midiInput() const;
    [[nodiscard]] std::string midiOutput() const;
    /// As if a port had been opened and had gone away: it is opened when it comes.
    void expectMidi(const std::string& input, const std::string& output);
    /// To be called about once a second, beside pollDevice(): closes a chosen port whose device has gone, and opens it
    /// when it is back.
    std::vector<MidiPortEvent> pollMidi();
    /// Whether the MIDI output hears the beat clock, start, stop and song position as well.
    void setMidiClock(bool on);
    /// Which family's sound the keyboard plays.
    void setLiveFamily(Family family);
    /// While what the keyboard plays is written into the song as it plays, songs that are set do not move the wheels
    /// and pedals that it has moved: they say what was played a moment ago.
    void setRecording(bool on);
    /// What the keyboard, and playKey(), played since the last call.
    std::vector<IncomingNote> drainIncoming();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace muse
