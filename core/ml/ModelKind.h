// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace muse {

/// How the generators of the tracks share what they invent (paper, section "Modeling the Multi-track
/// Interdependency"; reference.md section 1).
enum class ModelKind { Jamming, Composer, Hybrid };

/// All that tells one kind from another: what a network is built of and how it is judged follows from these.
struct ModelTraits {
    ModelKind kind;
    std::string_view name;     ///< as config files, run folders and the command line write it
    bool sharedLatents;        ///< all tracks hear z and z_t
    bool privateLatents;       ///< each track hears z_i and z_it of its own
    bool barGeneratorPerTrack; ///< one bar generator a track; otherwise one makes all tracks
    bool criticPerTrack;       ///< one critic a track, which hears that track alone; otherwise one hears all five

    /// Of z, z_t, z_i and z_it, those that a bar generator is fed.
    constexpr int latentsPerBar() const { return (sharedLatents ? 2 : 0) + (privateLatents ? 2 : 0); }
};

/// In the order in which people should meet them: the plainest to work with first.
inline constexpr std::array kModelKinds{
    ModelTraits{.kind = ModelKind::Composer,
                .name = "composer",
                .sharedLatents = true,
                .privateLatents = false,
                .barGeneratorPerTrack = false,
                .criticPerTrack = false},
    ModelTraits{.kind = ModelKind::Hybrid,
                .name = "hybrid",
                .sharedLatents = true,
                .privateLatents = true,
                .barGeneratorPerTrack = true,
                .criticPerTrack = false},
    ModelTraits{.kind = ModelKind::Jamming,
                .name = "jamming",
                .sharedLatents = false,
                .privateLatents = true,
                .barGeneratorPerTrack = true,
                .criticPerTrack = true},
};

const ModelTraits& traits(ModelKind kind);
std::string_view name(ModelKind kind);
std::optional<ModelKind> modelKindNamed(std::string_view name);

} // namespace muse
