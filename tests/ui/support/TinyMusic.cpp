// SPDX-License-Identifier: MIT
#include "tests/ui/support/TinyMusic.h"

#include "core/dataset/DatasetBuilder.h"
#include "core/midi/MidiFile.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/TrainingSession.h"

#include <QTest>

namespace muse::test {
namespace fs = std::filesystem;

Song tinySong(int bars, int variant) {
    Song song;
    song.title = "Tiny " + std::to_string(variant);
    for (int bar = 0; bar < bars; ++bar)
        for (int beat = 0; beat < 4; ++beat) {
            const Tick at = bar * kTicksPerBar + beat * kTicksPerQuarter;
            for (const Family family : kAllFamilies) {
                const int pitch = family == Family::Drums
                                      ? (beat % 2 == 0 ? 36 : 38)
                                      : 36 + 7 * static_cast<int>(index(family)) + (bar * 5 + beat * 3 + variant) % 12;
                song.track(family).insert(Note{at, kTicksPerQuarter / 2, static_cast<std::uint8_t>(pitch), 90});
            }
        }
    return song;
}

void writeMidiFolder(const fs::path& folder, int files) {
    fs::create_directories(folder);
    for (int i = 0; i < files; ++i)
        QVERIFY(writeMidi(tinySong(16, i), folder / ("song-" + std::to_string(i) + ".mid")));
}

fs::path writeTinyDataset(const fs::path& folder) {
    writeMidiFolder(folder / "midi");
    DatasetSettings settings;
    settings.sources = {folder / "midi"};
    settings.output = folder / "tiny.safetensors";
    if (!buildDataset(settings)) return {};
    return settings.output;
}

fs::path writeTinyModel(const fs::path& folder, std::optional<Family> given) {
    TrainingSettings settings;
    settings.model.given = given;
    settings.dataset = writeTinyDataset(folder);
    settings.runFolder = folder / "run";
    settings.batch = 2;
    settings.generatorSteps = 1;
    settings.criticStepsPerGeneratorStep = 1;
    settings.threads = 1;
    TrainingSession session(settings);
    const auto over = [&session] {
        const TrainingState state = session.state();
        return state == TrainingState::Finished || state == TrainingState::Failed;
    };
    if (!QTest::qWaitFor(over, 120000) || session.state() == TrainingState::Failed) {
        qWarning("%s", session.error().c_str());
        return {};
    }
    const auto cards = listModels(settings.runFolder / "checkpoints");
    return cards.empty() ? fs::path() : cards.front().path;
}

} // namespace muse::test
