// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Binarise.h"
#include "core/ml/binarise/CalibrationJson.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/Shapes.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

constexpr Extent kGuitar = 2;
constexpr Extent kDrums = 1;
constexpr Extent kPitch = 40;

/// Silence, (1, 96, 84, 4, 5).
Tensor silence() {
    return torch::full({1, 96, 84, 4, 5}, -1.0f);
}

/// The steps of one bar in which a pitch of the guitar gets its output.
Tensor guitar(Tensor& outputs, Extent bar) {
    return outputs[0].select(3, kGuitar).select(2, bar).select(1, kPitch);
}

GenerationSettings everyStep() {
    GenerationSettings settings;
    settings.everyStep = true;
    return settings;
}

Pianoroll made(const Tensor& outputs, const GenerationSettings& settings,
               const std::optional<Calibration>& calibration = {}) {
    auto random = randomGenerator(1);
    return binarised(outputs, settings, calibration, random);
}

/// The guitar's steps in bar 2 as a row of dots and bars.
QString steps(const Pianoroll& roll, int count) {
    QString row;
    for (int step = 0; step < count; ++step)
        row += roll.at(1, step, kPitch, Family::Guitar) ? QChar('|') : QChar('.');
    return row;
}

} // namespace

class BinariseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsWhatIsAboveTheThreshold() {
        Pianoroll roll(8);
        roll.set(0, 0, 0, Family::Bass);
        roll.set(5, 95, 83, Family::Strings);
        roll.set(7, 13, 40, Family::Drums);
        QCOMPARE(made(toTensor(roll), everyStep()), roll);
    }

    /// Weak fragments fall, strong notes stay whole: over the bar line too.
    void twoThresholds() {
        auto outputs = silence();
        guitar(outputs, 1).narrow(0, 2, 3).fill_(0.1f);
        guitar(outputs, 1).narrow(0, 8, 4).fill_(0.1f);
        outputs[0][9][kPitch][1][kGuitar] = 0.8f;
        guitar(outputs, 1).narrow(0, 94, 2).fill_(0.1f);
        guitar(outputs, 2).narrow(0, 0, 3).fill_(0.9f);
        Calibration calibration;
        calibration.steps[kGuitar] = {0.05f, 0.5f};
        const auto roll = made(outputs, everyStep(), calibration);
        QCOMPARE(steps(roll, 14), QString("........||||.."));
        QVERIFY(roll.at(1, 94, kPitch, Family::Guitar) && roll.at(2, 2, kPitch, Family::Guitar));
        QCOMPARE(roll.count(Family::Guitar), 9u);
    }

    void calibrationCanBeSwitchedOffAndShifted() {
        auto outputs = silence();
        guitar(outputs, 1).narrow(0, 0, 6).fill_(0.3f);
        Calibration calibration;
        calibration.steps[kGuitar] = {0.2f, 0.4f};
        auto settings = everyStep();
        QCOMPARE(made(outputs, settings, calibration).count(), 0u);
        settings.threshold = -0.15;
        QCOMPARE(made(outputs, settings, calibration).count(), 6u);
        settings.threshold = 0;
        settings.calibrated = false;
        QCOMPARE(made(outputs, settings, calibration).count(), 6u);
    }

    void aTrackCanHaveAThresholdOfItsOwn_data() {
        QTest::addColumn<bool>("everyStep");
        QTest::newRow("steps") << true;
        QTest::newRow("whole notes") << false;
    }

    void aTrackCanHaveAThresholdOfItsOwn() {
        QFETCH(bool, everyStep);
        auto outputs = silence();
        for (const Family family : {Family::Guitar, Family::Piano})
            outputs.select(4, index(family)).select(2, 40).slice(1, 0, 12).fill_(0.3f);
        GenerationSettings settings;
        settings.everyStep = everyStep;
        settings.threshold = 0.1;
        settings.trackThresholds[index(Family::Guitar)] = 0.35;
        const Pianoroll roll = made(outputs, settings, std::nullopt);
        QCOMPARE(roll.count(Family::Guitar), std::size_t{0});
        QCOMPARE(roll.count(Family::Piano), std::size_t{12} * kBarsPerPhrase);
    }

    void wholeNotesHaveRulesOfTheirOwn() {
        auto outputs = silence();
        guitar(outputs, 1).narrow(0, 0, 6).fill_(0.3f);
        guitar(outputs, 1).narrow(0, 12, 6).fill_(0.9f);
        Calibration calibration;
        calibration.notes[kGuitar] = {0.2f, 2, 0, 0, -1};
        GenerationSettings settings;
        QCOMPARE(steps(made(outputs, settings, calibration), 20), QString("............||||||.."));
        settings.threshold = -0.3;
        QCOMPARE(steps(made(outputs, settings, calibration), 20), QString("||||||......||||||.."));
        settings.threshold = 0;
        settings.calibrated = false;
        QCOMPARE(steps(made(outputs, settings, calibration), 20), QString("||||||......||||||.."));
        settings.threshold = 0.5;
        QCOMPARE(steps(made(outputs, settings, calibration), 20), QString("............||||||.."));
    }

    void faintBarsAreSilent() {
        auto outputs = silence();
        guitar(outputs, 0).narrow(0, 0, 6).fill_(0.3f);
        guitar(outputs, 1).narrow(0, 0, 6).fill_(0.3f);
        guitar(outputs, 1).narrow(0, 12, 6).fill_(0.9f);
        outputs[0][5][12][0][kDrums] = 0.3f;
        Calibration calibration;
        calibration.notes[kGuitar].sounding = calibration.notes[kDrums].sounding = 0.5f;
        const auto roll = made(outputs, {}, calibration);
        QCOMPARE(steps(roll, 20), QString("||||||......||||||.."));
        QCOMPARE(roll.count(), 12u);
    }

    /// What is a fragment is judged by all of it: a hole in a strong note, or a flicker in silence.
    void costlyChangesHealFragments() {
        auto outputs = silence();
        guitar(outputs, 1).narrow(0, 12, 12).fill_(1);
        guitar(outputs, 1).narrow(0, 15, 1).fill_(-0.5f);
        guitar(outputs, 1).narrow(0, 50, 1).fill_(1);
        Calibration calibration;
        calibration.notes[kGuitar].contrast = 0;
        QCOMPARE(made(outputs, {}, calibration).count(Family::Guitar), 12u);
        calibration.notes[kGuitar].change = 1.5f;
        QCOMPARE(steps(made(outputs, {}, calibration), 60),
                 QString("............||||||||||||") + QString(36, QChar('.')));
    }

    void oneBassNoteAtATime() {
        auto outputs = silence();
        outputs[0].select(3, 0).select(2, 0).select(1, 10).narrow(0, 0, 6).fill_(0.4f);
        outputs[0].select(3, 0).select(2, 0).select(1, 12).narrow(0, 3, 6).fill_(0.6f);
        for (GenerationSettings settings : {everyStep(), GenerationSettings{}}) {
            const auto line = made(outputs, settings);
            QCOMPARE(line.count(), 9u);
            QVERIFY(line.at(0, 2, 10, Family::Bass) && !line.at(0, 3, 10, Family::Bass));
            settings.bassArgMax = false;
            QCOMPARE(made(outputs, settings).count(), 12u);
        }
    }

    void cleanUpPassesLeaveDrumsAlone() {
        auto outputs = silence();
        for (const Extent step : {2, 3, 5, 6, 9, 20})
            outputs[0][step][kPitch][1][kGuitar] = 1;
        for (const Extent step : {2, 4})
            outputs[0][step][kPitch][1][kDrums] = 1;
        for (GenerationSettings settings : {everyStep(), GenerationSettings{}}) {
            settings.mergeGaps = true;
            QCOMPARE(steps(made(outputs, settings), 22), QString("..|||||..|..........|."));
            settings.dropShort = true;
            const auto roll = made(outputs, settings);
            QCOMPARE(steps(roll, 22), QString("..|||||..............."));
            QCOMPARE(roll.count(Family::Drums), 2u);
        }
    }

    /// A threshold moves what a model's own hold lets through a little; where that is near -1, not to all that there
    /// is.
    void aLowHoldIsNotLeftByAThreshold() {
        const auto outputs = torch::full({1, shape::steps, shape::pitches, shape::bars, shape::families}, -0.97f);
        outputs.select(4, index(Family::Piano)).select(2, 40).slice(1, 0, 24).fill_(-0.5f);
        Calibration calibration;
        calibration.notes.fill({.hold = -0.9f, .change = 0.2f});
        GenerationSettings settings;
        auto random = randomGenerator(1);
        for (const double threshold : {-0.15, 0.0, 0.15}) {
            settings.threshold = threshold;
            const Pianoroll roll = binarised(outputs, settings, calibration, random);
            QCOMPARE(roll.count(), roll.count(Family::Piano));
            QCOMPARE(roll.count(), std::size_t{24} * kBarsPerPhrase);
        }
        settings.threshold = 1;
        QCOMPARE(binarised(outputs, settings, calibration, random).count(), std::size_t{0});
    }

    void calibrationSurvivesItsFile() {
        Calibration calibration;
        calibration.notes[3] = {-0.25f, 2.5f, 1, 0, 0.5f, 2, 0.375f, 1.5f};
        calibration.steps[0] = {0.125f, 0.75f};
        QVERIFY(*calibrationFromJson(toJson(calibration)) == calibration);
        auto broken = toJson(calibration);
        broken["steps"]["Piano"] = {0.1, 3};
        QVERIFY(calibrationFromJson(broken).error().message.find("steps.Piano") != std::string::npos);
        broken = toJson(calibration);
        broken["notes"]["Drums"][1] = -0.1;
        QVERIFY(calibrationFromJson(broken).error().message.find("notes.Drums") != std::string::npos);
        broken.erase("notes");
        QVERIFY(!calibrationFromJson(broken).ok());
    }
};

MUSE_TEST(BinariseTest)
#include "BinariseTest.moc"
