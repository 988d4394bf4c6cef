// SPDX-License-Identifier: MIT
#include "core/music/limits/TrackLimits.h"

#include <algorithm>
#include <vector>

namespace muse {
namespace {

/// Steps from the roll's beginning.
struct Run {
    int begin = 0;
    int end = 0;
    int pitch = 0; ///< MIDI
};

bool sounds(const Pianoroll& roll, int step, int pitch, Family family) {
    return roll.at(step / kStepsPerBar, step % kStepsPerBar, pitch, family);
}

/// By beginning, then from the highest pitch down. A run goes on over a bar line.
std::vector<Run> runsOf(const Pianoroll& roll, Family family) {
    std::vector<Run> runs;
    for (int pitch = 0; pitch < kPitches; ++pitch)
        for (int step = 0; step < roll.steps(); ++step) {
            if (!sounds(roll, step, pitch, family)) continue;
            const int begin = step;
            // Of drums every cell is a hit.
            while (family != Family::Drums && step + 1 < roll.steps() && sounds(roll, step + 1, pitch, family))
                ++step;
            runs.push_back({begin, step + 1, pitch + kLowestPitch});
        }
    std::ranges::sort(
        runs, [](const Run& a, const Run& b) { return a.begin != b.begin ? a.begin < b.begin : a.pitch > b.pitch; });
    return runs;
}

/// By octaves into the range; nothing where there is no such pitch.
std::optional<int> folded(int pitch, const TrackLimits& limits) {
    constexpr int octave = kPitchClasses;
    if (pitch < limits.lowest) pitch += (limits.lowest - pitch + octave - 1) / octave * octave;
    if (pitch > limits.highest) pitch -= (pitch - limits.highest + octave - 1) / octave * octave;
    return pitch >= limits.lowest && pitch <= limits.highest ? std::optional(pitch) : std::nullopt;
}

std::optional<int> moved(int pitch, const TrackLimits& limits) {
    auto fitted = folded(pitch, limits);
    if (!fitted || !limits.scale) return fitted;
    fitted = folded(limits.scale->nearest(*fitted), limits);
    return fitted && limits.scale->contains(*fitted) ? fitted : std::nullopt;
}

/// Of runs that begin together: the highest, the lowest, then the others from the top.
std::vector<Run> outerFirst(std::vector<Run> chord) {
    if (chord.size() > 2) std::rotate(chord.begin() + 1, chord.end() - 1, chord.end());
    return chord;
}

class LimitedTrack {
public:
    /// `closing`: the steps of rest that close a note in a roll, and in which it sounds in a song.
    LimitedTrack(int steps, int mostVoices, int closing)
        : m_voices(static_cast<std::size_t>(steps), 0), m_most(mostVoices), m_closing(closing) {}

    /// In order of their beginnings.
    void add(Run run) {
        for (Run& other : m_runs)
            if (other.pitch == run.pitch && other.end >= run.begin) {
                if (other.begin == run.begin) return;
                giveBack(other, std::max(run.begin - 1, other.begin + 1));
            }
        if (m_most > 0) makeRoomAt(run.begin);
        if (m_most > 0 && voicesIn(run) >= m_most) return;
        for (int step = run.begin; step < heardTo(run.end); ++step)
            ++m_voices[static_cast<std::size_t>(step)];
        m_runs.push_back(run);
    }
    [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }

private:
    [[nodiscard]] int heardTo(int end) const { return std::min(end + m_closing, static_cast<int>(m_voices.size())); }
    void giveBack(Run& run, int end) {
        if (end >= run.end) return;
        for (int step = heardTo(end); step < heardTo(run.end); ++step)
            --m_voices[static_cast<std::size_t>(step)];
        run.end = end;
    }
    /// Notes whose closing rest is there end a step sooner where they would be one voice too many.
    void makeRoomAt(int step) {
        for (Run& other : m_runs)
            if (m_voices[static_cast<std::size_t>(step)] >= m_most && heardTo(other.end) > step && other.end <= step)
                giveBack(other, std::max(step - m_closing, other.begin + 1));
    }
    [[nodiscard]] int voicesIn(const Run& run) const {
        return *std::max_element(m_voices.begin() + run.begin, m_voices.begin() + run.end);
    }

    std::vector<Run> m_runs;
    std::vector<int> m_voices; ///< of each step
    int m_most;
    int m_closing;
};

} // namespace

bool leavesNoPitch(const TrackLimits& limits) {
    if (!limits.scale) return false;
    for (int pitch = limits.lowest; pitch <= limits.highest; ++pitch)
        if (limits.scale->contains(pitch)) return false;
    return true;
}

Pianoroll keptWithin(const Pianoroll& roll, const LimitsOfTracks& limits) {
    Pianoroll result = roll;
    for (const Family family : kAllFamilies) {
        TrackLimits own = limits[index(family)];
        if (family == Family::Drums) own = {.mostVoices = own.mostVoices};
        if (own == TrackLimits{}) continue;
        LimitedTrack track(roll.steps(), own.mostVoices, family == Family::Drums ? 0 : 1);
        const std::vector<Run> runs = runsOf(roll, family);
        for (auto from = runs.begin(); from != runs.end();) {
            const auto to = std::find_if(from, runs.end(), [from](const Run& run) { return run.begin != from->begin; });
            for (Run run : outerFirst({from, to}))
                if (const auto pitch = moved(run.pitch, own)) track.add({run.begin, run.end, *pitch});
            from = to;
        }
        for (int bar = 0; bar < result.bars(); ++bar)
            std::ranges::fill(result.barRows(bar, family), PitchSet{});
        for (const Run& run : track.runs())
            for (int step = run.begin; step < run.end; ++step)
                result.set(step / kStepsPerBar, step % kStepsPerBar, run.pitch - kLowestPitch, family);
    }
    return result;
}

} // namespace muse
