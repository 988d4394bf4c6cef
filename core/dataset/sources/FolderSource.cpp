// SPDX-License-Identifier: MIT
#include "core/dataset/sources/FolderSource.h"

#include "core/base/File.h"
#include "core/base/Progress.h"
#include "core/dataset/funnel/Rejections.h"

#include <algorithm>
#include <set>

namespace muse {
namespace {

namespace fs = std::filesystem;

/// A song's path below the root, or that of a folder that may not be read.
struct Listed {
    std::string name;
    bool readable = true;

    friend auto operator<=>(const Listed&, const Listed&) = default;
};

class FolderSource : public SongSource {
public:
    FolderSource(fs::path root, std::vector<Listed> names) : m_root(std::move(root)), m_names(std::move(names)) {}

    Result<std::optional<SourceFile>> next() override {
        if (m_next == m_names.size()) return std::optional<SourceFile>{};
        const Listed& listed = m_names[m_next++];
        SourceFile file;
        file.name = listed.name;
        file.kind = songKind(listed.name).value_or(SongKind::Midi);
        const fs::path path = m_root / listed.name;
        std::error_code code;
        if (!listed.readable) {
            file.rejection = rejection::kUnreadable;
        } else if (const auto size = fs::file_size(path, code); !code && size > kMostSongBytes) {
            file.rejection = rejection::kTooLarge;
        } else if (auto bytes = readFile(path, kMostSongBytes)) {
            file.bytes = std::move(*bytes);
        } else if (!fs::exists(m_root, code)) {
            return Error{"{} has gone while it was read; connect or mount it again.", m_root};
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
    std::vector<Listed> m_names;
    std::size_t m_next = 0;
};

/// One folder's songs into `names` and its folders into `open`.
void listFolder(const fs::path& root, const fs::path& folder, std::vector<fs::path>& open, std::vector<Listed>& names) {
    std::error_code code;
    fs::directory_iterator entry(root / folder, code);
    if (code) names.push_back({folder.generic_string(), false});
    for (const fs::directory_iterator end; !code && entry != end; entry.increment(code)) {
        std::error_code unknown;
        const fs::file_status status = entry->status(unknown);
        const fs::path name = folder / entry->path().filename();
        if (fs::is_directory(status)) open.push_back(name);
        if (fs::is_regular_file(status) && songKind(name.filename().string()))
            names.push_back({name.generic_string(), true});
    }
}

/// Two links to one folder are one folder: whichever comes first in the order of paths is entered.
std::vector<Listed> songsBelow(const fs::path& root, const std::string& folder, const std::stop_token& stop) {
    std::vector<Listed> names;
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

Result<std::unique_ptr<SongSource>> openFolderSource(const fs::path& path, const SourceOptions& options) {
    std::error_code code;
    if (!fs::is_directory(path, code))
        return std::unique_ptr<SongSource>(
            std::make_unique<FolderSource>(path.parent_path(), std::vector{Listed{path.filename().string()}}));
    const fs::path inside = options.folder.empty() ? path : path / options.folder;
    if (!options.folder.empty() && !fs::is_directory(inside, code))
        return Error{"There is no folder {} in {}.", options.folder, path};
    if (fs::directory_iterator(inside, code); code)
        return Error{"{} may not be read ({}); ask for access to it, or choose another folder.", inside,
                     code.message()};
    auto names = songsBelow(path, options.folder, options.stop);
    if (options.stop.stop_requested()) return Error{kCancelled};
    return std::unique_ptr<SongSource>(std::make_unique<FolderSource>(path, std::move(names)));
}

} // namespace muse
