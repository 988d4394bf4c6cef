// SPDX-License-Identifier: MIT
#include "core/ml/runs/StepFiles.h"

#include "core/base/Folder.h"
#include "core/base/Number.h"
#include "core/base/Safetensors.h"
#include "core/ml/ModelCard.h"

#include <fmt/format.h>
#include <string_view>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBefore = "step-";
constexpr std::string_view kEnding = ".safetensors";

std::optional<std::int64_t> stepOf(const fs::path& path) {
    const std::string stem = path.stem().string();
    if (!stem.starts_with(kBefore) || path.extension() != kEnding) return std::nullopt;
    return numberOf<std::int64_t>(stem.substr(kBefore.size()));
}

} // namespace

fs::path stepFile(const fs::path& folder, std::int64_t step) {
    return folder / fmt::format("{}{}{}", kBefore, step, kEnding);
}

std::map<std::int64_t, fs::path> stepFilesIn(const fs::path& folder) {
    std::map<std::int64_t, fs::path> found;
    for (const fs::path& file : filesIn(folder))
        if (const auto step = stepOf(file)) found[*step] = file;
    return found;
}

fs::path runFailure(const fs::path& run) {
    return run / "failure.txt";
}

fs::path bestFile(const fs::path& run) {
    return run / "checkpoints" / "best.safetensors";
}

std::optional<BestCheckpoint> bestCheckpoint(const fs::path& run) {
    const auto file = SafetensorsFile::open(bestFile(run));
    if (!file) return std::nullopt;
    const auto card = cardOf(*file);
    const auto deviation = file->metadata().find("deviation");
    if (!card || deviation == file->metadata().end()) return std::nullopt;
    const auto value = numberOf<double>(deviation->second);
    return value ? std::optional(BestCheckpoint{card->generatorSteps, *value}) : std::nullopt;
}

} // namespace muse
