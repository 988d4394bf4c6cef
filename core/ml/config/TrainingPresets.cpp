// SPDX-License-Identifier: MIT
#include "core/ml/config/TrainingConfig.h"

namespace muse {
namespace {

/// 15,700 steps of 64 phrases are v1's 20 epochs of 50,266 phrases (reference.md section 1).
constexpr const char* kPaper = R"({
    "width": "paper", "batch": 64, "steps": 15700, "learning_rate": 0.001, "beta1": 0.5, "beta2": 0.9,
    "critic_steps": 5, "penalty_weight": 10, "metrics_every": 100, "metrics_phrases": 256
})";

constexpr const char* kCompact = R"({
    "width": "compact", "batch": 16, "steps": 15000, "learning_rate": 0.001, "beta1": 0.5, "beta2": 0.9,
    "critic_steps": 5, "penalty_weight": 10, "metrics_every": 100, "metrics_phrases": 256
})";

constexpr const char* kQuick = R"({
    "width": "compact", "batch": 8, "steps": 300, "learning_rate": 0.001, "beta1": 0.5, "beta2": 0.9,
    "critic_steps": 5, "penalty_weight": 10, "metrics_every": 20, "samples_every": 20, "checkpoint_every": 50
})";

/// The authors' released settings (reference.md sections 0 and 1), critic and all.
constexpr const char* kV1 = R"({
    "width": "paper", "critic": "v1", "shared_temporal": true, "prior_deviation": 0.1, "batch": 64, "steps": 15700,
    "learning_rate": 0.0002, "beta1": 0.5, "beta2": 0.9, "critic_steps": 5, "critic_warm_up": "v1",
    "penalty_weight": 10, "metrics_every": 100, "metrics_phrases": 256
})";

} // namespace

const std::vector<TrainingPreset>& trainingPresets() {
    static const std::vector<TrainingPreset> presets = {
        {"paper", "the paper's width, batch and length: days on a processor, hours on a graphics card",
         nlohmann::json::parse(kPaper)},
        {"compact", "a quarter of its channels: a night on a laptop", nlohmann::json::parse(kCompact)},
        {"quick", "a try-out in minutes, which only begins to learn", nlohmann::json::parse(kQuick)},
        {"v1", "what the authors' released code does, its critic included, to compare with",
         nlohmann::json::parse(kV1)},
    };
    return presets;
}

} // namespace muse
