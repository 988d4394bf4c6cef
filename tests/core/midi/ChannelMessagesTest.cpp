// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"
#include "tests/core/midi/MidiBytes.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

MidiFile oneTrack(const Bytes& body) {
    return parsed(header(0, 1, 480) + track(body + kEnd));
}

Bytes control(std::uint32_t delta, std::uint8_t channel, std::uint8_t number, std::uint8_t value) {
    return midiEvent(delta, {static_cast<std::uint8_t>(0xB0 | channel), number, value});
}

/// A system exclusive message; `data` ends with F7.
Bytes exclusive(const Bytes& data) {
    return Bytes{0, 0xF0} + variable(static_cast<std::uint32_t>(data.size())) + data;
}

/// Roland's "use for rhythm part" of the part that channel 11 plays.
Bytes gsRhythm(std::uint8_t use) {
    return exclusive({0x41, 0x10, 0x42, 0x12, 0x40, 0x1A, 0x15, use, 0x0F, 0xF7});
}

std::vector<Note> drumsOf(const MidiFile& file) {
    return toSong(file).track(Family::Drums).notes();
}

} // namespace

/// What control changes and exclusive messages do to notes and to each other.
class ChannelMessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesEndWithTheirChannel_data() {
        QTest::addColumn<int>("number");
        for (const int number : {120, 123, 124, 125, 126, 127})
            QTest::addRow("%d", number) << number;
    }

    void notesEndWithTheirChannel() {
        QFETCH(const int, number);
        // Two notes of the channel end; the one of another channel, and what is struck later, do not.
        const MidiFile file =
            oneTrack(midiEvent(0, {0x90, 60, 90}) + midiEvent(0, {0x90, 64, 90}) + midiEvent(0, {0x91, 67, 90}) +
                     control(960, 0, static_cast<std::uint8_t>(number), 0) + midiEvent(240, {0x90, 60, 80}) +
                     midiEvent(240, {0x80, 60, 0}) + midiEvent(480, {0x81, 67, 0}) + midiEvent(0, {0x80, 64, 0}) +
                     quarter(0, 64));
        std::vector<Note> notes;
        for (const MidiNote& note : file.tracks[0].notes)
            notes.push_back(note.note);
        QCOMPARE(notes,
                 (std::vector<Note>{
                     {0, 960, 60, 90}, {0, 960, 64, 90}, {0, 1920, 67, 90}, {1200, 240, 60, 80}, {1920, 480, 64, 90}}));
        QVERIFY(file.warnings.empty());
    }

    void aResetIsForWhatIsPlayedAlone() {
        const Song song = toSong(oneTrack(control(0, 0, 7, 30) + control(0, 0, 10, 20) + control(0, 0, 64, 127) +
                                          control(0, 0, 11, 90) + midiEvent(0, {0xE0, 0, 96}) + quarter(0, 60) +
                                          control(0, 0, 121, 0) + midiEvent(0, {0xE0, 0, 72}) + quarter(0, 62)));
        const Track& piano = song.track(Family::Piano);
        QVERIFY(piano.controls(Controller::Sustain) == (ControlPoints{{0, 127}, {480, 0}}));
        QVERIFY(piano.controls(Controller::Expression) == (ControlPoints{{0, 90}, {480, 127}}));
        QVERIFY(piano.controls(Controller::PitchBend) == (ControlPoints{{0, 96 * 128}, {480, 72 * 128}}));
        QVERIFY(piano.controls(Controller::Volume).empty());
        QCOMPARE(sevenBits(piano.settings.volume), std::uint8_t{30});
        // Before any pedal it says nothing.
        const Song before = toSong(oneTrack(control(0, 0, 121, 0) + quarter(0, 60)));
        QVERIFY(before.track(Family::Piano).controls(Controller::Sustain).empty());
    }

    void partsThatAreMadeDrumsAreDrums_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("drums");
        const auto row = [](const char* name, const Bytes& before, bool drums) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(before.data()), qsizetype(before.size()))
                                << drums;
        };
        const Bytes program = midiEvent(0, {0xCA, 0});
        const auto bank = [&](std::uint8_t number) { return control(0, 10, 0, number) + program; };
        const Bytes gsReset = exclusive({0x41, 0x10, 0x42, 0x12, 0x40, 0, 0x7F, 0, 0x41, 0xF7});
        row("none", program, false);
        row("GS", gsRhythm(2), true);
        row("GS, taken back", gsRhythm(1) + gsRhythm(0), false);
        row("GS of another part", exclusive({0x41, 0x10, 0x42, 0x12, 0x40, 0x1B, 0x15, 2, 0x0E, 0xF7}), false);
        row("XG kits", bank(127), true);
        row("XG effects", bank(126), true);
        row("General MIDI 2", bank(120), true);
        row("XG, taken back", bank(127) + bank(0), false);
        row("another bank", bank(1), false);
        row("MT-32 sounds of GS", gsReset + bank(127), false);
        row("XG part mode", exclusive({0x43, 0x10, 0x4C, 0x08, 0x0A, 0x07, 0x02, 0xF7}), true);
    }

    void partsThatAreMadeDrumsAreDrums() {
        QFETCH(const QByteArray, before);
        QFETCH(const bool, drums);
        const MidiFile file = oneTrack(Bytes(before.begin(), before.end()) + quarter(10, 36) + quarter(0, 60));
        const Song song = toSong(file);
        QCOMPARE(song.track(Family::Drums).notes(),
                 drums ? (std::vector<Note>{{0, 480, 36, 90}}) : std::vector<Note>{});
        QCOMPARE(song.track(Family::Piano).notes().size(), std::size_t{drums ? 1U : 2U});
        // As the window shows and moves them.
        const auto parts = importParts(file);
        QCOMPARE(parts.front().channel, drums ? 9 : 10);
        QVERIFY(toSong(file, parts) == song);
    }

    void drumsOfAnotherTrackAndFromATimeOn() {
        const Bytes setUp = Bytes{0x83, 0x60, 0xF0, 10, 0x41, 0x10, 0x42, 0x12, 0x40, 0x1A, 0x15, 0x01, 0x10, 0xF7};
        const MidiFile file = parsed(header(1, 2, 480) + track(setUp + kEnd) +
                                     track(quarter(10, 40) + quarter(10, 36) + quarter(10, 38) + kEnd));
        QCOMPARE(drumsOf(file), (std::vector<Note>{{480, 480, 36, 90}, {960, 480, 38, 90}}));
    }

    void oneHandsPedalIsForBothAndSaid() {
        const Bytes right = midiEvent(0, {0xC0, 0}) + quarter(0, 72) + quarter(0, 74);
        const Bytes left = midiEvent(0, {0xC1, 0}) + control(0, 1, 64, 127) + quarter(1, 48) + control(0, 1, 64, 0);
        const auto [song, report, changed, lines] =
            importSong(parsed(header(1, 2, 480) + track(right + kEnd) + track(left + kEnd)));
        QVERIFY(song.track(Family::Piano).controls(Controller::Sustain) == (ControlPoints{{0, 127}, {480, 0}}));
        QCOMPARE(report, (std::vector<std::string>{"Meant for one channel, and now for all notes of the track that it "
                                                   "became: sustain of Piano."}));
    }

    void whatOneTrackCannotKeepIsSaid() {
        const auto hand = [](std::uint8_t channel, std::uint8_t volume, std::uint8_t pan, int notes) {
            Bytes body = midiEvent(0, {static_cast<std::uint8_t>(0xC0 | channel), 0}) + control(0, channel, 7, volume) +
                         control(0, channel, 10, pan);
            for (int i = 0; i < notes; ++i)
                body = body + quarter(channel, static_cast<std::uint8_t>(60 + 12 * channel + i));
            return track(body + kEnd);
        };
        const auto both = [&](const Bytes& one, const Bytes& two) {
            return importSong(parsed(header(1, 2, 480) + one + two));
        };
        const auto [song, report, changed, lines] = both(hand(0, 50, 64, 1), hand(1, 90, 64, 3));
        QCOMPARE(sevenBits(song.track(Family::Piano).settings.volume), std::uint8_t{90});
        QCOMPARE(report, (std::vector<std::string>{"Left out, as another channel of the same track says otherwise and "
                                                   "has more notes: volume of Piano."}));
        QVERIFY(both(hand(0, 90, 64, 1), hand(1, 90, 64, 3)).report.empty());
        const Bytes late = track(midiEvent(0, {0xC1, 0}) + control(2, 1, 7, 90) + quarter(1, 72) + kEnd);
        QVERIFY(both(hand(0, 90, 64, 1), late).report.empty());
        QVERIFY(both(hand(0, 90, 64, 1), hand(1, 90, 64, 1)).report.empty());
    }
};

MUSE_TEST(ChannelMessagesTest)
#include "ChannelMessagesTest.moc"
