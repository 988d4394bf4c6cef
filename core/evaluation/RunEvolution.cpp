// SPDX-License-Identifier: MIT
#include "core/evaluation/RunEvolution.h"

#include "core/base/Safetensors.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/runs/StepFiles.h"

#include <cmath>
#include <fmt/format.h>
#include <map>

namespace muse {
namespace {

namespace fs = std::filesystem;

using Samples = std::map<std::int64_t, fs::path>;

/// The step nearest to the wanted one.
std::int64_t nearest(const Samples& samples, double wanted) {
    std::int64_t best = samples.begin()->first;
    for (const auto& [step, path] : samples)
        if (std::abs(static_cast<double>(step) - wanted) < std::abs(static_cast<double>(best) - wanted)) best = step;
    return best;
}

std::vector<std::int64_t> spread(const Samples& samples, int moments) {
    const auto first = static_cast<double>(std::max<std::int64_t>(samples.begin()->first, 1));
    const auto last = static_cast<double>(std::max<std::int64_t>(samples.rbegin()->first, 1));
    std::vector<std::int64_t> steps;
    for (int i = 0; i < moments; ++i) {
        const double share = moments > 1 ? static_cast<double>(i) / (moments - 1) : 1;
        const std::int64_t step = nearest(samples, first * std::pow(last / first, share));
        if (steps.empty() || steps.back() != step) steps.push_back(step);
    }
    return steps;
}

/// What run.json says was given; nothing where it does not say.
std::optional<Family> givenOf(const fs::path& folder) {
    const auto about = settingsOfRun(folder);
    if (!about) return std::nullopt;
    const auto settings = settingsFromJson(*about);
    return settings ? settings->model.given : std::nullopt;
}

Result<Pianoroll> firstSample(const fs::path& path) {
    const auto file = SafetensorsFile::open(path);
    if (!file) return file.error();
    const auto phrases = file->tensor("phrases");
    if (!phrases) return phrases.error();
    const std::size_t bytes = std::min(phrases->bytes.size(), kBytesPerBar * kBarsPerPhrase);
    return Pianoroll::fromPacked(phrases->bytes.first(bytes));
}

} // namespace

Result<std::vector<FigurePanel>> runEvolution(const fs::path& run, const std::vector<std::int64_t>& steps,
                                              int moments) {
    const auto samples = stepFilesIn(run / "samples");
    if (samples.empty()) return Error{"{} holds no samples of a training.", run};
    const auto given = givenOf(run);
    std::vector<FigurePanel> panels;
    for (const std::int64_t step : steps.empty() ? spread(samples, moments) : steps) {
        const auto found = samples.find(step);
        if (found == samples.end())
            return Error{"{} holds no sample of step {}; the nearest is of step {}.", run, step,
                         nearest(samples, static_cast<double>(step))};
        const auto roll = firstSample(found->second);
        if (!roll) return roll.error();
        panels.push_back({fmt::format("step {}", step), strengthsOf(*roll), given});
    }
    return panels;
}

} // namespace muse
