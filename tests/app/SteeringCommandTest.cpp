// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"

#include "core/midi/SongImport.h"
#include "core/project/ProjectFile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace muse;
using namespace muse::test;

/// Wishes and limits on the command line, with models that ship.
class SteeringCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void wishesAreMetByTryingMany() {
        const auto onsets = [this](const char* wish) {
            std::size_t sum = 0;
            for (int seed = 1; seed <= 3; ++seed) {
                const Run run = generate(
                    {"--wish", QStringLiteral("guitar:density=%1").arg(wish), "--seed", QString::number(seed * 10)});
                [&] { QVERIFY2(run.err.contains("8 pieces were tried"), qPrintable(run.err)); }();
                sum += made().track(Family::Guitar).notes().size();
            }
            return sum;
        };
        const std::size_t few = onsets("less");
        const std::size_t many = onsets("more");
        QVERIFY2(many > few * 5 / 4, qPrintable(QString("%1 of %2").arg(many).arg(few)));
    }

    /// What is wished for one track is no licence for the others.
    void aWishSetsNoOtherTrackOff() {
        generate({});
        const std::size_t drums = std::max<std::size_t>(made().track(Family::Drums).notes().size(), 40);
        for (int seed = 1; seed <= 3; ++seed) {
            generate({"--wish", "bass:density=more", "--seed", QString::number(seed)});
            QVERIFY(made().track(Family::Drums).notes().size() < 6 * drums);
        }
    }

    void aGeneratedBarIsOneToAccompany() {
        const QString bass = QStringLiteral(MUSE_SOURCE_DIR "/assets/models/composer-bass.safetensors");
        Run run;
        for (int seed = 1; seed <= 6; ++seed) {
            generate({"--bars", "1", "--seed", QString::number(seed)});
            run = musegan({"accompany", path("made.mid"), "--model", bass, "-o", path("band.mid")});
            if (run.code == 0) break;
        }
        QVERIFY2(run.out.startsWith("Accompanied 1 bar of Bass"), qPrintable(run.out + run.err));
    }

    /// A hit that fills no more than its step is played in the bar in which it begins, the first and the last too.
    void aHitOnTheBarLineIsToBeAccompanied() {
        Song song;
        song.track(Family::Drums).setNotes({{0, kTicksPerStep, 36, 90}, {kTicksPerBar, kTicksPerStep, 36, 90}});
        QVERIFY(writeMidi(song, path("hits.mid").toStdString()).ok());
        const QString drums = QStringLiteral(MUSE_SOURCE_DIR "/assets/models/composer-drums.safetensors");
        const Run run = musegan({"accompany", path("hits.mid"), "--model", drums, "-o", path("band.mid")});
        QVERIFY2(run.out.startsWith("Accompanied 2 bars of Drums"), qPrintable(run.out + run.err));
    }

    void ofSeveralTheFirstInOrderIsWritten() {
        const Run run = generate({"--candidates", "4", "--seed", "5"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        static const QRegularExpression line("^seed (\\d+): ([\\d.]+) from the data, repetition [\\d.]+(, taken)?$",
                                             QRegularExpression::MultilineOption);
        std::vector<double> distances;
        QSet<QString> seeds;
        QString taken;
        for (auto each = line.globalMatch(run.out); each.hasNext();) {
            const auto match = each.next();
            seeds << match.captured(1);
            distances.push_back(match.captured(2).toDouble());
            QCOMPARE(match.captured(3).isEmpty(), !taken.isEmpty());
            if (taken.isEmpty()) taken = match.captured(1);
        }
        QCOMPARE(seeds, (QSet<QString>{"5", "6", "7", "8"}));
        QVERIFY(std::ranges::is_sorted(distances));
        const Song nearest = made();
        generate({"--seed", taken});
        for (const Family family : kAllFamilies)
            QVERIFY(made().track(family).notes() == nearest.track(family).notes());
        QVERIFY(generate({"--candidates", "2", "--order", "made"}).out.startsWith("seed 1"));
        const Run alone = musegan({"generate", "--model", model(), "--order", "made", "-o", path("none.mid")});
        QVERIFY2(alone.code == 2 && alone.err.contains("--candidates"), qPrintable(alone.err));
    }

    void whatGoesOnIsChosenAmongMany() {
        const QString bass = QStringLiteral(MUSE_SOURCE_DIR "/assets/models/composer-bass.safetensors");
        const QString song = QStringLiteral(MUSE_SOURCE_DIR "/assets/songs/night-train.musegan");
        const auto from = [&](const QStringList& more) {
            return musegan(QStringList{"accompany", song, "--model", bass, "--from-bar", "9", "--bars", "4", "-o",
                                       path("on.musegan")} +
                           more);
        };
        QVERIFY(!from({}).err.contains("tried"));
        const Run chosen = from({"--goes-on"});
        QVERIFY2(chosen.code == 0 && chosen.err.contains("8 pieces were tried"), qPrintable(chosen.err));
        const Run first = musegan({"accompany", song, "--model", bass, "--goes-on", "-o", path("on.musegan")});
        QVERIFY2(first.code == 2 && first.err.contains("--from-bar"), qPrintable(first.err));
    }

    void whatHasNoEffectIsSaid() {
        const QString bass = QStringLiteral(MUSE_SOURCE_DIR "/assets/models/composer-bass.safetensors");
        const QString song = QStringLiteral(MUSE_SOURCE_DIR "/assets/songs/night-train.musegan");
        const auto accompany = [&](const QStringList& more) {
            return musegan(QStringList{"accompany", song, "--model", bass, "--bars", "4", "-o", path("on.musegan")} +
                           more);
        };
        const Run first = accompany({"--from-bar", "1", "--goes-on"});
        QVERIFY2(first.code == 1 && first.err.contains("no bar before the first"), qPrintable(first.err));
        const Run piano = accompany({"--only", "piano", "--wish", "drums:density=more"});
        QVERIFY2(piano.err.contains("wished of Drums was left out"), qPrintable(piano.err));
        const Run answer = musegan(
            {"generate", "--model", model(), "--candidates", "2", "--order", "answer", "-o", path("on.musegan")});
        QVERIFY2(answer.code == 1 && answer.err.contains("plays to no track"), qPrintable(answer.err));
        QVERIFY(saveProject(Song(), path("empty.musegan").toStdString()).ok());
        const Run empty = musegan({"accompany", path("empty.musegan"), "--model", bass, "-o", path("on.musegan")});
        QVERIFY2(empty.code == 1 && empty.err.contains("has no notes"), qPrintable(empty.err));
    }

    void withoutWishesOneIsMade() {
        const Run run = generate({});
        QVERIFY2(!run.err.contains("tried"), qPrintable(run.err));
    }

    void limitsHold() {
        generate({"--range", "bass=28-40", "--voices", "piano=1", "--scale", "A natural minor"});
        const Song song = made();
        constexpr std::array kAMinor{9, 11, 0, 2, 4, 5, 7};
        for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings})
            for (const Note& note : song.track(family).notes())
                QVERIFY(std::ranges::find(kAMinor, note.pitch % 12) != kAMinor.end());
        QVERIFY(!song.track(Family::Bass).notes().empty());
        for (const Note& note : song.track(Family::Bass).notes())
            QVERIFY(note.pitch >= 28 && note.pitch <= 40);
        const std::vector<Note>& piano = song.track(Family::Piano).notes();
        for (std::size_t i = 1; i < piano.size(); ++i)
            QVERIFY(piano[i].start >= piano[i - 1].end());
    }

    void nothingCanBeWishedOfTheGivenTrack() {
        Song song;
        song.track(Family::Bass).setNotes({{0, 480, 40, 90}});
        QVERIFY(writeMidi(song, path("bass.mid").toStdString()).ok());
        const QString bass = QStringLiteral(MUSE_SOURCE_DIR "/assets/models/composer-bass.safetensors");
        const auto asked = [&](const QStringList& how) {
            return musegan(QStringList{"accompany", path("bass.mid"), "--model", bass, "-o", path("no.mid")} + how);
        };
        for (const QStringList& how : {QStringList{"--wish", "Bass:density=more"}, {"--range", "bass=28-40"}}) {
            const Run run = asked(how);
            QVERIFY2(run.err.contains("is given the Bass track"), qPrintable(run.err));
            QVERIFY(!QFile::exists(path("no.mid")));
        }
        const Run chords = asked({"--bass-chords"});
        QVERIFY2(chords.err.contains("is given the bass track"), qPrintable(chords.err));
        const Run over = musegan({"accompany", path("bass.mid"), "--model", bass, "-o", path("bass.mid")});
        QVERIFY2(over.err.contains("to be read and to be written"), qPrintable(over.err));
        QCOMPARE(importSong(*readMidi(path("bass.mid").toStdString())).song.noteCount(), std::size_t{1});
        // Of all tracks is of the others.
        QCOMPARE(asked({"--wish", "density=more"}).code, 0);
    }

    void whatIsWrongIsNamed_data() {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<QString>("named");
        const auto row = [](const QStringList& how, const char* named) {
            QTest::newRow(qPrintable(how.join(' '))) << how << QString(named);
        };
        row({"--wish", "guitar:density"}, "'' is no wish; write less, usual or more");
        row({"--wish", "guitar:loudness=more"}, "'loudness' is nothing to wish for; write density, length or silence");
        row({"--wish", "choir:density=more"}, "'choir' is none of the tracks");
        row({"--wish", ":density=more"}, "'' is none of the tracks");
        row({"--wish", "bass:length=more", "--wish", "Bass:length=less"}, "bass:length is to be more and less");
        row({"--range", "bass=40-28"}, "40 is above 28");
        row({"--range", "bass=1-28"}, "1 is beyond the models' pitches, 24 to 107");
        row({"--range", "drums=30-40"}, "drums have no range");
        row({"--range", "bass"}, "'' is not two MIDI pitches");
        row({"--voices", "piano=0"}, "'0' is no number of voices");
        row({"--voices", "organ=2"}, "'organ' is none of the tracks");
        row({"--scale", "H major"}, "'H' is no root");
        row({"--scale", "C"}, "'' is no mode");
        row({"--scale", "C happy"}, "'happy' is no mode; write the root and major, natural minor");
        row({"--range", "bass=28-40", "--range", "bass=30-50"}, "bass is to be 28-40 and 30-50");
        row({"--voices", "piano=2", "--voices", "Piano=3"}, "piano is to be 2 and 3");
        row({"--range", "piano=61-61", "--scale", "C major"}, "no pitch from 61 to 61 is in C major");
        row({"--voices", "bass=2"}, "add --bass-chords");
        row({"--bernoulli", "--threshold", "0.1"}, "--threshold");
        row({"--drop-short"}, "--fine");
        row({"-o", "there-is-no-such-folder/x.mid"}, "there is no folder there-is-no-such-folder");
        row({"-o", "x.wav", "--origins"}, "--origins is for .mid files");
        row({"-o", ""}, "name of the file to write is empty");
        row({"-o", QDir::tempPath()}, "is a folder; add the name of a file");
        row({"-o", "x.jpg"}, "use .musegan, .mid, .npz, .wav, .flac or .ogg");
    }

    void whatIsWrongIsNamed() {
        QFETCH(QStringList, how);
        QFETCH(QString, named);
        QStringList words{"generate", "--model", model()};
        if (how.front() != QLatin1String("-o")) words << "-o" << path("x.mid");
        const Run run = musegan(words + how);
        QVERIFY(run.code != 0);
        QVERIFY2(run.err.contains(named), qPrintable(run.err));
        QVERIFY(!QFile::exists(path("x.mid")));
    }

    void noNoteAtAllIsSaid() {
        const Run run =
            musegan({"generate", "--model", model(), "--threshold", "1", "--bars", "4", "-o", path("none.mid")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("a lower --threshold gives more"), qPrintable(run.err));
    }

    /// As people write them.
    void namesMayBeInLowerCase() {
        generate({"--scale", "bb minor", "--seed", "3"});
        const Song lower = made();
        generate({"--scale", "Bb natural minor", "--seed", "3"});
        QVERIFY(made() == lower);
        QVERIFY(lower.noteCount() > 0);
    }

    /// A wish for every track, and another for one.
    void oneTrackMayBeWishedForApart() {
        generate({"--wish", "density=less", "--wish", "drums:density=more"});
        QVERIFY(made().noteCount() > 0);
    }

    void barsBeyondTheSongAreRefused() {
        generate({});
        const QString accompanist = QStringLiteral(MUSE_SOURCE_DIR "/assets/models/composer-bass.safetensors");
        for (const QStringList& words : {QStringList{"accompany", path("made.mid"), "--bars", "4"},
                                         QStringList{"interpolate", "--song", path("made.mid"), "--columns", "2"}}) {
            const Run run =
                musegan(words + QStringList{"--model", accompanist, "--from-bar", "9", "-o", path("x.mid")});
            QVERIFY(run.code != 0);
            QVERIFY2(run.err.contains("ends before bar 9"), qPrintable(run.err));
        }
        const Run run = musegan({"interpolate", "--model", model(), "-o", path("x.jpg")});
        QVERIFY2(run.err.contains("use .png, .gif, .musegan, .mid"), qPrintable(run.err));
    }

private:
    static QString model() { return QStringLiteral(MUSE_SOURCE_DIR "/assets/models/composer.safetensors"); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Run generate(const QStringList& how) {
        const Run run = musegan(QStringList{"generate", "--model", model(), "-o", path("made.mid")} + how);
        [&] { QVERIFY2(run.code == 0, qPrintable(run.err)); }();
        return run;
    }
    Song made() const {
        const auto file = readMidi(path("made.mid").toStdString());
        return file ? toSong(*file) : Song();
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(SteeringCommandTest)
#include "SteeringCommandTest.moc"
