// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/File.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/runs/StepFiles.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace muse::test {

/// A line of events.jsonl, as a training writes it.
inline std::string eventLine(std::int64_t step) {
    TrainingReport report;
    report.step = step;
    report.criticLoss = -static_cast<double>(step);
    return toJson(report).dump() + '\n';
}

/// A run folder as a training leaves it after so many steps, with a checkpoint that has a name and nothing else.
struct RunFiles {
    std::filesystem::path folder;
    std::int64_t steps = 10;
    std::int64_t checkpoint = 10; ///< 0: none
    std::int64_t total = 20;
    std::filesystem::path dataset = "/data/songs.safetensors";
    std::string host{}; ///< that it was trained on; empty: run.json does not say

    [[nodiscard]] bool write() const {
        std::filesystem::create_directories(folder / "checkpoints");
        std::filesystem::create_directories(folder / "samples");
        TrainingSettings settings;
        settings.dataset = dataset;
        settings.generatorSteps = total;
        nlohmann::ordered_json about{{"settings", toJson(settings)}};
        if (!host.empty()) about["host"] = host;
        append(1, steps);
        if (checkpoint > 0) std::ofstream(stepFile(folder / "checkpoints", checkpoint)) << "weights";
        return replaceFile(folder / "run.json", about.dump()).ok();
    }
    /// As the training does step by step.
    void append(std::int64_t from, std::int64_t to) const {
        std::ofstream events(folder / "events.jsonl", std::ios::app);
        for (std::int64_t step = from; step <= to; ++step)
            events << eventLine(step);
    }
};

} // namespace muse::test
