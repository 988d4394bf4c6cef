// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Binarise.h"
#include "core/ml/binarise/NoteActivations.h"
#include "core/ml/net/PhraseTensor.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <vector>

using namespace muse;

namespace {

constexpr int kPhrases = 3;

/// As a network puts it out: smooth in time, mostly silent, at times at -1 itself.
Tensor someOutputs() {
    torch::manual_seed(11);
    const auto coarse = torch::randn({kPhrases, 48, 84, 4, 5}).repeat_interleave(2, 1);
    return torch::tanh(2 * coarse + 0.3 * torch::randn({kPhrases, 96, 84, 4, 5}) - 2.5);
}

Calibration someCalibration() {
    Calibration calibration;
    calibration.steps = {
        {{-0.5f, 0.5f, 0}, {-1, 0.5f, 0.5f}, {0.1f, 0.2f, 0}, {-0.95f, -0.2f, 1}, {-0.3f, 0.3f, 0.1f}}};
    return calibration;
}

/// One phrase's activations, cell by cell: the rules as NoteActivations.h states them.
class PlainActivations {
public:
    PlainActivations(const Tensor& outputs, int phrase, const GenerationSettings& settings)
        : m_values(static_cast<std::size_t>(times()) * 84 * 5) {
        const auto cells = outputs.accessor<float, 5>()[phrase];
        for (int time = 0; time < times(); ++time)
            for (int pitch = 0; pitch < 84; ++pitch)
                for (int family = 0; family < 5; ++family)
                    at(time, pitch, family) = cells[time % 96][pitch][time / 96][family];
        if (settings.bassArgMax) keepStrongest();
    }

    [[nodiscard]] int times() const { return 384; }
    float& at(int time, int pitch, int family) {
        return m_values[static_cast<std::size_t>((time * 84 + pitch) * 5 + family)];
    }
    float barPeak(int bar, int family) {
        float most = -2;
        for (int time = bar * 96; time < (bar + 1) * 96; ++time)
            for (int pitch = 0; pitch < 84; ++pitch)
                most = std::max(most, at(time, pitch, family));
        return most;
    }

private:
    void keepStrongest() {
        for (int time = 0; time < times(); ++time) {
            float most = -1;
            for (int pitch = 0; pitch < 84; ++pitch)
                most = std::max(most, at(time, pitch, 0));
            for (int pitch = 0; pitch < 84; ++pitch)
                if (at(time, pitch, 0) < most) at(time, pitch, 0) = -2;
        }
    }

    std::vector<float> m_values;
};

Pianoroll plainly(const Tensor& outputs, const GenerationSettings& settings, const TrackThresholds& thresholds) {
    Pianoroll roll(kPhrases * 4);
    const auto offset = static_cast<float>(settings.threshold);
    for (int phrase = 0; phrase < kPhrases; ++phrase) {
        PlainActivations activations(outputs, phrase, settings);
        for (const Family family : kAllFamilies)
            for (int pitch = 0; pitch < 84; ++pitch) {
                const TrackThreshold& track = thresholds[index(family)];
                const auto at = [&](int time) { return activations.at(time, pitch, static_cast<int>(index(family))); };
                const auto on = [&](int time) { return time < activations.times() && at(time) > track.hold + offset; };
                for (int begin = 0; begin < activations.times(); ++begin) {
                    if (!on(begin)) continue;
                    int end = begin;
                    float peak = at(begin);
                    for (; on(end); ++end)
                        peak = std::max(peak, at(end));
                    const float bar = activations.barPeak(begin / 96, static_cast<int>(index(family)));
                    if (peak - track.relative * bar > track.strike + offset)
                        for (int time = begin; time < end; ++time)
                            roll.set(phrase * 4 + time / 96, time % 96, pitch, family);
                    begin = end;
                }
            }
    }
    return roll;
}

} // namespace

/// Where every step is judged by itself: the passes over memory against the rules, cell by cell.
class PlainBinariseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void activationsAreInTheOrderOfTime() {
        const auto outputs = someOutputs();
        const auto steps = noteActivations(outputs);
        QVERIFY(torch::equal(steps, outputs.permute({0, 3, 1, 2, 4}).reshape({kPhrases, 384, 84, 5})));
        QVERIFY(torch::equal(inOrderOfTime(outputs), steps));
        QVERIFY(torch::equal(barPeaks(steps), steps.view({kPhrases, 4, 96, 84, 5}).amax({2, 3})));
    }

    void notesAreThoseOfTheRules_data() {
        QTest::addColumn<bool>("calibrated");
        QTest::addColumn<bool>("bassArgMax");
        QTest::addColumn<double>("threshold");
        for (const bool calibrated : {false, true})
            for (const bool bassArgMax : {false, true})
                for (const double threshold : {-0.4, 0.0, 0.3})
                    QTest::addRow("calibrated %d bass %d threshold %g", calibrated, bassArgMax, threshold)
                        << calibrated << bassArgMax << threshold;
    }

    void notesAreThoseOfTheRules() {
        GenerationSettings settings;
        QFETCH(bool, calibrated);
        QFETCH(bool, bassArgMax);
        QFETCH(double, threshold);
        settings.everyStep = true;
        settings.calibrated = calibrated;
        settings.bassArgMax = bassArgMax;
        settings.threshold = threshold;
        const auto outputs = someOutputs();
        const auto untouched = outputs.clone();
        const auto calibration = someCalibration();
        const auto thresholds = calibrated ? calibration.steps : TrackThresholds{};
        const auto expected = plainly(outputs, settings, thresholds);
        QVERIFY(expected.count() > 0);
        QVERIFY(binarised(outputs, settings, calibration, Tensor()) == expected);
        // In memory bar by bar too, as generation has it.
        const auto barByBar = outputs.permute({0, 3, 1, 2, 4}).contiguous().permute({0, 2, 3, 1, 4});
        QVERIFY(binarised(barByBar, settings, calibration, Tensor()) == expected);
        QVERIFY(torch::equal(outputs, untouched) && torch::equal(barByBar, untouched));
    }

    void drawsAreHeldAgainstChances() {
        GenerationSettings settings;
        settings.binarisation = Binarisation::Bernoulli;
        settings.everyStep = true;
        settings.bassArgMax = false;
        const auto outputs = someOutputs();
        auto random = randomGenerator(5);
        const auto chances = drawChances(kPhrases, settings, random);
        const auto expected = (outputs.permute({0, 3, 1, 2, 4}).reshape({kPhrases, 384, 84, 5}) + 1) * 0.5 > chances;
        const auto roll = binarised(outputs, settings, {}, chances);
        QVERIFY(torch::equal(toTensor(roll).permute({0, 3, 1, 2, 4}).reshape(expected.sizes()) > 0, expected));
        settings.binarisation = Binarisation::Threshold;
        QVERIFY(!drawChances(kPhrases, settings, random).defined());
    }
};

MUSE_TEST(PlainBinariseTest)
#include "PlainBinariseTest.moc"
