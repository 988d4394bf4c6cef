// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include "core/base/File.h"
#include "core/midi/SongImport.h"
#include "core/music/PianorollConversion.h"
#include "core/project/ProjectFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <filesystem>

using namespace muse;
using namespace muse::test;

namespace {

/// A song in which every family plays for `bars` bars, shifted so that no two are alike.
Song busySong(int bars, int shift) {
    Song song;
    for (const Family family : kAllFamilies) {
        std::vector<Note> notes;
        for (int beat = 0; beat < bars * 4; ++beat)
            notes.push_back({beat * kTicksPerQuarter, kTicksPerQuarter / 2,
                             static_cast<std::uint8_t>(36 + (beat * 7 + shift) % 40), 90});
        song.track(family).setNotes(std::move(notes));
    }
    return song;
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        writeTinyDataset(std::filesystem::path(path("tiny.safetensors").toStdString()));
        std::filesystem::create_directories(path("midi").toStdString());
        for (int i = 0; i < 3; ++i)
            QVERIFY(writeMidi(busySong(8, i * 5), path(QStringLiteral("midi/song%1.mid").arg(i)).toStdString()).ok());
    }

    void helpOfEveryCommand_data() {
        QTest::addColumn<QStringList>("command");
        for (const char* name :
             {"train", "sweep", "generate", "accompany", "evaluate", "figure", "render", "convert", "doctor", "serve",
              "dataset build", "dataset info", "model info", "model export", "model calibrate"})
            QTest::newRow(name) << QString::fromLatin1(name).split(' ');
    }

    void helpOfEveryCommand() {
        QFETCH(QStringList, command);
        const Run run = musegan(command + QStringList{"--help"});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("Options"));
        QVERIFY(run.out.size() > 100);
    }

    void wrongUsageIsTwo() {
        QCOMPARE(musegan({}).code, 2);
        QCOMPARE(musegan({"sing"}).code, 2);
        QCOMPARE(musegan({"generate", "--bars", "many"}).code, 2);
    }

    /// "nan" is neither below a range nor above it, and CLI11 wraps a seed below 0 around.
    void numbersBeyondTheirRangeAreWrongUsage_data() {
        QTest::addColumn<QStringList>("command");
        const QStringList generate = {"generate", "--model", "none", "-o", "x.mid"};
        const QStringList build = {"dataset", "build", "nowhere", "-o", "x.safetensors"};
        for (const char* number : {"nan", "inf", "-inf", "1e999", "-1e9", "1.5.2"}) {
            const auto row = [&](const char* option, QStringList command) {
                QTest::addRow("%s %s", option, number) << command + QStringList{QString("%1=%2").arg(option, number)};
            };
            row("--tempo", generate);
            row("--threshold", generate);
            row("--tail", {"render", "nowhere.mid", "-o", "x.wav"});
            row("--confidence", {"evaluate", "nowhere.mid"});
            row("--minimum-score", build);
            row("--learning-rate", {"train", "nowhere.safetensors", "--run", "r"});
            QTest::addRow("--split %s", number) << build + QStringList{QString("--split=%1,1,1").arg(number)};
        }
        for (const char* number : {"-1", "99999999999999999999", "1.5", "many"}) {
            const auto row = [&](const char* option, QStringList command) {
                QTest::addRow("%s %s", option, number) << command + QStringList{QString("%1=%2").arg(option, number)};
            };
            row("--seed", generate);
            row("--seed", {"accompany", "nowhere.mid", "--model", "none", "-o", "x.mid"});
            row("--seed", {"evaluate", "nowhere.mid"});
            row("--seed", {"figure", "-o", "x.png"});
            row("--seed", {"train", "nowhere.safetensors", "--run", "r"});
            row("--split-seed", build);
        }
    }

    void numbersBeyondTheirRangeAreWrongUsage() {
        QFETCH(QStringList, command);
        const Run run = musegan(command);
        QVERIFY2(run.code == 2, qPrintable(run.err));
    }

    void allSeedsAreTaken() {
        const Run run = musegan({"generate", "--model", "nowhere", "--seed", "18446744073709551615", "-o", "x.mid"});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("nowhere"));
    }

    /// What a slip of the hand, or a shell that expands "*", would destroy.
    void nothingIsWrittenOverWhatIsRead_data() {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("says");
        const QStringList build = {"dataset", "build", "one.mid", "-o", "data.safetensors"};
        QTest::newRow("a song as the dataset")
            << QStringList{"dataset", "build", "-o", "one.mid", "two.mid"} << "one.mid does not end in .safetensors";
        QTest::newRow("a source as the dataset")
            << QStringList{"dataset", "build", "data.safetensors", "-o", "./data.safetensors"} << "is to be read";
        QTest::newRow("the funnel over the dataset")
            << build + QStringList{"--funnel", "data.safetensors"} << "data.safetensors has no ending";
        QTest::newRow("the funnel over a song")
            << build + QStringList{"--funnel", "one.mid"} << "one.mid has no ending";
        QTest::newRow("decisions over the dataset")
            << build + QStringList{"--decisions", "data.safetensors"} << "data.safetensors has no ending";
        QTest::newRow("decisions as JSON") << build + QStringList{"--decisions", "a.json"} << "a.json has no ending";
        QTest::newRow("two reports in one")
            << build + QStringList{"--funnel", "a.csv", "--decisions", "./a.csv"} << "a.csv is named for two outputs";
        QTest::newRow("a report over a list")
            << build + QStringList{"--ids", "ids.csv", "--funnel", "ids.csv"} << "ids.csv is to be read";
        QTest::newRow("a model over its checkpoint")
            << QStringList{"model", "export", "data.safetensors", "--name", "x", "-o", "data.safetensors"}
            << "is to be read";
        QTest::newRow("a model over a song")
            << QStringList{"model", "export", "data.safetensors", "--name", "x", "-o", "one.mid"}
            << "one.mid has no ending";
    }

    void nothingIsWrittenOverWhatIsRead() {
        QFETCH(QStringList, command);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QStringList names = {"one.mid", "two.mid", "data.safetensors", "ids.csv"};
        for (const QString& name : names)
            QVERIFY(QFile::copy(path("midi/song0.mid"), folder.filePath(name)));
        for (QString& word : command)
            if (word.contains('.')) word = folder.path() + '/' + word;
        const Run run = musegan(command);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), names.size());
        for (const QString& name : names)
            QVERIFY(*readFile(folder.filePath(name).toStdString()) == *readFile(path("midi/song0.mid").toStdString()));
    }

    void failuresAreOneSentence_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("no song") << QStringList{"render", "nowhere.mid", "-o", "x.wav"};
        QTest::newRow("no model") << QStringList{"generate", "--model", "nowhere", "-o", "x.mid"};
        QTest::newRow("no dataset") << QStringList{"dataset", "info", "nowhere.safetensors"};
        QTest::newRow("no source") << QStringList{"dataset", "build", "nowhere", "-o", "x.safetensors"};
        QTest::newRow("nothing to evaluate") << QStringList{"evaluate"};
        QTest::newRow("nothing to draw") << QStringList{"figure", "-o", "x.png"};
        QTest::newRow("no picture") << QStringList{"figure", "--data", "tiny.safetensors", "-o", "x.jpg"};
        QTest::newRow("no training to draw") << QStringList{"figure", "--run", "nowhere.run", "-o", "x.png"};
        QTest::newRow("nowhere to write") << QStringList{"convert", "midi/song0.mid", "nowhere/x.mid"};
        QTest::newRow("no MIDI file") << QStringList{"convert", "tiny.safetensors", "x.mid"};
        QTest::newRow("no weights") << QStringList{"generate", "--model", "tiny.safetensors", "-o", "x.mid"};
        QTest::newRow("no dataset inside") << QStringList{"train", "midi/song0.mid", "--run", "broken.run"};
        QTest::newRow("unknown ending") << QStringList{"convert", "midi/song0.mid", "x.docx"};
    }

    void failuresAreOneSentence() {
        QFETCH(QStringList, command);
        for (QString& word : command)
            if (word.contains('.')) word = path(word);
        const Run run = musegan(command);
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.err.trimmed().count('\n'), 0);
        QVERIFY(run.err.trimmed().endsWith('.'));
    }

    /// Nobody waits for music that cannot be written.
    void endingsAreJudgedBeforeTheWork() {
        const Run run = musegan({"generate", "--model", "none", "-o", path("x.docx")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("x.docx has no ending"));
    }

    void buildsADataset() {
        const Run built = musegan({"dataset", "build", path("midi"), "-o", path("built.safetensors"), "--json"});
        QVERIFY2(built.code == 0, qPrintable(built.err));
        const auto report = QJsonDocument::fromJson(built.out.toUtf8()).object();
        QCOMPARE(report["files"].toInt(), 3);
        QCOMPARE(report["files_used"].toInt(), 3);
        QVERIFY(report["phrases"].toInt() >= 3);
        const Run info = musegan({"dataset", "info", path("built.safetensors")});
        QCOMPARE(info.code, 0);
        QVERIFY(info.out.startsWith(QString::number(report["phrases"].toInt()) + " phrases"));
        QVERIFY(info.out.contains("Duplicates"));
        const auto about =
            QJsonDocument::fromJson(musegan({"dataset", "info", path("built.safetensors"), "--json"}).out.toUtf8())
                .object();
        QCOMPARE(about["provenance"].toArray().size(), report["phrases"].toInt());
        QCOMPARE(about["provenance"].toArray()[0].toObject()["song"].toString(), QString("song0.mid"));
    }

    void theFunnelIsPrintedAndSaved() {
        const Run built =
            musegan({"dataset", "build", path("midi"), path("midi/song0.mid"), "-o", path("two.safetensors"), "--paper",
                     "--song-families", "4", "--split", "8,1,1", "--funnel", path("funnel.csv"), "--funnel",
                     path("funnel.json"), "--decisions", path("files.csv")});
        // Eight bars are one segment, which is the first and the last: nothing is left, and the reason is said.
        QCOMPARE(built.code, 1);
        QVERIFY(built.err.contains("no usable window"));
        const QStringList plain = {"dataset",     "build",
                                   path("midi"),  path("midi/song0.mid"),
                                   "-o",          path("two.safetensors"),
                                   "--funnel",    path("funnel.csv"),
                                   "--funnel",    path("funnel.json"),
                                   "--decisions", path("files.csv")};
        const Run again = musegan(plain);
        QVERIFY2(again.code == 0, qPrintable(again.err));
        QVERIFY(again.out.contains("same notes as an earlier file"));
        const auto read = [&](const char* name) {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QVERIFY(read("funnel.csv").contains("Duplicates,songs,yes,same notes as an earlier file,1"));
        const auto funnel = QJsonDocument::fromJson(read("funnel.json").toUtf8()).object()["funnel"].toArray();
        QCOMPARE(funnel.size(), 9);
        QCOMPARE(funnel[0].toObject()["in"].toInt(), 4);
        QCOMPARE(read("files.csv").count('\n'), 5);
        QVERIFY(read("files.csv").contains("no,Duplicates,same notes as an earlier file,0,"));
        const QStringList kept = QStringList(plain) << "--duplicates"
                                                    << "keep"
                                                    << "--keep-equal";
        QVERIFY(!musegan(kept).out.contains("same notes"));
    }

    void tablesComeInEveryFormat() {
        const QString data = path("tiny.safetensors");
        const auto print = [&](const QString& format) {
            return musegan({"evaluate", "--data", data, "--bars", "32", "--paper", "--format", format}).out;
        };
        QVERIFY(print("text").contains("Table 2, paper-compatible"));
        QVERIFY(print("text").contains("paper: composer, given piano"));
        QVERIFY(print("text").contains(QString::fromUtf8("±")));
        QVERIFY(print("markdown").contains("| EB, % B | EB, % D |"));
        QVERIFY(print("latex").contains("\\multicolumn{5}{c}{EB, \\%}"));
        QCOMPARE(print("latex").count("\\begin{tabular}"), 5);
        const QStringList lines = print("csv").split("\r\n");
        QCOMPARE(lines[0], QString("table,row,group,column,value,low,high"));
        QVERIFY(lines.contains("\"Table 2, paper-compatible\",paper: training data,TD,B-G,1.57,,"));
        QVERIFY(print("csv").contains("Deviation,paper: jamming,deviation,,0.16"));
        QVERIFY(print("csv").contains("Deviation,\"paper: hybrid, given piano\",deviation,,0.33"));
        // The paper has no figures under the true definitions.
        for (const QString& line : lines)
            QVERIFY(!(line.contains("true") && line.contains("paper: ")));
        const auto rows = QJsonDocument::fromJson(print("json").toUtf8()).array();
        QCOMPARE(rows.size(), 2 + 9);
        QCOMPARE(rows[0].toObject()["name"].toString(), QString("tiny"));
        QCOMPARE(rows[1].toObject()["name"].toString(), QString("tiny (shuffled)"));
        QVERIFY(rows[0].toObject().contains("low"));
    }

    void songsAreMeasuredNoteForNote() {
        const Run run = musegan({"evaluate", path("midi/song0.mid"), "--json"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const auto measures = QJsonDocument::fromJson(run.out.toUtf8()).array()[0].toObject()["measures"].toObject();
        QCOMPARE(measures["notes"].toInt(), 5 * 32);
        QCOMPARE(measures["empty_bar_rate"].toDouble(), 0.0);
        QVERIFY(musegan({"evaluate", path("midi/song0.mid")}).out.contains("best_scale"));
    }

    void convertsBothWays() {
        QCOMPARE(musegan({"convert", path("midi/song1.mid"), path("song.musegan")}).code, 0);
        QCOMPARE(musegan({"convert", path("song.musegan"), path("again.mid")}).code, 0);
        const auto project = loadProject(path("song.musegan").toStdString());
        QVERIFY(project.ok());
        for (const Family family : kAllFamilies)
            QCOMPARE(project->track(family).notes(), busySong(8, 5).track(family).notes());
        QCOMPARE(readMidi(path("again.mid").toStdString())->tracks.size(),
                 readMidi(path("midi/song1.mid").toStdString())->tracks.size());
    }

    void convertsPianorollsBothWays() {
        QCOMPARE(musegan({"convert", path("midi/song1.mid"), path("song.npz")}).code, 0);
        QCOMPARE(musegan({"convert", path("song.npz"), path("back.mid")}).code, 0);
        const Song before = toSong(*readMidi(path("midi/song1.mid").toStdString()));
        const Song after = toSong(*readMidi(path("back.mid").toStdString()));
        QVERIFY(before.noteCount() > 0);
        QVERIFY(toPianoroll(after, 0, 8) == toPianoroll(before, 0, 8));
        const Run refused = musegan({"convert", path("tiny.safetensors"), path("x.npz")});
        QCOMPARE(refused.code, 1);
    }

    void trainsGeneratesAndMeasures() {
        const QString run = path("run");
        const Run trained = musegan({"train", path("tiny.safetensors"), "--run", run, "--given", "bass", "--steps", "2",
                                     "--batch", "2", "--metrics-every", "1"});
        QVERIFY2(trained.code == 0, qPrintable(trained.err));
        QVERIFY(trained.out.contains("step 2/2"));
        const QString checkpoint = run + "/checkpoints/step-2.safetensors";

        const Run more = musegan({"train", path("tiny.safetensors"), "--run", run, "--given", "bass", "--steps", "3",
                                  "--batch", "2", "--resume"});
        QVERIFY2(more.code == 0, qPrintable(more.err));
        QVERIFY(QFile::exists(run + "/checkpoints/step-3.safetensors"));

        const QString model = path("model.safetensors");
        QCOMPARE(musegan({"model", "export", checkpoint, "-o", model, "--name", "Tiny", "--data",
                          path("tiny.safetensors"), "--unseen", path("tiny.safetensors"), "--bars", "16"})
                     .code,
                 0);
        const QString said = musegan({"model", "info", model}).out;
        QVERIFY(said.contains("accompanies Bass"));
        QVERIFY2(said.contains("compact width, 2 generator updates") && said.contains("batches of 2"),
                 qPrintable(said));
        QCOMPARE(said.count(QRegularExpression(R"(\| as played[^|]*\| 16 \|.*\| \d+\.\d{3} \|\n)")), 2);
        QVERIFY(said.contains("| step by step | 16 |"));
        const QString again = path("again.safetensors");
        const Run matched =
            musegan({"model", "calibrate", model, "-o", again, "--data", path("tiny.safetensors"), "--bars", "8"});
        QVERIFY2(matched.code == 0, qPrintable(matched.err));
        const QString saidAgain = musegan({"model", "info", again}).out;
        const auto words = [](const QString& about) { return about.left(about.indexOf("| | bars |")); };
        QVERIFY(words(said).contains("Training:"));
        QCOMPARE(words(saidAgain), words(said));
        QCOMPARE(saidAgain.count(QRegularExpression(R"(\| as played[^|]*\| 8 \|)")), 1);
        QVERIFY(!saidAgain.contains("| 16 |"));
        QCOMPARE(QFileInfo(again).size() / 10000, QFileInfo(model).size() / 10000);
        const QDir own(path("data/musegan-studio/models"));
        QVERIFY(own.mkpath(".") && QFile::copy(model, own.filePath("my-band.safetensors")));
        QCOMPARE(musegan({"model", "info", "my-band"}, 60000, {{"XDG_DATA_HOME", path("data")}}).out, said);
        QCOMPARE(musegan({"model", "info", "my-band"}).code, 1);
        const auto card = QJsonDocument::fromJson(musegan({"model", "info", model, "--json"}).out.toUtf8()).object();
        QCOMPARE(card["given"].toString(), "Bass");
        QCOMPARE(card["generator_steps"].toInt(), 2);

        const Run played = musegan({"accompany", path("midi/song0.mid"), "--model", model, "-o", path("band.musegan"),
                                    "--bars", "4", "--from-bar", "2"});
        QVERIFY2(played.code == 0, qPrintable(played.err));
        const auto before = busySong(8, 0);
        const auto after = loadProject(path("band.musegan").toStdString());
        QCOMPARE(after->track(Family::Bass).notes(), before.track(Family::Bass).notes());
        QVERIFY(after->track(Family::Guitar).notes() != before.track(Family::Guitar).notes());
        QCOMPARE(after->track(Family::Guitar).notesIn(0, kTicksPerBar - kTicksPerStep),
                 before.track(Family::Guitar).notesIn(0, kTicksPerBar - kTicksPerStep));
        QCOMPARE(after->generations.size(), 1u);

        QCOMPARE(musegan({"generate", "--model", model, "-o", path("x.mid")}).code, 1);
        const Run measured =
            musegan({"evaluate", "--data", path("tiny.safetensors"), "--model", model, "--bars", "16", "--json"});
        QVERIFY2(measured.code == 0, qPrintable(measured.err));
        const auto rows = QJsonDocument::fromJson(measured.out.toUtf8()).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].toObject()["metrics"].toObject()["EB"].toArray()[0].toDouble(), 0.0);
        QCOMPARE(rows[2].toObject()["metrics"].toObject()["bars"].toInt(), 16);
        QVERIFY(rows[2].toObject()["deviation"].toDouble() > 0);
        QVERIFY(!rows[0].toObject().contains("deviation"));
    }

    /// Ctrl-C ends a training after the step at hand, with a checkpoint to go on from.
    void interruptedTrainingIsResumable() {
        QProcess process;
        process.start(QStringLiteral(MUSEGAN_PROGRAM), {"train", path("tiny.safetensors"), "--run", path("stopped"),
                                                        "--steps", "100000", "--batch", "2", "--metrics-every", "1"});
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 120000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QDir(path("stopped/checkpoints")).entryList({"step-*.safetensors"}).isEmpty());
    }

    void doctorReports() {
        const Run text = musegan({"doctor"});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("GFLOP/s"));
        const auto json = QJsonDocument::fromJson(musegan({"doctor", "--json"}).out.toUtf8()).object();
        QVERIFY(json["report"].toArray().size() > 4);
    }

    /// It runs on a GPU server, where there is no Qt.
    void linksNoQt() {
        QProcess ldd;
        ldd.start("ldd", {QStringLiteral(MUSEGAN_PROGRAM)});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAll();
        QVERIFY(libraries.contains("libstdc++"));
        QVERIFY(!libraries.contains("Qt6"));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

MUSE_TEST(CommandLineTest)
#include "CommandLineTest.moc"
