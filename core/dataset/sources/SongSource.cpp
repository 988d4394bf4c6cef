// SPDX-License-Identifier: MIT
#include "core/dataset/sources/SongSource.h"

#include "core/base/Extension.h"
#include "core/dataset/arrays/ArraySource.h"
#include "core/dataset/sources/ArchiveSource.h"
#include "core/dataset/sources/FolderSource.h"
#include "core/exchange/numpy/TrainingArray.h"

#include <algorithm>
#include <array>

namespace muse {
namespace fs = std::filesystem;
namespace {

class ChainedSource : public SongSource {
public:
    explicit ChainedSource(std::vector<std::pair<std::string, std::unique_ptr<SongSource>>> sources)
        : m_sources(std::move(sources)) {}

    Result<std::optional<SourceFile>> next() override {
        for (; m_current < m_sources.size(); ++m_current) {
            auto file = m_sources[m_current].second->next();
            if (!file) return file.error();
            if (!*file) continue;
            (*file)->name = m_sources[m_current].first + '/' + (*file)->name;
            return file;
        }
        return std::optional<SourceFile>{};
    }

    [[nodiscard]] double fraction() const override {
        if (m_current == m_sources.size()) return 1;
        return (static_cast<double>(m_current) + m_sources[m_current].second->fraction()) /
               static_cast<double>(m_sources.size());
    }

private:
    std::vector<std::pair<std::string, std::unique_ptr<SongSource>>> m_sources;
    std::size_t m_current = 0;
};

} // namespace

std::optional<SongKind> songKind(std::string_view name) {
    if (const auto slash = name.rfind('/'); slash != std::string_view::npos) name.remove_prefix(slash + 1);
    if (name.starts_with("._")) return std::nullopt;
    const std::string extension = extensionOf(fs::path(name));
    constexpr std::array<std::string_view, 3> midi = {".mid", ".midi", ".kar"};
    if (std::ranges::find(midi, extension) != midi.end()) return SongKind::Midi;
    return extension == ".npz" ? std::optional(SongKind::Lpd) : std::nullopt;
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

Result<std::unique_ptr<SongSource>> openSongSource(const fs::path& path, const SourceOptions& options) {
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (status.type() == fs::file_type::not_found)
        return Error{"There is no {}; choose a folder or archive of MIDI files.", path};
    if (code) return Error{"Could not open {}: {}.", path, code.message()};
    SourceOptions inside = options;
    inside.folder = plainPath(options.folder);
    if (fs::is_directory(status)) return openFolderSource(path, inside);
    if (!fs::is_regular_file(status)) return Error{"{} is neither a folder nor an archive that can be read.", path};
    if (isTrainingArray(path)) return openArraySource(path, inside);
    if (songKind(path.filename().string())) return openFolderSource(path, {{}, {}, options.stop});
    return openArchiveSource(path, inside);
}

Result<std::unique_ptr<SongSource>> openSongSources(const std::vector<fs::path>& paths, const SourceOptions& options) {
    if (paths.size() == 1) return openSongSource(paths.front(), options);
    std::vector<std::pair<std::string, std::unique_ptr<SongSource>>> sources;
    for (const fs::path& path : paths) {
        auto source = openSongSource(path, options);
        if (!source) return source.error();
        // A folder given with a slash at its end has no file name.
        const fs::path named = path.has_filename() ? path : path.parent_path();
        sources.emplace_back(named.filename().string(), std::move(*source));
    }
    return std::unique_ptr<SongSource>(std::make_unique<ChainedSource>(std::move(sources)));
}

} // namespace muse
