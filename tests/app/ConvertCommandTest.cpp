// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"

#include "core/base/File.h"
#include "core/midi/SongImport.h"
#include "core/project/ProjectFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

using namespace muse;
using namespace muse::test;

class ConvertCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        Song song;
        song.track(Family::Piano).setNotes({{0, 480, 60, 90}, {1920, 480, 62, 90}});
        song.track(Family::Guitar).setNotes({{0, 480, 50, 90}});
        QVERIFY(saveProject(song, path("plain.musegan").toStdString()).ok());
        song.track(Family::Guitar).settings.mute = true;
        QVERIFY(saveProject(song, path("muted.musegan").toStdString()).ok());
        song.track(Family::Piano).settings.mute = true;
        QVERIFY(saveProject(song, path("silent.musegan").toStdString()).ok());
    }

    void endingsMayBeCapitals_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"OUT.MID", "OUT.Midi", "OUT.NPZ", "OUT.MUSEGAN", "OUT.WAV", "OUT.FLAC", "OUT.OGG"})
            QTest::newRow(name) << QString(name);
    }

    void endingsMayBeCapitals() {
        QFETCH(const QString, name);
        const Run run = musegan({"convert", path("plain.musegan"), path(name)});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        if (name.endsWith("WAV") || name.endsWith("FLAC") || name.endsWith("OGG")) return;
        const Run back = musegan({"convert", path(name), path("back.musegan")});
        QVERIFY2(back.code == 0 && back.out.startsWith("3 notes in 2 bars"), qPrintable(back.out + back.err));
    }

    void mutedTracksAreLeftOutAndNamed() {
        for (const char* name : {"x.mid", "x.npz"}) {
            const Run run = musegan({"convert", path("muted.musegan"), path(name)});
            QCOMPARE(run.code, 0);
            QVERIFY2(run.err.contains("without Guitar") && run.err.contains("--all-tracks"), qPrintable(run.err));
            QVERIFY(notesOf(name, Family::Guitar).empty());
            QCOMPARE(notesOf(name, Family::Piano).size(), std::size_t{2});
            const Run all = musegan({"convert", path("muted.musegan"), path(name), "--all-tracks"});
            QVERIFY(all.code == 0 && all.err.isEmpty());
            QCOMPARE(notesOf(name, Family::Guitar).size(), std::size_t{1});
        }
        const Run silent = musegan({"convert", path("silent.musegan"), path("y.mid")});
        QCOMPARE(silent.code, 1);
        QVERIFY(silent.err.contains("no audible track"));
        QVERIFY(!std::filesystem::exists(path("y.mid").toStdString()));
    }

    void whatIsNotAsInTheFileIsSaid() {
        // One note of a synthesiser effect.
        const std::vector<std::uint8_t> bytes = {'M',  'T', 'h', 'd',  0,    0,    0,  6, 0,  0,    0,    1,  1,
                                                 0xE0, 'M', 'T', 'r',  'k',  0,    0,  0, 17, 0,    0xC4, 98, 0,
                                                 0x94, 70,  90,  0x83, 0x60, 0x84, 70, 0, 0,  0xFF, 0x2F, 0};
        QVERIFY(replaceFile(path("fx.mid").toStdString(), bytes).ok());
        const Run moved = musegan({"convert", path("fx.mid"), path("fx.musegan")});
        QVERIFY2(moved.out.startsWith("1 note in 1 bar,"), qPrintable(moved.out + moved.err));
        QVERIFY2(moved.err.contains("1 note to Strings"), qPrintable(moved.err));
        const Run dropped = musegan({"convert", path("fx.mid"), path("fx.musegan"), "--merge", "lpd5"});
        QVERIFY2(dropped.err.contains("Left out, as no family takes program 99: 1 note."), qPrintable(dropped.err));
    }

    void aProjectIsKnownByItsContent() {
        std::filesystem::copy_file(path("plain.musegan").toStdString(), path("take 1.mid").toStdString());
        const Run run = musegan({"convert", path("take 1.mid"), path("again.npz")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }

    void decisionsAreWrittenWhereNothingIsLeft() {
        QCOMPARE(musegan({"convert", path("plain.musegan"), path("short/only.mid")}).code, 1);
        std::filesystem::create_directories(path("short").toStdString());
        QCOMPARE(musegan({"convert", path("plain.musegan"), path("short/only.mid")}).code, 0);
        const Run built = musegan({"dataset", "build", path("short"), "-o", path("none.safetensors"), "--decisions",
                                   path("decisions.csv"), "--funnel", path("funnel.CSV")});
        QCOMPARE(built.code, 1);
        const auto decisions = readText(path("decisions.csv").toStdString());
        QVERIFY(decisions.ok());
        QVERIFY2(decisions->find("only.mid,no,Parse,shorter than four bars") != std::string::npos, decisions->c_str());
        const auto funnel = readText(path("funnel.CSV").toStdString());
        QVERIFY(funnel.ok() && !funnel->starts_with("{"));
    }

    void aSoundfontWithoutTheSoundIsNamed() {
        const QString font = QStringLiteral(MUSE_SOURCE_DIR "/../shared/cases/c13_flute_first.sf2");
        if (!QFile::exists(font)) QSKIP("the shared folder with cases is not beside this checkout");
        const Run run = musegan({"render", path("plain.musegan"), "--soundfont", font, "-o", path("silent.wav")});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("c13_flute_first.sf2 has no sound for Guitar and Piano."), qPrintable(run.err));
        QVERIFY(!QFile::exists(path("silent.wav")));
    }

    void aDamagedProjectIsExplained() {
        const auto whole = readText(path("plain.musegan").toStdString());
        QVERIFY(replaceFile(path("cut.musegan").toStdString(), std::string_view(*whole).substr(0, 200)).ok());
        const Run cut = musegan({"convert", path("cut.musegan"), path("z.mid")});
        QCOMPARE(cut.code, 1);
        QVERIFY2(cut.err.contains("cut.musegan: it is cut short: it breaks off after 200 bytes"), qPrintable(cut.err));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    std::vector<Note> notesOf(const QString& name, Family family) {
        musegan({"convert", path(name), path("read.musegan")});
        const auto song = loadProject(path("read.musegan").toStdString());
        return song ? song->track(family).notes() : std::vector<Note>{{-1, 1, 1, 1}};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ConvertCommandTest)
#include "ConvertCommandTest.moc"
