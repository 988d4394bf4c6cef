// SPDX-License-Identifier: MIT
#include "core/project/ProjectFile.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;

class ProjectFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip() {
        for (std::uint32_t seed = 1; seed <= 10; ++seed) {
            Song song = test::randomSong(seed);
            song.signatures = {{0, 4, 4}, {3840, 6, 8}};
            song.track(Family::Guitar).settings = {"Gítar ♯", 27, 0.25, -0.5, true, true, true};
            song.generations.push_back(
                {0, 7680, {Family::Bass, Family::Piano}, "model", ~std::uint64_t{0}, "{\"threshold\":0}"});
            const std::string path = m_folder.filePath("x.musegan").toStdString();
            QVERIFY(saveProject(song, path).ok());
            const auto read = loadProject(path);
            QVERIFY(read.ok());
            QCOMPARE(*read, song);
        }
    }

    /// Controller lanes, sends, markers and lyrics too, and what only a project holds.
    void everyFieldOfRandomSongs() {
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            Song song = test::richSong(seed, 1 + static_cast<int>(seed % 7));
            for (std::size_t i = 0; i < kFamilies; ++i) {
                TrackSettings& settings = song.tracks[i].settings;
                settings.mute = (seed >> i & 1) != 0;
                settings.solo = (seed >> i & 2) != 0;
                settings.locked = (seed >> i & 4) != 0;
            }
            song.generations.push_back({seed, seed + 7680, {Family::Strings}, "m", seed, "{}"});
            const std::string json = toProjectJson(song);
            const auto read = fromProjectJson(json);
            QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
            QCOMPARE(*read, song);
            QCOMPARE(toProjectJson(*read), json);
        }
    }

    /// What older versions know is as it was, so that they open it; they keep other fields of a track as they are.
    void playedLanesAreFieldsOfTheirOwn() {
        Song song;
        const std::string before = toProjectJson(song);
        QVERIFY(before.find("bend") == std::string::npos && before.find("xpression") == std::string::npos);
        QCOMPARE(*fromProjectJson(before), song);
        Track& bass = song.track(Family::Bass);
        bass.settings.bendRange = 7;
        bass.setControls(Controller::PitchBend, {{0, 8192}, {10, 16383}});
        bass.setControls(Controller::Expression, {{5, 3}});
        bass.setControls(Controller::Modulation, {{6, 4}});
        bass.setControls(Controller::Pressure, {{7, 5}});
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(toProjectJson(song))).object();
        const QJsonObject track = json["tracks"].toArray()[0].toObject();
        QCOMPARE(json["version"].toInt(), 1);
        QCOMPARE(track["controls"].toObject().size(), 3);
        QCOMPARE(track["bend_range"].toInt(), 7);
        const auto written = [&track](const char* lane) {
            return QJsonDocument(track[QLatin1String(lane)].toArray()).toJson(QJsonDocument::Compact);
        };
        QCOMPARE(written("pitch_bend"), QByteArray("[[0,8192],[10,16383]]"));
        QCOMPARE(written("expression"), QByteArray("[[5,3]]"));
        QCOMPARE(written("modulation"), QByteArray("[[6,4]]"));
        QCOMPARE(written("channel_pressure"), QByteArray("[[7,5]]"));
        QCOMPARE(*fromProjectJson(toProjectJson(song)), song);
    }

    void refusesWhatIsWrong_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("other format") << "musegan-project"
                                      << "something"
                                      << "not a MuseGAN Studio project";
        QTest::newRow("newer version") << "\"version\":1"
                                       << "\"version\":2"
                                       << "newer version";
        QTest::newRow("pitch") << "[0,480,60,90]"
                               << "[0,480,128,90]"
                               << "note pitch";
        QTest::newRow("length") << "[0,480,60,90]"
                                << "[0,0,60,90]"
                                << "note length";
        QTest::newRow("start") << "[0,480,60,90]"
                               << "[-1,480,60,90]"
                               << "note start";
        QTest::newRow("huge start") << "[0,480,60,90]"
                                    << "[1e300,480,60,90]"
                                    << "note start";
        QTest::newRow("short note") << "[0,480,60,90]"
                                    << "[0,480,60]"
                                    << "four numbers";
        QTest::newRow("text for a number") << "[0,480,60,90]"
                                           << "[0,\"480\",60,90]"
                                           << "not a number";
        QTest::newRow("family") << "\"family\":\"Bass\""
                                << "\"family\":\"Flute\""
                                << "Flute";
        QTest::newRow("tempo") << "\"microseconds_per_quarter\":500000"
                               << "\"microseconds_per_quarter\":0"
                               << "microseconds_per_quarter";
        QTest::newRow("half a tick") << "[0,480,60,90]"
                                     << "[0.5,480,60,90]"
                                     << "'note start' is 0.5, not a whole number";
        QTest::newRow("a family twice") << "\"family\":\"Drums\""
                                        << "\"family\":\"Bass\""
                                        << "two tracks of the family Bass";
        QTest::newRow("bars of thirds") << "\"denominator\":4"
                                        << "\"denominator\":3"
                                        << "'denominator' is 3, not one of 1, 2, 4, 8, 16, 32 and 64";
        QTest::newRow("lanes as objects") << "\"Pan\":[]"
                                          << "\"Pan\":[{\"at\":0,\"value\":64}]"
                                          << "a point of the controller 'Pan' is not a list of two numbers";
        QTest::newRow("lanes as a list") << "\"controls\":{\"Pan\":[],\"Sustain\":[],\"Volume\":[]}"
                                         << "\"controls\":[]"
                                         << "'Volume' should stand in a group of names";
        QTest::newRow("a bend beyond its bits") << "\"controls\":{"
                                                << "\"pitch_bend\":[[0,16384]],\"controls\":{"
                                                << "controller value";
        QTest::newRow("a bend range beyond MIDI's") << "\"controls\":{"
                                                    << "\"bend_range\":128,\"controls\":{"
                                                    << "bend_range";
        QTest::newRow("notes as text") << "\"notes\":[[0,480,60,90]]"
                                       << "\"notes\":\"none\""
                                       << "'notes' is not a list";
        QTest::newRow("title as a number") << "\"title\":\"\""
                                           << "\"title\":3"
                                           << "'title' is not a text";
        QTest::newRow("mute as a number") << "\"mute\":false"
                                          << "\"mute\":0"
                                          << "'mute' is neither true nor false";
        QTest::newRow("no JSON") << "\"title\":"
                                 << "\"title\";"
                                 << "it is damaged at byte";
        QTest::newRow("missing key") << "\"title\""
                                     << "\"titel\""
                                     << "title";
    }

    void refusesWhatIsWrong() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        Song song;
        song.track(Family::Bass).insert(Note{0, 480, 60, 90});
        const QString good = QString::fromStdString(toProjectJson(song));
        QVERIFY(fromProjectJson(good.toStdString()).ok());
        QVERIFY2(good.contains(from), qPrintable(good));
        const auto read = fromProjectJson(QString(good).replace(from, to).toStdString());
        QVERIFY(!read.ok());
        QVERIFY2(QString::fromStdString(read.error().message).contains(says), read.error().message.c_str());
        QVERIFY2(read.error().message.find("json") == std::string::npos, read.error().message.c_str());
    }

    /// Wherever it is cut, our own words say so.
    void saysThatItIsCutShort() {
        Song song;
        song.track(Family::Bass).insert(Note{0, 480, 60, 90});
        const std::string whole = toProjectJson(song);
        for (std::size_t size = 1; size + 2 < whole.size(); ++size) {
            const auto read = fromProjectJson(std::string_view(whole).substr(0, size));
            QVERIFY(!read.ok());
            QVERIFY2(read.error().message.starts_with("it is cut short"), read.error().message.c_str());
        }
    }

    void refusesASeedBelowZero() {
        Song song;
        song.generations = {{0, 7680, {Family::Bass}, "model", 77, "{}"}};
        const QString good = QString::fromStdString(toProjectJson(song));
        QVERIFY(fromProjectJson(good.toStdString()).ok());
        const auto read = fromProjectJson(QString(good).replace("\"seed\":77", "\"seed\":-1").toStdString());
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.find("'seed'") != std::string::npos, read.error().message.c_str());
    }

    void markersOnOnePlaceAreJoined() {
        Song song;
        song.markers = {{480, "Verse"}, {960, "Coda"}, {480, "Capo 2"}};
        QVERIFY(fromProjectJson(toProjectJson(song))->markers ==
                (std::vector<Marker>{{480, "Verse / Capo 2"}, {960, "Coda"}}));
    }

    void lockedBarsAreKept() {
        BarLocks locks;
        locks.lock(Family::Drums, 0, true);
        locks.lock(Family::Drums, 7, true);
        locks.lock(Family::Strings, 100, true);
        const std::string path = m_folder.filePath("locked.musegan").toStdString();
        QVERIFY(saveProject(test::randomSong(3), path, locks).ok());
        const auto project = openProject(path);
        QVERIFY(project.ok());
        QVERIFY(project->locks == locks);
        QCOMPARE(project->song, test::randomSong(3));
        for (const char* wrong : {"[1]", "{\"Drums\":3}", "{\"Choir\":[1]}", "{\"Drums\":[-1]}", "{\"Drums\":[0.5]}"}) {
            std::string json = toProjectJson(test::randomSong(3));
            const std::string none = "\"locked_bars\":{}";
            const auto at = json.find(none);
            QVERIFY(at != std::string::npos);
            json.replace(at, none.size(), std::string("\"locked_bars\":") + wrong);
            QVERIFY2(!projectFromJson(json).ok(), wrong);
        }
    }

    /// As a newer version may have written them.
    void unknownFieldsAreSavedAgain() {
        QJsonObject project = QJsonDocument::fromJson(QByteArray::fromStdString(toProjectJson(Song()))).object();
        project["groove"] = QJsonObject{{"swing", 0.2}};
        QJsonArray tracks = project["tracks"].toArray();
        QJsonObject bass = tracks[0].toObject();
        bass["amplifier"] = "valves";
        bass["family"] = "bASS"; // as another program may write it
        tracks[0] = bass;
        project["tracks"] = tracks;
        const auto read = projectFromJson(QJsonDocument(project).toJson().toStdString());
        QVERIFY(read.ok());
        Song song = read->song;
        song.title = "Renamed";
        song.track(Family::Bass).settings.volume = 0.25;
        const QJsonObject saved =
            QJsonDocument::fromJson(QByteArray::fromStdString(toProjectJson(song, read->locks))).object();
        QCOMPARE(saved["groove"], project["groove"]);
        QCOMPARE(saved["title"].toString(), QString("Renamed"));
        for (const auto& track : saved["tracks"].toArray()) {
            const bool isBass = track.toObject()["family"] == "Bass";
            QCOMPARE(track.toObject()["amplifier"].toString(), QString(isBass ? "valves" : ""));
            if (isBass) QCOMPARE(track.toObject()["volume"].toDouble(), 0.25);
        }
        QVERIFY(projectFromJson(toProjectJson(Song()))->song.unknownFields.empty());
    }

    void whereASongEndsIsKept() {
        Song song;
        song.lastsTo = 9000;
        const std::string json = toProjectJson(song);
        QCOMPARE(fromProjectJson(json)->lastsTo, 9000);
        // Projects that do not say it yet.
        const QString older = QString::fromStdString(json).replace("\"lasts_to\":9000,", "");
        QVERIFY(older.size() < qsizetype(json.size()));
        QCOMPARE(fromProjectJson(older.toStdString())->lastsTo, 0);
    }

    void refusesGarbage() {
        for (const std::string& text : {std::string(), std::string("{"), std::string("[]"), std::string(100000, '['),
                                        std::string("\xff\xfe\x00", 3)})
            QVERIFY(!fromProjectJson(text).ok());
        QVERIFY(
            loadProject(m_folder.filePath("missing.musegan").toStdString()).error().message.find("missing.musegan") !=
            std::string::npos);
    }

private:
    QTemporaryDir m_folder;
};

MUSE_TEST(ProjectFileTest)
#include "ProjectFileTest.moc"
