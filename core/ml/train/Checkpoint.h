// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"
#include "core/ml/ModelCard.h"
#include "core/ml/net/Torch.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace muse {

/// A weights file or training checkpoint: one safetensors file whose metadata says which network it holds.
/// Tensors named "generator." make music; a checkpoint has "training." tensors beside them.
struct Checkpoint {
    GanConfig config;
    std::int64_t step = 0;
    double seconds = 0; ///< spent training so far
    std::string name;
    std::string description; ///< Markdown
    std::map<std::string, Tensor> tensors;
    std::optional<Calibration> calibration{};
    std::optional<Dynamics> dynamics{};
    std::optional<double> deviation{}; ///< from the data, where it was measured (see core/metrics/Deviation.h)
};

enum class Precision { Float32, Float16 };

/// Written atomically. Half precision is for models to give away: a training needs all its bits.
Result<void> saveCheckpoint(const std::filesystem::path& path, const Checkpoint& checkpoint,
                            Precision precision = Precision::Float32);

/// Names the first tensor that holds an infinite value or none. A training's losses are of the weights before the last
/// update, so they do not tell.
Result<void> checkFinite(const Checkpoint& checkpoint);

/// Copies out the tensors whose names begin with `prefix`; refuses what is no model of ours.
Result<Checkpoint> loadCheckpoint(const std::filesystem::path& path, const std::string& prefix = {});

} // namespace muse
