// SPDX-License-Identifier: MIT
#include "core/dataset/sources/ArchiveSource.h"
#include "core/metrics/Metrics.h"
#include "core/midi/MidiFile.h"
#include "core/midi/SongImport.h"
#include "core/ml/binarise/Binarise.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/music/PianorollConversion.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <array>
#include <random>

using namespace muse;

namespace {

constexpr int kPitch = 40;
constexpr double kNoise = 0.15;
constexpr int kSongs = 60;
constexpr int kPhrasesASong = 3;

using Shares = std::array<double, kStepsPerQuarter>;

Pianoroll made(const Tensor& outputs) {
    auto random = randomGenerator(1);
    return binarised(outputs, {}, {}, random);
}

Tensor noisy(const Tensor& outputs) {
    auto random = randomGenerator(7);
    return outputs + kNoise * torch::randn(outputs.sizes(), random);
}

/// In the order of time, (phrases, 384, 84, 5), and back.
Tensor inTime(const Tensor& outputs) {
    return outputs.permute({0, 3, 1, 2, 4}).reshape({outputs.size(0), 384, 84, 5});
}
Tensor asOutputs(const Tensor& times) {
    return times.view({times.size(0), 4, 96, 84, 5}).permute({0, 2, 3, 1, 4}).contiguous();
}

/// Every output spread over its neighbours by these shares, which are for steps -n to n.
Tensor spread(const Tensor& outputs, const std::vector<double>& shares) {
    const auto times = inTime(outputs);
    const auto reach = static_cast<Extent>(shares.size() / 2);
    const auto padded = torch::constant_pad_nd(times, {0, 0, 0, 0, reach, reach}, -1);
    auto sum = torch::zeros_like(times);
    for (std::size_t i = 0; i < shares.size(); ++i)
        sum += shares[i] * padded.narrow(1, static_cast<Extent>(i), 384);
    return asOutputs(sum);
}

/// Whether a pitch begins to sound at a step; phrases begin anew.
bool begins(const Pianoroll& roll, int step, int pitch, Family family) {
    const auto on = [&](int at) { return roll.at(at / kStepsPerBar, at % kStepsPerBar, pitch, family); };
    return on(step) && (step % (kBarsPerPhrase * kStepsPerBar) == 0 || !on(step - 1));
}

template <typename Visit> void forEachOnset(const Pianoroll& roll, Family family, const Visit& visit) {
    for (int step = 0; step < roll.steps(); ++step)
        if (roll.row(step / kStepsPerBar, step % kStepsPerBar, family).any())
            for (int pitch = 0; pitch < kPitches; ++pitch)
                if (begins(roll, step, pitch, family)) visit(step, pitch);
}

bool onGrid(int step) {
    return step % 6 == 0 || step % 8 == 0;
}

/// Percent of the data's onsets on sixteenths and triplets that are there, and of onsets that are not the data's.
struct Kept {
    double kept = 0;
    double added = 0;
};
Kept compare(const Pianoroll& roll, const Pianoroll& data, Family family) {
    int wanted = 0, kept = 0, all = 0, added = 0;
    forEachOnset(data, family, [&](int step, int pitch) {
        ++all;
        wanted += onGrid(step) ? 1 : 0;
        kept += onGrid(step) && begins(roll, step, pitch, family) ? 1 : 0;
    });
    forEachOnset(roll, family, [&](int step, int pitch) { added += begins(data, step, pitch, family) ? 0 : 1; });
    return {100.0 * kept / wanted, 100.0 * added / all};
}

Shares onsetShares(const Pianoroll& roll, Family family) {
    Shares shares{};
    double all = 0;
    forEachOnset(roll, family, [&](int step, int) {
        ++shares[static_cast<std::size_t>(step % kStepsPerQuarter)];
        ++all;
    });
    for (double& share : shares)
        share *= 100 / all;
    return shares;
}

double furthest(const Shares& mine, const Shares& wanted) {
    double most = 0;
    for (std::size_t step = 0; step < mine.size(); ++step)
        most = std::max(most, std::abs(mine[step] - wanted[step]));
    return most;
}

/// A pitch that begins at these steps of every beat, each note as long as it may be before its closing rest.
Pianoroll everyBeat(const std::vector<int>& beginnings) {
    Pianoroll roll(kBarsPerPhrase);
    for (int beat = 0; beat < roll.steps(); beat += kStepsPerQuarter)
        for (std::size_t i = 0; i < beginnings.size(); ++i) {
            const int next = i + 1 < beginnings.size() ? beginnings[i + 1] : kStepsPerQuarter;
            for (const Family family : kAllFamilies) {
                const int end = family == Family::Drums ? beginnings[i] + 1 : next - 1;
                for (int step = beat + beginnings[i]; step < beat + end; ++step)
                    roll.set(step / kStepsPerBar, step % kStepsPerBar, kPitch, family);
            }
        }
    return roll;
}

/// Notes wherever chance puts them, mostly on the beat, now and then a step beside the grid.
Pianoroll looseMusic() {
    Pianoroll roll(40 * kBarsPerPhrase);
    std::mt19937 random(3);
    const std::array<int, 8> steps = {0, 0, 0, 12, 12, 6, 16, 19};
    for (const Family family : kAllFamilies)
        for (int beat = 0; beat < roll.steps(); beat += kStepsPerQuarter)
            for (int voice = 0; voice < (family == Family::Bass ? 1 : 3); ++voice) {
                const int begin = beat + steps[random() % steps.size()] + (random() % 5 == 0 ? 1 : 0);
                const int end = begin + (family == Family::Drums ? 1 : 4);
                const int pitch = 20 + 8 * voice + static_cast<int>(random() % 7);
                for (int step = begin; step < end; ++step)
                    roll.set(step / kStepsPerBar, step % kStepsPerBar, pitch, family);
            }
    return roll;
}

} // namespace

/// Onsets survive the making of notes, by default.
class OnsetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto archive = test::sharedData("rock.tar.xz");
        if (!archive) return;
        SourceOptions options;
        options.folder = "valid";
        auto source = openArchiveSource(*archive, options);
        QVERIFY(source);
        for (int songs = 0; songs < kSongs; ++songs) {
            const auto file = (*source)->next();
            QVERIFY(file && *file);
            const auto midi = parseMidi((*file)->bytes);
            if (!midi) continue;
            const Song song = importSong(*midi, MergeRule::Lpd5).song;
            for (int phrase = 0; phrase < kPhrasesASong; ++phrase)
                m_rolls.append(toPianoroll(song, (8 + 16 * phrase) * kTicksPerBar, kBarsPerPhrase));
        }
    }

    void realRollsComeBack_data() {
        QTest::addColumn<bool>("noise");
        QTest::newRow("as they are") << false;
        QTest::newRow("in noise") << true;
    }

    void realRollsComeBack() {
        if (m_rolls.bars() == 0) QSKIP("absent: ../shared/data/rock.tar.xz");
        QFETCH(bool, noise);
        const auto outputs = toTensor(m_rolls);
        const auto roll = made(noise ? noisy(outputs) : outputs);
        const auto report = evaluate(roll);
        for (const Family family : kAllFamilies) {
            const Kept found = compare(roll, m_rolls, family);
            const QString words =
                QString("%1: %2 % kept, %3 % added").arg(name(family).data()).arg(found.kept).arg(found.added);
            QVERIFY2(found.kept >= 97 && found.added < 1, qPrintable(words));
            if (family != Family::Drums) QVERIFY(report.qualifiedNotesTwo[index(family)] >= 90);
        }
    }

    void rhythmsComeBack_data() {
        QTest::addColumn<std::vector<int>>("beginnings");
        QTest::newRow("repeated sixteenths") << std::vector{0, 6, 12, 18};
        QTest::newRow("repeated 32nds") << std::vector{0, 3, 6, 9, 12, 15, 18, 21};
        QTest::newRow("triplets") << std::vector{0, 8, 16};
        QTest::newRow("sixteenth triplets") << std::vector{0, 4, 8, 12, 16, 20};
        QTest::newRow("swing") << std::vector{0, 16};
        QTest::newRow("light swing") << std::vector{0, 14};
    }

    void rhythmsComeBack() {
        QFETCH(std::vector<int>, beginnings);
        const auto data = everyBeat(beginnings);
        QCOMPARE(made(toTensor(data)), data);
        QCOMPARE(made(0.6 * toTensor(data)), data);
        std::vector<Tensor> others = {noisy(toTensor(data))};
        // Of a blurred hit half is left, which is at the threshold; between notes of two steps hardly any rest is.
        if (beginnings[1] > 3) others.push_back(spread(toTensor(data), {0.25, 0.5, 0.25}) + 0.01);
        for (const auto& outputs : others)
            for (const Family family : kAllFamilies) {
                const Kept found = compare(made(outputs), data, family);
                QVERIFY2(found.kept >= 97 && found.added < 1,
                         qPrintable(QString("%1: %2, %3").arg(name(family).data()).arg(found.kept).arg(found.added)));
            }
    }

    void heldNotesStayWhole() {
        for (const double level : {1.0, 0.8}) {
            const auto held = torch::full({4, 96, 84, 4, 5}, level);
            auto settings = GenerationSettings{};
            settings.bassArgMax = false;
            auto random = randomGenerator(1);
            const auto roll = binarised(noisy(held), settings, {}, random);
            int onsets = 0;
            for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings})
                forEachOnset(roll, family, [&](int, int) { ++onsets; });
            // 1,344 notes of 384 steps, of which the data have one in twenty-four: less than 1 % of theirs is added.
            QVERIFY2(onsets >= 1344 && onsets < 1344 + 0.01 * 1344 * 16, qPrintable(QString::number(onsets)));
        }
    }

    void aSpreadOutputIsOneOnsetWhereItPeaks_data() {
        QTest::addColumn<std::vector<double>>("outputs");
        QTest::addColumn<int>("peak");
        QTest::newRow("to both sides") << std::vector{-0.6, 0.2, 0.9, 0.3, -0.5} << 2;
        QTest::newRow("ahead") << std::vector{0.1, 0.4, 0.9} << 2;
        QTest::newRow("behind") << std::vector{0.9, 0.4, 0.1} << 0;
        QTest::newRow("two alike") << std::vector{-0.2, 0.8, 0.8, -0.2} << 1;
    }

    void aSpreadOutputIsOneOnsetWhereItPeaks() {
        QFETCH(std::vector<double>, outputs);
        QFETCH(int, peak);
        for (const int first : {5, 94}) { // within a bar, and over its line
            auto times = torch::full({1, 384, 84, 5}, -1.0);
            for (std::size_t i = 0; i < outputs.size(); ++i)
                times[0][first + static_cast<int>(i)].select(0, kPitch).fill_(outputs[i]);
            const auto roll = made(asOutputs(times.to(torch::kFloat32)));
            for (const Family family : kAllFamilies) {
                std::vector<int> onsets;
                forEachOnset(roll, family, [&](int step, int) { onsets.push_back(step); });
                QCOMPARE(onsets, std::vector{first + peak});
            }
        }
    }

    /// A wide and shaky output is still one hit.
    void aPlateauIsOneHit() {
        auto times = torch::full({1, 384, 84, 5}, -1.0f);
        auto random = randomGenerator(5);
        times.narrow(1, 20, 9).select(3, 1).copy_(0.6 + 0.05 * torch::randn({1, 9, 84}, random));
        QCOMPARE(made(asOutputs(times)).count(Family::Drums), 84u);
    }

    void metreIsKept_data() {
        QTest::addColumn<std::vector<double>>("shares");
        QTest::newRow("as it is") << std::vector{1.0};
        QTest::newRow("spread evenly") << std::vector{0.2, 0.6, 0.2};
        QTest::newRow("spread ahead") << std::vector{0.1, 0.6, 0.3};
        QTest::newRow("spread widely") << std::vector{0.05, 0.15, 0.6, 0.15, 0.05};
    }

    void metreIsKept() {
        QFETCH(std::vector<double>, shares);
        const auto data = looseMusic();
        const auto roll = made(0.9 * noisy(spread(toTensor(data), shares)));
        for (const Family family : kAllFamilies) {
            const double most = furthest(onsetShares(roll, family), onsetShares(data, family));
            QVERIFY2(most < 3, qPrintable(QString("%1: %2").arg(name(family).data()).arg(most)));
            const Kept found = compare(roll, data, family);
            QVERIFY2(found.kept > 90, qPrintable(QString("%1: %2").arg(name(family).data()).arg(found.kept)));
        }
    }

private:
    Pianoroll m_rolls;
};

MUSE_TEST(OnsetsTest)
#include "OnsetsTest.moc"
