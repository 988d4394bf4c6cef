// SPDX-License-Identifier: MIT
#include "core/listening/make/TestFolder.h"
#include "core/base/File.h"
#include "core/music/PianorollConversion.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/core/listening/ListeningFixture.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <map>
#include <sndfile.h>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

namespace {

struct Level {
    double loudness = 0; ///< LUFS
    double seconds = 0;
};

/// A file as it was written, measured by the library itself.
Level levelOf(const fs::path& file) {
    SF_INFO info{};
    SNDFILE* sound = sf_open(file.c_str(), SFM_READ, &info);
    if (!sound) return {};
    std::vector<float> samples(static_cast<std::size_t>(info.frames * info.channels));
    sf_readf_float(sound, samples.data(), info.frames);
    sf_close(sound);
    auto* meter =
        ebur128_init(static_cast<unsigned>(info.channels), static_cast<unsigned long>(info.samplerate), EBUR128_MODE_I);
    ebur128_add_frames_float(meter, samples.data(), static_cast<std::size_t>(info.frames));
    Level level{0, static_cast<double>(info.frames) / info.samplerate};
    ebur128_loudness_global(meter, &level.loudness);
    ebur128_destroy(&meter);
    return level;
}

std::map<std::string, std::vector<std::uint8_t>> filesUnder(const fs::path& folder) {
    std::map<std::string, std::vector<std::uint8_t>> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files[fs::relative(entry.path(), folder).string()] = *readFile(entry.path());
    return files;
}

} // namespace

class TestFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        m_dataset.emplace(threeSongs(path("")));
        m_settings.soundFont = *font;
        m_settings.clipsPerModel = 1;
        m_settings.phrasesPerClip = 1;
        m_settings.tempo = 240;
    }

    void clipsAreEquallyLoud() {
        const auto made = make("level", m_settings);
        QVERIFY2(made.ok(), made ? "" : made.error().message.c_str());
        const auto test = readListeningTest(path("level/for-listeners/test.json"));
        QVERIFY(test.ok());
        QCOMPARE(test->clips.size(), 4u);
        std::vector<std::string> files = {test->volumeFile};
        for (const Clip& clip : test->clips)
            files.push_back(clip.file);
        for (const std::string& file : files) {
            const Level level = levelOf(path("level/for-listeners") / file);
            QVERIFY2(std::fabs(level.loudness + 23) < 0.5, qPrintable(QString::number(level.loudness)));
            QVERIFY(level.seconds > 3.9 && level.seconds < 6.1);
        }
    }

    void theKeyIsNotTheListeners() {
        QVERIFY(make("apart", m_settings).ok());
        QVERIFY(fs::exists(path("apart/key.json")));
        QVERIFY(fs::is_empty(path("apart/answers")));
        for (const auto& [name, bytes] : filesUnder(path("apart/for-listeners"))) {
            const std::string text(bytes.begin(), bytes.end());
            for (const char* secret : {"toy-model", "mixed", "\"seed\""})
                QVERIFY2(text.find(secret) == std::string::npos, name.c_str());
            QVERIFY(name.find("real") == std::string::npos);
        }
        const auto key = readTestKey(path("apart/key.json"));
        QVERIFY(key.ok());
        QCOMPARE(key->provenance.at("soundfont"), m_settings.soundFont.filename().string());
        QCOMPARE(key->provenance.at("dataset"), std::string("three.safetensors"));
    }

    /// A browser that opens the page as a file may load nothing from elsewhere.
    void thePageNeedsNothingElse() {
        TestSettings settings = m_settings;
        settings.title = "</script><b>Tom & \"Jerry\"";
        QVERIFY(make("page", settings).ok());
        const auto page = readText(path("page/for-listeners/index.html"));
        QVERIFY(page.ok());
        QVERIFY(page->find("@test@") == std::string::npos);
        QVERIFY(page->find("</script><b>Tom") == std::string::npos);
        for (const auto& [name, bytes] : filesUnder(path("page/for-listeners"))) {
            if (name.ends_with(".flac")) continue;
            const std::string text(bytes.begin(), bytes.end());
            QVERIFY2(text.find("http:") == std::string::npos && text.find("https:") == std::string::npos, name.c_str());
        }
    }

    void aSeedIsATestBitForBit() {
        QVERIFY(make("first", m_settings).ok());
        QVERIFY(make("again", m_settings).ok());
        QVERIFY(filesUnder(path("first")) == filesUnder(path("again")));
        TestSettings other = m_settings;
        other.seed = 2;
        QVERIFY(make("other", other).ok());
        QVERIFY(readTestKey(path("other/key.json"))->test != readTestKey(path("first/key.json"))->test);
    }

    void modelsOfAFamilyAccompanyTheSame() {
        TestSettings settings = m_settings;
        settings.clipsPerModel = 2;
        const auto plan = planTest(toyModels({"toy-model", "other-toy"}, Family::Strings), *m_dataset, settings);
        QVERIFY2(plan.ok(), plan ? "" : plan.error().message.c_str());
        std::map<std::size_t, std::vector<std::vector<Note>>> given;
        for (const auto& [clip, subject] : plan->key.clips)
            given[subject].push_back(toNotes(plan->music.at(clip), Family::Strings));
        const auto inAnyOrder = [](const auto& a, const auto& b) {
            return a.size() == b.size() &&
                   std::ranges::is_permutation(a, b, [](const auto& one, const auto& other) { return one == other; });
        };
        QVERIFY(inAnyOrder(given[0], given[1]));
        QVERIFY(given[0][0] != given[0][1]);
        QCOMPARE(plan->key.subjects[0].given, std::optional(Family::Strings));
    }

    void pairsAreOfModelsAndOfAnchors() {
        TestSettings settings = m_settings;
        settings.kind = TestKind::Ab;
        settings.clipsPerModel = 2;
        const auto plan = planTest(toyModels({"a", "bb", "ccc"}), *m_dataset, settings);
        QVERIFY(plan.ok());
        QCOMPARE(plan->test.trials.size(), 3u * 2 + 1);
        for (const Trial& trial : plan->key.trials) {
            const Subject& first = subjectOf(plan->key, trial.clips[0]);
            const Subject& second = subjectOf(plan->key, trial.clips[1]);
            QVERIFY(first != second);
            QCOMPARE(first.kind == SubjectKind::Model, second.kind == SubjectKind::Model);
        }
    }

    void whatCannotBeMadeIsSaid() {
        const auto said = [&](const auto& models, const TestSettings& settings) {
            const auto plan = planTest(models, *m_dataset, settings);
            return plan ? std::string() : plan.error().message;
        };
        QVERIFY(!said(toyModels({}), m_settings).empty());
        QVERIFY(said(toyModels({"a", "a"}), m_settings).find("called a") != std::string::npos);
        QVERIFY(said(toyModels({"real"}), m_settings).find("called real") != std::string::npos);
        TestSettings ab = m_settings;
        ab.kind = TestKind::Ab;
        QVERIFY(said(toyModels({"a"}), ab).find("two models") != std::string::npos);
        const std::vector<std::shared_ptr<GenerationModel>> silent = {
            std::make_shared<ToyModel>("silent", std::nullopt, true)};
        QVERIFY(said(silent, m_settings).find("silent makes no note") != std::string::npos);
        TestSettings loud = m_settings;
        loud.loudness = 0;
        const auto tooLoud = make("loud", loud);
        QVERIFY(!tooLoud && tooLoud.error().message.find("LUFS") != std::string::npos);
    }

    /// A folder that has something in it is left as it is, and nothing is left of a test that failed.
    void noFolderIsHalfOrOverwritten() {
        fs::create_directories(path("mine"));
        QVERIFY(replaceFile(path("mine/diary.txt"), "dear diary"));
        const auto refused = make("mine", m_settings);
        QVERIFY(!refused && refused.error().message.find("mine") != std::string::npos);
        QCOMPARE(filesUnder(path("mine")).size(), 1u);

        fs::create_directories(path("empty"));
        QVERIFY(make("empty/", m_settings).ok());

        std::stop_source stop;
        const JobControl job{[&](const Progress& progress) {
                                 if (progress.fraction > 0.3) stop.request_stop();
                             },
                             stop.get_token()};
        const auto cancelled = make("cancelled", m_settings, job);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().message, std::string(kCancelled));
        for (const char* name : {"cancelled", "cancelled.part", "loud", "loud.part"})
            QVERIFY2(!fs::exists(path(name)), name);
    }

private:
    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    Result<void> make(const char* name, const TestSettings& settings, const JobControl& job = {}) {
        const auto plan = planTest(toyModels({"toy-model", "other-toy-model"}), *m_dataset, settings, {{}, job.stop});
        if (!plan) return plan.error();
        return writeTestFolder(*plan, settings, path(name), job);
    }

    QTemporaryDir m_folder;
    std::optional<PhraseDataset> m_dataset;
    TestSettings m_settings;
};

MUSE_TEST(TestFolderTest)
#include "TestFolderTest.moc"
