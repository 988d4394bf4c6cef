// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// An array in numpy's .npy format (versions 1 to 3), borrowed from its bytes. Reading one never runs code: arrays of
/// pickled objects are refused.
struct NpyArray {
    char kind = 'u';          ///< 'b' boolean, 'i' signed, 'u' unsigned, 'f' floating point
    std::size_t itemSize = 1; ///< bytes of one element: 1, 2, 4 or 8
    bool bigEndian = false;
    bool fortranOrder = false; ///< the first index runs fastest
    std::vector<std::int64_t> shape;
    std::span<const std::uint8_t> data;

    /// Elements in all; 1 for a scalar.
    [[nodiscard]] std::size_t size() const { return data.size() / itemSize; }
    /// Element `i` in the order of the bytes, as a real number. i < size().
    [[nodiscard]] double number(std::size_t i) const;
    /// The same as a whole number; floating point is cut off, and what does not fit becomes the nearest that does.
    [[nodiscard]] std::int64_t integer(std::size_t i) const;
};

/// Reads the header and checks every size against the bytes that are there. The Error is the reason alone, such as "it
/// holds pickled objects"; the caller names the file.
Result<NpyArray> parseNpy(std::span<const std::uint8_t> bytes);

/// The bytes of a .npy file (version 1.0) of little-endian elements in C order; `descr` as numpy writes it, such as
/// "<i4" or "|b1".
std::vector<std::uint8_t> writeNpy(const std::string& descr, const std::vector<std::int64_t>& shape,
                                   std::span<const std::uint8_t> data);

} // namespace muse
