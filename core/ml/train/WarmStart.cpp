// SPDX-License-Identifier: MIT
#include "core/ml/train/WarmStart.h"

#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace muse {
namespace {

constexpr std::string_view kAverage = "generator.";
constexpr std::string_view kGenerator = "training.generator.";

/// The source's own name for one of our tensors; empty for those that begin anew, such as Adam's.
std::string nameInSource(const std::string& name, const GanConfig& config, const Checkpoint& source) {
    if (name.starts_with(kAverage)) return name;
    if (name.starts_with(kGenerator)) {
        // Shipped models hold the average only.
        if (source.tensors.contains(name)) return name;
        return std::string(kAverage) + name.substr(kGenerator.size());
    }
    constexpr std::string_view critic = "training.critic";
    if (!name.starts_with(critic) || name.starts_with("training.criticAdam")) return {};
    // Another critic's layers mean something else, though some have the same names.
    if (source.config.critic != config.critic) return {};
    if (!traits(config.kind).criticPerTrack) return name;
    const auto dot = name.find('.', critic.size());
    const auto mine = generatedFamilies(config);
    const auto theirs = generatedFamilies(source.config);
    const Family family = mine.at(std::stoul(name.substr(critic.size(), dot - critic.size())));
    const auto found = std::ranges::find(theirs, family);
    if (found == theirs.end()) return {};
    return fmt::format("{}{}{}", critic, found - theirs.begin(), name.substr(dot));
}

/// The columns of a composer's output layer lie semitone by semitone, family by family.
void copyFamilies(const Tensor& from, const GanConfig& source, const Tensor& to, const GanConfig& config) {
    const auto mine = generatedFamilies(config);
    const auto theirs = generatedFamilies(source);
    const auto split = [](const Tensor& tensor, std::size_t families) {
        return tensor.view({tensor.dim() == 2 ? tensor.size(0) : 1, -1, static_cast<Extent>(families)});
    };
    const auto target = split(to, mine.size());
    const auto origin = split(from, theirs.size());
    const Extent rows = std::min(target.size(0), origin.size(0));
    for (std::size_t i = 0; i < mine.size(); ++i) {
        const auto found = std::ranges::find(theirs, mine[i]);
        if (found == theirs.end()) continue;
        target.narrow(0, 0, rows)
            .select(2, static_cast<Extent>(i))
            .copy_(origin.narrow(0, 0, rows).select(2, found - theirs.begin()));
    }
}

bool copyWhatFits(const std::string& name, const Tensor& from, const GanConfig& source, const Tensor& to,
                  const GanConfig& config) {
    if (name.find("bar.output.") != std::string::npos) {
        copyFamilies(from, source, to, config);
        return true;
    }
    if (from.sizes() == to.sizes()) {
        to.copy_(from);
        return true;
    }
    const bool onlyMapsDiffer = from.dim() == 2 && to.dim() == 2 && from.size(1) == to.size(1) &&
                                std::abs(from.size(0) - to.size(0)) == shape::encoderMaps;
    if (!onlyMapsDiffer) return false;
    const Extent rows = std::min(from.size(0), to.size(0));
    to.narrow(0, 0, rows).copy_(from.narrow(0, 0, rows));
    return true;
}

} // namespace

Result<void> warmStart(const std::map<std::string, Tensor>& state, const GanConfig& config, const Checkpoint& source) {
    if (source.config.kind != config.kind || source.config.width != config.width)
        return Error{"it is a {} model of {} width, and a {} of {} width cannot start from that",
                     name(source.config.kind), name(source.config.width), name(config.kind), name(config.width)};
    torch::NoGradGuard guard;
    for (const auto& [mine, tensor] : state) {
        const std::string theirs = nameInSource(mine, config, source);
        const auto found = source.tensors.find(theirs);
        if (theirs.empty() || found == source.tensors.end()) continue;
        if (!copyWhatFits(mine, found->second, source.config, tensor, config))
            return Error{"its tensor '{}' has a shape that does not fit this model", theirs};
    }
    return {};
}

} // namespace muse
