// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/metrics/copies/HashedPrint.h"
#include "core/music/Pianoroll.h"

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// What copies are found by where the training data itself is not at hand: a hashed print of every phrase, and how near
/// to them real music is that was not trained on.
struct TrainingPrints {
    std::string data; ///< the dataset's name
    std::vector<HashedPrint> prints;
    /// One unseen real phrase in a hundred is nearer, 0..1: with each family given, by index(), then with none. NaN
    /// where nobody knows.
    std::array<double, kFamilies + 1> rare{};

    [[nodiscard]] double rareFor(std::optional<Family> given) const {
        return rare[given ? index(*given) : std::size_t{kFamilies}];
    }
};

/// The ending of files of prints.
inline constexpr const char* kPrintsEnding = ".prints";

/// Prints of training phrases, judged by unseen real ones; of a cancelled job only a part.
TrainingPrints trainingPrints(std::string data, std::span<const OnsetPrint> training,
                              std::span<const OnsetPrint> unseen, const JobControl& job = {});

/// Refuses what is no such file, and numbers outside their ranges.
Result<TrainingPrints> readTrainingPrints(const std::filesystem::path& path);
/// Atomically, as a safetensors file.
Result<void> writeTrainingPrints(const std::filesystem::path& path, const TrainingPrints& prints);

/// Where a piece of music is nearest to what was trained on.
struct TrainingNearness {
    double distance = 1; ///< nearestHashed() of the phrase that is nearest
    int bar = 0;         ///< with which that phrase begins, of the piece
    double rare = 0;     ///< TrainingPrints::rareFor()

    /// Nearer than unseen real music is but once in a hundred phrases.
    [[nodiscard]] bool perhapsCopied() const { return distance < rare; }
};

/// Of whole phrases of four bars; nothing where there is none with an onset.
std::optional<TrainingNearness> nearnessOf(const Pianoroll& roll, const TrainingPrints& prints,
                                           std::optional<Family> given);

} // namespace muse
