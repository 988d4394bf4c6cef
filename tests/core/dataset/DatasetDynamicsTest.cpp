// SPDX-License-Identifier: MIT
#include "core/base/Safetensors.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/exchange/LpdFile.h"
#include "core/midi/MidiFile.h"
#include "core/music/dynamics/MeasureDynamics.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <optional>

using namespace muse;
namespace fs = std::filesystem;

namespace {

constexpr int kBars = 16;

/// A band of which the drummer's snare is late and the first beat loud; `louder` tells songs apart.
Song played(int number, int louder) {
    Song song = test::bandSong(kBars, number);
    std::vector<Note> drums;
    for (int beat = 0; beat < 4 * kBars; ++beat) {
        const bool back = beat % 2 == 1;
        const auto velocity = static_cast<std::uint8_t>((beat % 4 == 0 ? 110 : 90) + louder + beat % 3);
        const Tick late = back ? 9 + beat % 3 : beat % 3;
        drums.push_back({beat * kTicksPerQuarter + late, 60, static_cast<std::uint8_t>(back ? 38 : 36), velocity});
    }
    song.track(Family::Drums).setNotes(std::move(drums));
    return song;
}

} // namespace

/// How the songs of a dataset are played stands in its header.
class DatasetDynamicsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary.emplace();
        m_settings = {};
        m_settings.sources = {folder() / "music"};
        m_settings.split = {1, 0, 0, 1};
        m_settings.output = folder() / "data.safetensors";
        fs::create_directories(folder() / "music");
    }

    void itIsMeasuredBeforeTheGridTakesItAway() {
        for (const int number : {1, 2, 3})
            QVERIFY(writeMidi(played(number, 5 * number), song(number, "mid")));
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY2(data.ok(), data ? "" : data.error().message.c_str());
        QVERIFY(data->dynamics());
        const Dynamics& dynamics = *data->dynamics();
        QVERIFY(std::abs(dynamics.at(Part::Kick, 0).velocity - 121) < 0.1);
        QVERIFY(std::abs(dynamics.at(Part::Kick, 8).velocity - 101) < 0.1);
        QVERIFY(std::abs(dynamics.at(Part::Snare, 4).offset - 10) < 0.1);
        QVERIFY(std::abs(dynamics.at(Part::Kick, 0).offset - 1) < 0.1);
        QVERIFY(dynamics.at(Part::Kick, 0).velocitySpread < 1);
        // Nobody plays guitar otherwise than with one velocity, and on the grid.
        QCOMPARE(dynamics.at(Part::Guitar, 0).offset, neutralDynamics().at(Part::Guitar, 0).offset);
    }

    void whatTheTrainPartLacksDoesNotCount() {
        for (int number = 1; number < 13; ++number)
            QVERIFY(writeMidi(played(number, number % 2 == 0 ? 15 : 0), song(number, "mid")));
        m_settings.split = {1, 1, 0, 1};
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        DynamicsMeasure train, all;
        for (int number = 1; number < 13; ++number) {
            const auto positions = playedPositions(played(number, number % 2 == 0 ? 15 : 0));
            all.add(positions);
            const auto found =
                std::ranges::find(report->decisions, song(number, "mid").filename().string(), &SongDecision::name);
            QVERIFY(found != report->decisions.end());
            if (found->split == Split::Train) train.add(positions);
        }
        const double expected = train.dynamics()->at(Part::Kick, 0).velocity;
        QVERIFY(std::abs(expected - all.dynamics()->at(Part::Kick, 0).velocity) > 0.1);
        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY(std::abs(data->dynamics()->at(Part::Kick, 0).velocity - expected) < 0.01);
    }

    void timesOnTheGridOfLpdSayNothing() {
        for (const int number : {1, 2, 3})
            QVERIFY(writeLpd(played(number, 0), song(number, "npz")));
        const auto report = buildDataset(m_settings);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        const auto data = PhraseDataset::open(m_settings.output);
        QVERIFY(std::abs(data->dynamics()->at(Part::Kick, 0).velocity - 111) < 1);
        QCOMPARE(data->dynamics()->at(Part::Snare, 4).offset, 0.0);
    }

    /// As those that were built before dynamics were kept.
    void filesWithoutAreRead() {
        QVERIFY(writeMidi(played(1, 0), song(1, "mid")));
        QVERIFY(buildDataset(m_settings).ok());
        const auto write = [&](const std::optional<std::string>& dynamics) {
            const auto file = SafetensorsFile::open(m_settings.output);
            SafetensorsContent content{file->tensors(), file->metadata()};
            content.metadata.erase(dataset_key::kDynamics);
            if (dynamics) content.metadata[dataset_key::kDynamics] = *dynamics;
            QVERIFY(writeSafetensors(folder() / "other.safetensors", content).ok());
        };
        write(std::nullopt);
        const auto older = PhraseDataset::open(folder() / "other.safetensors");
        QVERIFY2(older.ok(), older ? "" : older.error().message.c_str());
        QVERIFY(!older->dynamics());
        write("{}");
        const auto damaged = PhraseDataset::open(folder() / "other.safetensors");
        QVERIFY(!damaged.ok());
        QVERIFY2(damaged.error().message.find("Bass.velocity") != std::string::npos, damaged.error().message.c_str());
    }

private:
    [[nodiscard]] fs::path folder() const { return m_temporary->path().toStdString(); }
    [[nodiscard]] fs::path song(int number, const char* ending) const {
        return folder() / "music" / ("song" + std::to_string(number) + "." + ending);
    }

    std::optional<QTemporaryDir> m_temporary;
    DatasetSettings m_settings;
};

MUSE_TEST(DatasetDynamicsTest)
#include "DatasetDynamicsTest.moc"
