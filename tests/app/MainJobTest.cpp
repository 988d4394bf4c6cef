// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include "core/midi/SongImport.h"
#include "core/project/ProjectFile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

/// Peak of a 16-bit WAV file's samples, 0..1, and its length in seconds.
struct Sound {
    double peak = 0;
    double seconds = 0;
};

Sound listen(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = file.readAll();
    const int data = bytes.indexOf("data") + 8;
    Sound sound;
    int peak = 0;
    for (qsizetype i = data; i + 1 < bytes.size(); i += 2) {
        const auto sample =
            static_cast<std::int16_t>(static_cast<quint8>(bytes[i]) | static_cast<quint8>(bytes[i + 1]) << 8);
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    }
    sound.peak = peak / 32768.0;
    sound.seconds = static_cast<double>(bytes.size() - data) / (44100.0 * 4);
    return sound;
}

} // namespace

/// A song all the way through the shipped model: import, accompany its bass, listen, export, import again.
class MainJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void songAllTheWay_data() {
        QTest::addColumn<QString>("source");
        const auto real = sharedData("free/freedoom/D_E1M1.mid");
        QTest::newRow("a real song") << (real ? QString::fromStdString(real->string()) : QString());
        QTest::newRow("the demo song") << QString::fromStdString(
            sourcePath("assets/songs/night-train.musegan").string());
    }

    void songAllTheWay() {
        QFETCH(QString, source);
        if (source.isEmpty()) QSKIP("the shared folder with real MIDI files is not beside this checkout");
        const QString project = m_folder.filePath("band.musegan");
        const Run made = musegan({"accompany", source, "--model", "composer-bass", "--bars", "8", "-o", project});
        QVERIFY2(made.code == 0, qPrintable(made.err));

        const Song before =
            source.endsWith(".mid") ? toSong(*readMidi(source.toStdString())) : *loadProject(source.toStdString());
        const auto after = loadProject(project.toStdString());
        QCOMPARE(after->track(Family::Bass).notes(), before.track(Family::Bass).notes());
        for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings})
            QVERIFY2(!after->track(family).notesIn(0, 8 * kTicksPerBar).empty(), name(family).data());

        const QString wav = m_folder.filePath("band.wav");
        QCOMPARE(musegan({"render", project, "-o", wav}).code, 0);
        const Sound sound = listen(wav);
        QVERIFY2(sound.peak > 0.05 && sound.peak < 1.0, qPrintable(QString::number(sound.peak)));
        QVERIFY(sound.seconds > after->tempo.seconds(after->end()));

        const QString midi = m_folder.filePath("band.mid");
        QCOMPARE(musegan({"convert", project, midi}).code, 0);
        const Song again = toSong(*readMidi(midi.toStdString()));
        for (const Family family : kAllFamilies)
            QVERIFY2(again.track(family).notes() == after->track(family).notes(), name(family).data());
    }

    void silenceOfTheGivenTrackIsSaid() {
        Song song = *loadProject(sourcePath("assets/songs/night-train.musegan"));
        const QString project = m_folder.filePath("rests.musegan"), made = m_folder.filePath("made.musegan");
        const auto restsIn = [&](const std::vector<int>& bars) {
            std::vector<Note> notes;
            for (const int bar : {1, 2, 3, 4, 5, 6, 7, 8})
                if (std::ranges::find(bars, bar) == bars.end())
                    notes.push_back({barNumber(song, bar - 1).start, kTicksPerQuarter, 40, 100});
            song.track(Family::Bass).setNotes(notes);
            if (!saveProject(song, project.toStdString())) return QString();
            return musegan({"accompany", project, "--model", "composer-bass", "--bars", "8", "-o", made}).err;
        };
        QVERIFY(!restsIn({}).contains("silent"));
        const QString one = restsIn({3});
        QVERIFY2(one.contains("Bass is silent in bar 3, and"), qPrintable(one));
        const QString several = restsIn({2, 3, 4, 7});
        QVERIFY2(several.contains("Bass is silent in bars 2-4, 7, and"), qPrintable(several));
    }

    void whatIsLockedStays() {
        const Song demo = *loadProject(sourcePath("assets/songs/night-train.musegan"));
        Song song = demo;
        song.track(Family::Piano).settings.locked = true;
        BarLocks locks;
        for (const int bar : {0, 2})
            locks.lock(Family::Drums, bar, true);
        const QString project = m_folder.filePath("locked.musegan"), made = m_folder.filePath("made.musegan");
        QVERIFY(saveProject(song, project.toStdString(), locks).ok());
        const auto accompany = [&](const QStringList& more) {
            return musegan(QStringList{"accompany", project, "--model", "composer-bass", "--bars", "4", "-o", made} +
                           more);
        };
        const auto inBar = [](const Song& each, int bar) {
            std::vector<Note> notes;
            for (const Note& note : each.track(Family::Drums).notes())
                if (barAt(each, note.start).number == bar) notes.push_back(note);
            return notes;
        };
        const Run around = accompany({});
        QVERIFY2(around.code == 0, qPrintable(around.err));
        QVERIFY2(around.err.contains("Drums, Piano stayed"), qPrintable(around.err));
        auto after = openProject(made.toStdString());
        QVERIFY(after->locks == locks);
        QCOMPARE(after->song.track(Family::Piano), song.track(Family::Piano));
        for (const int bar : {0, 2})
            QCOMPARE(inBar(after->song, bar), inBar(song, bar));
        QVERIFY(inBar(after->song, 1) != inBar(song, 1));

        const Run over = accompany({"--ignore-locks"});
        QVERIFY2(over.code == 0 && !over.err.contains("locked"), qPrintable(over.err));
        after = openProject(made.toStdString());
        QVERIFY(after->locks == locks && after->song.track(Family::Piano).settings.locked);
        QVERIFY(inBar(after->song, 0) != inBar(song, 0));
        QVERIFY(after->song.track(Family::Piano).notes() != song.track(Family::Piano).notes());

        for (const Family family : kAllFamilies)
            song.track(family).settings.locked = true;
        QVERIFY(saveProject(song, project.toStdString(), locks).ok());
        const Run none = accompany({});
        QVERIFY2(none.code == 1 && none.err.contains("--ignore-locks"), qPrintable(none.err));

        // Without locks, what is not named or not empty stays.
        song = demo;
        song.track(Family::Guitar).setNotes({});
        QVERIFY(saveProject(song, project.toStdString()).ok());
        QCOMPARE(accompany({"--only", "guitar,strings"}).code, 0);
        after = openProject(made.toStdString());
        for (const Family family : {Family::Drums, Family::Piano})
            QCOMPARE(after->song.track(family), song.track(family));
        QVERIFY(!(after->song.track(Family::Strings) == song.track(Family::Strings)));
        QCOMPARE(accompany({"--only-empty"}).code, 0);
        after = openProject(made.toStdString());
        QVERIFY(!after->song.track(Family::Guitar).notes().empty());
        for (const Family family : {Family::Drums, Family::Piano})
            for (const Note& note : song.track(family).notes())
                QVERIFY(std::ranges::count(after->song.track(family).notes(), note) == 1);
        QVERIFY(saveProject(song, project.toStdString(), locks).ok());
        QCOMPARE(musegan({"convert", project, made}).code, 0);
        QVERIFY(openProject(made.toStdString())->locks == locks);
    }

    void shippedModelsHaveCards() {
        const Run doctor = musegan({"doctor"});
        QVERIFY(doctor.out.contains("composer-bass.safetensors"));
        for (const char* model : {"composer", "composer-bass"}) {
            const Run card = musegan({"model", "info", model});
            QVERIFY2(card.code == 0, qPrintable(card.err));
            QVERIFY(card.out.contains("valid"));
            QVERIFY(card.out.contains("generator updates"));
        }
        const auto models =
            QDir(QString::fromStdString(sourcePath("assets/models").string())).entryInfoList({"*.safetensors"});
        for (const QFileInfo& file : models)
            QVERIFY2(file.size() < 10'000'000, qPrintable(file.fileName()));
    }

private:
    QTemporaryDir m_folder;
};

MUSE_TEST(MainJobTest)
#include "MainJobTest.moc"
