// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/ModelKind.h"
#include "core/music/Family.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace muse {

/// What a random vector decides (paper, figure 5): Piece is z, what all tracks share throughout; Course z_t, what they
/// share from bar to bar; Player z_i, one track's own throughout; PlayersCourse z_it, its own from bar to bar.
enum class LatentRole { Piece, Course, Player, PlayersCourse };

inline constexpr std::array kLatentRoles{LatentRole::Piece, LatentRole::Course, LatentRole::Player,
                                         LatentRole::PlayersCourse};

/// As files and the command line write it: "piece", "course", "player", "players-course".
std::string_view name(LatentRole role);
std::optional<LatentRole> latentRoleNamed(std::string_view name);
/// Whether each track has such a vector of its own.
bool isPrivate(LatentRole role);
/// Those that a kind of model has.
std::vector<LatentRole> latentRoles(ModelKind kind);

inline constexpr double kMostStrength = 2;

/// Where one random vector comes from.
struct RandomVector {
    std::optional<std::uint64_t> seed; ///< held as this seed draws it; none: as the seed of the music does
    double strength = 1;               ///< 0..kMostStrength: its distance from the mean of all music, over that drawn

    friend bool operator==(const RandomVector&, const RandomVector&) = default;
};

/// Where all random vectors of a piece of music come from; by itself all from its seed.
struct LatentChoice {
    RandomVector piece;
    RandomVector course;
    std::array<RandomVector, kFamilies> player;
    std::array<RandomVector, kFamilies> playersCourse;

    /// The family is of no account where the role is shared.
    RandomVector& of(LatentRole role, Family family);
    [[nodiscard]] const RandomVector& of(LatentRole role, Family family) const;

    friend bool operator==(const LatentChoice&, const LatentChoice&) = default;
};

} // namespace muse
