// SPDX-License-Identifier: MIT
#include "core/ml/distributed/Agreement.h"

#include "core/base/json/JsonText.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/train/Trainer.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <thread>

namespace muse {
namespace {

/// Phrases whose bytes are compared.
constexpr std::uint32_t kCompared = 256;

/// What may differ from machine to machine: paths, cores, and what rank 0 alone does.
bool isOwn(const std::string& key) {
    static const std::set<std::string> own = {"dataset", "run", "from", "threads"};
    return own.contains(key);
}

std::string fingerprint(const PhraseDataset& dataset) {
    const auto phrases = static_cast<std::uint32_t>(dataset.size());
    std::uint64_t mixed = phrases;
    const auto mix = [&](std::uint8_t byte) { mixed = (mixed ^ byte) * 0x100000001B3u; };
    const std::uint32_t stride = std::max<std::uint32_t>(1, phrases / kCompared);
    for (std::uint32_t phrase = 0; phrase < phrases; phrase += stride)
        std::ranges::for_each(dataset.packed(phrase), mix);
    // A phrase that is another part's or too empty for the model is none of the training's, and moves all that follow.
    for (std::uint32_t phrase = 0; phrase < phrases; ++phrase) {
        mix(static_cast<std::uint8_t>(dataset.split(phrase)));
        std::ranges::for_each(dataset.families(phrase), mix);
    }
    return fmt::format("{}/{:016x}", phrases, mixed);
}

} // namespace

Result<void> canShare(const TrainingSettings& settings, const RankPlace& place) {
    if (settings.device != ComputeDevice::Cpu)
        return Error{"'device' is cuda; several processes train together on processors only: set 'device' to cpu, or "
                     "start one process."};
    if (place.rank > 0 && settings.resume) return {};
    if (settings.batch < place.size)
        return Error{"'batch' is {}; {} processes need at least as many phrases in a batch.", settings.batch,
                     place.size};
    return {};
}

int threadsOf(const TrainingSettings& settings, const RankPlace& place) {
    if (settings.threads > 0 || place.onThisMachine <= 1) return settings.threads;
    const auto cores = static_cast<int>(std::thread::hardware_concurrency());
    return std::max(1, cores / place.onThisMachine);
}

Result<void> agreeOnSettings(Ranks& ranks, TrainingSettings& settings) {
    const auto ours = toJson(settings);
    if (ranks.rank() == 0) {
        ranks.publish("settings", jsonText(ours));
        return {};
    }
    const auto theirs = parseJson(ranks.published("settings"));
    if (settings.resume) {
        auto taken = settingsFromJson(theirs);
        if (!taken) return taken.error();
        if (!settings.dataset.empty()) taken->dataset = settings.dataset;
        if (settings.threads > 0) taken->threads = settings.threads;
        taken->resume = true;
        settings = std::move(*taken);
        return canShare(settings, {.rank = 0, .size = ranks.size()});
    }
    for (const auto& [key, value] : ours.items()) {
        const auto found = theirs.find(key);
        if (isOwn(key) || (found != theirs.end() && *found == nlohmann::json(value))) continue;
        return Error{"'{}' is {} for rank {}, but {} for rank 0; start all processes with the same settings.", key,
                     jsonText(value), ranks.rank(), found == theirs.end() ? "unknown" : jsonText(*found)};
    }
    return {};
}

Result<void> agreeOnDataset(Ranks& ranks, const PhraseDataset& dataset) {
    const auto ours = fingerprint(dataset);
    if (ranks.rank() == 0) {
        ranks.publish("dataset", ours);
        return {};
    }
    if (ranks.published("dataset") == ours) return {};
    return Error{"'dataset' has other phrases for rank {} than for rank 0; give all processes the same file.",
                 ranks.rank()};
}

void shareState(Ranks& ranks, Trainer& trainer) {
    auto step = torch::full({1}, trainer.stepsDone(), torch::kInt64);
    ranks.broadcast(step);
    auto state = trainer.state();
    for (auto& [name, tensor] : state)
        ranks.broadcast(tensor);
    // What follows from the step, such as Adam's counts, comes with it.
    if (auto restored = trainer.restore(state, step.item<std::int64_t>()); !restored)
        throw std::runtime_error(restored.error().message);
}

bool stopsForAll(Ranks* ranks, bool stops) {
    if (!ranks) return stops;
    auto asked = torch::full({1}, stops ? 1.0 : 0.0, torch::kFloat64);
    ranks->sum(asked);
    return asked.item<double>() > 0;
}

} // namespace muse
