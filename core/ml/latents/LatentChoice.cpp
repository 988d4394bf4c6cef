// SPDX-License-Identifier: MIT
#include "core/ml/latents/LatentChoice.h"

#include <algorithm>

namespace muse {
namespace {

constexpr std::array<std::string_view, kLatentRoles.size()> kNames{"piece", "course", "player", "players-course"};

} // namespace

std::string_view name(LatentRole role) {
    return kNames[static_cast<std::size_t>(role)];
}

std::optional<LatentRole> latentRoleNamed(std::string_view name) {
    const auto* const found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return kLatentRoles[static_cast<std::size_t>(found - kNames.begin())];
}

bool isPrivate(LatentRole role) {
    return role == LatentRole::Player || role == LatentRole::PlayersCourse;
}

std::vector<LatentRole> latentRoles(ModelKind kind) {
    const ModelTraits& has = traits(kind);
    std::vector<LatentRole> roles;
    for (const LatentRole role : kLatentRoles)
        if (isPrivate(role) ? has.privateLatents : has.sharedLatents) roles.push_back(role);
    return roles;
}

RandomVector& LatentChoice::of(LatentRole role, Family family) {
    switch (role) {
    case LatentRole::Piece:
        return piece;
    case LatentRole::Course:
        return course;
    case LatentRole::Player:
        return player[index(family)];
    case LatentRole::PlayersCourse:
        break;
    }
    return playersCourse[index(family)];
}

const RandomVector& LatentChoice::of(LatentRole role, Family family) const {
    return const_cast<LatentChoice*>(this)->of(role, family); // NOLINT: nothing is changed
}

} // namespace muse
