// SPDX-License-Identifier: MIT
// usage: AudioExportBench FILE.mid...
// Exports each song to WAV with the default soundfont and prints how many times faster than it plays that is, how loud
// it got, and the time of the `fluidsynth` command (apt install fluidsynth) for the same notes and soundfont.
#include "core/engine/AudioExport.h"
#include "core/engine/Limiter.h"
#include "core/engine/SoundFonts.h"
#include "core/midi/MidiFile.h"
#include "core/midi/SongImport.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <functional>
#include <sndfile.h>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

double secondsOf(const std::function<void()>& job) {
    const auto start = std::chrono::steady_clock::now();
    job();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

struct Loudness {
    double seconds = 0;
    float peak = 0;
    double limited = 0; ///< share of samples beyond the limiter's knee
};

Loudness measure(const fs::path& path) {
    SF_INFO info{};
    SNDFILE* file = sf_open(path.c_str(), SFM_READ, &info);
    if (!file) return {};
    std::vector<float> samples(static_cast<std::size_t>(info.frames * info.channels));
    sf_read_float(file, samples.data(), static_cast<sf_count_t>(samples.size()));
    sf_close(file);
    Loudness loudness{static_cast<double>(info.frames) / info.samplerate};
    for (const float sample : samples) {
        loudness.peak = std::max(loudness.peak, std::fabs(sample));
        loudness.limited += std::fabs(sample) > muse::kLimiterKnee;
    }
    loudness.limited /= std::max<double>(1, static_cast<double>(samples.size()));
    return loudness;
}

/// Seconds that the `fluidsynth` command takes for the same file; negative when it is not installed.
double commandSeconds(const fs::path& midi, const fs::path& wav, const fs::path& soundFont) {
    const std::string command = fmt::format("fluidsynth -niq -r 44100 -T wav -O s16 -F '{}' '{}' '{}' >/dev/null 2>&1",
                                            wav.string(), soundFont.string(), midi.string());
    int status = 0;
    const double seconds = secondsOf([&] { status = std::system(command.c_str()); });
    return status == 0 ? seconds : -1;
}

void bench(const fs::path& path, const fs::path& soundFont, const fs::path& folder) {
    const auto midi = muse::readMidi(path);
    if (!midi) {
        fmt::print("{}\n", midi.error().message);
        return;
    }
    const muse::Song song = muse::toSong(*midi);
    muse::AudioExportSettings settings;
    settings.output = folder / "song.wav";
    settings.soundFont = soundFont;
    muse::Result<void> exported;
    const double ours = secondsOf([&] { exported = muse::exportAudio(song, settings); });
    if (!exported) {
        fmt::print("{}: {}\n", path.filename().string(), exported.error().message);
        return;
    }
    const Loudness loudness = measure(settings.output);
    fmt::print("{}: {} notes, {:.0f} s of audio in {:.2f} s = {:.0f} x, peak {:.2f}, limited {:.3f} %",
               path.filename().string(), song.noteCount(), loudness.seconds, ours, loudness.seconds / ours,
               loudness.peak, 100 * loudness.limited);
    if (const auto written = muse::writeMidi(song, folder / "song.mid"); written) {
        const double theirs = commandSeconds(folder / "song.mid", folder / "command.wav", soundFont);
        if (theirs > 0) fmt::print("; fluidsynth command {:.2f} s, ratio {:.2f}", theirs, ours / theirs);
    }
    fmt::print("\n");
}

} // namespace

int main(int count, char** arguments) {
    const auto soundFont = muse::defaultSoundFont();
    if (count < 2 || !soundFont) {
        fmt::print(stderr, "{}\n", soundFont ? "usage: AudioExportBench FILE.mid..." : soundFont.error().message);
        return 2;
    }
    std::string folder = (fs::temp_directory_path() / "audio-export-bench.XXXXXX").string();
    if (!::mkdtemp(folder.data())) return 1;
    for (int i = 1; i < count; ++i)
        bench(arguments[i], *soundFont, folder);
    fs::remove_all(folder);
    return 0;
}
