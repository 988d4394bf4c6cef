// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/playback/Renderer.h"
#include "core/engine/playback/ScheduleCompiler.h"
#include "core/engine/soundfonts/SoundFonts.h"
#include "core/music/Song.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace muse::test {

inline constexpr int kRate = 48000;

/// The smallest soundfont that is installed, so that tests start quickly.
inline std::optional<std::filesystem::path> smallSoundFont() {
    const auto fonts = findSoundFonts();
    const auto size = [](const SoundFontInfo& font) { return std::filesystem::file_size(font.path); };
    const auto smallest = std::ranges::min_element(fonts, {}, size);
    if (smallest == fonts.end()) return std::nullopt;
    return smallest->path;
}

/// Both sides of what was rendered.
struct Sound {
    std::vector<float> left;
    std::vector<float> right;

    /// The loudest sample in [from, to) frames.
    [[nodiscard]] float peak(std::size_t from = 0, std::size_t to = SIZE_MAX) const {
        const auto loudest = [&](const std::vector<float>& side) {
            const std::size_t end = std::min(to, side.size());
            float peak = 0;
            for (std::size_t i = std::min(from, end); i < end; ++i)
                peak = std::max(peak, std::fabs(side[i]));
            return peak;
        };
        return std::max(loudest(left), loudest(right));
    }
    /// The first frame at or after `from` that is not silent, or -1. Reverb alone leaves some 1e-8.
    [[nodiscard]] std::ptrdiff_t onset(std::size_t from = 0) const {
        for (std::size_t i = from; i < left.size(); ++i)
            if (std::fabs(left[i]) > 1e-5f || std::fabs(right[i]) > 1e-5f) return static_cast<std::ptrdiff_t>(i);
        return -1;
    }
};

/// A renderer with a real synth, driven by the test instead of a device.
struct Player {
    explicit Player(const std::filesystem::path& soundFont, int rate = kRate, Effects effects = Effects::On,
                    Samples samples = Samples::All)
        : renderer(rate) {
        auto loaded = Synth::load(soundFont, rate, effects, samples);
        if (!loaded) return;
        synth = loaded->get();
        renderer.publish(std::move(loaded).value());
    }

    void set(const Song& song) {
        auto schedule = compileSchedule(song, renderer.sampleRate());
        if (synth)
            for (const ChannelSound& sound : soundsOf(schedule->setups()))
                synth->preload(sound);
        renderer.publish(std::move(schedule));
    }
    Transport& transport() { return renderer.transport(); }

    Sound render(std::size_t frames, std::size_t block = 256) {
        Sound sound{std::vector<float>(frames), std::vector<float>(frames)};
        for (std::size_t done = 0; done < frames;) {
            const std::size_t run = std::min(block, frames - done);
            renderer.render(sound.left.data() + done, sound.right.data() + done, static_cast<int>(run));
            done += run;
        }
        return sound;
    }

    Renderer renderer;
    Synth* synth = nullptr; ///< owned by the renderer
};

/// A song at 120 beats a minute (480 ticks are half a second) with one track of notes.
inline Song songOf(Family family, std::vector<Note> notes, int program = -1) {
    Song song;
    song.tempo = TempoMap::constant(120);
    song.track(family).setNotes(std::move(notes));
    if (program >= 0) song.track(family).settings.program = program;
    return song;
}

inline constexpr int kOrgan = 19; ///< sounds as long as its key is down, so that a hanging note is heard

/// All five families at work for `bars` bars.
inline Song fullSong(int bars) {
    Song song;
    for (int bar = 0; bar < bars; ++bar) {
        const Tick at = bar * kTicksPerBar;
        const auto root = static_cast<std::uint8_t>(36 + (bar % 4) * 2);
        for (Tick beat = 0; beat < 4; ++beat) {
            const Tick now = at + beat * kTicksPerQuarter;
            song.track(Family::Bass).insert(Note{now, 400, root, 110});
            song.track(Family::Drums).insert(Note{now, 60, static_cast<std::uint8_t>(beat % 2 ? 38 : 36), 120});
            song.track(Family::Drums).insert(Note{now + 240, 60, 42, 90});
            for (const int step : {24, 28, 31}) {
                const auto pitch = static_cast<std::uint8_t>(root + step);
                song.track(Family::Guitar).insert(Note{now + 240, 200, pitch, 100});
                song.track(Family::Piano).insert(Note{now, 450, static_cast<std::uint8_t>(pitch + 12), 100});
            }
        }
        for (const int step : {24, 28, 31, 36})
            song.track(Family::Strings).insert(Note{at, kTicksPerBar, static_cast<std::uint8_t>(root + step), 90});
    }
    return song;
}

} // namespace muse::test
