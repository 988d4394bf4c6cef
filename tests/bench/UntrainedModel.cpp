// SPDX-License-Identifier: MIT
#include "tests/bench/UntrainedModel.h"

#include "core/ml/net/Generator.h"
#include "core/ml/train/Checkpoint.h"

#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>

namespace muse {
namespace {

/// Thresholds that leave an untrained network's noise some notes, as many as music has.
Calibration fewNotes() {
    Calibration calibration;
    calibration.notes.fill({.hold = 0.7f, .change = 1});
    calibration.steps.fill({0.7f, 0.85f, 0});
    return calibration;
}

} // namespace

UntrainedModel writeUntrainedModel(const std::filesystem::path& folder, Width width, std::optional<Family> given) {
    GanConfig config;
    config.width = width;
    config.given = given;
    const auto name = fmt::format("{}, {}", muse::name(width), given ? "to a bass" : "from scratch");
    Checkpoint checkpoint;
    checkpoint.config = config;
    checkpoint.name = name;
    checkpoint.calibration = fewNotes();
    Generator network(config);
    for (const auto& item : network->named_parameters())
        checkpoint.tensors["generator." + item.key()] = item.value().detach();
    for (const auto& item : network->named_buffers())
        checkpoint.tensors["generator." + item.key()] = item.value();
    const auto file = folder / fmt::format("{}-{}.safetensors", muse::name(width), given ? "bass" : "scratch");
    if (const auto saved = saveCheckpoint(file, checkpoint); !saved) {
        fmt::print(stderr, "{}\n", saved.error().message);
        std::exit(1);
    }
    return {name, config, file};
}

} // namespace muse
