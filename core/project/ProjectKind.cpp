// SPDX-License-Identifier: MIT
#include "core/project/ProjectKind.h"

#include <array>
#include <fstream>
#include <string_view>

namespace muse {
namespace {

constexpr std::size_t kLooked = 4096;

} // namespace

bool holdsProject(const std::filesystem::path& path) {
    std::error_code code;
    if (!std::filesystem::is_regular_file(path, code)) return false;
    std::array<char, kLooked> bytes{};
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), bytes.size());
    const std::string_view text(bytes.data(), static_cast<std::size_t>(file.gcount()));
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{' &&
           text.find("\"musegan-project\"") != std::string_view::npos;
}

} // namespace muse
