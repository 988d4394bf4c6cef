// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace muse {

/// The XML document of a score: the bytes themselves, or of a zip archive (.mxl, .mscz) the first entry with one of
/// those endings that its META-INF/container.xml names, else the first at its top, else the first named at all. One of
/// more than 64 MiB is refused. The Error is the reason alone.
Result<std::vector<std::uint8_t>> scoreDocument(std::span<const std::uint8_t> bytes,
                                                std::initializer_list<std::string_view> endings);

} // namespace muse
