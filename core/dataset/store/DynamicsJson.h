// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/dynamics/Dynamics.h"

#include <string>
#include <string_view>

namespace muse {

/// {"Bass": {"velocity": [16 numbers], "velocity_spread": [...], "offset": [...], "offset_spread": [...]}, "Kick":
/// ...}, to a hundredth, as datasets and models keep it.
std::string dynamicsJson(const Dynamics& dynamics);
/// The inverse; an Error that names what is missing or out of its range (Dynamics.h).
Result<Dynamics> dynamicsFromJson(std::string_view json);

} // namespace muse
