// SPDX-License-Identifier: MIT
#include "core/midi/LyricLines.h"
#include "core/midi/SongImport.h"
#include "tests/core/midi/MidiBytes.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

MidiFile oneTrack(const Bytes& body) {
    auto file = parseMidi(header(0, 1, 480) + track(body + quarter(0, 60) + kEnd));
    if (!file) qFatal("%s", file.error().message.c_str());
    return std::move(*file);
}

} // namespace

/// Lyrics, karaoke and markers.
class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lineEndsAreTheSameHoweverAFileHasThem() {
        const std::vector<Lyric> expected = {{0, "Rain "}, {480, "falls\n"}, {960, "on\n\n"}, {1440, "us"}};
        const Bytes first = meta(0, 5, "Rain ");
        const auto lyrics = [&](const Bytes& rest) { return oneTrack(first + rest).lyrics; };
        QVERIFY(lyrics(meta(480, 5, "falls\r") + meta(480, 5, "on\n") + meta(480, 5, "us")) == expected);
        QVERIFY(lyrics(meta(480, 5, "falls\r\n") + meta(480, 5, "on\r\r") + meta(480, 5, "us")) == expected);
        QVERIFY(lyrics(meta(480, 5, "falls") + meta(480, 5, "\ron") + meta(480, 5, "\nus")) == expected);
        QVERIFY(lyrics(meta(480, 5, "falls") + meta(240, 5, "\r") + meta(240, 5, "on") + meta(240, 5, "\n") +
                       meta(240, 5, "us")) == expected);
        const Bytes karaoke = meta(0, 1, "@KMIDI KARAOKE FILE") + meta(0, 1, "\\Rain ") + meta(480, 1, "falls") +
                              meta(480, 1, "/on") + meta(480, 1, "\\us");
        QVERIFY(oneTrack(karaoke).lyrics == expected);
    }

    void lineEndsComeBack() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 480, 60, 90}});
        song.lyrics = {{0, "a\n"}, {0, "b\n\n"}, {480, " \n"}, {960, "c\n\n\n"}, {960, "in\nside"}};
        QVERIFY(toSong(*parseMidi(writeMidi(song))) == song);
    }

    void tagsAreNotSung() {
        const MidiFile file = oneTrack(meta(0, 5, "{@LATIN}") + meta(0, 5, "{#Title=Rain}{#Key=C}") +
                                       meta(0, 5, "{@LATIN}la") + meta(480, 5, "{la}") + meta(480, 5, "@ home"));
        QVERIFY(file.lyrics == (std::vector<Lyric>{{0, "la"}, {480, "{la}"}, {960, "@ home"}}));
        const MidiFile karaoke = oneTrack(meta(0, 1, "@KMIDI KARAOKE FILE") + meta(0, 1, "@x") + meta(0, 1, "@") +
                                          meta(0, 1, "\\me @ ") + meta(480, 1, "@Home") + meta(0, 1, "home"));
        QVERIFY(karaoke.lyrics == (std::vector<Lyric>{{0, "me @ "}, {480, "home"}}));
    }

    void aTagSaysTheEncoding() {
        // Too short to tell.
        const Bytes kanji = meta(0, 5, "\x8E\xE8");
        QVERIFY(oneTrack(meta(0, 5, "{@JP}") + kanji).lyrics == (std::vector<Lyric>{{0, "手"}}));
        QVERIFY(oneTrack(meta(0, 5, "{@JP}") + kanji).remarks.empty());
        QVERIFY(oneTrack(meta(0, 5, "{@LATIN}") + kanji).lyrics == (std::vector<Lyric>{{0, "Žè"}}));
    }

    void markersOnOnePlaceAreJoinedAndSaid() {
        const MidiFile file = oneTrack(meta(0, 6, "Verse") + meta(0, 6, "Capo 2") + meta(0, 6, "") +
                                       meta(0, 6, "Capo 2") + meta(480, 6, "Coda") + meta(0, 6, "Coda"));
        QVERIFY(file.markers == (std::vector<Marker>{{0, "Verse / Capo 2"}, {480, "Coda"}}));
        QVERIFY(anySays(file.remarks, "joined"));
        QVERIFY(toSong(*parseMidi(writeMidi(toSong(file)))).markers == file.markers);
        QVERIFY(oneTrack(meta(0, 6, "Coda") + meta(0, 6, "Coda")).remarks.empty());
    }
};

MUSE_TEST(WordsTest)
#include "WordsTest.moc"
