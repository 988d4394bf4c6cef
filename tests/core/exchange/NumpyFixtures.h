// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/numpy/NpyArray.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace muse::test {

/// Entries of an archive by name, .npy included.
using NpzEntries = std::map<std::string, std::vector<std::uint8_t>>;

/// A .npy file of values of that type, little-endian; `shape` must fit them.
template <typename T>
std::vector<std::uint8_t> npyOf(const std::string& descr, const std::vector<std::int64_t>& shape,
                                const std::vector<T>& values) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(values.data());
    return writeNpy(descr, shape, {bytes, values.size() * sizeof(T)});
}

/// A row of values.
template <typename T> std::vector<std::uint8_t> npyRow(const std::string& descr, const std::vector<T>& values) {
    return npyOf(descr, {static_cast<std::int64_t>(values.size())}, values);
}

/// A .npy file with exactly that header and data, whether they agree or not.
std::vector<std::uint8_t> npyWithHeader(std::string_view header, std::size_t dataBytes, std::uint8_t version = 1);

std::vector<std::uint8_t> bytesOf(std::string_view text);

/// A small song as pypianoroll writes it: pitch 36 in steps 0..3 and pitch 40 in step 10 of 384, velocities 80.
NpzEntries smallLpd();

/// The archive's bytes.
std::vector<std::uint8_t> zipped(const NpzEntries& entries);

void writeBytes(const std::filesystem::path& path, const std::vector<std::uint8_t>& bytes);

} // namespace muse::test
