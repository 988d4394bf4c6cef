// SPDX-License-Identifier: MIT
#include "core/dataset/MidiSource.h"

#include "core/dataset/ArchiveSource.h"
#include "core/dataset/FolderSource.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace muse {
namespace fs = std::filesystem;

bool isMidiName(std::string_view name) {
    if (const auto slash = name.rfind('/'); slash != std::string_view::npos) name.remove_prefix(slash + 1);
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || name.starts_with("._")) return false;
    std::string extension(name.substr(dot + 1));
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    constexpr std::array<std::string_view, 3> known = {"mid", "midi", "kar"};
    return std::ranges::find(known, extension) != known.end();
}

std::string plainPath(std::string_view path) {
    while (path.starts_with("./"))
        path.remove_prefix(2);
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return std::string(path);
}

bool liesIn(std::string_view name, std::string_view folder) {
    return folder.empty() || (name.size() > folder.size() && name.starts_with(folder) && name[folder.size()] == '/');
}

Result<std::unique_ptr<MidiSource>> openMidiSource(const fs::path& path, const std::string& folder,
                                                   std::stop_token stop) {
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (status.type() == fs::file_type::not_found)
        return Error{fmt::format("There is no {}; choose a folder or archive of MIDI files.", path.string())};
    if (fs::is_directory(status)) return openFolderSource(path, plainPath(folder), stop);
    if (!fs::is_regular_file(status))
        return Error{fmt::format("{} is neither a folder nor an archive that can be read.", path.string())};
    if (isMidiName(path.filename().string())) return openFolderSource(path, "", stop);
    return openArchiveSource(path, plainPath(folder), stop);
}

} // namespace muse
