// SPDX-License-Identifier: MIT
#include "core/engine/export/AudioExport.h"

#include "core/engine/export/AudioFile.h"
#include "core/engine/export/LoudnessMeter.h"
#include "core/engine/export/SampleSpoolFile.h"
#include "core/engine/playback/Renderer.h"
#include "core/engine/playback/ScheduleCompiler.h"
#include "core/engine/soundfonts/SoundFontCoverage.h"
#include "core/engine/soundfonts/SoundFonts.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace muse {
namespace {

constexpr int kBlock = 4096;
constexpr double kLongestSeconds = 6 * 3600; ///< nobody waits for more
constexpr double kLongestTail = 60;
constexpr double kLowestLevel = -60;    ///< dBFS or LUFS
constexpr float kSilence = 0.001F;      ///< 60 dB below the loudest sample
constexpr double kSilentSeconds = 0.25; ///< for so long, before a tail has ended
constexpr double kFadeSeconds = 0.5;    ///< at most half of the tail
constexpr double kRenderingShare = 0.9; ///< of the progress, where the level is sought first

/// One file of an export.
struct Part {
    Song song;
    std::unique_ptr<AudioFile> file;
    std::optional<SampleSpoolFile> spool; ///< only where the peak or the loudness is set
    std::optional<LoudnessMeter> meter;   ///< only where the loudness is set
    Frame frames = 0;                     ///< written so far

    Result<void> write(std::span<const float> samples) {
        if (meter) meter->add(samples);
        frames += static_cast<Frame>(samples.size() / 2);
        return spool ? spool->write(samples) : file->write(samples);
    }
};

/// How a sound ends: with its song, a tail, and silence or a fade.
class Ending {
public:
    Ending(Frame songEnd, const AudioExportSettings& settings)
        : m_songEnd(songEnd), m_tail(tailOf(settings)), m_untilSilence(settings.untilSilence),
          m_silent(static_cast<Frame>(kSilentSeconds * settings.sampleRate)),
          m_fade(std::min(static_cast<Frame>(kFadeSeconds * settings.sampleRate), m_tail / 2)) {}

    static Frame tailOf(const AudioExportSettings& settings) {
        return static_cast<Frame>(std::clamp(settings.tailSeconds, 0.0, kLongestTail) * settings.sampleRate);
    }
    [[nodiscard]] Frame longest() const { return m_songEnd + m_tail; }

    /// Fades what lies at the end, and listens; whether the sound has ended with these samples, which begin at `from`.
    bool heard(Frame from, std::span<float> samples) {
        if (!m_untilSilence) return false;
        float loudest = 0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const Frame left = longest() - from - static_cast<Frame>(i / 2);
            loudest = std::max(loudest, std::fabs(samples[i]));
            if (left > m_fade) continue;
            const float share = static_cast<float>(left - 1) / static_cast<float>(m_fade);
            samples[i] *= share * share * share;
        }
        m_peak = std::max(m_peak, loudest);
        const Frame to = from + static_cast<Frame>(samples.size() / 2);
        if (loudest > m_peak * kSilence || from < m_songEnd) m_quietSince = to;
        return to - m_quietSince >= m_silent;
    }

private:
    Frame m_songEnd;
    Frame m_tail;
    bool m_untilSilence;
    Frame m_silent;
    Frame m_fade;
    float m_peak = 0;
    Frame m_quietSince = 0;
};

/// Whether all must be rendered before it is known how loud it is written.
bool isLevelled(const AudioExportSettings& settings) {
    return settings.peak || settings.loudness;
}

bool heard(const Song& song, Family family) {
    return song.audible(family) && !song.track(family).notes().empty();
}

Result<void> checkSong(const Song& song) {
    if (std::ranges::none_of(kAllFamilies, [&](Family family) { return heard(song, family); }))
        return Error{"There is nothing to export: no audible track has notes. Add notes, or unmute a track."};
    if (song.tempo.seconds(song.length()) > kLongestSeconds)
        return Error{"The song lasts over six hours, too long for one audio file: shorten it or raise its tempo."};
    return {};
}

Result<void> renderTo(Part& part, Renderer& renderer, Ending ending, const JobControl& job) {
    std::vector<float> left(kBlock);
    std::vector<float> right(kBlock);
    std::vector<float> both(std::size_t{2} * kBlock);
    const Frame total = ending.longest();
    bool ended = false;
    for (Frame done = 0; done < total && !ended;) {
        if (job.cancelled()) return Error{kCancelled};
        const int frames = static_cast<int>(std::min<Frame>(kBlock, total - done));
        renderer.render(left.data(), right.data(), frames);
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
            both[2 * i] = left[i];
            both[2 * i + 1] = right[i];
        }
        const std::span samples(both.data(), static_cast<std::size_t>(frames) * 2);
        ended = ending.heard(done, samples);
        if (auto written = part.write(samples); !written) return written;
        done += frames;
        job.report(static_cast<double>(done) / static_cast<double>(total), "Rendering");
    }
    return {};
}

/// The tail of one may ring longer than that of another.
Result<void> makeEquallyLong(std::vector<Part>& parts) {
    const Frame longest = std::ranges::max_element(parts, {}, &Part::frames)->frames;
    const std::vector<float> silence(std::size_t{2} * kBlock);
    for (Part& part : parts)
        while (part.frames < longest) {
            const auto frames = static_cast<std::size_t>(std::min<Frame>(kBlock, longest - part.frames));
            if (auto written = part.write(std::span(silence).first(2 * frames)); !written) return written;
        }
    return {};
}

Result<void> renderPart(Part& part, const AudioExportSettings& settings, const JobControl& job) {
    auto synth = Synth::load(settings.soundFont, settings.sampleRate, Effects::On, Samples::Preloaded);
    if (!synth) return synth.error();
    auto schedule = compileSchedule(part.song, settings.sampleRate);
    for (const ChannelSound& sound : soundsOf(schedule->setups()))
        (*synth)->preload(sound);
    const Ending ending(schedule->end(), settings);
    Renderer renderer(settings.sampleRate);
    renderer.publish(std::move(schedule));
    renderer.publish(std::move(synth).value());
    renderer.transport().play();
    return renderTo(part, renderer, ending, job);
}

double factorOf(double decibels) {
    return std::pow(10.0, decibels / 20);
}

/// By which the loudest sample comes to the wanted peak.
double gainToPeak(const std::vector<Part>& parts, double peak) {
    float loudest = 0;
    for (const Part& part : parts)
        loudest = std::max(loudest, part.spool->peak());
    return loudest > 0 ? factorOf(std::clamp(peak, kLowestLevel, 0.0)) / loudest : 1;
}

/// By which the loudest part comes to the wanted loudness.
Result<double> gainToLoudness(const std::vector<Part>& parts, double wanted) {
    double loudest = -std::numeric_limits<double>::infinity();
    double peak = 0;
    for (const Part& part : parts) {
        loudest = std::max(loudest, part.meter->loudness());
        peak = std::max(peak, part.meter->truePeak());
    }
    if (!std::isfinite(loudest))
        return Error{"The sound is too short or too quiet to have a loudness; export it without one."};
    const double gain = factorOf(std::clamp(wanted, kLowestLevel, 0.0) - loudest);
    const double most = factorOf(kHighestTruePeak);
    if (peak * gain > most)
        return Error{"At {} LUFS the peaks would be cut off; ask for {:.0f} LUFS or less.", wanted,
                     std::floor(loudest + 20 * std::log10(most / peak))};
    return gain;
}

/// Writes what was kept, louder by that factor.
Result<void> writeWith(double factor, std::vector<Part>& parts, const JobControl& job) {
    const auto gain = static_cast<float>(factor);
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
        const auto frames = static_cast<Frame>(song.tempo.seconds(song.length()) * settings.sampleRate);
        auto file = AudioFile::create(path, settings.sampleRate, settings.format, frames + Ending::tailOf(settings));
        if (!file) return file.error();
        parts.push_back({std::move(song), std::move(file).value(), std::nullopt, std::nullopt, 0});
        if (settings.loudness) parts.back().meter.emplace(settings.sampleRate);
        if (!isLevelled(settings)) continue;
        auto spool = SampleSpoolFile::create(path.parent_path());
        if (!spool) return spool.error();
        parts.back().spool = std::move(spool).value();
    }
    return parts;
}

/// A file in which nothing sounds is nobody's wish.
Result<void> checkSounds(const std::vector<std::pair<Song, std::filesystem::path>>& songs,
                         const std::filesystem::path& soundFont) {
    const auto presets = readSoundFontPresets(soundFont);
    if (!presets) return presets.error();
    for (const auto& [song, path] : songs) {
        const std::vector<Family> silent = familiesWithoutSound(*presets, song);
        const auto audible = std::ranges::count_if(kAllFamilies, [&](Family family) { return heard(song, family); });
        if (static_cast<std::ptrdiff_t>(silent.size()) < audible) continue;
        const auto missing = missingSounds(soundFont, song);
        if (!missing) return missing.error();
        return Error{"{} Choose another soundfont, or other instruments.", *missing};
    }
    return {};
}

Result<void> exportParts(std::vector<std::pair<Song, std::filesystem::path>> songs, AudioExportSettings settings,
                         const JobControl& job) {
    if (settings.soundFont.empty()) {
        auto found = defaultSoundFont();
        if (!found) return found.error();
        settings.soundFont = *found;
    }
    if (auto checked = checkSounds(songs, settings.soundFont); !checked) return checked;
    job.report(0, "Loading the soundfont");
    auto parts = makeParts(std::move(songs), settings);
    if (!parts) return parts.error();
    const double share = (isLevelled(settings) ? kRenderingShare : 1.0) / static_cast<double>(parts->size());
    double done = 0;
    for (Part& part : *parts) {
        const JobControl own{
            [&](const Progress& progress) { job.report(done + share * progress.fraction, progress.what); }, job.stop};
        if (auto rendered = renderPart(part, settings, own); !rendered) return rendered;
        done += share;
    }
    if (auto equal = makeEquallyLong(*parts); !equal) return equal;
    if (isLevelled(settings)) {
        const auto gain = settings.loudness ? gainToLoudness(*parts, *settings.loudness)
                                            : Result<double>(gainToPeak(*parts, *settings.peak));
        if (!gain) return gain.error();
        if (auto written = writeWith(*gain, *parts, job); !written) return written;
    }
    std::vector<ReplacementFile*> files;
    for (Part& part : *parts) {
        if (auto closed = part.file->close(); !closed) return closed;
        files.push_back(&part.file->replacement());
    }
    if (auto committed = ReplacementFile::commitAll(files); !committed) return committed;
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
