// SPDX-License-Identifier: MIT
#include "core/engine/export/AudioExport.h"
#include "core/engine/export/AudioFile.h"

#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>
#include <set>
#include <sndfile.h>
#include <span>
#include <thread>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

namespace {

struct ReadBack {
    SF_INFO info{};
    Sound sound;
};

std::optional<ReadBack> readBack(const fs::path& path) {
    ReadBack read;
    SNDFILE* file = sf_open(path.c_str(), SFM_READ, &read.info);
    if (!file) return std::nullopt;
    std::vector<float> both(static_cast<std::size_t>(read.info.frames) * 2);
    const auto got = sf_readf_float(file, both.data(), read.info.frames);
    sf_close(file);
    if (got != read.info.frames || read.info.channels != 2) return std::nullopt;
    for (std::size_t i = 0; i < both.size(); i += 2) {
        read.sound.left.push_back(both[i]);
        read.sound.right.push_back(both[i + 1]);
    }
    return read;
}

} // namespace

class AudioExportTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    AudioExportSettings m_settings;

    fs::path file(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }
    std::size_t filesLeft() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_folder.path().toStdString()), fs::directory_iterator()));
    }

private Q_SLOTS:
    void initTestCase() {
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        m_settings.soundFont = *font;
        m_settings.tailSeconds = 1;
    }
    void cleanup() {
        for (const auto& entry : fs::directory_iterator(m_folder.path().toStdString()))
            fs::remove(entry.path());
    }

    void writesEveryKind_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* title, const char* name, SampleFormat format, int expected) {
            QTest::newRow(title) << QString(name) << static_cast<int>(format) << expected;
        };
        row("wav 16", "a.wav", SampleFormat::Int16, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        row("wav 24", "a.wav", SampleFormat::Int24, SF_FORMAT_WAV | SF_FORMAT_PCM_24);
        row("wav float", "a.WAV", SampleFormat::Float32, SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        row("flac 16", "a.flac", SampleFormat::Int16, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        row("flac 24", "a.flac", SampleFormat::Float32, SF_FORMAT_FLAC | SF_FORMAT_PCM_24);
        row("ogg", "a.ogg", SampleFormat::Int16, SF_FORMAT_OGG | SF_FORMAT_VORBIS);
    }
    void writesEveryKind() {
        QFETCH(QString, name);
        QFETCH(int, format);
        QFETCH(int, expected);
        AudioExportSettings settings = m_settings;
        settings.output = file(name.toStdString());
        settings.format = static_cast<SampleFormat>(format);
        const auto exported = exportAudio(fullSong(2), settings);
        QVERIFY2(exported, exported ? "" : exported.error().message.c_str());
        const auto read = readBack(settings.output);
        QVERIFY(read);
        QCOMPARE(read->info.format, expected);
        QCOMPARE(read->info.samplerate, 44100);
        // Two 4/4 bars at 120 beats a minute last 4 s; then a tail of 1 s.
        QCOMPARE(read->info.frames, sf_count_t{5 * 44100});
        QVERIFY(read->sound.peak() > 0.1f);
        QVERIFY(read->sound.peak() < 1.0f);
        QVERIFY(read->sound.peak(3 * 44100, 4 * 44100) > 0.1f);
        QCOMPARE(filesLeft(), std::size_t{1});
    }

    void isWhatPlaybackRenders() {
        Song song = fullSong(2);
        song.track(Family::Strings).settings.bendRange = 12;
        song.track(Family::Strings).setControls(Controller::PitchBend, {{300, 9000}, {1000, 16383}, {2000, 8192}});
        song.track(Family::Guitar).setControls(Controller::Expression, {{0, 90}, {1500, 30}});
        song.track(Family::Piano).setControls(Controller::Modulation, {{480, 127}});
        song.track(Family::Bass).setControls(Controller::Pressure, {{480, 100}});
        AudioExportSettings settings = m_settings;
        settings.output = file("exact.wav");
        settings.format = SampleFormat::Float32;
        QVERIFY(exportAudio(song, settings));
        const auto read = readBack(settings.output);
        QVERIFY(read);
        Player player(settings.soundFont, settings.sampleRate, Effects::On, Samples::Preloaded);
        player.set(song);
        player.transport().play();
        const Sound played = player.render(read->sound.left.size(), 256);
        QVERIFY(played.left == read->sound.left);
        QVERIFY(played.right == read->sound.right);
    }

    void respectsMuteAndSolo() {
        const auto exported = [&](const Song& song) {
            AudioExportSettings settings = m_settings;
            settings.output = file("part.wav");
            settings.format = SampleFormat::Float32;
            return exportAudio(song, settings) ? readBack(settings.output) : std::nullopt;
        };
        Song song = fullSong(1);
        song.track(Family::Bass).settings.solo = true;
        const auto solo = exported(song);
        QVERIFY(solo);
        Song bassOnly = fullSong(1);
        for (const Family family : kAllFamilies)
            if (family != Family::Bass) bassOnly.track(family).setNotes({});
        const auto alone = exported(bassOnly);
        QVERIFY(alone);
        // The stem is as long as the whole song.
        QVERIFY(solo->sound.left.size() >= alone->sound.left.size());
        QVERIFY(std::ranges::equal(alone->sound.left, std::span(solo->sound.left).first(alone->sound.left.size())));
        song.track(Family::Bass).settings.solo = false;
        song.track(Family::Bass).settings.mute = true;
        const auto without = exported(song);
        QVERIFY(without && without->sound.left != exported(fullSong(1))->sound.left);
    }

    void lastsAsLongAsTheSong() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 480, 60, 100}});
        AudioExportSettings settings = m_settings;
        settings.tailSeconds = 0;
        settings.output = file("bar.wav");
        QVERIFY(exportAudio(song, settings));
        QCOMPARE(readBack(settings.output)->info.frames, sf_count_t{2 * 44100});
        song.lastsTo = 3 * kTicksPerBar;
        QVERIFY(exportAudio(song, settings));
        QCOMPARE(readBack(settings.output)->info.frames, sf_count_t{6 * 44100});
    }

    void theTailEndsWithTheSound() {
        Song song;
        song.track(Family::Bass).setNotes({{0, 240, 40, 100}});
        song.track(Family::Bass).settings.reverb = 0;
        AudioExportSettings settings = m_settings;
        settings.tailSeconds = 30;
        settings.untilSilence = true;
        settings.format = SampleFormat::Float32;
        settings.output = file("short.wav");
        QVERIFY(exportAudio(song, settings));
        const auto read = readBack(settings.output);
        QVERIFY(read && read->info.frames >= 2 * 44100 && read->info.frames < 20 * 44100);
        const std::size_t size = read->sound.left.size();
        QVERIFY(read->sound.peak(size - 4410) <= read->sound.peak() * 0.001F);
        // Up to there it is as it plays.
        settings.untilSilence = false;
        QVERIFY(exportAudio(song, settings));
        const auto whole = readBack(settings.output);
        QVERIFY(std::ranges::equal(read->sound.left, std::span(whole->sound.left).first(size)));
    }

    void aTailThatIsCutFades() {
        Song song;
        song.track(Family::Piano).setNotes({{1800, 120, 60, 127}, {1800, 120, 67, 127}});
        song.track(Family::Piano).settings.program = 14; // tubular bells ring long
        song.track(Family::Piano).settings.reverb = 1;
        AudioExportSettings settings = m_settings;
        settings.tailSeconds = 0.6;
        settings.untilSilence = true;
        settings.format = SampleFormat::Float32;
        settings.output = file("bells.wav");
        QVERIFY(exportAudio(song, settings));
        const auto read = readBack(settings.output);
        QVERIFY(read);
        QCOMPARE(read->info.frames, sf_count_t(2.6 * 44100));
        const std::size_t size = read->sound.left.size();
        QVERIFY(read->sound.peak(size - 1323) <= read->sound.peak() * 0.001F);
        QVERIFY(read->sound.peak(size / 2, size - 22050) > read->sound.peak() * 0.01F);
    }

    void stemsAreEquallyLongWhateverRings() {
        AudioExportSettings settings = m_settings;
        settings.untilSilence = true;
        settings.tailSeconds = 20;
        settings.output = file("song.wav");
        QVERIFY(exportStems(fullSong(1), settings));
        std::set<sf_count_t> lengths;
        for (const Stem& stem : stemsOf(fullSong(1), settings.output))
            lengths.insert(readBack(stem.output)->info.frames);
        QCOMPARE(lengths.size(), std::size_t{1});
    }

    void aSetOfStemsIsAllOrNone() {
        AudioExportSettings settings = m_settings;
        settings.output = file("song.wav");
        fs::create_directory(file("song - Piano.wav"));
        QVERIFY(!exportStems(fullSong(1), settings));
        QCOMPARE(filesLeft(), std::size_t{1});
    }

    /// What a WAV cannot say the sizes of; nobody waits here until it is written.
    void beyondFourGigabytesItIsRf64() {
        const auto kindOf = [&](SampleFormat format, std::int64_t frames) {
            auto audio = AudioFile::create(file("long.wav"), 44100, format, frames);
            if (!audio) return std::string("none");
            const std::vector<float> some(512, 0.5F);
            if (!(*audio)->write(some) || !(*audio)->close() || !(*audio)->replacement().commit())
                return std::string("none");
            std::ifstream in(file("long.wav"), std::ios::binary);
            std::string head(4, '\0');
            in.read(head.data(), 4);
            return readBack(file("long.wav")) ? head : std::string("unreadable");
        };
        QCOMPARE(kindOf(SampleFormat::Int16, std::int64_t{1} << 29), std::string("RIFF"));
        QCOMPARE(kindOf(SampleFormat::Int16, std::int64_t{1} << 30), std::string("RF64"));
        QCOMPARE(kindOf(SampleFormat::Float32, std::int64_t{1} << 29), std::string("RF64"));
    }

    /// An export knows beforehand how long it will be; this one is cancelled as soon as it has begun.
    void anExportBeyondFourGigabytesIsRf64() {
        for (const int hours : {1, 2}) {
            // In float at 96 kHz 4 GiB are 93 minutes.
            Song song = fullSong(1);
            song.track(Family::Piano).insert(Note{hours * 1800 * kTicksPerBar, kTicksPerQuarter, 60, 90});
            AudioExportSettings settings = m_settings;
            settings.output = file("long.wav");
            settings.sampleRate = 96000;
            settings.format = SampleFormat::Float32;
            std::stop_source stop;
            std::string head;
            const auto begun = [&](const Progress&) {
                // What is being written has no name yet.
                for (const auto& entry : fs::directory_iterator("/proc/self/fd")) {
                    std::error_code code;
                    if (!fs::read_symlink(entry, code).string().starts_with(m_folder.path().toStdString())) continue;
                    std::string first(4, '\0');
                    if (std::ifstream(entry.path(), std::ios::binary).read(first.data(), 4)) head = first;
                }
                if (!head.empty()) stop.request_stop();
            };
            QVERIFY(!exportAudio(song, settings, {begun, stop.get_token()}));
            QCOMPARE(head, std::string(hours == 1 ? "RIFF" : "RF64"));
            QCOMPARE(filesLeft(), std::size_t{0});
        }
    }

    void bringsTheLoudestSampleToAPeak() {
        AudioExportSettings settings = m_settings;
        settings.output = file("plain.wav");
        settings.format = SampleFormat::Float32;
        QVERIFY(exportAudio(fullSong(1), settings));
        const auto plain = readBack(settings.output);
        settings.output = file("loud.wav");
        settings.peak = -1;
        double last = -1;
        QVERIFY(exportAudio(fullSong(1), settings, {[&](const Progress& progress) { last = progress.fraction; }, {}}));
        QCOMPARE(last, 1.0);
        const auto loud = readBack(settings.output);
        QVERIFY(plain && loud);
        const float gain = 0.891251F / plain->sound.peak();
        QVERIFY(std::fabs(loud->sound.peak() - 0.891251F) < 1e-5F);
        QCOMPARE(loud->sound.left.size(), plain->sound.left.size());
        for (std::size_t i = 0; i < plain->sound.left.size(); ++i) {
            QVERIFY(std::fabs(loud->sound.left[i] - gain * plain->sound.left[i]) < 1e-6F);
            QVERIFY(std::fabs(loud->sound.right[i] - gain * plain->sound.right[i]) < 1e-6F);
        }
        QCOMPARE(filesLeft(), std::size_t{2});
    }

    void stemsAreEquallyLongAndAddUpToTheMix() {
        Song song = fullSong(2);
        // Below the limiter's knee, so that nothing but addition joins them.
        for (const Family family : kAllFamilies)
            song.track(family).settings.volume = 0.4;
        song.track(Family::Guitar).settings.mute = true;
        AudioExportSettings settings = m_settings;
        settings.format = SampleFormat::Float32;
        settings.output = file("mix.wav");
        QVERIFY(exportAudio(song, settings));
        const auto mix = readBack(settings.output);
        QVERIFY(mix && mix->sound.peak() < 0.8F);
        settings.output = file("song.wav");
        const auto exported = exportStems(song, settings);
        QVERIFY2(exported, exported ? "" : exported.error().message.c_str());
        QCOMPARE(filesLeft(), std::size_t{5});
        const auto stems = stemsOf(song, settings.output);
        QCOMPARE(stems.size(), std::size_t{4});
        QCOMPARE(stems[1].output, file("song - Drums.wav"));
        std::vector<float> sum(mix->sound.left.size());
        for (const Stem& stem : stems) {
            const auto read = readBack(stem.output);
            QVERIFY(read);
            QCOMPARE(read->sound.left.size(), sum.size());
            QVERIFY(read->sound.peak() > 0.01F);
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += read->sound.left[i];
        }
        double apart = 0;
        double loud = 0;
        for (std::size_t i = 0; i < sum.size(); ++i) {
            const double sample = static_cast<double>(mix->sound.left[i]);
            apart += std::pow(static_cast<double>(sum[i]) - sample, 2);
            loud += sample * sample;
        }
        // Some attacks come out a little differently from FluidSynth in other company (0.8 % in all), but no stem is
        // missing or shifted.
        const double share = std::sqrt(apart / loud);
        QVERIFY2(share < 0.05, qPrintable(QString::number(share)));
    }

    void stemsKeepTheirBalanceAtAPeak() {
        const Song song = fullSong(1);
        AudioExportSettings settings = m_settings;
        settings.format = SampleFormat::Float32;
        const auto peaks = [&](const char* name, std::optional<double> peak) {
            settings.output = file(name);
            settings.peak = peak;
            std::vector<float> found;
            if (!exportStems(song, settings)) return found;
            for (const Stem& stem : stemsOf(song, settings.output))
                found.push_back(readBack(stem.output).value_or(ReadBack{}).sound.peak());
            return found;
        };
        const auto plain = peaks("plain.wav", std::nullopt);
        const auto loud = peaks("loud.wav", -6.0);
        QCOMPARE(loud.size(), kFamilies);
        const float most = *std::ranges::max_element(loud);
        QVERIFY(std::fabs(most - 0.501187F) < 1e-5F);
        for (std::size_t i = 0; i < kFamilies; ++i)
            QVERIFY(std::fabs(loud[i] / most - plain[i] / *std::ranges::max_element(plain)) < 1e-4F);
    }

    void cancelledStemsLeaveNothing() {
        AudioExportSettings settings = m_settings;
        settings.output = file("song.wav");
        settings.peak = -1;
        std::stop_source stop;
        const JobControl job{[&](const Progress& progress) {
                                 if (progress.fraction > 0.7) stop.request_stop();
                             },
                             stop.get_token()};
        const auto exported = exportStems(fullSong(4), settings, job);
        QVERIFY(!exported);
        QCOMPARE(exported.error().message, std::string(kCancelled));
        QCOMPARE(filesLeft(), std::size_t{0});
    }

    void changesNothingThatIsHeardMeanwhile() {
        const Song song = fullSong(4);
        const auto played = [&] {
            Player player(m_settings.soundFont);
            player.set(song);
            player.transport().play();
            return player.render(kRate * 6, 512);
        };
        const Sound alone = played();
        AudioExportSettings settings = m_settings;
        settings.output = file("meanwhile.wav");
        std::stop_source stop;
        std::atomic<bool> begun = false;
        std::jthread exporting([&] {
            while (!stop.stop_requested())
                if (exportAudio(fullSong(8), settings, {{}, stop.get_token()})) begun = true;
        });
        QTRY_VERIFY(begun);
        const Sound beside = played();
        stop.request_stop();
        QVERIFY(alone.left == beside.left);
        QVERIFY(alone.right == beside.right);
    }

    void reportsProgressAndCancels() {
        AudioExportSettings settings = m_settings;
        settings.output = file("long.wav");
        std::stop_source stop;
        double last = -1;
        bool rising = true;
        const JobControl job{[&](const Progress& progress) {
                                 rising = rising && progress.fraction >= last;
                                 last = progress.fraction;
                                 if (last > 0.2) stop.request_stop();
                             },
                             stop.get_token()};
        const auto exported = exportAudio(fullSong(20), settings, job);
        QVERIFY(!exported);
        QCOMPARE(exported.error().message, std::string(kCancelled));
        QVERIFY(rising);
        QVERIFY(last > 0.2 && last < 0.5);
        QCOMPARE(filesLeft(), std::size_t{0});

        QVERIFY(exportAudio(fullSong(1), settings, {[&](const Progress& progress) { last = progress.fraction; }, {}}));
        QCOMPARE(last, 1.0);
    }

    void refusesWithASentence() {
        AudioExportSettings settings = m_settings;
        const auto message = [&](const Song& song) {
            const auto exported = exportAudio(song, settings);
            return exported ? std::string("exported") : exported.error().message;
        };
        settings.output = file("a.mp3");
        QVERIFY(message(fullSong(1)).find(".flac") != std::string::npos);
        settings.output = file("no/such/folder/a.wav");
        QVERIFY(message(fullSong(1)).find("a.wav") != std::string::npos);
        settings.output = file("a.wav");
        QVERIFY(message(Song()).find("nothing to export") != std::string::npos);
        Song endless = fullSong(1);
        endless.track(Family::Piano).insert(Note{Tick{1} << 40, 480, 60, 100});
        QVERIFY(message(endless).find("six hours") != std::string::npos);
        settings.sampleRate = 1;
        QVERIFY(message(fullSong(1)).find("sample rate") != std::string::npos);
        QCOMPARE(filesLeft(), std::size_t{0});
    }

    void anOldFileStaysUntilTheNewOneIsWhole() {
        AudioExportSettings settings = m_settings;
        settings.output = file("kept.wav");
        QVERIFY(exportAudio(fullSong(1), settings));
        const auto size = fs::file_size(settings.output);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!exportAudio(fullSong(4), settings, {{}, stop.get_token()}));
        QCOMPARE(fs::file_size(settings.output), size);
        QVERIFY(exportAudio(fullSong(2), settings));
        QVERIFY(fs::file_size(settings.output) > size);
    }
};

MUSE_TEST(AudioExportTest)
#include "AudioExportTest.moc"
