// SPDX-License-Identifier: MIT
#include "core/ml/binarise/NoteMaking.h"
#include "core/ml/binarise/DrumHits.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <algorithm>
#include <random>

using namespace muse;

namespace {

/// As a network puts it out: mostly silent, smooth in time, shaky.
std::vector<float> someOutputs(std::uint32_t seed) {
    std::vector<float> outputs(kStepsPerPhrase * kRow);
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    for (std::size_t i = 0; i < kRow; ++i) {
        float slow = 0;
        for (std::size_t step = 0; step < kStepsPerPhrase; ++step) {
            if (step % 6 == 0) slow = normal(random);
            outputs[step * kRow + i] = std::tanh(1.5f * slow + 0.5f * normal(random) - 1.5f);
        }
    }
    return outputs;
}

float outputAt(const std::vector<float>& outputs, int step, int pitch, Family family) {
    if (step < 0 || step >= kStepsPerPhrase) return -1;
    return outputs[static_cast<std::size_t>(step) * kRow + static_cast<std::size_t>(pitch) * kFamilies + index(family)];
}

/// What a step speaks for a note, as NoteEvidence.h says it.
double evidenceAt(const std::vector<float>& outputs, int step, int pitch, Family family, const NoteRule& rule) {
    const auto at = [&](int other) { return outputAt(outputs, other, pitch, family); };
    double asked = rule.hold;
    if (at(step) <= at(step - 1) && at(step) <= at(step + 1)) {
        const double height = 1 + std::min(std::max(at(step - 1), at(step - 2)), std::max(at(step + 1), at(step + 2)));
        asked = std::max(asked, rule.contrast * height - 1);
    }
    return at(step) - asked;
}

/// How much begins at each step of the bar, as NoteRule::pulse counts it; of the step at which most begins, 1.
std::vector<double> pulseOf(const std::vector<float>& outputs, Family family) {
    std::vector<double> pulse(kStepsPerBar);
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        double rise = 0;
        for (int pitch = 0; pitch < kPitches; ++pitch)
            rise +=
                std::max(0.0f, outputAt(outputs, step, pitch, family) - outputAt(outputs, step - 1, pitch, family)) / 2;
        pulse[static_cast<std::size_t>(step % kStepsPerBar)] += std::min(rise, 1.0);
    }
    const double most = *std::ranges::max_element(pulse);
    for (double& strength : pulse)
        strength /= most;
    return pulse;
}

double costAt(int step, const NoteRule& rule, const std::vector<double>& pulse) {
    const int inBeat = step % 24;
    const bool grid = inBeat == 0 || inBeat == 6 || inBeat == 8 || inBeat == 12 || inBeat == 16 || inBeat == 18;
    return rule.change + (grid ? 0 : rule.offGrid) +
           rule.pulse * (1 - pulse[static_cast<std::size_t>(step % kStepsPerBar)]);
}

/// The largest sum that notes of these pitches can have, one at a time: over every beginning and end.
double largestSum(const std::vector<float>& outputs, const std::vector<int>& pitches, Family family,
                  const NoteRule& rule) {
    std::vector<double> best(kStepsPerPhrase + 1, 0.0);
    const auto pulse = pulseOf(outputs, family);
    for (int end = 1; end <= kStepsPerPhrase; ++end) {
        best[static_cast<std::size_t>(end)] = best[static_cast<std::size_t>(end - 1)];
        for (const int pitch : pitches) {
            double sum = 0;
            for (int begin = end - 1; begin >= 0; --begin) {
                sum += evidenceAt(outputs, begin, pitch, family, rule);
                best[static_cast<std::size_t>(end)] =
                    std::max(best[static_cast<std::size_t>(end)],
                             best[static_cast<std::size_t>(begin)] + sum - costAt(begin, rule, pulse));
            }
        }
    }
    return best.back();
}

double sumOf(const std::vector<float>& outputs, const std::vector<FoundNote>& notes, Family family,
             const NoteRule& rule) {
    double sum = 0;
    const auto pulse = pulseOf(outputs, family);
    for (const FoundNote& note : notes) {
        sum -= costAt(note.begin, rule, pulse);
        for (int step = note.begin; step < note.end; ++step)
            sum += evidenceAt(outputs, step, note.pitch, family, rule);
    }
    return sum;
}

bool apart(std::vector<FoundNote> notes) {
    std::ranges::sort(notes, {}, &FoundNote::begin);
    for (std::size_t i = 1; i < notes.size(); ++i)
        if (notes[i].begin < notes[i - 1].end) return false;
    return true;
}

TrackColumns allColumns(const std::vector<float>& outputs, Family family) {
    return {outputs.data(), highestOutputs(outputs.data()), family, -2};
}

std::vector<float> evidenceOf(const TrackColumns& track, const NoteRule& rule) {
    return noteEvidence(track, {std::vector<float>(track.width(), rule.hold), kStepsPerPhrase}, rule.contrast);
}

void addRules() {
    QTest::addColumn<NoteRule>("rule");
    QTest::newRow("by default") << NoteRule{};
    QTest::newRow("low and calm") << NoteRule{-0.4f, 2, 0, 0, -1};
    QTest::newRow("on the grid") << NoteRule{-0.2f, 1, 1.5f, 0.75f, -1};
    QTest::newRow("with the bars' pulse") << NoteRule{-0.3f, 0.5f, 0, 0, -1, 1, 0, 6};
    QTest::newRow("free of cost") << NoteRule{0.1f, 0, 0, 0.5f, -1};
}

} // namespace

Q_DECLARE_METATYPE(NoteRule)

/// Whole notes against their definition, written out plainly.
class NoteMakingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noOtherNotesHaveALargerSum_data() { addRules(); }

    void noOtherNotesHaveALargerSum() {
        QFETCH(NoteRule, rule);
        const auto outputs = someOutputs(1);
        const auto track = allColumns(outputs, Family::Piano);
        const auto notes = bestNotes(track, evidenceOf(track, rule), rule);
        QVERIFY(notes.size() > 20);
        for (const int pitch : {0, 41, 83}) {
            std::vector<FoundNote> own;
            std::ranges::copy_if(notes, std::back_inserter(own), [&](const auto& note) { return note.pitch == pitch; });
            QVERIFY(apart(own));
            const double mine = sumOf(outputs, own, Family::Piano, rule);
            const double most = largestSum(outputs, {pitch}, Family::Piano, rule);
            QVERIFY2(std::abs(mine - most) < 1e-3, qPrintable(QString("%1, %2").arg(mine).arg(most)));
        }
    }

    void noOtherLineHasALargerSum_data() { addRules(); }

    void noOtherLineHasALargerSum() {
        QFETCH(NoteRule, rule);
        const auto outputs = someOutputs(2);
        const auto track = allColumns(outputs, Family::Bass);
        const auto line = bestLine(track, evidenceOf(track, rule), rule);
        QVERIFY(line.size() > 10 && apart(line));
        std::vector<int> pitches(kPitches);
        for (int pitch = 0; pitch < kPitches; ++pitch)
            pitches[static_cast<std::size_t>(pitch)] = pitch;
        const double mine = sumOf(outputs, line, Family::Bass, rule);
        const double most = largestSum(outputs, pitches, Family::Bass, rule);
        QVERIFY2(std::abs(mine - most) < 1e-2, qPrintable(QString("%1, %2").arg(mine).arg(most)));
    }

    /// Pitches that cannot sound change nothing.
    void onlyWhatMaySoundIsLookedAt() {
        auto outputs = someOutputs(3);
        for (std::size_t i = 0; i < outputs.size(); ++i)
            if (i % 3 == 0) outputs[i] = std::min(outputs[i], 0.2f); // of every third pitch of each track
        const NoteRule rule{0.3f, 0.5f, 0, 0.75f, -1};
        const auto all = allColumns(outputs, Family::Guitar);
        const TrackColumns some(outputs.data(), highestOutputs(outputs.data()), Family::Guitar, rule.hold);
        QVERIFY(some.pitches().size() < all.pitches().size());
        auto fromAll = bestNotes(all, evidenceOf(all, rule), rule),
             fromSome = bestNotes(some, evidenceOf(some, rule), rule);
        QVERIFY(fromAll.size() > 20);
        QVERIFY(fromAll == fromSome);
    }

    /// What bars have in common comes into each that sounds; a silent one stays silent and takes nothing from them.
    void barsGetWhatTheyHaveInCommon() {
        auto outputs = someOutputs(7);
        for (int step = kStepsPerBar; step < 2 * kStepsPerBar; ++step)
            std::fill_n(outputs.begin() + static_cast<std::ptrdiff_t>(step * static_cast<int>(kRow)), kRow, -1.0f);
        auto track = allColumns(outputs, Family::Strings);
        track.repeatBars(0.4f);
        for (int step = 0; step < kStepsPerPhrase; ++step)
            for (const int pitch : {0, 40, 83}) {
                const auto own = [&](int bar) {
                    return outputAt(outputs, bar * kStepsPerBar + step % kStepsPerBar, pitch, Family::Strings);
                };
                const int bar = step / kStepsPerBar;
                const float mean = (own(0) + own(2) + own(3)) / 3;
                const float wanted = bar == 1 ? -1 : 0.6f * own(bar) + 0.4f * mean;
                QVERIFY(std::abs(track.at(step, static_cast<std::size_t>(pitch)) - wanted) < 1e-5f);
            }
    }

    /// A note that one bar leaves out where the others have it is played there too once they count enough, drums and
    /// pitched tracks alike.
    void aBarPlaysWhatTheOthersDo() {
        std::vector<float> outputs(kStepsPerPhrase * kRow, -0.9f);
        const auto put = [&](int step, Family family, float output) {
            outputs[static_cast<std::size_t>(step) * kRow + 12 * kFamilies + index(family)] = output;
        };
        for (const int bar : {0, 1, 3}) {
            put(bar * kStepsPerBar + 48, Family::Drums, 0.9f);
            for (int step = 48; step < 60; ++step)
                put(bar * kStepsPerBar + step, Family::Guitar, 0.9f);
        }
        put(2 * kStepsPerBar + 48, Family::Drums, -0.5f);
        for (int step = 48; step < 60; ++step)
            put(2 * kStepsPerBar + step, Family::Guitar, -0.5f);
        for (const float repeat : {0.0f, 0.5f}) {
            NoteMaking making;
            making.rules.fill({-0.2f, 0.2f, 0, 0.75f, -1, 1, repeat, 0});
            const auto notes = notesOf(outputs.data(), making);
            const std::size_t bars = repeat > 0 ? 4 : 3;
            QCOMPARE(notes[index(Family::Drums)].size(), bars);
            QCOMPARE(notes[index(Family::Guitar)].size(), bars);
            QVERIFY(notes[index(Family::Piano)].empty());
        }
    }

    /// A hit has a valley on either side before anything as high.
    void hitsArePeaksBetweenValleys() {
        const auto outputs = someOutputs(4);
        const auto drums = allColumns(outputs, Family::Drums);
        int hits = 0;
        for (int pitch = 0; pitch < kPitches; ++pitch)
            for (int step = 0; step < kStepsPerPhrase; ++step) {
                const auto at = [&](int other) { return outputAt(outputs, other, pitch, Family::Drums); };
                const float contrast = 0.75f, valley = contrast * (at(step) + 1) - 1;
                const auto free = [&](int by) {
                    int other = step + by;
                    while (other >= 0 && other < kStepsPerPhrase && at(other) >= valley && at(other) < at(step))
                        other += by;
                    return other < 0 || other >= kStepsPerPhrase || at(other) < valley;
                };
                const bool expected = free(-1) && free(1);
                hits += expected ? 1 : 0;
                QCOMPARE(isHit(drums, step, static_cast<std::size_t>(pitch), contrast), expected);
            }
        QVERIFY(hits > 1000);
    }

    void bassPlaysOneNoteAtATime() {
        NoteMaking making;
        making.rules.fill({-0.3f, 1, 0, 0, -1});
        auto outputs = someOutputs(5);
        for (float& output : outputs)
            output *= 0.75f; // none is as strong as can be
        const auto line = notesOf(outputs.data(), making)[index(Family::Bass)];
        QVERIFY(line.size() > 5 && apart(line));
        making.oneBassNote = false;
        QVERIFY(!apart(notesOf(outputs.data(), making)[index(Family::Bass)]));
    }

    /// Two that are as strong as can be are as the data have them.
    void sureBassChordsStay() {
        std::vector<float> outputs(kStepsPerPhrase * kRow, -1.0f);
        for (const std::size_t pitch : {10u, 17u})
            for (std::size_t step = pitch; step < 40; ++step)
                outputs[step * kRow + pitch * kFamilies] = 0.95f;
        const auto notes = notesOf(outputs.data(), {})[index(Family::Bass)];
        QVERIFY((notes == std::vector<FoundNote>{{10, 10, 40}, {17, 17, 40}}));
    }

    void drawsAreForASixteenth() {
        const auto outputs = someOutputs(6);
        std::vector<float> chances(64 * kRow, 0.5f);
        NoteMaking drawn, plain;
        drawn.chances = chances.data();
        // An even chance is a hold of 0.
        QVERIFY(notesOf(outputs.data(), drawn) == notesOf(outputs.data(), plain));
        std::fill(chances.begin() + 10 * kRow, chances.begin() + 20 * kRow, 1.0f);
        const auto hits = notesOf(outputs.data(), drawn)[index(Family::Drums)];
        for (const auto& [pitch, begin, end] : hits)
            if (begin >= 60 && begin < 120) QVERIFY(outputAt(outputs, begin, pitch, Family::Drums) > 0.75f);
    }
};

MUSE_TEST(NoteMakingTest)
#include "NoteMakingTest.moc"
