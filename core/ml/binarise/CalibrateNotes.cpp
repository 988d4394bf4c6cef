// SPDX-License-Identifier: MIT
#include "core/ml/binarise/CalibrateNotes.h"

#include "core/ml/binarise/DrumHits.h"
#include "core/ml/binarise/NoteActivations.h"
#include "core/ml/binarise/NoteMaking.h"
#include "core/ml/binarise/Tally.h"
#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muse {
namespace {

/// Holds to try: those above which a quarter to six times as much is as in the data.
constexpr double kLeastDensity = 0.25;
constexpr double kMostDensity = 6;
/// Notes of a single step are what networks say by mistake.
constexpr int kShortest = 2;
/// The coarse grid looks at every eighth phrase, but at so many at least, and so many of its best points at all of
/// them.
constexpr std::size_t kSampleShare = 8;
constexpr std::size_t kLeastSample = 16;
constexpr std::size_t kFinalists = 5;
/// Costs that no phrase of outputs can outweigh often.
constexpr double kMostCost = 20;

/// Bars of real music are never all alike.
constexpr double kMostRepeat = 0.8;

struct Choice {
    NoteRule rule;
    double distance = std::numeric_limits<double>::infinity();

    void better(const Choice& other) {
        if (other.distance < distance) *this = other;
    }
};

/// One track's outputs in all phrases.
class Outputs {
public:
    /// `all` is (phrases, 384, 84, 5).
    Outputs(const Tensor& all, Family family) : m_all(all), m_family(family) {}

    [[nodiscard]] std::size_t phrases() const { return static_cast<std::size_t>(m_all.size(0)); }
    [[nodiscard]] std::size_t bars() const { return phrases() * kBarsPerPhrase; }

    /// Its outputs, largest first, as many as asked for, or all.
    [[nodiscard]] std::vector<float> largest(double count) const {
        const auto track = m_all.select(3, static_cast<Extent>(index(m_family))).reshape({-1});
        const auto most = std::min(static_cast<Extent>(count) + 1, track.size(0));
        const auto top = std::get<0>(track.topk(most));
        return {top.data_ptr<float>(), top.data_ptr<float>() + most};
    }

    [[nodiscard]] std::vector<TrackColumns> columns(float least) const {
        std::vector<TrackColumns> columns;
        for (std::size_t phrase = 0; phrase < phrases(); ++phrase) {
            const float* outputs = m_all.data_ptr<float>() + phrase * kStepsPerPhrase * kRow;
            columns.emplace_back(outputs, highestOutputs(outputs), m_family, least);
        }
        return columns;
    }

private:
    Tensor m_all;
    Family m_family;
};

/// All notes by a rule, phrase by phrase.
std::vector<std::vector<FoundNote>> notesBy(const std::vector<TrackColumns>& phrases, const NoteRule& rule) {
    std::vector<std::vector<FoundNote>> notes(phrases.size());
    at::parallel_for(0, static_cast<Extent>(phrases.size()), 1, [&](Extent begin, Extent end) {
        for (auto phrase = static_cast<std::size_t>(begin); phrase < static_cast<std::size_t>(end); ++phrase) {
            TrackColumns track = phrases[phrase];
            track.levelBars(rule.sounding);
            track.repeatBars(rule.repeat);
            const Holds holds{std::vector<float>(track.width(), rule.hold), kStepsPerPhrase};
            notes[phrase] = pitchedNotes(track, holds, rule, true);
        }
    });
    return notes;
}

Tally tallyOf(const std::vector<std::vector<FoundNote>>& phrases) {
    Tally tally(phrases.size() * kBarsPerPhrase);
    for (std::size_t phrase = 0; phrase < phrases.size(); ++phrase)
        for (const FoundNote& note : phrases[phrase])
            tally.add(phrase * kBarsPerPhrase, note.begin, note.end - note.begin, note.pitch);
    return tally;
}

/// How strong the strongest output of each bar is.
class BarStrengths {
public:
    explicit BarStrengths(const std::vector<TrackColumns>& phrases) {
        for (const TrackColumns& phrase : phrases)
            for (const float strongest : phrase.strongestOfBars())
                m_ascending.push_back(strongest);
        std::ranges::sort(m_ascending);
    }

    /// The least that bars must exceed for a share of them to be silent.
    [[nodiscard]] float soundingFor(double silence) const {
        const auto silent = static_cast<std::size_t>(silence * static_cast<double>(m_ascending.size()));
        return silent == 0 ? NoteRule{}.sounding : m_ascending[std::min(silent, m_ascending.size()) - 1];
    }

private:
    std::vector<float> m_ascending;
};

/// Looks for a pitched track's rule: over a coarse grid, and from the best there on along one number after another.
class PitchedSearch {
public:
    PitchedSearch(const Outputs& outputs, const Tally& wanted)
        : m_wanted(wanted), m_cells(wanted.density() * static_cast<double>(outputs.bars())),
          m_largest(outputs.largest(m_cells * kMostDensity)), m_strengths(outputs.columns(-1)),
          m_phrases(outputs.columns(leastOutput())) {}

    NoteRule best() {
        m_best = {{}, distanceOver(m_phrases, {})};
        for (const Point& point : bestOfGrid())
            tryTo(point);
        if (m_at.density > 0) refine();
        return m_best.rule;
    }

private:
    struct Point {
        double density = 0; ///< how much of the data's density is above the hold
        double change = 0;
        double offGrid = 0;
        double silence = 0; ///< the share of bars that are silent by their strongest output
        float contrast = 0;
        double repeat = 0;
        double pulse = 0;
    };

    [[nodiscard]] std::vector<Point> bestOfGrid() const {
        std::vector<Point> grid;
        const std::vector<double> densities =
            isQuick() ? std::vector{0.5, 1.0, 2.0} : std::vector{0.25, 0.5, 0.8, 1.0, 1.3, 2.0, 3.0, 5.0};
        for (const double density : densities)
            for (const double change : {0.2, 1.0, 3.0}) {
                const double silence = m_wanted.silence();
                grid.push_back({density, change, 0, silence, NoteRule{}.contrast});
                grid.push_back({density, change, 1.5, silence});
                grid.push_back({density, change, 0, silence, NoteRule{}.contrast, 0.35, 2});
                grid.push_back({density, change, 0.5, silence, 0, 0.35, 2});
                grid.push_back({density, change, 0.5, silence, 0, 0.65, 4});
            }
        std::vector<TrackColumns> sample;
        const std::size_t every = std::clamp<std::size_t>(m_phrases.size() / kLeastSample, 1, kSampleShare);
        for (std::size_t phrase = 0; phrase < m_phrases.size(); phrase += every)
            sample.push_back(m_phrases[phrase]);
        std::vector<std::pair<double, Point>> judged;
        for (const Point& point : grid)
            judged.emplace_back(distanceOver(sample, ruleAt(point)), point);
        std::ranges::stable_sort(judged, {}, &std::pair<double, Point>::first);
        judged.resize(kFinalists);
        std::vector<Point> best;
        for (const auto& [distance, point] : judged)
            best.push_back(point);
        return best;
    }

    void refine() {
        double factor = 1.5;
        for (int round = 0; round < (isQuick() ? 2 : 4); ++round) {
            bool moved = false;
            const auto with = [&](auto change) {
                Point point = m_at;
                change(point);
                moved |= tryTo(point);
            };
            for (const double by : {factor, 1 / factor}) {
                with(
                    [&](Point& point) { point.density = std::clamp(point.density * by, kLeastDensity, kMostDensity); });
                with([&](Point& point) { point.change = std::min(point.change * by, kMostCost); });
                with([&](Point& point) { point.offGrid = std::min(std::max(point.offGrid, 0.5) * by, kMostCost); });
                with([&](Point& point) { point.silence = std::min(point.silence * by, 1.0); });
                with([&](Point& point) { point.pulse = std::min(std::max(point.pulse, 0.5) * by, kMostCost); });
                with([&](Point& point) { point.repeat = std::min(std::max(point.repeat, 0.1) * by, kMostRepeat); });
            }
            with([](Point& point) { point.pulse = 0; });
            with([](Point& point) { point.repeat = 0; });
            with([](Point& point) { point.offGrid = 0; });
            with([](Point& point) { point.silence = 0; });
            with([](Point& point) { point.contrast = point.contrast > 0 ? 0 : NoteRule{}.contrast; });
            if (!moved) factor = std::sqrt(factor);
        }
    }

    /// A training asks at every checkpoint, of few phrases.
    [[nodiscard]] bool isQuick() const { return m_phrases.size() <= kLeastSample; }
    [[nodiscard]] NoteRule ruleAt(const Point& point) const {
        return {.hold = holdAt(point.density),
                .change = static_cast<float>(point.change),
                .offGrid = static_cast<float>(point.offGrid),
                .contrast = point.contrast,
                .sounding = m_strengths.soundingFor(point.silence),
                .shortest = kShortest,
                .repeat = static_cast<float>(point.repeat),
                .pulse = static_cast<float>(point.pulse)};
    }
    /// Whether there is no better one yet.
    bool tryTo(const Point& point) {
        const NoteRule rule = ruleAt(point);
        const double found = distanceOver(m_phrases, rule);
        if (!(found < m_best.distance)) return false;
        m_best = {rule, found};
        m_at = point;
        return true;
    }

    /// The least that may come to count: the rule that changes nothing is tried too, so pitches above its hold must be
    /// there, and those that are levelled in bars hardly loud enough to sound.
    [[nodiscard]] float leastOutput() const {
        const float least = std::min(NoteRule{}.hold, holdAt(kMostDensity));
        const float faintest = m_strengths.soundingFor(m_wanted.silence() / 2);
        return faintest > -1 ? std::min(least, TrackColumns::leastBefore(least, faintest)) : least;
    }
    [[nodiscard]] float holdAt(double density) const {
        const auto place = static_cast<std::size_t>(m_cells * density);
        return std::max(-1.0f, m_largest[std::min(place, m_largest.size() - 1)]);
    }
    [[nodiscard]] double distanceOver(const std::vector<TrackColumns>& phrases, const NoteRule& rule) const {
        return distanceOfNotes(tallyOf(notesBy(phrases, rule)), m_wanted);
    }

    const Tally& m_wanted;
    double m_cells;
    std::vector<float> m_largest;
    BarStrengths m_strengths;
    std::vector<TrackColumns> m_phrases;
    Choice m_best;
    Point m_at;
};

struct Hit {
    std::size_t firstBar;
    int step;
    int pitch;
    float output;
};

/// The strongest first.
std::vector<Hit> hitsAbove(std::vector<TrackColumns> phrases, float least, float sounding, float repeat) {
    std::vector<Hit> hits;
    for (std::size_t phrase = 0; phrase < phrases.size(); ++phrase) {
        TrackColumns& drums = phrases[phrase];
        drums.levelBars(sounding);
        drums.repeatBars(repeat);
        for (int step = 0; step < kStepsPerPhrase; ++step)
            for (std::size_t i = 0; i < drums.pitches().size(); ++i)
                if (drums.at(step, i) > least && isHit(drums, step, i, NoteRule{}.contrast))
                    hits.push_back({phrase * kBarsPerPhrase, step, drums.pitches()[i], drums.at(step, i)});
    }
    std::ranges::stable_sort(hits, std::greater(), &Hit::output);
    return hits;
}

/// Goes through all holds from the highest down, adding the hits that each lets in.
Choice bestHold(const std::vector<Hit>& hits, NoteRule rule, std::size_t bars, const Tally& wanted) {
    Tally tally(bars);
    Choice best;
    const auto consider = [&](float hold) {
        rule.hold = hold;
        best.better({rule, distanceOfNotes(tally, wanted)});
    };
    for (std::size_t i = 0; i < hits.size(); ++i) {
        tally.add(hits[i].firstBar, hits[i].step, 1, hits[i].pitch);
        const float next = i + 1 < hits.size() ? hits[i + 1].output : -1;
        if (hits[i].output > NoteRule{}.hold && next <= NoteRule{}.hold) consider(NoteRule{}.hold);
        if (next < hits[i].output) consider(std::max(next, -1.0f));
    }
    return best;
}

NoteRule drumsRule(const Outputs& outputs, const Tally& wanted) {
    const auto largest = outputs.largest(wanted.density() * static_cast<double>(outputs.bars()) * kMostDensity);
    const float least = std::max(-1.0f, largest.back());
    const auto phrases = outputs.columns(-1);
    const BarStrengths strengths(phrases);
    Choice best;
    for (const double share : {0.0, 0.5, 1.0, 1.5})
        for (const float repeat : {0.0f, 0.15f, 0.3f, 0.45f, 0.6f, 0.75f}) {
            NoteRule rule;
            rule.sounding = strengths.soundingFor(share * wanted.silence());
            rule.repeat = repeat;
            best.better(bestHold(hitsAbove(phrases, least, rule.sounding, repeat), rule, outputs.bars(), wanted));
        }
    return best.rule;
}

Tally tallyOf(const Outputs& data, Family family) {
    const NoteRule plain;
    if (family != Family::Drums) return tallyOf(notesBy(data.columns(plain.hold), plain));
    Tally tally(data.bars());
    for (const Hit& hit : hitsAbove(data.columns(plain.hold), plain.hold, plain.sounding, plain.repeat))
        tally.add(hit.firstBar, hit.step, 1, hit.pitch);
    return tally;
}

} // namespace

NoteRules calibratedNotes(const Tensor& outputs, const Tensor& data) {
    const auto mine = inOrderOfTime(outputs), theirs = inOrderOfTime(data);
    NoteRules rules{};
    for (const Family family : kAllFamilies) {
        const Outputs track(mine, family);
        const Tally wanted = tallyOf(Outputs(theirs, family), family);
        // Nothing to match: a track that never sounds in the data is as it comes.
        if (wanted.density() <= 0) continue;
        rules[index(family)] = family == Family::Drums ? drumsRule(track, wanted) : PitchedSearch(track, wanted).best();
    }
    return rules;
}

} // namespace muse
