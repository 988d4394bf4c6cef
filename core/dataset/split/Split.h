// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/Fingerprint.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muse {

/// The part of a dataset that a song belongs to.
enum class Split : std::uint8_t { Train, Valid, Test };
inline constexpr std::array<Split, 3> kAllSplits = {Split::Train, Split::Valid, Split::Test};

/// "train", "valid", "test".
constexpr std::string_view name(Split split) {
    constexpr std::array<std::string_view, 3> names = {"train", "valid", "test"};
    return names[static_cast<std::size_t>(split)];
}
std::optional<Split> splitNamed(std::string_view name);

/// How large the parts are, as weights of any scale, and the seed that songs are drawn with.
struct SplitShares {
    double train = 90;
    double valid = 5;
    double test = 5;
    std::uint64_t seed = 1;
};

/// Why the shares cannot be used, or an empty text.
std::string splitProblem(const SplitShares& shares);

/// Where a song goes. Depends on its notes, the shares and the seed alone: not on its name, its place or other songs.
Split splitOf(const Fingerprint& song, const SplitShares& shares);

} // namespace muse
