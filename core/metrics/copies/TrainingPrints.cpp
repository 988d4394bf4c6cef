// SPDX-License-Identifier: MIT
#include "core/metrics/copies/TrainingPrints.h"

#include "core/base/Number.h"
#include "core/base/ParallelFor.h"
#include "core/base/Safetensors.h"
#include "core/metrics/Quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace muse {
namespace {

constexpr const char* kFormat = "musegan-prints 1";
constexpr const char* kTensor = "prints";
constexpr double kRareShare = 0.01;

/// Whom the music was made to: a family, or nobody.
std::optional<Family> givenAt(std::size_t place) {
    return place < kFamilies ? std::optional(kAllFamilies[place]) : std::nullopt;
}

std::string keyOf(std::size_t place) {
    const auto given = givenAt(place);
    return given ? fmt::format("rare given {}", name(*given)) : "rare";
}

} // namespace

TrainingPrints trainingPrints(std::string data, std::span<const OnsetPrint> training,
                              std::span<const OnsetPrint> unseen, const JobControl& job) {
    TrainingPrints result{std::move(data), std::vector<HashedPrint>(training.size()), {}};
    parallelFor(training.size(), 0, job.stop, [&](std::size_t i) { result.prints[i] = hashed(training[i]); });
    for (std::size_t place = 0; place <= kFamilies && !job.cancelled(); ++place) {
        job.report(static_cast<double>(place) / (kFamilies + 1), "Comparing unseen phrases");
        std::vector<double> distances(unseen.size());
        parallelFor(unseen.size(), 0, job.stop,
                    [&](std::size_t i) { distances[i] = nearestHashed(unseen[i], result.prints, givenAt(place)); });
        std::erase_if(distances, [](double distance) { return std::isnan(distance); });
        result.rare[place] = quantile(distances, kRareShare);
    }
    return result;
}

Result<TrainingPrints> readTrainingPrints(const std::filesystem::path& path) {
    const auto file = SafetensorsFile::open(path);
    if (!file) return file.error();
    const auto& metadata = file->metadata();
    const auto word = [&metadata](const std::string& key) {
        const auto found = metadata.find(key);
        return found == metadata.end() ? std::string() : found->second;
    };
    if (word("format") != kFormat)
        return Error{"{} holds no prints of training phrases; make some with musegan dataset prints.", path};
    const auto tensor = file->tensor(kTensor);
    if (!tensor) return tensor.error();
    if (tensor->dtype != "U8" || tensor->shape.size() != 2 || tensor->shape[1] != std::int64_t{kHashedPrintBytes})
        return Error{"{} holds prints of another kind than this version's; make them again with musegan dataset "
                     "prints.",
                     path};
    TrainingPrints result;
    result.data = word("data");
    result.prints.reserve(static_cast<std::size_t>(tensor->shape[0]));
    for (std::size_t at = 0; at < tensor->bytes.size(); at += kHashedPrintBytes)
        result.prints.push_back(hashedPrint(tensor->bytes.subspan(at).first<kHashedPrintBytes>()));
    for (std::size_t place = 0; place <= kFamilies; ++place) {
        const auto distance = numberOf<double>(word(keyOf(place)));
        result.rare[place] =
            distance && *distance >= 0 && *distance <= 1 ? *distance : std::numeric_limits<double>::quiet_NaN();
    }
    return result;
}

Result<void> writeTrainingPrints(const std::filesystem::path& path, const TrainingPrints& prints) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(prints.prints.size() * kHashedPrintBytes);
    for (const HashedPrint& print : prints.prints)
        std::ranges::copy(toBytes(print), std::back_inserter(bytes));
    SafetensorsContent content;
    content.tensors[kTensor] = {
        "U8", {static_cast<std::int64_t>(prints.prints.size()), std::int64_t{kHashedPrintBytes}}, bytes};
    content.metadata = {{"format", kFormat}, {"data", prints.data}};
    for (std::size_t place = 0; place <= kFamilies; ++place)
        if (!std::isnan(prints.rare[place])) content.metadata[keyOf(place)] = fmt::format("{}", prints.rare[place]);
    return writeSafetensors(path, content);
}

std::optional<TrainingNearness> nearnessOf(const Pianoroll& roll, const TrainingPrints& prints,
                                           std::optional<Family> given) {
    TrainingNearness nearest{2, 0, prints.rareFor(given)};
    for (int bar = 0; bar + kBarsPerPhrase <= roll.bars(); bar += kBarsPerPhrase) {
        const double distance = nearestHashed(onsetPrint(roll.slice(bar, kBarsPerPhrase)), prints.prints, given);
        if (distance < nearest.distance) nearest = {distance, bar, nearest.rare};
    }
    return nearest.distance <= 1 ? std::optional(nearest) : std::nullopt;
}

} // namespace muse
