// SPDX-License-Identifier: MIT
#include "core/music/Origins.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;

namespace {

Song songOf(std::vector<Generation> generations) {
    Song song;
    for (const Family family : {Family::Bass, Family::Piano})
        song.track(family).setNotes({{0, 480, 60, 90}, {4 * kTicksPerBar, 480, 62, 90}});
    song.generations = std::move(generations);
    return song;
}

Generation made(int fromBar, int toBar, std::vector<Family> families, std::uint64_t seed) {
    return {fromBar * kTicksPerBar, toBar * kTicksPerBar, std::move(families), "model", seed, {}};
}

std::vector<std::uint64_t> seedsOf(const std::vector<Generation>& generations) {
    std::vector<std::uint64_t> seeds;
    for (const Generation& generation : generations)
        seeds.push_back(generation.seed);
    return seeds;
}

} // namespace

class OriginsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tracksWithoutNotesHaveNoOrigin() {
        const auto standing = standingGenerations(
            songOf({made(0, 4, {Family::Piano, Family::Strings}, 1), made(1, 3, {Family::Piano}, 2)}));
        QCOMPARE(standing.size(), std::size_t{1});
        QCOMPARE(standing.front().seed, std::uint64_t{1});
        QCOMPARE(standing.front().families, std::vector{Family::Piano});
    }

    void whatWasMadeAnewIsOfTheLaterOne() {
        const Song song = songOf({made(0, 4, {Family::Bass, Family::Piano}, 1), made(0, 8, {Family::Bass}, 2),
                                  made(0, 2, {Family::Piano}, 3)});
        const auto standing = standingGenerations(song);
        QCOMPARE(seedsOf(standing), (std::vector<std::uint64_t>{1, 2, 3}));
        // Half of the piano's bars were made anew; the others are as they were.
        QCOMPARE(standing[0].families, std::vector{Family::Piano});
        QCOMPARE(seedsOf(standingGenerations(songOf({made(0, 4, {Family::Bass}, 1), made(0, 4, {Family::Bass}, 2)}))),
                 std::vector<std::uint64_t>{2});
    }
};

MUSE_TEST(OriginsTest)
#include "OriginsTest.moc"
