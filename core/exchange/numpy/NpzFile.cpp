// SPDX-License-Identifier: MIT
#include "core/exchange/numpy/NpzFile.h"

namespace muse {

Result<NpzFile> NpzFile::parse(std::span<const std::uint8_t> bytes) {
    auto entries = unzip(bytes);
    if (!entries) return entries.error();
    NpzFile file;
    file.m_entries = std::move(*entries);
    return file;
}

Result<NpyArray> NpzFile::array(const std::string& name) const {
    const auto found = m_entries.find(name + ".npy");
    if (found == m_entries.end()) return Error{"it has no array '{}'", name};
    auto array = parseNpy(found->second);
    if (!array) return Error{"its array '{}' cannot be read: {}", name, array.error()};
    return array;
}

std::string_view NpzFile::text(const std::string& entry) const {
    const auto found = m_entries.find(entry);
    if (found == m_entries.end()) return {};
    return {reinterpret_cast<const char*>(found->second.data()), found->second.size()};
}

} // namespace muse
