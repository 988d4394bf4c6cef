// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Calibrate.h"
#include "core/metrics/Metrics.h"
#include "core/metrics/coherence/PhraseFeatures.h"
#include "core/ml/binarise/Binarise.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/Shapes.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <numeric>
#include <random>

using namespace muse;

namespace {

constexpr int kPhrases = 24;
/// Of few phrases that flicker, with much else to match.
constexpr double kNear = 0.45;

/// Chords of a few sixteenths; every track is silent in some bars, each in its own share of them.
Pianoroll music(std::uint32_t seed) {
    Pianoroll roll(kPhrases * kBarsPerPhrase);
    std::mt19937 random(seed);
    const auto below = [&](unsigned most) { return static_cast<int>(random() % most); };
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (const Family family : kAllFamilies) {
            if (below(100) < 10 + 8 * static_cast<int>(index(family))) continue;
            for (int chord = 0; chord < 4; ++chord)
                for (int voice = 0; voice < (family == Family::Bass ? 1 : 1 + below(3)); ++voice) {
                    const int pitch = 24 + below(36);
                    const int length = family == Family::Drums ? 1 : 6 * (1 + below(4)) - 1;
                    for (int step = 0; step < length; ++step)
                        roll.set(bar, chord * 24 + step, pitch, family);
                }
        }
    return roll;
}

/// As a young network says it: its own music, faint, each note and bar in its own strength, in a noise of wrong cells.
Tensor faintly(const Pianoroll& roll) {
    torch::manual_seed(4);
    const auto data = toTensor(roll);
    const auto strength = 0.35 + 0.4 * torch::rand({data.size(0), 1, shape::pitches, shape::bars, 5});
    const auto heard = torch::where(data > 0, strength.expand_as(data), torch::tensor(-0.6f));
    return (heard + 0.12 * torch::randn(data.sizes()) - 0.6).clamp(-1, 1);
}

/// As a network says it that has not learnt to hold a note: each note and each rest flickers, sure as it is.
Tensor flickering(const Pianoroll& roll) {
    torch::manual_seed(8);
    const auto data = toTensor(roll);
    const auto chance = torch::where(data > 0, torch::tensor(0.85f), torch::tensor(0.002f));
    const auto on = torch::rand(data.sizes()) < chance;
    return torch::where(on, torch::tensor(0.95f), torch::tensor(-0.95f)) + 0.02 * torch::randn(data.sizes());
}

/// Phrases of four bars that are alike.
Pianoroll repeatingMusic(std::uint32_t seed) {
    const Pianoroll once = music(seed);
    Pianoroll roll;
    for (int bar = 0; bar < once.bars(); ++bar)
        roll.append(once.slice(bar / kBarsPerPhrase * kBarsPerPhrase, 1));
    return roll;
}

/// As a network says it that is not sure in every bar of what it says in the others.
Tensor forgetful(const Pianoroll& roll) {
    torch::manual_seed(9);
    const auto data = toTensor(roll);
    const auto strength = -1 + 1.9 * torch::rand({data.size(0), 4, 1, shape::pitches, shape::bars, 5});
    const auto ofBeats = strength.expand({-1, -1, shape::steps / 4, -1, -1, -1}).reshape(data.sizes());
    return (torch::where(data > 0, ofBeats, torch::tensor(-0.7f)) + 0.1 * torch::randn(data.sizes())).clamp(-1, 1);
}

/// Mean over phrases of how much of a track's rhythm the next bar repeats, each track.
std::array<double, kFamilies> repeatedRhythm(const Pianoroll& roll) {
    const auto table = measurePhrases(static_cast<std::size_t>(roll.bars() / kBarsPerPhrase), [&](std::size_t i) {
        return roll.slice(static_cast<int>(i) * kBarsPerPhrase, kBarsPerPhrase);
    });
    std::array<double, kFamilies> means{};
    for (std::size_t family = 0; family < kFamilies; ++family) {
        const auto values = table.defined(featureGroup(FeatureGroupId::RepeatedRhythm1).first + family);
        means[family] = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    }
    return means;
}

struct Notes {
    std::array<double, kFamilies> onsets{}; ///< a bar
    std::array<double, kFamilies> length{}; ///< steps
};

Notes notesIn(const Pianoroll& roll) {
    Notes notes;
    for (const Family family : kAllFamilies) {
        double count = 0;
        for (int bar = 0; bar < roll.bars(); ++bar)
            for (int step = 0; step < kStepsPerBar; ++step) {
                const bool first = bar % kBarsPerPhrase == 0 && step == 0;
                const PitchSet before = first       ? PitchSet{}
                                        : step == 0 ? roll.row(bar - 1, kStepsPerBar - 1, family)
                                                    : roll.row(bar, step - 1, family);
                count += (roll.row(bar, step, family) & ~before).count();
            }
        notes.onsets[index(family)] = count / roll.bars();
        notes.length[index(family)] = static_cast<double>(roll.count(family)) / count;
    }
    return notes;
}

double furthest(const std::array<double, kFamilies>& mine, const std::array<double, kFamilies>& wanted) {
    double most = 0;
    for (std::size_t i = 0; i < kFamilies; ++i)
        most = std::max(most, std::abs(mine[i] - wanted[i]));
    return most;
}

} // namespace

class CalibrateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Outputs that are far too faint come out as dense and as silent as the data, where 0 gives next to nothing.
    void matchesTheData_data() {
        QTest::addColumn<bool>("everyStep");
        QTest::newRow("whole notes") << false;
        QTest::newRow("steps") << true;
    }

    void matchesTheData() {
        QFETCH(bool, everyStep);
        const auto outputs = faintly(music(1));
        const auto data = music(2);
        const auto calibration = calibrate(outputs, toTensor(data));
        GenerationSettings settings;
        settings.everyStep = everyStep;
        auto random = randomGenerator(1);
        const auto with = binarised(outputs, settings, calibration, random);
        const auto without = binarised(outputs, settings, std::nullopt, random);
        const auto wanted = evaluate(data);
        // Percent of bars.
        const double near = furthest(evaluate(with).emptyBars, wanted.emptyBars);
        const double far = furthest(evaluate(without).emptyBars, wanted.emptyBars);
        QVERIFY2(near < 15 && near < 0.6 * far, qPrintable(QString("%1 and %2").arg(near).arg(far)));
        for (const Family family : kAllFamilies) {
            const double ratio = static_cast<double>(with.count(family)) / static_cast<double>(data.count(family));
            QVERIFY2(ratio > 0.5 && ratio < 1.5, qPrintable(QString("%1: %2").arg(name(family).data()).arg(ratio)));
        }
    }

    /// Of bars that are loud or faint as a whole, each with wrong notes at half its strength, no one threshold for all
    /// bars could find the right ones.
    void barsAreJudgedByTheirOwnStrongest() {
        const auto data = music(5);
        torch::manual_seed(6);
        const auto right = toTensor(data) > 0;
        const auto wrong = torch::rand(right.sizes()) > 0.998;
        const auto loudness = 0.1 + 0.9 * torch::rand({right.size(0), 1, 1, 4, 1});
        const auto silent = torch::full({1}, -1.0f);
        const auto outputs = torch::where(right, loudness, torch::where(wrong, loudness * 0.5, silent));
        GenerationSettings settings;
        settings.everyStep = true;
        settings.bassArgMax = false;
        auto random = randomGenerator(1);
        const auto calibration = calibrate(outputs, toTensor(data));
        const auto made = binarised(outputs, settings, calibration, random);
        // Drums are single cells, as the wrong ones are, but for their strength.
        QVERIFY(calibration.steps[index(Family::Drums)].relative > 0);
        int found = 0;
        for (int bar = 0; bar < data.bars(); ++bar)
            for (int step = 0; step < kStepsPerBar; ++step)
                found += (made.row(bar, step, Family::Drums) & data.row(bar, step, Family::Drums)).count();
        const auto wanted = static_cast<int>(data.count(Family::Drums));
        QVERIFY2(found > 0.8 * wanted, qPrintable(QString("%1 of %2").arg(found).arg(wanted)));
        QVERIFY(static_cast<int>(made.count(Family::Drums)) < 1.2 * wanted);
    }

    /// Onsets and lengths too, where each step by itself gives nothing but fragments.
    void fragmentsBecomeNotesOfTheDatasLengths() {
        const auto outputs = flickering(music(1));
        const auto data = music(2);
        const auto calibration = calibrate(outputs, toTensor(data));
        auto random = randomGenerator(1);
        const auto roll = binarised(outputs, {}, calibration, random);
        const auto report = evaluate(roll);
        const Notes mine = notesIn(roll), wanted = notesIn(data);
        for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings}) {
            const auto i = index(family);
            const QString words = QString("%1: %2 onsets of %3, length %4 of %5, QN %6")
                                      .arg(name(family).data())
                                      .arg(mine.onsets[i])
                                      .arg(wanted.onsets[i])
                                      .arg(mine.length[i])
                                      .arg(wanted.length[i])
                                      .arg(report.qualifiedNotesTwo[i]);
            QVERIFY2(std::abs(mine.onsets[i] / wanted.onsets[i] - 1) < kNear, qPrintable(words));
            QVERIFY2(std::abs(mine.length[i] / wanted.length[i] - 1) < kNear, qPrintable(words));
            QVERIFY2(report.qualifiedNotesTwo[i] >= 90, qPrintable(words));
        }
        GenerationSettings everyStep;
        everyStep.everyStep = true;
        everyStep.calibrated = false;
        const auto fragments = binarised(outputs, everyStep, calibration, random);
        QVERIFY(evaluate(fragments).qualifiedNotesTwo[index(Family::Piano)] < 80);
    }

    /// Bars that are alike in the data come out alike, where each bar by itself would lose other notes.
    void barsRepeatAsInTheData() {
        const auto data = repeatingMusic(1);
        const auto outputs = forgetful(data);
        const auto calibration = calibrate(outputs, toTensor(data));
        Calibration eachByItself = calibration;
        for (NoteRule& rule : eachByItself.notes)
            rule.repeat = rule.pulse = 0;
        auto random = randomGenerator(1);
        const auto alike = repeatedRhythm(binarised(outputs, {}, calibration, random));
        const auto unlike = repeatedRhythm(binarised(outputs, {}, eachByItself, random));
        const auto wanted = repeatedRhythm(data);
        double gained = 0;
        for (const Family family : kAllFamilies) {
            const auto i = index(family);
            gained += alike[i] - unlike[i];
            const QString words = QString("%1: %2, by itself %3, data %4")
                                      .arg(name(family).data())
                                      .arg(alike[i])
                                      .arg(unlike[i])
                                      .arg(wanted[i]);
            QVERIFY2(alike[i] > 0.75 * wanted[i] && alike[i] >= unlike[i], qPrintable(words));
        }
        QVERIFY2(gained > 0.5, qPrintable(QString::number(gained)));
    }

    void perfectOutputsComeBackAsTheyAre() {
        const auto data = music(3);
        const auto outputs = toTensor(data);
        auto random = randomGenerator(1);
        GenerationSettings settings;
        const auto calibration = calibrate(outputs, outputs);
        QVERIFY(calibration.notes == NoteRules{});
        for (const bool everyStep : {false, true}) {
            settings.everyStep = everyStep;
            QCOMPARE(binarised(outputs, settings, calibration, random), data);
        }
    }

    void aSilentTrackStaysAsItComes() {
        const auto data = torch::full({2, 96, 84, 4, 5}, -1.0f);
        QVERIFY(calibrate(torch::rand({2, 96, 84, 4, 5}), data) == Calibration{});
    }
};

MUSE_TEST(CalibrateTest)
#include "CalibrateTest.moc"
