// SPDX-License-Identifier: MIT
#include "tests/core/metrics/support/NumpyOracle.h"

#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/store/DatasetFile.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "core/dataset/store/PhraseDataset.h"
#include "tests/support/SharedData.h"

#include <QJsonDocument>
#include <QProcess>
#include <algorithm>
#include <random>
#include <stdexcept>

namespace muse::test {
namespace fs = std::filesystem;

QString pythonWithNumpy() {
    for (const char* name : {"/usr/bin/python3", "python3"}) {
        QProcess python;
        python.start(name, {"-c", "import numpy"});
        if (python.waitForFinished(30000) && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0)
            return name;
    }
    return {};
}

QJsonObject askOracle(const QString& python, const fs::path& script, const fs::path& phrases) {
    QProcess process;
    process.start(python, {QString::fromStdString(script.string()), QString::fromStdString(phrases.string())});
    if (!process.waitForFinished(240000)) return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput().replace("NaN", "null")).object();
}

Result<void> writePhrases(const fs::path& path, std::span<const std::uint8_t> bytes) {
    const std::size_t phrases = bytes.size() / kBytesPerPhrase;
    DatasetColumns columns;
    columns.families.resize(phrases * kBarsPerPhrase);
    columns.songs.resize(phrases);
    columns.bars.resize(phrases);
    columns.splits.resize(phrases);
    DatasetReport report;
    report.decisions.push_back({"all", {}, {}, static_cast<std::int64_t>(phrases), Split::Train});
    return writeDatasetFile(path, bytes, columns, datasetMetadata({}, report));
}

std::vector<std::uint8_t> randomPhrases(int phrases) {
    std::mt19937 random(2018);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    std::vector<std::uint8_t> bytes;
    for (int phrase = 0; phrase < phrases; ++phrase) {
        Pianoroll roll(kBarsPerPhrase);
        for (int note = below(120); note > 0; --note) {
            const Family family = kAllFamilies[static_cast<std::size_t>(below(5))];
            const int start = below(roll.steps());
            const int pitch = below(kPitches);
            for (int step = start; step < std::min(roll.steps(), start + 1 + below(60)); ++step)
                roll.set(step / kStepsPerBar, step % kStepsPerBar, pitch, family);
        }
        const auto packed = roll.packed();
        bytes.insert(bytes.end(), packed.begin(), packed.end());
    }
    return bytes;
}

std::vector<std::uint8_t> realPhrases(const fs::path& folder, std::size_t count) {
    const auto rock = sharedData("rock.tar.xz");
    if (!rock) return {};
    DatasetSettings settings;
    settings.sources = {*rock};
    settings.output = folder / "valid.safetensors";
    settings.onlyPathsUnder = "valid";
    if (const auto built = buildDataset(settings); !built) throw std::runtime_error(built.error().message);
    const auto all = PhraseDataset::open(settings.output);
    if (!all) throw std::runtime_error(all.error().message);
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i < count; ++i) {
        const auto packed = all->packed(i * all->size() / count);
        bytes.insert(bytes.end(), packed.begin(), packed.end());
    }
    return bytes;
}

} // namespace muse::test
