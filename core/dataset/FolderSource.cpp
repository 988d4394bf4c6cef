// SPDX-License-Identifier: MIT
#include "core/dataset/FolderSource.h"

#include "core/base/File.h"
#include "core/base/Progress.h"
#include "core/dataset/SongPhrases.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace muse {
namespace {

namespace fs = std::filesystem;

class FolderSource : public MidiSource {
public:
    FolderSource(fs::path root, std::vector<std::string> names) : m_root(std::move(root)), m_names(std::move(names)) {}

    Result<std::optional<SourceFile>> next() override {
        if (m_next == m_names.size()) return std::optional<SourceFile>{};
        SourceFile file;
        file.name = m_names[m_next++];
        const fs::path path = m_root / file.name;
        std::error_code code;
        if (const auto size = fs::file_size(path, code); !code && size > kMostMidiBytes) {
            file.rejection = rejection::kTooLarge;
        } else if (auto bytes = readFile(path, kMostMidiBytes)) {
            file.bytes = std::move(*bytes);
        } else {
            file.rejection = rejection::kUnreadable;
        }
        return std::optional(std::move(file));
    }

    [[nodiscard]] double fraction() const override {
        return m_names.empty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_names.size());
    }

private:
    fs::path m_root;
    std::vector<std::string> m_names;
    std::size_t m_next = 0;
};

/// One folder's MIDI files into `names` and its folders into `open`. Folders that may not be read are passed over.
void listFolder(const fs::path& root, const fs::path& folder, std::vector<fs::path>& open,
                std::vector<std::string>& names) {
    std::error_code code;
    for (fs::directory_iterator entry(root / folder, code), end; !code && entry != end; entry.increment(code)) {
        std::error_code unknown;
        const fs::file_status status = entry->status(unknown);
        const fs::path name = folder / entry->path().filename();
        if (fs::is_directory(status)) open.push_back(name);
        if (fs::is_regular_file(status) && isMidiName(name.filename().string())) names.push_back(name.generic_string());
    }
}

/// Two links to one folder are one folder: whichever comes first in the order of paths is entered.
std::vector<std::string> midiFilesBelow(const fs::path& root, const std::string& folder, const std::stop_token& stop) {
    std::vector<std::string> names;
    std::vector<fs::path> open = {fs::path(folder)};
    std::set<fs::path> entered;
    while (!open.empty() && !stop.stop_requested()) {
        std::ranges::sort(open, std::greater{});
        const fs::path current = std::move(open.back());
        open.pop_back();
        std::error_code code;
        const fs::path real = fs::canonical(root / current, code);
        if (code || !entered.insert(real).second) continue;
        listFolder(root, current, open, names);
    }
    std::ranges::sort(names);
    return names;
}

} // namespace

Result<std::unique_ptr<MidiSource>> openFolderSource(const fs::path& path, const std::string& folder,
                                                     std::stop_token stop) {
    std::error_code code;
    if (!fs::is_directory(path, code))
        return std::unique_ptr<MidiSource>(
            std::make_unique<FolderSource>(path.parent_path(), std::vector{path.filename().string()}));
    if (!folder.empty() && !fs::is_directory(path / folder, code))
        return Error{fmt::format("There is no folder {} in {}.", folder, path.string())};
    auto names = midiFilesBelow(path, folder, stop);
    if (stop.stop_requested()) return Error{kCancelled};
    return std::unique_ptr<MidiSource>(std::make_unique<FolderSource>(path, std::move(names)));
}

} // namespace muse
