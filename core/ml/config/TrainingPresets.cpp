// SPDX-License-Identifier: MIT
#include "core/ml/config/TrainingConfig.h"

#include "core/base/json/JsonText.h"

namespace muse {
namespace {

/// What one preset changes, the others say too: whoever goes from one to another is to have nothing left of the first.
constexpr const char* kPlain = R"({
    "loss": "wgan_gp", "critic": "paper", "common_bar": false, "shared_temporal": false, "prior_deviation": 1,
    "critic_steps": 5, "critic_warm_up": "none", "penalty_weight": 10, "penalty_every": 1, "learning_rate": 0.001,
    "rate_schedule": "constant", "decay_from": 0, "decay_to": 0, "beta1": 0.5, "beta2": 0.9, "metrics_every": 100,
    "metrics_phrases": 256, "samples_every": 100, "checkpoint_every": 500
})";

/// R3 with streams and a common bar: one critic update a step, and a penalty at every fourth.
constexpr const char* kStudio = R"({
    "width": "compact", "batch": 16, "steps": 15000, "loss": "r3", "critic": "streams", "common_bar": true,
    "critic_steps": 1, "penalty_every": 4, "learning_rate": 0.0004, "rate_schedule": "linear", "decay_from": 7500,
    "beta1": 0, "beta2": 0.99, "metrics_every": 250, "samples_every": 250, "checkpoint_every": 500
})";

/// 15,700 steps of 64 phrases are v1's 20 epochs of 50,266 phrases (reference.md section 1).
constexpr const char* kPaper = R"({"width": "paper", "batch": 64, "steps": 15700})";

constexpr const char* kCompact = R"({"width": "compact", "batch": 16, "steps": 15000})";

constexpr const char* kQuick = R"({
    "width": "compact", "batch": 8, "steps": 300, "metrics_every": 20, "samples_every": 20, "checkpoint_every": 50
})";

/// The authors' released settings (reference.md sections 0 and 1), critic and all.
constexpr const char* kV1 = R"({
    "width": "paper", "critic": "v1", "shared_temporal": true, "prior_deviation": 0.1, "batch": 64, "steps": 15700,
    "learning_rate": 0.0002, "critic_warm_up": "v1"
})";

nlohmann::json overPlain(const char* own) {
    auto settings = parseJson(kPlain);
    settings.update(parseJson(own));
    return settings;
}

} // namespace

const std::vector<TrainingPreset>& trainingPresets() {
    static const std::vector<TrainingPreset> presets = {
        {"studio", "what this program's own models learnt by: music that holds together, from a laptop in an evening",
         overPlain(kStudio)},
        {"paper", "the paper's width, batch and length: days on a processor, hours on a graphics card",
         overPlain(kPaper)},
        {"compact", "the paper's method with a quarter of its channels: a night on a laptop", overPlain(kCompact)},
        {"quick", "a try-out in minutes, which only begins to learn", overPlain(kQuick)},
        {"v1", "what the authors' released code does, its critic included, to compare with", overPlain(kV1)},
    };
    return presets;
}

} // namespace muse
