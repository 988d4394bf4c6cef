// SPDX-License-Identifier: MIT
// Wishes and limits, with a model that ships and knows what is usual in its data.
#include "core/metrics/scores/Joint.h"
#include "core/metrics/scores/PieceScore.h"
#include "core/ml/provenance/GenerationRecord.h"
#include "core/ml/steering/SteeredChoice.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <set>

using namespace muse;

namespace {

constexpr std::size_t kPieces = 3;

/// A bass note a beat.
Pianoroll bassLine(int bars) {
    Pianoroll roll(bars);
    for (int bar = 0; bar < bars; ++bar)
        for (int step = 0; step < kStepsPerBar; ++step)
            if (step % kStepsPerQuarter < 20) roll.set(bar, step, 9 + 2 * (bar % 4), Family::Bass);
    return roll;
}

std::vector<GenerationSettings> pieces(const Steering& steering) {
    std::vector<GenerationSettings> each(kPieces);
    for (std::size_t i = 0; i < each.size(); ++i) {
        each[i].seed = i + 1;
        each[i].steering = steering;
    }
    return each;
}

double onsetsOf(const Pianoroll& roll, Family family) {
    const auto values = phraseFeatures(roll);
    const auto& group = featureGroup(FeatureGroupId::OnsetsPerBar);
    const double onsets = values[group.first + index(family)];
    return std::isnan(onsets) ? 0 : onsets;
}

double meanOnsets(const SteeredChoice& choice, Family family) {
    double sum = 0;
    for (const SteeredPiece& piece : choice.pieces)
        sum += onsetsOf(piece.roll, family);
    return sum / static_cast<double>(choice.pieces.size());
}

} // namespace

class SteeringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto model =
            GenerationModel::load(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models/composer-bass.safetensors");
        QVERIFY(model.ok());
        m_model = *model;
        QVERIFY(m_model->card().calibration && m_model->card().calibration->usual);
    }

    void withoutWishesNothingIsChosen() {
        const auto line = bassLine(4);
        const auto each = pieces({});
        const auto choice = chooseSteered(*m_model, &line, each);
        QVERIFY(choice.ok());
        QCOMPARE(choice->tried, static_cast<int>(kPieces));
        for (std::size_t i = 0; i < kPieces; ++i)
            QCOMPARE(choice->pieces[i].roll, *m_model->accompany(line, each[i]));
    }

    void whatComesNextFollowsTheBarBefore() {
        const auto line = bassLine(4);
        const auto before = m_model->accompany(line, {});
        QVERIFY(before.ok());
        const auto each = pieces({});
        const auto misfit = [&](const SteeredChoice& choice) {
            double sum = 0;
            for (const SteeredPiece& piece : choice.pieces)
                sum += jointMisfit(*before, piece.roll, Family::Bass);
            return sum;
        };
        const auto any = chooseSteered(*m_model, &line, each);
        const auto next = chooseSteered(*m_model, &line, each, &*before);
        QVERIFY(any.ok() && next.ok());
        QCOMPARE(next->tried, static_cast<int>(8 * kPieces));
        QCOMPARE(next->pieces.size(), kPieces);
        QVERIFY2(misfit(*next) < misfit(*any), qPrintable(QString("%1 of %2").arg(misfit(*next)).arg(misfit(*any))));
        for (const SteeredPiece& piece : next->pieces)
            QCOMPARE(piece.settings.threshold, each.front().threshold);
    }

    void moreNotesAreMoreAndFewerAreFewer() {
        const auto line = bassLine(4);
        std::array<double, 2> means{};
        for (const Wish wish : {Wish::Less, Wish::More}) {
            Steering steering;
            steering.tracks[index(Family::Guitar)].of(WishKind::Density) = wish;
            const auto choice = chooseSteered(*m_model, &line, pieces(steering));
            QVERIFY(choice.ok());
            QCOMPARE(choice->tried, static_cast<int>(8 * kPieces));
            QCOMPARE(choice->pieces.size(), kPieces);
            for (const SteeredPiece& piece : choice->pieces)
                QCOMPARE(*m_model->accompany(line, piece.settings), piece.roll); // can be made again
            means[wish == Wish::More ? 1 : 0] = meanOnsets(*choice, Family::Guitar);
        }
        QVERIFY2(means[1] > means[0] + 2, qPrintable(QString("%1 and %2").arg(means[0]).arg(means[1])));
    }

    void aWishLeavesTheThresholdsOfOtherTracksAlone() {
        const auto line = bassLine(4);
        Steering steering;
        steering.tracks[index(Family::Guitar)].of(WishKind::Density) = Wish::More;
        std::vector<GenerationSettings> each(16);
        for (std::size_t i = 0; i < each.size(); ++i) {
            each[i].seed = i + 1;
            each[i].steering = steering;
        }
        const auto choice = chooseSteered(*m_model, &line, each);
        QVERIFY(choice.ok());
        bool moved = false;
        for (const SteeredPiece& piece : choice->pieces) {
            QCOMPARE(piece.settings.threshold, 0.0);
            for (const Family family : kAllFamilies)
                if (const double by = piece.settings.trackThresholds[index(family)]; family == Family::Guitar)
                    moved |= by != 0;
                else
                    QCOMPARE(by, 0.0);
        }
        QVERIFY(moved);
    }

    void neighbouringSeedsHaveNoPieceInCommon() {
        const auto line = bassLine(4);
        Steering steering;
        steering.tracks[index(Family::Strings)].of(WishKind::Density) = Wish::More;
        std::set<std::uint64_t> chosen;
        for (std::uint64_t seed = 1; seed <= 7; ++seed) {
            auto one = pieces(steering).front();
            one.seed = seed;
            const auto choice = chooseSteered(*m_model, &line, std::span(&one, 1));
            QVERIFY(choice.ok());
            chosen.insert(choice->pieces.front().settings.seed);
        }
        QCOMPARE(chosen.size(), std::size_t{7});
    }

    void theChosenMissLessThanTheFirst() {
        const auto line = bassLine(4);
        Steering steering;
        steering.tracks[index(Family::Piano)].of(WishKind::NoteLength) = Wish::More;
        steering.tracks[index(Family::Drums)].of(WishKind::Density) = Wish::Less;
        const auto each = pieces(steering);
        const auto choice = chooseSteered(*m_model, &line, each);
        QVERIFY(choice.ok());
        const auto& usual = m_model->card().calibration->usual;
        double chosen = 0, first = 0;
        for (std::size_t i = 0; i < kPieces; ++i) {
            chosen += missedBy(choice->pieces[i].roll, steering, usual);
            first += missedBy(*m_model->accompany(line, each[i]), steering, usual);
        }
        QVERIFY2(chosen < first, qPrintable(QString("%1 and %2").arg(chosen).arg(first)));
    }

    void limitsHoldForAllMusic() {
        GenerationSettings settings;
        TrackLimits& limits = settings.steering.tracks[index(Family::Strings)].limits;
        limits = {.lowest = 55, .highest = 72, .mostVoices = 2, .scale = Scale{2, Mode::Dorian}};
        const auto line = bassLine(6);
        const auto roll = m_model->accompany(line, settings);
        QVERIFY(roll.ok());
        QVERIFY(roll->count(Family::Strings) > 0);
        for (int bar = 0; bar < roll->bars(); ++bar)
            for (int step = 0; step < kStepsPerBar; ++step) {
                const PitchSet row = roll->row(bar, step, Family::Strings);
                QVERIFY(row.count() <= 2);
                for (int pitch = 0; pitch < kPitches; ++pitch)
                    if (row.test(pitch)) {
                        const int midi = pitch + kLowestPitch;
                        QVERIFY(midi >= 55 && midi <= 72 && limits.scale->contains(midi));
                    }
            }
        const auto free = m_model->accompany(line, {});
        for (const Family family : {Family::Bass, Family::Drums, Family::Guitar, Family::Piano}) {
            Pianoroll one(roll->bars()), other(roll->bars());
            one.copyFamily(*roll, family);
            other.copyFamily(*free, family);
            QCOMPARE(one, other);
        }
    }

    void whatCannotBeMetIsTold() {
        Steering steering;
        steering.tracks[index(Family::Strings)].of(WishKind::Silence) = Wish::Less;
        const auto& usual = m_model->card().calibration->usual;
        const auto unmet = unmetWishes(Pianoroll(4), steering, usual);
        QCOMPARE(unmet.size(), std::size_t{1});
        QVERIFY(unmet.front().family == Family::Strings && unmet.front().kind == WishKind::Silence);
        QCOMPARE(unmetWishes(bassLine(4), steering, std::nullopt).size(), std::size_t{1});
        QVERIFY(unmetWishes(bassLine(4), {}, usual).empty());
    }

    void itIsRecorded() {
        GenerationRecord record;
        TrackSteering& guitar = record.settings.steering.tracks[index(Family::Guitar)];
        guitar.limits = {.lowest = 40, .highest = 76, .mostVoices = 3, .scale = Scale{9, Mode::NaturalMinor}};
        guitar.of(WishKind::Density) = Wish::More;
        guitar.of(WishKind::Silence) = Wish::Usual;
        const auto again = generationRecord(toText(record));
        QVERIFY2(again.ok(), again.ok() ? "" : again.error().message.c_str());
        QVERIFY(again->settings.steering == record.settings.steering);
        for (const char* wrong : {R"({"steering":{"Horn":{}}})", R"({"steering":{"Bass":{"density":"lots"}}})",
                                  R"({"steering":{"Bass":{"lowest":60,"highest":50}}})",
                                  R"({"steering":{"Bass":{"scale":{"root":12,"mode":"major"}}}})"})
            QVERIFY2(!generationRecord(wrong).ok(), wrong);
    }

private:
    std::shared_ptr<GenerationModel> m_model;
};

MUSE_TEST(SteeringTest)
#include "SteeringTest.moc"
