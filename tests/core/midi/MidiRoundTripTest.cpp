// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"
#include "tests/support/RandomSong.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <span>

using namespace muse;

namespace {

constexpr std::uint32_t kSongs = 60;

Song again(const Song& song) {
    return toSong(*parseMidi(writeMidi(song)));
}

/// A walk over the chunks of a file that our own writer made, apart from our own reader: the events of each track as
/// (tick, bytes).
struct RawEvent {
    std::uint32_t at = 0;
    std::vector<std::uint8_t> bytes;
};

class RawFile {
public:
    explicit RawFile(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {
        m_format = number(8, 2);
        std::size_t at = 14;
        while (at + 8 <= bytes.size()) {
            const std::size_t length = number(at + 4, 4);
            tracks.push_back(events(bytes.subspan(at + 8, length)));
            at += 8 + length;
        }
    }
    [[nodiscard]] std::size_t format() const { return m_format; }
    std::vector<std::vector<RawEvent>> tracks;

private:
    [[nodiscard]] std::size_t number(std::size_t at, std::size_t size) const {
        std::size_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | m_bytes[at + i];
        return value;
    }
    static std::vector<RawEvent> events(std::span<const std::uint8_t> body) {
        std::size_t at = 0;
        const auto variable = [&] {
            std::uint32_t value = 0;
            do
                value = value << 7 | (body[at] & 0x7FU);
            while (body[at++] & 0x80U);
            return value;
        };
        std::vector<RawEvent> found;
        std::uint32_t now = 0;
        while (at < body.size()) {
            now += variable();
            const std::size_t begin = at;
            if (body[at] == 0xFF) {
                at += 2;
                const std::uint32_t length = variable();
                at += length;
            } else {
                at += (body[at] & 0xE0U) == 0xC0 ? 2 : 3;
            }
            found.push_back(
                {now,
                 {body.begin() + static_cast<std::ptrdiff_t>(begin), body.begin() + static_cast<std::ptrdiff_t>(at)}});
        }
        return found;
    }

    std::span<const std::uint8_t> m_bytes;
    std::size_t m_format = 0;
};

MidiNote sounding(Tick start, std::uint8_t pitch, std::uint8_t channel, std::uint8_t program) {
    return {{start, 240, pitch, 90}, channel, program};
}

/// A file as another program might write it: two guitars, a flute, a sound effect that the rule leaves out, drums.
MidiFile foreignFile() {
    MidiFile file;
    file.tracks = {{"Lead", {sounding(0, 60, 0, 27), sounding(480, 64, 0, 27)}, {}},
                   {"Rhythm", {sounding(0, 50, 1, 25)}, {}},
                   {"Flute", {sounding(240, 80, 2, 73)}, {}},
                   {"Rain", {sounding(960, 70, 3, 96)}, {}},
                   {"Kit", {sounding(0, 36, 9, 0), sounding(480, 38, 9, 8)}, {}}};
    return file;
}

} // namespace

/// What a song holds is what comes back from its MIDI file.
class MidiRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfRandomSongs() {
        int empty = 0;
        for (std::uint32_t seed = 1; seed <= kSongs; ++seed) {
            const Song song = test::richSong(seed, 1 + static_cast<int>(seed % 5));
            empty += static_cast<int>(
                std::ranges::count_if(song.tracks, [](const Track& track) { return track.notes().empty(); }));
            const Song back = again(song);
            for (const Family family : kAllFamilies) {
                const auto message = QStringLiteral("song %1, %2").arg(seed).arg(int(index(family)));
                QVERIFY2(back.track(family).settings == song.track(family).settings, qPrintable(message));
                QVERIFY2(back.track(family) == song.track(family), qPrintable(message));
            }
            QVERIFY(back.tempo == song.tempo);
            QCOMPARE(back.signatures, song.signatures);
            QCOMPARE(back.key, song.key);
            QVERIFY(back.markers == song.markers);
            QVERIFY(back.lyrics == song.lyrics);
            QVERIFY(back == song);
        }
        QVERIFY(empty > 10);
    }

    void anEmptyTrackKeepsItsName() {
        Song song;
        song.track(Family::Strings).settings.name = "Choir to come";
        song.track(Family::Strings).settings.program = 52;
        song.track(Family::Bass).setNotes({{0, 480, 40, 90}});
        QVERIFY(again(song) == song);
    }

    /// A program that the rules give to another family, or to none, does not move a track of ours.
    void anyProgramStaysInItsFamily() {
        Song song;
        song.track(Family::Bass).settings.program = 0;      // piano
        song.track(Family::Strings).settings.program = 120; // a sound effect
        for (const Family family : {Family::Bass, Family::Strings})
            song.track(family).setNotes({{0, 480, 60, 90}});
        QVERIFY(again(song) == song);
        QVERIFY(toSong(*parseMidi(writeMidi(song)), MergeRule::BestTrack) == song);
    }

    /// Seen in the bytes, not by our own reader: type 1, a track a family, program change before every note.
    void typeOneAndProgramFirst() {
        for (std::uint32_t seed = 1; seed <= 10; ++seed) {
            const Song song = test::richSong(seed);
            const auto bytes = writeMidi(song);
            const RawFile file(bytes);
            QCOMPARE(file.format(), std::size_t{1});
            QCOMPARE(file.tracks.size(), 1 + kFamilies);
            for (const Family family : kAllFamilies) {
                const auto& events = file.tracks[1 + index(family)];
                const auto is = [&](int status) {
                    return [status](const RawEvent& event) { return event.bytes[0] == status; };
                };
                const int channel = midiChannel(family);
                const auto program = std::ranges::find_if(events, is(0xC0 | channel));
                QVERIFY(program != events.end());
                QCOMPARE(program->at, 0U);
                QCOMPARE(int{program->bytes[1]}, song.track(family).settings.program);
                QVERIFY(program < std::ranges::find_if(events, is(0x90 | channel)));
                for (const RawEvent& event : events)
                    QVERIFY(event.bytes[0] == 0xFF || (event.bytes[0] & 0x0F) == channel);
            }
        }
    }

    void partsSayWhatAFileHolds() {
        const auto parts = importParts(foreignFile(), MergeRule::Lpd5);
        QCOMPARE(parts.size(), std::size_t{5});
        QCOMPARE(importParts(foreignFile())[3].family, std::optional(Family::Strings));
        QCOMPARE(parts[0], (ImportPart{0, "Lead", 0, 27, 2, 60, 64, Family::Guitar}));
        QCOMPARE(parts[2], (ImportPart{2, "Flute", 2, 73, 1, 80, 80, Family::Strings}));
        QCOMPARE(parts[3], (ImportPart{3, "Rain", 3, 96, 1, 70, 70, std::nullopt}));
        QCOMPARE(parts[4], (ImportPart{4, "Kit", 9, 0, 2, 36, 38, Family::Drums}));
    }

    void movedPartsGoWhereTheyAreTold() {
        const MidiFile file = foreignFile();
        auto parts = importParts(file);
        parts[0].family = Family::Piano;
        parts[1].family = std::nullopt;
        parts[3].family = Family::Bass;
        const Song song = toSong(file, parts);
        QCOMPARE(song.track(Family::Piano).notes(), (std::vector<Note>{{0, 240, 60, 90}, {480, 240, 64, 90}}));
        QCOMPARE(song.track(Family::Piano).settings.program, 27);
        QCOMPARE(song.track(Family::Piano).settings.name, std::string("Lead"));
        QVERIFY(song.track(Family::Guitar).notes().empty());
        QCOMPARE(song.track(Family::Bass).notes().size(), std::size_t{1});
        QCOMPARE(song.track(Family::Bass).settings.program, 96);
        QCOMPARE(song.track(Family::Drums).notes().size(), std::size_t{2});
    }

    /// Nothing moved is the import as it was: over every free file.
    void unmovedPartsAreTheRule() {
        const auto folder = test::sharedData("free");
        if (!folder) QSKIP("the shared folder with free MIDI files is not beside this checkout");
        int files = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder)) {
            if (entry.path().extension() != ".mid") continue;
            const auto file = readMidi(entry.path());
            QVERIFY(file.ok());
            for (const MergeRule rule : {MergeRule::Lpd5, MergeRule::Paper, MergeRule::Everything})
                QVERIFY2(toSong(*file, importParts(*file, rule)) == toSong(*file, rule), entry.path().c_str());
            ++files;
        }
        QVERIFY(files > 100);
    }
};

MUSE_TEST(MidiRoundTripTest)
#include "MidiRoundTripTest.moc"
