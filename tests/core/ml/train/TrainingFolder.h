// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/File.h"
#include "core/base/Safetensors.h"
#include "core/ml/config/TrainingConfig.h"
#include "tests/support/TinyDataset.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace muse::test {

/// How long a training of a few steps may take on a loaded machine under sanitizers, in milliseconds.
constexpr int kTrainingTimeout = 600000;

/// A folder of a test's own with a tiny dataset, to train a few steps in.
class TrainingFolder {
public:
    TrainingFolder() { writeTinyDataset(path("data.safetensors")); }

    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    /// A run of that name on one thread that ends after so many updates of the generator.
    TrainingSettings settings(const char* run, std::int64_t steps) const {
        TrainingSettings result;
        result.dataset = path("data.safetensors");
        result.runFolder = path(run);
        result.batch = 2;
        result.criticStepsPerGeneratorStep = 1;
        result.metricPhrases = 4;
        result.generatorSteps = steps;
        result.metricsEvery = 2;
        result.threads = 1;
        return result;
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

/// The lines of a run's events.jsonl.
inline std::vector<QJsonObject> eventsOf(const std::filesystem::path& run) {
    std::vector<QJsonObject> lines;
    const auto text = readText(run / "events.jsonl");
    for (const QByteArray& line : QByteArray::fromStdString(*text).split('\n'))
        if (!line.isEmpty()) lines.push_back(QJsonDocument::fromJson(line).object());
    return lines;
}

/// All tensors of a safetensors file as bytes, by name.
inline std::map<std::string, std::vector<std::uint8_t>> tensorsOf(const std::filesystem::path& file) {
    std::map<std::string, std::vector<std::uint8_t>> result;
    const auto opened = SafetensorsFile::open(file);
    for (const auto& [name, view] : opened->tensors())
        result[name].assign(view.bytes.begin(), view.bytes.end());
    return result;
}

} // namespace muse::test
