// SPDX-License-Identifier: MIT
#include "core/engine/AudioExport.h"

#include "core/engine/AudioFile.h"
#include "core/engine/Renderer.h"
#include "core/engine/ScheduleCompiler.h"
#include "core/engine/SoundFonts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace muse {
namespace {

constexpr int kBlock = 4096;
constexpr double kLongestSeconds = 6 * 3600; ///< a 16-bit WAV file cannot be much longer
constexpr double kLongestTail = 60;

Result<void> checkSong(const Song& song) {
    const bool audible = std::ranges::any_of(
        kAllFamilies, [&](Family family) { return song.audible(family) && !song.track(family).notes().empty(); });
    if (!audible) return Error{"There is nothing to export: no audible track has notes. Add notes, or unmute a track."};
    if (song.tempo.seconds(song.end()) > kLongestSeconds)
        return Error{"The song lasts over six hours, too long for one audio file: shorten it or raise its tempo."};
    return {};
}

Result<void> renderTo(AudioFile& file, Renderer& renderer, Frame total, const JobControl& job) {
    std::vector<float> left(kBlock);
    std::vector<float> right(kBlock);
    std::vector<float> both(std::size_t{2} * kBlock);
    for (Frame done = 0; done < total;) {
        if (job.cancelled()) return Error{kCancelled};
        const int frames = static_cast<int>(std::min<Frame>(kBlock, total - done));
        renderer.render(left.data(), right.data(), frames);
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
            both[2 * i] = left[i];
            both[2 * i + 1] = right[i];
        }
        if (auto written = file.write({both.data(), static_cast<std::size_t>(frames) * 2}); !written) return written;
        done += frames;
        job.report(static_cast<double>(done) / static_cast<double>(total), "Rendering");
    }
    return {};
}

} // namespace

Result<void> exportAudio(const Song& song, const AudioExportSettings& settings, const JobControl& job) {
    if (auto checked = checkSong(song); !checked) return checked;
    std::filesystem::path soundFont = settings.soundFont;
    if (soundFont.empty()) {
        auto found = defaultSoundFont();
        if (!found) return found.error();
        soundFont = *found;
    }
    job.report(0, "Loading the soundfont");
    auto synth = Synth::load(soundFont, settings.sampleRate);
    if (!synth) return synth.error();
    auto file = AudioFile::create(settings.output, settings.sampleRate, settings.format);
    if (!file) return file.error();

    auto schedule = compileSchedule(song, settings.sampleRate);
    const double tail = std::clamp(settings.tailSeconds, 0.0, kLongestTail) * settings.sampleRate;
    const Frame total = schedule->end() + static_cast<Frame>(tail);
    Renderer renderer(settings.sampleRate);
    renderer.publish(std::move(schedule));
    renderer.publish(std::move(synth).value());
    renderer.transport().play();
    if (auto rendered = renderTo(**file, renderer, total, job); !rendered) return rendered;
    return (*file)->finish();
}

} // namespace muse
