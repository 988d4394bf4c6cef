// SPDX-License-Identifier: MIT
#include "core/music/dynamics/MeasureDynamics.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace muse;

namespace {

constexpr Tick kSixteenth = kTicksPerQuarter / 4;
constexpr int kBars = 400;

/// What the known groove has at a position.
PositionDynamics known(Part part, std::size_t position) {
    const double accent = position == 0 ? 14 : position % 4 == 0 ? 8 : position % 2 == 0 ? 0 : -10;
    const double level = 70 + 4 * static_cast<double>(index(part));
    return {level + accent, 4, position % 8 == 4 ? 7.0 : -2.0, 2.5};
}

struct Player {
    std::mt19937_64 random{1};

    double normal(double mean, double spread) { return std::normal_distribution(mean, spread)(random); }

    /// Every position of every bar, each part once.
    Song groove(double louder = 0, Tick from = 0) {
        Song song;
        const auto play = [&](Family family, std::uint8_t pitch) {
            std::vector<Note> notes = song.track(family).notes();
            for (int bar = 0; bar < kBars; ++bar)
                for (std::size_t position = 0; position < kMetricalPositions; ++position) {
                    const PositionDynamics how = known(partOf(family, pitch), position);
                    const Tick at = from + bar * kTicksPerBar + static_cast<Tick>(position) * kSixteenth;
                    const auto offset = std::lround(normal(how.offset, how.offsetSpread));
                    const auto velocity = std::lround(normal(how.velocity + louder, how.velocitySpread));
                    notes.push_back({std::max<Tick>(at + offset, 0), 60, pitch, static_cast<std::uint8_t>(velocity)});
                }
            song.track(family).setNotes(std::move(notes));
        };
        for (const std::uint8_t drum : {36, 38, 42, 49})
            play(Family::Drums, drum);
        for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings})
            play(family, 60);
        return song;
    }
};

Dynamics measured(const std::vector<Song>& songs) {
    DynamicsMeasure measure;
    for (const Song& song : songs)
        measure.add(playedPositions(song));
    return measure.dynamics().value();
}

bool near(double value, double expected, double tolerance) {
    if (std::abs(value - expected) <= tolerance) return true;
    qWarning("%g is not %g", value, expected);
    return false;
}

} // namespace

class MeasureDynamicsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKnownGrooveIsFound() {
        const Dynamics dynamics = measured({Player().groove()});
        for (const Part part : kAllParts)
            for (std::size_t position = 0; position < kMetricalPositions; ++position) {
                const PositionDynamics expected = known(part, position);
                const PositionDynamics& found = dynamics.at(part, position);
                QVERIFY(near(found.velocity, expected.velocity, 1));
                QVERIFY(near(found.velocitySpread, expected.velocitySpread, 0.6));
                QVERIFY(near(found.offset, expected.offset, 0.6));
                QVERIFY(near(found.offsetSpread, expected.offsetSpread, 0.4));
            }
    }

    /// One loud song and one quiet one play with the same accents; how they differ is not how either wavers.
    void songsOfDifferentLevelsAreNoSpread() {
        Player player;
        const Dynamics dynamics = measured({player.groove(-25), player.groove(10)});
        for (std::size_t position = 0; position < kMetricalPositions; ++position) {
            const PositionDynamics expected = known(Part::Bass, position);
            const PositionDynamics& found = dynamics.at(Part::Bass, position);
            QVERIFY(near(found.velocity, expected.velocity - 7.5, 1));
            QVERIFY(near(found.velocitySpread, expected.velocitySpread, 0.6));
        }
    }

    /// What was drawn with a mouse says how loud it is, and neither accents nor timing.
    void drawnSongsFlattenNothing() {
        Song drawn;
        std::vector<Note> notes;
        for (int sixteenth = 0; sixteenth < 16 * kBars; ++sixteenth)
            notes.push_back({sixteenth * kSixteenth, 60, 40, 64});
        drawn.track(Family::Bass).setNotes(notes);
        const Dynamics played = measured({Player().groove()});
        const Dynamics both = measured({Player().groove(), drawn});
        double levels = 0;
        for (std::size_t position = 0; position < kMetricalPositions; ++position) {
            const PositionDynamics& a = played.at(Part::Bass, position);
            const PositionDynamics& b = both.at(Part::Bass, position);
            QCOMPARE(b.velocitySpread, a.velocitySpread);
            QCOMPARE(b.offset, a.offset);
            QCOMPARE(b.offsetSpread, a.offsetSpread);
            levels += (a.velocity + 64) / 2 - b.velocity;
        }
        QVERIFY(near(levels / kMetricalPositions, 0, 0.01));
        QVERIFY(near(both.at(Part::Bass, 0).velocity - both.at(Part::Bass, 1).velocity,
                     played.at(Part::Bass, 0).velocity - played.at(Part::Bass, 1).velocity, 0.01));
    }

    void tripletsAndSwingAreNoOffsets() {
        Song song;
        std::vector<Note> notes;
        for (int third = 0; third < 12 * kBars; ++third)
            notes.push_back(
                {third * kTicksPerQuarter / 3 + third % 2 * 3, 60, 40, static_cast<std::uint8_t>(80 + third % 3 * 10)});
        song.track(Family::Guitar).setNotes(notes);
        const auto played = playedPositions(song);
        for (const PlayedPosition& each : played) {
            QCOMPARE(each.timed, each.position % 4 == 0 ? each.notes : 0u);
            QVERIFY(each.position % 4 != 2);
        }
    }

    void onlyBarsOfFourQuartersCount() {
        Song song = Player().groove(0, 3 * kTicksPerQuarter);
        song.signatures = {{0, 3, 4}, {3 * kTicksPerQuarter, 4, 4}, {20 * kTicksPerBar, 3, 4}};
        std::uint32_t notes = 0;
        for (const PlayedPosition& each : playedPositions(song))
            if (each.part == Part::Bass) notes += each.notes;
        // From the second bar on, which begins after three quarters: nineteen of them and a quarter.
        QVERIFY(near(notes, 19 * 16 + 4, 1));
    }

    void timesThatWereOnAGridSayNothing() {
        for (const PlayedPosition& each : playedPositions(Player().groove(), Timing::OnAGrid))
            QCOMPARE(each.timed, 0u);
        DynamicsMeasure measure;
        measure.add(playedPositions(Player().groove(), Timing::OnAGrid));
        const Dynamics dynamics = *measure.dynamics();
        QCOMPARE(dynamics.at(Part::Kick, 4).offsetSpread, neutralDynamics().at(Part::Kick, 4).offsetSpread);
        QVERIFY(near(dynamics.at(Part::Kick, 4).velocity, known(Part::Kick, 4).velocity, 1));
    }

    void whatNobodyPlaysIsNeutral() {
        DynamicsMeasure measure;
        QVERIFY(!measure.dynamics());
        measure.add(playedPositions(Song()));
        QVERIFY(!measure.dynamics());
        Song few;
        few.track(Family::Piano).setNotes({{0, 480, 60, 50}, {1920, 480, 60, 70}});
        measure.add(playedPositions(few));
        const Dynamics dynamics = *measure.dynamics();
        const Dynamics neutral = neutralDynamics();
        QVERIFY(dynamics.parts[index(Part::Bass)] == neutral.parts[index(Part::Bass)]);
        double level = 0;
        for (const PositionDynamics& each : dynamics.parts[index(Part::Piano)])
            level += each.velocity / kMetricalPositions;
        QVERIFY(near(level, 60, 1e-9));
        QVERIFY(dynamics.at(Part::Piano, 0).velocity > dynamics.at(Part::Piano, 1).velocity);
    }
};

MUSE_TEST(MeasureDynamicsTest)
#include "MeasureDynamicsTest.moc"
