// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include "core/midi/MidiFile.h"
#include "core/project/ProjectFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace muse;
using namespace muse::test;

namespace {

/// Loud on the first beat, and late on all the others.
Song played(int shift) {
    Song song;
    for (const Family family : kAllFamilies) {
        std::vector<Note> notes;
        for (int beat = 0; beat < 64; ++beat)
            notes.push_back({beat * kTicksPerQuarter + (beat % 4 == 0 ? beat % 3 : 9 + beat % 3), kTicksPerQuarter / 2,
                             static_cast<std::uint8_t>(36 + (beat * 7 + shift) % 12),
                             static_cast<std::uint8_t>(beat % 4 == 0 ? 115 : 80)});
        song.track(family).setNotes(std::move(notes));
    }
    return song;
}

QJsonObject json(const Run& run) {
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}

std::set<int> velocities(const Song& song) {
    std::set<int> all;
    for (const Track& track : song.tracks)
        for (const Note& note : track.notes())
            all.insert(note.velocity);
    return all;
}

} // namespace

/// From the songs of a dataset to the notes that a model makes.
class DynamicsCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const int number : {0, 1, 2})
            QVERIFY(writeMidi(played(number * 5), path(QStringLiteral("song%1.mid").arg(number)).toStdString()).ok());
        const Run built = musegan({"dataset", "build", path("song0.mid"), path("song1.mid"), path("song2.mid"), "-o",
                                   path("data.safetensors"), "--split", "1,0,0"});
        QVERIFY2(built.code == 0, qPrintable(built.err + built.out));
        QVERIFY(QFile::copy(QStringLiteral(MUSE_SOURCE_DIR "/assets/models/hybrid.safetensors"),
                            path("model.safetensors")));
        const Run taken = musegan({"model", "calibrate", path("model.safetensors"), "-o", path("mine.safetensors"),
                                   "--data", path("data.safetensors"), "--dynamics-only"});
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
    }

    void aDatasetSaysHowItIsPlayed() {
        const auto bass = json(musegan({"dataset", "info", path("data.safetensors"), "--json"}))["dynamics"]
                              .toObject()["Bass"]
                              .toObject();
        QCOMPARE(bass["velocity"].toArray()[0].toDouble(), 115.0);
        QCOMPARE(bass["velocity"].toArray()[4].toDouble(), 80.0);
        QVERIFY(qAbs(bass["offset"].toArray()[8].toDouble() - 10) < 0.2);
    }

    void aModelTakesItOver() {
        const auto before = json(musegan({"model", "info", path("model.safetensors"), "--json"}));
        const auto after = json(musegan({"model", "info", path("mine.safetensors"), "--json"}));
        QCOMPARE(after["dynamics"], json(musegan({"dataset", "info", path("data.safetensors"), "--json"}))["dynamics"]);
        QCOMPARE(after["description"], before["description"]);
    }

    void withoutDynamicsNothingIsTakenOver() {
        writeTinyDataset(path("tiny.safetensors").toStdString());
        const Run refused = musegan({"model", "calibrate", path("model.safetensors"), "-o", path("x.safetensors"),
                                     "--data", path("tiny.safetensors"), "--dynamics-only"});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("does not say how"), qPrintable(refused.err));
        QVERIFY(!QFile::exists(path("x.safetensors")));
    }

    void musicIsFlatUnlessAsked() {
        const Song flat = generated({});
        QCOMPARE(velocities(flat), (std::set<int>{100}));
        QVERIFY(generated({"--dynamics", "0"}) == flat);
        QVERIFY(flat.generations.back().settings.find("dynamics") == std::string::npos);
        for (const Track& track : flat.tracks)
            for (const Note& note : track.notes())
                QCOMPARE(note.start % kTicksPerStep, Tick{0});
    }

    void askedForItIsPlayedAsTheDataIs() {
        const Song song = generated({"--dynamics", "1"});
        QVERIFY(velocities(song).size() > 2);
        QVERIFY(generated({"--dynamics", "1"}) == song);
        QVERIFY(song.generations.back().settings.find(R"("dynamics":1.0)") != std::string::npos);
        int first = 0;
        for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings})
            for (const Note& note : song.track(family).notes()) {
                QVERIFY(note.start < 4 * kTicksPerBar);
                // 115 without a spread, and on the grid but for two ticks.
                if (note.start % kTicksPerBar > 2) continue;
                QCOMPARE(int(note.velocity), 115);
                ++first;
            }
        QVERIFY(first > 0);
        QCOMPARE(song.noteCount(), generated({}).noteCount());
    }

    void accompanimentIsPlayedToo() {
        const QString model = QStringLiteral(MUSE_SOURCE_DIR "/assets/models/composer-bass.safetensors");
        const auto accompany = [&](const QStringList& more) {
            const Run run = musegan(QStringList{"accompany", path("song0.mid"), "--model", model, "--bars", "4", "-o",
                                                path("band.musegan")} +
                                    more);
            if (run.code != 0) qWarning("%s", qPrintable(run.err));
            return loadProject(path("band.musegan").toStdString()).value();
        };
        const Song flat = accompany({});
        const Song song = accompany({"--dynamics", "0.7"});
        QVERIFY(song.track(Family::Bass) == flat.track(Family::Bass));
        const auto notes = song.track(Family::Drums).notesIn(0, 4 * kTicksPerBar);
        QVERIFY(notes != flat.track(Family::Drums).notesIn(0, 4 * kTicksPerBar));
        QVERIFY(std::ranges::any_of(notes, [](const Note& note) { return note.velocity != 100; }));
    }

    void beyondItsRangeIsWrongUsage_data() {
        QTest::addColumn<QString>("amount");
        for (const char* amount : {"1.5", "-0.1", "nan", "loud"})
            QTest::newRow(amount) << amount;
    }
    void beyondItsRangeIsWrongUsage() {
        QFETCH(QString, amount);
        QCOMPARE(musegan({"generate", "--model", "none", "-o", "x.mid", "--dynamics=" + amount}).code, 2);
        QCOMPARE(musegan({"accompany", "x.mid", "--model", "none", "-o", "y.mid", "--dynamics=" + amount}).code, 2);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] Song generated(const QStringList& more) const {
        const Run run = musegan(QStringList{"generate", "--model", path("mine.safetensors"), "--bars", "4", "--seed",
                                            "3", "-o", path("song.musegan")} +
                                more);
        if (run.code != 0) qWarning("%s", qPrintable(run.err));
        return loadProject(path("song.musegan").toStdString()).value();
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(DynamicsCommandTest)
#include "DynamicsCommandTest.moc"
