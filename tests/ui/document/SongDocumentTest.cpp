// SPDX-License-Identifier: MIT
#include "ui/document/SongDocument.h"
#include "core/base/File.h"
#include "core/midi/SongImport.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ChangeSettings.h"
#include "core/music/edits/CompoundEdit.h"
#include "core/music/edits/ReplaceSpan.h"
#include "core/project/ProjectFile.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"
#include "ui/kit/Text.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>

using namespace muse;

namespace {

Note note(Tick start, int pitch, Tick length = 480) {
    return {start, length, static_cast<std::uint8_t>(pitch), 100};
}

SongEditPtr insert(Family family, std::vector<Note> notes) {
    return std::make_unique<ChangeNotes>("Draw", family, std::vector<Note>{}, std::move(notes));
}

/// One edit of each kind in turn, on random notes.
SongEditPtr randomEdit(const Song& song, std::mt19937& random) {
    const auto family = kAllFamilies[random() % kFamilies];
    const auto fresh = note(static_cast<Tick>(random() % 8000), static_cast<int>(random() % 128));
    switch (random() % 5) {
    case 0:
        return insert(family, {fresh});
    case 1:
        return std::make_unique<ChangeNotes>("Move", family, song.track(family).notes(), std::vector{fresh});
    case 2: {
        TrackSettings settings = song.track(family).settings;
        settings.mute = !settings.mute;
        settings.program = static_cast<int>(random() % 128);
        return std::make_unique<ChangeTrackSettings>("Mute", family, settings);
    }
    case 3: {
        Song changed = song;
        changed.tempo = TempoMap::constant(60 + static_cast<double>(random() % 100));
        return std::make_unique<ChangeSongSettings>("Tempo", changed);
    }
    default:
        return std::make_unique<ReplaceSpan>("Generate", 0, kTicksPerBar,
                                             std::map<Family, Replacement>{{family, {{fresh}}}},
                                             Generation{0, kTicksPerBar, {family}, "model", random(), "{}"});
    }
}

} // namespace

class SongDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoesRandomEdits() {
        SongDocument document;
        std::mt19937 random(7);
        std::vector<Song> states{document.song()};
        for (int i = 0; i < 200; ++i) {
            document.apply(randomEdit(document.song(), random));
            states.push_back(document.song());
        }
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            document.undoStack().undo();
            QVERIFY(document.song() == states[i]);
        }
        QVERIFY(!document.undoStack().canUndo());
        QVERIFY(!document.modified());
        for (std::size_t i = 1; i < states.size(); ++i) {
            document.undoStack().redo();
            QVERIFY(document.song() == states[i]);
        }
    }

    void eachEditIsOneNamedStepAndOneChange() {
        SongDocument document;
        QSignalSpy changed(&document, &SongDocument::changed);
        document.apply(insert(Family::Piano, {note(0, 60)}));
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Draw"));
        int edits = 0;
        for (const auto& signal : changed)
            edits += signal[0].value<SongChange>().kind == SongChange::Kind::Edited;
        QCOMPARE(edits, 1);
        QVERIFY(document.modified());
    }

    /// A change says which parts, whose tracks and when, undo as well; the revision counts songs, not savings.
    void aChangeSaysWhatItTouches() {
        SongDocument document;
        std::vector<SongChange> changes;
        connect(&document, &SongDocument::changed, this, [&](const SongChange& change) { changes.push_back(change); });
        document.apply(insert(Family::Piano, {note(960, 60)}));
        const auto edited = [&] { return std::ranges::find(changes, SongChange::Kind::Edited, &SongChange::kind); };
        QVERIFY(edited() != changes.end());
        QVERIFY(edited()->touches(SongPart::Notes, Family::Piano));
        QVERIFY(!edited()->touches(SongPart::Notes, Family::Bass) && !edited()->touches(SongPart::SongSettings));
        QCOMPARE(edited()->extent.span, (TickSpan{960, note(960, 60).end()}));
        QCOMPARE(edited()->revision, document.revision());
        const std::uint64_t before = document.revision();
        changes.clear();
        document.undoStack().undo();
        QVERIFY(edited()->touches(SongPart::Notes, Family::Piano));
        QCOMPARE(edited()->extent.span, (TickSpan{960, note(960, 60).end()}));
        QVERIFY(document.revision() > before);
        QTemporaryDir folder;
        const std::uint64_t unsaved = document.revision();
        changes.clear();
        QVERIFY(document.save(folder.filePath("song.musegan")));
        QCOMPARE(document.revision(), unsaved);
        for (const SongChange& change : changes)
            QVERIFY(change.kind == SongChange::Kind::State && change.extent.parts.none());
        document.replace(Song());
        QVERIFY(changes.back().replaced() && changes.back().touches(SongPart::Notes, Family::Strings));
        QVERIFY(document.revision() > unsaved);
    }

    void stepsOfOneGestureMerge() {
        SongDocument document;
        const Song before = document.song();
        for (const double volume : {0.7, 0.6, 0.5}) {
            TrackSettings settings = document.song().track(Family::Bass).settings;
            settings.volume = volume;
            document.apply(std::make_unique<ChangeTrackSettings>("Volume", Family::Bass, settings), 3);
        }
        QCOMPARE(document.undoStack().count(), 1);
        const Song after = document.song();
        document.undoStack().undo();
        QVERIFY(document.song() == before);
        document.undoStack().redo();
        QVERIFY(document.song() == after);
        QCOMPARE(after.track(Family::Bass).settings.volume, 0.5);
    }

    void savesAndOpens() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("song.musegan");
        SongDocument document;
        document.apply(insert(Family::Guitar, {note(960, 50), note(0, 40)}));
        QVERIFY(document.save(path));
        QVERIFY(!document.modified());
        QCOMPARE(document.path(), path);
        QCOMPARE(document.name(), QStringLiteral("song.musegan"));

        SongDocument other;
        QVERIFY(other.open(path));
        QVERIFY(other.song() == document.song());
        QCOMPARE(other.path(), path);
        SongDocument copy;
        QVERIFY(copy.openCopy(path));
        QVERIFY(copy.path().isEmpty());
    }

    void exportsMidiThatReadsBack() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("song.mid");
        SongDocument document;
        document.apply(insert(Family::Strings, {note(0, 60), note(480, 64), note(960, 67)}));
        QVERIFY(document.exportMidi(path));
        SongDocument other;
        QVERIFY(other.importSong(path));
        QCOMPARE(other.song().track(Family::Strings).notes(), document.song().track(Family::Strings).notes());
        QVERIFY(other.path().isEmpty());
        QVERIFY(!other.modified());
    }

    void exportsPianorollsThatReadBack() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("song.npz");
        SongDocument document;
        document.apply(insert(Family::Strings, {note(0, 60), note(480, 64), note(960, 67)}));
        QVERIFY(document.exportPianoroll(path));
        SongDocument other;
        QVERIFY(other.importSong(path));
        QCOMPARE(other.song().track(Family::Strings).notes(), document.song().track(Family::Strings).notes());
        QVERIFY(other.path().isEmpty());
        QCOMPARE(other.name(), QStringLiteral("song"));
    }

    void exportsWhatIsHeard() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("song.mid");
        SongDocument document;
        document.apply(insert(Family::Strings, {note(0, 60)}));
        document.apply(insert(Family::Guitar, {note(0, 64)}));
        Song song = document.song();
        song.track(Family::Guitar).settings.mute = true;
        document.replace(song);
        QVERIFY(document.exportMidi(path));
        SongDocument other;
        QVERIFY(other.importSong(path));
        QCOMPARE(other.song().track(Family::Strings).notes().size(), std::size_t{1});
        QVERIFY(other.song().track(Family::Guitar).notes().empty());
        song.track(Family::Strings).settings.mute = true;
        document.replace(song);
        for (const auto& refused : {document.exportMidi(path), document.exportPianoroll(path)}) {
            QVERIFY(!refused.ok());
            QVERIFY(QString::fromStdString(refused.error().message).contains("no audible track"));
        }
    }

    void refusesDamagedFilesAndKeepsTheSong_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("empty project") << "a.musegan" << QByteArray() << "it is empty";
        QTest::newRow("half a project") << "b.musegan" << QByteArray(toProjectJson(Song()).substr(0, 40).c_str())
                                        << "it is cut short: it breaks off after 40 bytes";
        QTest::newRow("not a project") << "c.musegan" << QByteArray("{\"hello\": 1}")
                                       << "it is not a MuseGAN Studio project";
        QTest::newRow("empty MIDI") << "d.mid" << QByteArray() << "it has no MIDI header";
        QTest::newRow("empty piano-roll") << "f.npz" << QByteArray() << "it is not a zip archive";
        QTest::newRow("not a piano-roll")
            << "g.npz" << QByteArray("PK, but no zip archive") << "it is not a zip archive";
        QTest::newRow("not MIDI") << "e.mid" << QByteArray("<html>not found</html>") << "it has no MIDI header";
    }

    void refusesDamagedFilesAndKeepsTheSong() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, wrong);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(replaceFile(toPath(path), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        SongDocument document;
        document.apply(insert(Family::Bass, {note(0, 33)}));
        const Song before = document.song();
        QString sentence;
        if (!name.endsWith(".musegan")) {
            const auto result = document.importSong(path);
            QVERIFY(!result);
            sentence = text(result.error().message);
        } else {
            const auto result = document.open(path);
            QVERIFY(!result);
            sentence = text(result.error().message);
        }
        QVERIFY2(sentence.contains(name) && sentence.contains(wrong), qPrintable(sentence));
        QVERIFY(document.song() == before);
        QVERIFY(document.undoStack().canUndo());
    }

    void importsEveryOddFileOrSaysWhyNot() {
        const auto odd = test::sharedData("odd");
        if (!odd) QSKIP("absent: shared data");
        for (const auto& entry : std::filesystem::directory_iterator(*odd)) {
            if (entry.path().extension() != ".mid") continue;
            SongDocument document;
            const auto result = document.importSong(pathText(entry.path()));
            if (!result) QVERIFY2(!result.error().message.empty(), entry.path().c_str());
        }
    }
};

MUSE_TEST(SongDocumentTest)
#include "SongDocumentTest.moc"
