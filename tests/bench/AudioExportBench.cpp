// SPDX-License-Identifier: MIT
// usage: AudioExportBench FILE.mid...
// Exports each song to WAV with the default soundfont and prints how many times faster than it plays that is, how loud
// it got, and the time of the `fluidsynth` command (apt install fluidsynth) for the same notes and soundfont.
#include "core/engine/export/AudioExport.h"
#include "core/engine/playback/Limiter.h"
#include "core/engine/soundfonts/SoundFonts.h"
#include "core/midi/MidiFile.h"
#include "core/midi/SongImport.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <functional>
#include <optional>
#include <sndfile.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// Wall time, and processor time, which other programs on the machine do not lengthen.
struct Timing {
    double wall = 0;
    double cpu = 0;
};

double cpuSeconds(int who) {
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Timing timed(int who, const std::function<void()>& job) {
    const double cpu = cpuSeconds(who);
    const auto start = std::chrono::steady_clock::now();
    job();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), cpuSeconds(who) - cpu};
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

/// The `fluidsynth` command on the same file; nothing where it is not installed.
std::optional<Timing> timeCommand(const fs::path& midi, const fs::path& wav, const fs::path& soundFont) {
    const std::string command = fmt::format("fluidsynth -niq -r 44100 -T wav -O s16 -F '{}' '{}' '{}' >/dev/null 2>&1",
                                            wav.string(), soundFont.string(), midi.string());
    int status = 0;
    const Timing timing = timed(RUSAGE_CHILDREN, [&] { status = std::system(command.c_str()); });
    if (status != 0) return std::nullopt;
    return timing;
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
    const Timing ours = timed(RUSAGE_SELF, [&] { exported = muse::exportAudio(song, settings); });
    if (!exported) {
        fmt::print("{}: {}\n", path.filename().string(), exported.error().message);
        return;
    }
    const Loudness loudness = measure(settings.output);
    fmt::print("{}: {} notes, {:.0f} s of audio; wall {:.2f} s = {:.0f} x, cpu {:.2f} s = {:.0f} x; peak {:.2f}, "
               "limited {:.3f} %",
               path.filename().string(), song.noteCount(), loudness.seconds, ours.wall, loudness.seconds / ours.wall,
               ours.cpu, loudness.seconds / ours.cpu, loudness.peak, 100 * loudness.limited);
    if (const auto written = muse::writeMidi(song, folder / "song.mid"); written)
        if (const auto theirs = timeCommand(folder / "song.mid", folder / "command.wav", soundFont))
            fmt::print("; fluidsynth command: wall ratio {:.2f}, cpu ratio {:.2f}", ours.wall / theirs->wall,
                       ours.cpu / theirs->cpu);
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
