// SPDX-License-Identifier: MIT
#include "app/cli/figure/RunPanels.h"

#include "core/base/Folder.h"
#include "core/base/Safetensors.h"
#include "core/ml/config/TrainingConfig.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace muse::cli {
namespace {

namespace fs = std::filesystem;

/// samples/step-N.safetensors by N.
std::map<int, fs::path> samplesIn(const fs::path& folder) {
    std::map<int, fs::path> found;
    for (const fs::path& file : filesIn(folder / "samples")) {
        const std::string stem = file.stem().string();
        constexpr std::string_view before = "step-";
        if (!stem.starts_with(before) || file.extension() != ".safetensors") continue;
        int step = 0;
        const char* end = stem.data() + stem.size();
        if (std::from_chars(stem.data() + before.size(), end, step).ptr == end) found[step] = file;
    }
    return found;
}

/// The step nearest to the wanted one.
int nearest(const std::map<int, fs::path>& samples, double wanted) {
    int best = samples.begin()->first;
    for (const auto& [step, path] : samples)
        if (std::abs(step - wanted) < std::abs(best - wanted)) best = step;
    return best;
}

std::vector<int> spread(const std::map<int, fs::path>& samples, int moments) {
    const double first = std::max(samples.begin()->first, 1);
    const double last = std::max(samples.rbegin()->first, 1);
    std::vector<int> steps;
    for (int i = 0; i < moments; ++i) {
        const double share = moments > 1 ? static_cast<double>(i) / (moments - 1) : 1;
        const int step = nearest(samples, first * std::pow(last / first, share));
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

Result<std::vector<FigurePanel>> runPanels(const FigureRequest& request) {
    const auto samples = samplesIn(request.run);
    if (samples.empty()) return Error{"{} holds no samples of a training.", request.run};
    const auto given = givenOf(request.run);
    std::vector<FigurePanel> panels;
    for (const int step : request.steps.empty() ? spread(samples, request.phrases) : request.steps) {
        const auto found = samples.find(step);
        if (found == samples.end())
            return Error{"{} holds no sample of step {}; the nearest is of step {}.", request.run, step,
                         nearest(samples, step)};
        const auto roll = firstSample(found->second);
        if (!roll) return roll.error();
        panels.push_back({fmt::format("step {}", step), strengthsOf(*roll), given});
    }
    return panels;
}

} // namespace muse::cli
