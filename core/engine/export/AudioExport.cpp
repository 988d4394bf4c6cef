// SPDX-License-Identifier: MIT
#include "core/engine/export/AudioExport.h"

#include "core/engine/export/AudioFile.h"
#include "core/engine/export/SampleSpoolFile.h"
#include "core/engine/playback/Renderer.h"
#include "core/engine/playback/ScheduleCompiler.h"
#include "core/engine/soundfonts/SoundFonts.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <utility>
#include <vector>

namespace muse {
namespace {

constexpr int kBlock = 4096;
constexpr double kLongestSeconds = 6 * 3600; ///< a 16-bit WAV file cannot be much longer
constexpr double kLongestTail = 60;
constexpr double kLowestPeak = -60;     ///< dBFS
constexpr double kRenderingShare = 0.9; ///< of the progress, where the peak is sought first

using Sink = std::function<Result<void>(std::span<const float>)>;

/// One file of an export.
struct Part {
    Song song;
    std::unique_ptr<AudioFile> file;
    std::optional<SampleSpoolFile> spool; ///< only where the peak is set
};

bool heard(const Song& song, Family family) {
    return song.audible(family) && !song.track(family).notes().empty();
}

Result<void> checkSong(const Song& song) {
    if (std::ranges::none_of(kAllFamilies, [&](Family family) { return heard(song, family); }))
        return Error{"There is nothing to export: no audible track has notes. Add notes, or unmute a track."};
    if (song.tempo.seconds(song.end()) > kLongestSeconds)
        return Error{"The song lasts over six hours, too long for one audio file: shorten it or raise its tempo."};
    return {};
}

Result<void> renderTo(const Sink& sink, Renderer& renderer, Frame total, const JobControl& job) {
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
        if (auto written = sink({both.data(), static_cast<std::size_t>(frames) * 2}); !written) return written;
        done += frames;
        job.report(static_cast<double>(done) / static_cast<double>(total), "Rendering");
    }
    return {};
}

Result<void> renderPart(Part& part, const AudioExportSettings& settings, const JobControl& job) {
    auto synth = Synth::load(settings.soundFont, settings.sampleRate, Effects::On, Samples::Preloaded);
    if (!synth) return synth.error();
    auto schedule = compileSchedule(part.song, settings.sampleRate);
    for (const ChannelSound& sound : soundsOf(schedule->setups()))
        (*synth)->preload(sound);
    const double tail = std::clamp(settings.tailSeconds, 0.0, kLongestTail) * settings.sampleRate;
    const Frame total = schedule->end() + static_cast<Frame>(tail);
    Renderer renderer(settings.sampleRate);
    renderer.publish(std::move(schedule));
    renderer.publish(std::move(synth).value());
    renderer.transport().play();
    const Sink sink = part.spool ? Sink([&part](std::span<const float> samples) { return part.spool->write(samples); })
                                 : Sink([&part](std::span<const float> samples) { return part.file->write(samples); });
    return renderTo(sink, renderer, total, job);
}

/// Writes what was kept, with its loudest sample at the wanted peak.
Result<void> writeAtPeak(std::vector<Part>& parts, double peak, const JobControl& job) {
    float loudest = 0;
    for (const Part& part : parts)
        loudest = std::max(loudest, part.spool->peak());
    const auto wanted = static_cast<float>(std::pow(10.0, std::clamp(peak, kLowestPeak, 0.0) / 20));
    const float gain = loudest > 0 ? wanted / loudest : 1.0F;
    for (Part& part : parts) {
        auto written = part.spool->read(gain, [&](std::span<const float> samples) -> Result<void> {
            if (job.cancelled()) return Error{kCancelled};
            return part.file->write(samples);
        });
        if (!written) return written;
    }
    return {};
}

Result<std::vector<Part>> makeParts(std::vector<std::pair<Song, std::filesystem::path>> songs,
                                    const AudioExportSettings& settings) {
    std::vector<Part> parts;
    for (auto& [song, path] : songs) {
        auto file = AudioFile::create(path, settings.sampleRate, settings.format);
        if (!file) return file.error();
        parts.push_back({std::move(song), std::move(file).value(), std::nullopt});
        if (!settings.peak) continue;
        auto spool = SampleSpoolFile::create(path.parent_path());
        if (!spool) return spool.error();
        parts.back().spool = std::move(spool).value();
    }
    return parts;
}

Result<void> exportParts(std::vector<std::pair<Song, std::filesystem::path>> songs, AudioExportSettings settings,
                         const JobControl& job) {
    if (settings.soundFont.empty()) {
        auto found = defaultSoundFont();
        if (!found) return found.error();
        settings.soundFont = *found;
    }
    job.report(0, "Loading the soundfont");
    auto parts = makeParts(std::move(songs), settings);
    if (!parts) return parts.error();
    const double share = (settings.peak ? kRenderingShare : 1.0) / static_cast<double>(parts->size());
    double done = 0;
    for (Part& part : *parts) {
        const JobControl own{
            [&](const Progress& progress) { job.report(done + share * progress.fraction, progress.what); }, job.stop};
        if (auto rendered = renderPart(part, settings, own); !rendered) return rendered;
        done += share;
    }
    if (settings.peak)
        if (auto written = writeAtPeak(*parts, *settings.peak, job); !written) return written;
    for (Part& part : *parts)
        if (auto finished = part.file->finish(); !finished) return finished;
    job.report(1, "Rendering");
    return {};
}

} // namespace

Result<void> exportAudio(const Song& song, const AudioExportSettings& settings, const JobControl& job) {
    if (auto checked = checkSong(song); !checked) return checked;
    return exportParts({{song, settings.output}}, settings, job);
}

std::vector<Stem> stemsOf(const Song& song, const std::filesystem::path& output) {
    std::vector<Stem> stems;
    for (const Family family : kAllFamilies)
        if (heard(song, family))
            stems.push_back({family, output.parent_path() / fmt::format("{} - {}{}", output.stem().string(),
                                                                        name(family), output.extension().string())});
    return stems;
}

Result<void> exportStems(const Song& song, const AudioExportSettings& settings, const JobControl& job) {
    if (auto checked = checkSong(song); !checked) return checked;
    std::vector<std::pair<Song, std::filesystem::path>> songs;
    for (const Stem& stem : stemsOf(song, settings.output)) {
        Song alone = song;
        for (const Family family : kAllFamilies)
            alone.track(family).settings.solo = family == stem.family;
        songs.emplace_back(std::move(alone), stem.output);
    }
    return exportParts(std::move(songs), settings, job);
}

} // namespace muse
