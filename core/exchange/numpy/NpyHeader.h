// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// What the header of a .npy file says.
struct NpyHeader {
    std::string descr; ///< such as "<f8"
    bool fortranOrder = false;
    std::vector<std::int64_t> shape;
};

/// Reads the header's text, a Python dictionary of exactly 'descr' (a string), 'fortran_order' (True or False) and
/// 'shape' (a tuple of whole numbers). Anything else is an Error; nothing is evaluated.
Result<NpyHeader> parseNpyHeader(std::string_view text);

} // namespace muse
