// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFontCoverage.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;

namespace {

Song trio() {
    Song song;
    for (const Family family : {Family::Drums, Family::Piano, Family::Strings})
        song.track(family).insert(Note{0, 480, 60, 90});
    return song;
}

} // namespace

class SoundFontCoverageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFluidSynthPutsInPlaceCounts() {
        const std::vector<SoundFontPreset> piano = {{0, 0, "Piano"}};
        QVERIFY(hasSound(piano, Family::Strings, 49));
        QVERIFY(!hasSound(piano, Family::Drums, 0));
        const std::vector<SoundFontPreset> flute = {{0, 73, "Flute"}, {kDrumBank, 8, "Room kit"}};
        QVERIFY(hasSound(flute, Family::Strings, 73));
        QVERIFY(!hasSound(flute, Family::Piano, 0));
        QVERIFY(hasSound(flute, Family::Drums, 8));
        QVERIFY(!hasSound(flute, Family::Drums, 0));
        QVERIFY(hasSound(std::vector<SoundFontPreset>{{kDrumBank, 0, "Kit"}}, Family::Drums, 8));
    }

    void tracksThatWouldBeSilentAreNamed() {
        const std::vector<SoundFontPreset> flute = {{0, 73, "Flute"}};
        Song song = trio();
        QCOMPARE(familiesWithoutSound(flute, song),
                 (std::vector<Family>{Family::Drums, Family::Piano, Family::Strings}));
        song.track(Family::Strings).settings.program = 73;
        song.track(Family::Piano).settings.mute = true;
        QCOMPARE(familiesWithoutSound(flute, song), (std::vector<Family>{Family::Drums}));
        QVERIFY(familiesWithoutSound(flute, Song()).empty());
    }

    void aFileThatIsNoneIsRefused() { QVERIFY(!missingSounds("/nowhere/at/all.sf2", trio()).ok()); }
};

MUSE_TEST(SoundFontCoverageTest)
#include "SoundFontCoverageTest.moc"
