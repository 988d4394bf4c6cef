// SPDX-License-Identifier: MIT
#include "core/exchange/SongFile.h"

#include "core/base/File.h"
#include "tests/core/exchange/scores/ScoreTesting.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;

class SongFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesSayWhatFilesAre() {
        for (const char* name :
             {"a.musicxml", "A.MXL", "b.xml", "c.mscz", "c.mscx", "d.gp3", "d.GP4", "d.gp5", "e.abc"}) {
            QVERIFY2(isScoreName(name), name);
            QVERIFY2(!whatConverts(name), name);
        }
        for (const char* name : {"a.mid", "a.npz", "a.gp", "abc", "a.mscz.bak", ""})
            QVERIFY2(!isScoreName(name), name);
    }

    void eachKindIsReadAsWhatItIs() {
        const auto pitches = [this](const char* name, std::string_view text) {
            const auto path = write(name, text);
            const auto file = readSongFile(path);
            return file ? pitchesOf(*file) : QList<int>{-1};
        };
        QCOMPARE(pitches("a.ABC", "X:1\nL:1/4\nK:C\nC\n"), (QList<int>{60}));
        QCOMPARE(pitches("a.xml",
                         "<score-partwise><part-list><score-part id=\"P\"/></part-list><part id=\"P\"><measure>"
                         "<note><pitch><step>D</step><octave>4</octave></pitch><duration>4</duration></note>"
                         "</measure></part></score-partwise>"),
                 (QList<int>{62}));
        QCOMPARE(pitches("a.mscx",
                         "<museScore version=\"3.01\"><Score><Part><Staff/></Part><Staff><Measure><voice><Chord>"
                         "<durationType>whole</durationType><Note><pitch>64</pitch></Note></Chord></voice>"
                         "</Measure></Staff></Score></museScore>"),
                 (QList<int>{64}));
    }

    void refusalsNameTheFileAndWhatToDo() {
        const auto reason = [this](const char* name, std::string_view text) {
            return reasonOf(readSongFile(write(name, text)));
        };
        QVERIFY(reason("x.abc", "no tune").contains("x.abc as ABC: it has no tune"));
        QVERIFY(reason("x.gp5", "no tabs").contains("x.gp5 as Guitar Pro: it is no file of Guitar Pro 3, 4 or 5"));
        QVERIFY(reason("x.mscz", "PK no").contains("x.mscz as MuseScore: it is not well-formed XML"));
        QVERIFY(reason("x.mxl", "PK\3\4 no").contains("x.mxl as MusicXML: it is not a zip archive"));
        QVERIFY(reason("x.mid", "no notes").contains("x.mid as MIDI"));
        QVERIFY(reason("x.gpx", "BCFZ")
                    .contains("x.gpx. Nothing here reads .gpx files; MuseScore (musescore.org, free) opens them"));
        QVERIFY(reason("x.tg", "").contains("TuxGuitar"));
        QVERIFY(reason("x.sib", "").contains("export MusicXML"));
        QVERIFY(reasonOf(readSongFile(path("none.abc"))).contains("none.abc"));
    }

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    std::filesystem::path write(const char* name, std::string_view text) {
        if (!replaceFile(path(name), text)) qFatal("%s cannot be written", name);
        return path(name);
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(SongFileTest)
#include "SongFileTest.moc"
