// SPDX-License-Identifier: MIT
#include "core/music/dynamics/Expression.h"

#include "core/music/PianorollConversion.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace muse;

namespace {

constexpr Tick kSixteenth = kTicksPerQuarter / 4;

/// Every position its own, early and late.
Dynamics lively(double velocitySpread = 10, double offsetSpread = 12) {
    Dynamics dynamics;
    for (const Part part : kAllParts)
        for (std::size_t position = 0; position < kMetricalPositions; ++position)
            dynamics.at(part, position) = {60.0 + 2 * static_cast<double>(position) + static_cast<double>(index(part)),
                                           velocitySpread, position % 2 == 0 ? -8.0 : 14.0, offsetSpread};
    return dynamics;
}

std::vector<FittedBar> wholeBarsFrom(Tick from, int count) {
    std::vector<FittedBar> bars;
    for (int bar = 0; bar < count; ++bar)
        bars.push_back({from + bar * kTicksPerBar});
    return bars;
}

std::vector<Note> sixteenths(int bars, std::uint8_t pitch) {
    std::vector<Note> notes;
    for (int i = 0; i < bars * 16; ++i)
        notes.push_back({i * kSixteenth, kSixteenth, pitch, 100});
    return notes;
}

/// Notes as models make them: of a roll, for a family, at a place.
std::vector<Note> made(std::uint32_t seed, Family family, const std::vector<FittedBar>& bars) {
    return toNotes(toPianoroll(test::randomSong(seed, static_cast<int>(bars.size())), 0, static_cast<int>(bars.size())),
                   family, bars);
}

void checkOverlaps(const std::vector<Note>& notes) {
    std::map<int, Tick> sounding;
    for (const Note& note : notes) {
        QVERIFY(note.length > 0);
        const auto last = sounding.find(note.pitch);
        QVERIFY(last == sounding.end() || last->second <= note.start);
        sounding[note.pitch] = note.end();
    }
}

} // namespace

class ExpressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneChangesNothing() {
        const auto bars = wholeBarsFrom(4 * kTicksPerBar, 8);
        for (const Family family : kAllFamilies) {
            const auto notes = made(3, family, bars);
            QVERIFY(!notes.empty());
            for (const double amount : {0.0, -1.0, std::nan("")})
                QCOMPARE(expressed(notes, family, {lively(), amount, 7}, bars), notes);
        }
    }

    void overManyNotesItIsWhatTheDynamicsSay() {
        constexpr int kBars = 2000;
        const auto bars = wholeBarsFrom(0, kBars);
        const Dynamics dynamics = lively(10, 5);
        for (const std::uint8_t pitch : {36, 42}) {
            const auto played = expressed(sixteenths(kBars, pitch), Family::Drums, {dynamics, 1, 5}, bars);
            QCOMPARE(played.size(), std::size_t{kBars} * 16);
            for (std::size_t position = 0; position < kMetricalPositions; ++position) {
                double velocity = 0, velocitySquares = 0, offset = 0, offsetSquares = 0;
                for (std::size_t i = position; i < played.size(); i += kMetricalPositions) {
                    const auto late = static_cast<double>(played[i].start - static_cast<Tick>(i) * kSixteenth);
                    velocity += played[i].velocity / double{kBars};
                    velocitySquares += played[i].velocity * played[i].velocity / double{kBars};
                    offset += late / kBars;
                    offsetSquares += late * late / kBars;
                }
                const PositionDynamics& how = dynamics.at(partOf(Family::Drums, pitch), position);
                QVERIFY(std::abs(velocity - how.velocity) < 1); // four standard errors
                QVERIFY(std::abs(std::sqrt(velocitySquares - velocity * velocity) - how.velocitySpread) < 0.8);
                if (position == 0) continue; // never early
                QVERIFY(std::abs(offset - how.offset) < 0.5);
                QVERIFY(std::abs(std::sqrt(offsetSquares - offset * offset) - how.offsetSpread) < 0.4);
            }
        }
    }

    void halfIsHalfOfTheWay() {
        const auto bars = wholeBarsFrom(0, 16);
        const auto notes = sixteenths(16, 50);
        const auto half = expressed(notes, Family::Bass, {lively(), 0.5, 5}, bars);
        const auto full = expressed(notes, Family::Bass, {lively(), 1, 5}, bars);
        for (std::size_t i = 1; i < notes.size(); ++i) {
            QVERIFY(std::abs(half[i].velocity - (100 + full[i].velocity) / 2.0) <= 1);
            QVERIFY(std::abs(2 * (half[i].start - notes[i].start) - (full[i].start - notes[i].start)) <= 2);
        }
    }

    void aSeedAlwaysGivesTheSame() {
        const auto bars = wholeBarsFrom(0, 4);
        for (const Family family : kAllFamilies) {
            const auto notes = made(9, family, bars);
            const auto played = expressed(notes, family, {lively(), 1, 5}, bars);
            QCOMPARE(expressed(notes, family, {lively(), 1, 5}, bars), played);
            QVERIFY(expressed(notes, family, {lively(), 1, 6}, bars) != played);
        }
    }

    /// The same numbers on every machine.
    void theseAreTheNumbers() {
        const auto played = expressed(sixteenths(1, 50), Family::Bass, {lively(), 1, 5}, wholeBarsFrom(0, 1));
        QList<int> velocities, starts;
        for (std::size_t i = 0; i < 4; ++i) {
            velocities << played[i].velocity;
            starts << static_cast<int>(played[i].start);
        }
        QCOMPARE(velocities, (QList<int>{60, 86, 52, 73}));
        QCOMPARE(starts, (QList<int>{2, 139, 224, 378}));
    }

    void chordsStayTogether() {
        const auto bars = wholeBarsFrom(0, 1);
        std::vector<Note> notes;
        for (Tick at = 0; at < kTicksPerBar; at += 480)
            for (const std::uint8_t pitch : {60, 64, 67})
                notes.push_back({at, 240, pitch, 100});
        const auto played = expressed(notes, Family::Piano, {lively(), 1, 3}, bars);
        for (std::size_t i = 0; i < played.size(); i += 3)
            for (std::size_t j = i; j < i + 3; ++j) {
                QCOMPARE(played[j].start, played[i].start);
                QCOMPARE(played[j].velocity, played[i].velocity);
            }
    }

    /// However wild the dynamics: nothing leaves the bars, overtakes its neighbour or sounds twice at once.
    void notesStayInOrderAndInPlace_data() {
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        QTest::newRow("4/4") << 4 << 4;
        QTest::newRow("3/4") << 3 << 4;
        QTest::newRow("7/8") << 7 << 8;
        QTest::newRow("5/4") << 5 << 4;
    }
    void notesStayInOrderAndInPlace() {
        QFETCH(int, numerator);
        QFETCH(int, denominator);
        Song song;
        song.signatures = {{0, numerator, denominator}};
        const auto bars = fittedBars(song, 2, 4);
        const TickSpan span{bars.front().start, bars.back().end()};
        std::size_t moved = 0;
        for (std::uint32_t seed = 0; seed < 60; ++seed)
            for (const Family family : kAllFamilies) {
                const auto notes = made(seed, family, bars);
                const auto played = expressed(notes, family, {lively(40, 59), 1, seed}, bars);
                QCOMPARE(played.size(), notes.size());
                QVERIFY(std::ranges::is_sorted(played));
                checkOverlaps(played);
                Tick latest = span.to;
                for (const Note& note : notes)
                    latest = std::max(latest, note.end());
                std::map<int, std::vector<Note>> before, after;
                for (std::size_t i = 0; i < notes.size(); ++i) {
                    before[notes[i].pitch].push_back(notes[i]);
                    after[played[i].pitch].push_back(played[i]);
                    QVERIFY(played[i].start >= span.from && played[i].start < span.to);
                    QVERIFY(played[i].end() <= latest);
                    QVERIFY(played[i].velocity >= 1 && played[i].velocity <= 127);
                }
                std::map<Tick, std::pair<Tick, Tick>> starts; // where what began there begins now, first and last
                for (const auto& [pitch, list] : before)
                    for (std::size_t i = 0; i < list.size(); ++i) {
                        const Tick now = after[pitch][i].start;
                        QVERIFY(std::abs(now - list[i].start) < 60);
                        moved += now != list[i].start ? 1 : 0;
                        const auto [found, isNew] = starts.try_emplace(list[i].start, now, now);
                        found->second = {std::min(found->second.first, now), std::max(found->second.second, now)};
                    }
                Tick last = -1;
                for (const auto& [place, now] : starts) {
                    QVERIFY(now.first > last);
                    last = now.second;
                }
            }
        QVERIFY(moved > 1000);
    }

    /// So that a bar which is locked, copied or made again has all of its own notes, and none of another's.
    void notesStayInTheirBars() {
        const auto bars = wholeBarsFrom(0, 64);
        const auto flat = sixteenths(64, 42);
        const auto played = expressed(flat, Family::Drums, {lively(10, 59), 1, 2}, bars);
        std::size_t late = 0;
        for (std::size_t i = 0; i < flat.size(); ++i) {
            QCOMPARE(played[i].start / kTicksPerBar, flat[i].start / kTicksPerBar);
            late += i % 16 == 0 && played[i].start > flat[i].start ? 1 : 0;
        }
        QVERIFY(late > 10);
    }

    void nothingRingsBeyondTheBarsThatDidNotBefore() {
        const auto bars = wholeBarsFrom(0, 1);
        const Tick end = kTicksPerBar;
        bool late = false;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const std::vector<Note> hits = {{end - 50, 40, 36, 100}, {end - 20, 40, 42, 100}};
            for (const Note& hit : expressed(hits, Family::Drums, {lively(0, 59), 1, seed}, bars)) {
                QVERIFY(hit.length > 0);
                QVERIFY(hit.end() <= (hit.pitch == 36 ? end : end + 20));
                late = late || (hit.pitch == 36 && hit.start > end - 40);
            }
        }
        QVERIFY(late);
    }

    void otherNotesChangeNoChances() {
        const auto bars = wholeBarsFrom(0, 4);
        const auto all = sixteenths(4, 42);
        std::vector<Note> beats;
        for (std::size_t i = 0; i < all.size(); i += 4)
            beats.push_back(all[i]);
        const auto some = expressed(beats, Family::Drums, {lively(), 1, 2}, bars);
        const auto among = expressed(all, Family::Drums, {lively(), 1, 2}, bars);
        for (std::size_t i = 0; i < some.size(); ++i) {
            QCOMPARE(some[i].velocity, among[4 * i].velocity);
            QCOMPARE(some[i].start, among[4 * i].start);
        }
    }
};

MUSE_TEST(ExpressionTest)
#include "ExpressionTest.moc"
