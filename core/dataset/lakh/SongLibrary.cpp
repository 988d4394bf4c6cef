// SPDX-License-Identifier: MIT
#include "core/dataset/lakh/SongLibrary.h"

#include "core/dataset/lakh/Hdf5.h"

#include <unordered_map>

namespace muse {
namespace {

namespace fs = std::filesystem;

/// Rows [start of this row, start of the next) of a list that a table indexes.
void addTags(hid_t file, const Hdf5Table& songs, std::size_t row, const char* index, const char* list,
             std::vector<std::string>& tags) {
    const Hdf5Table table(file, list);
    const auto first = songs.integer(row, index);
    const auto next = songs.integer(row + 1, index);
    if (!first || *first < 0) return;
    const auto end = next && *next >= *first ? static_cast<std::size_t>(*next) : table.rows();
    for (std::string& tag : table.strings(static_cast<std::size_t>(*first), end))
        tags.push_back(std::move(tag));
}

SongFacts factsAt(hid_t file, std::size_t row) {
    const Hdf5Table metadata(file, "/metadata/songs");
    const Hdf5Table musicbrainz(file, "/musicbrainz/songs");
    SongFacts facts;
    facts.title = metadata.text(row, "title");
    facts.artist = metadata.text(row, "artist_name");
    facts.year = static_cast<int>(musicbrainz.integer(row, "year").value_or(0));
    addTags(file, metadata, row, "idx_artist_terms", "/metadata/artist_terms", facts.tags);
    addTags(file, musicbrainz, row, "idx_artist_mbtags", "/musicbrainz/artist_mbtags", facts.tags);
    return facts;
}

Hdf5Handle openFile(const fs::path& path) {
    return {H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT), H5Fclose};
}

Error unreadable(const fs::path& path) {
    return {"Could not read {} as a file of the Million Song Dataset (HDF5).", path};
}

class SummaryFile : public SongLibrary {
public:
    SummaryFile(fs::path path, Hdf5Handle file) : m_path(std::move(path)), m_file(std::move(file)) {
        const auto ids = Hdf5Table(m_file.id(), "/analysis/songs").column("track_id");
        for (std::size_t row = 0; row < ids.size(); ++row)
            m_rows.emplace(ids[row], row);
    }
    ~SummaryFile() override {
        const auto lock = hdf5Lock();
        const Hdf5Handle closing(std::move(m_file));
    }

    [[nodiscard]] bool empty() const { return m_rows.empty(); }

    [[nodiscard]] Result<std::optional<SongFacts>> facts(const std::string& trackId) const override {
        const auto row = m_rows.find(trackId);
        if (row == m_rows.end()) return std::optional<SongFacts>{};
        const auto lock = hdf5Lock();
        return std::optional(factsAt(m_file.id(), row->second));
    }

private:
    fs::path m_path;
    Hdf5Handle m_file;
    std::unordered_map<std::string, std::size_t> m_rows;
};

class SongFolder : public SongLibrary {
public:
    explicit SongFolder(fs::path root) : m_root(std::move(root)) {}

    [[nodiscard]] Result<std::optional<SongFacts>> facts(const std::string& trackId) const override {
        // TRABCD... lies in A/B/C.
        const fs::path path =
            m_root / trackId.substr(2, 1) / trackId.substr(3, 1) / trackId.substr(4, 1) / (trackId + ".h5");
        std::error_code code;
        if (!fs::exists(path, code)) return std::optional<SongFacts>{};
        const auto lock = hdf5Lock();
        const Hdf5Handle file = openFile(path);
        if (!file.ok() || Hdf5Table(file.id(), "/metadata/songs").rows() == 0) return unreadable(path);
        return std::optional(factsAt(file.id(), 0));
    }

private:
    fs::path m_root;
};

} // namespace

Result<std::shared_ptr<const SongLibrary>> SongLibrary::open(const fs::path& path) {
    std::error_code code;
    if (fs::is_directory(path, code)) return std::shared_ptr<const SongLibrary>(std::make_shared<SongFolder>(path));
    std::shared_ptr<SummaryFile> summary;
    {
        const auto lock = hdf5Lock();
        Hdf5Handle file = openFile(path);
        if (!file.ok()) return unreadable(path);
        summary = std::make_shared<SummaryFile>(path, std::move(file));
    }
    if (summary->empty()) return unreadable(path);
    return std::shared_ptr<const SongLibrary>(summary);
}

} // namespace muse
