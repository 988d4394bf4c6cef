// SPDX-License-Identifier: MIT
#include "core/dataset/sources/ArchiveSource.h"

#include "core/base/Progress.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/sources/Utf8Locale.h"
#include "core/exchange/ArchiveLimits.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kReadBlock = 256u << 10;

std::uint64_t sizeOf(const fs::path& path) {
    std::error_code code;
    const std::uintmax_t size = fs::file_size(path, code);
    return code ? 0 : size;
}

using ArchivePtr = std::unique_ptr<archive, decltype(&archive_read_free)>;

class ArchiveSource : public SongSource {
public:
    ArchiveSource(ArchivePtr archive, fs::path path, std::string folder, std::stop_token stop)
        : m_archive(std::move(archive)), m_path(std::move(path)), m_folder(std::move(folder)), m_stop(std::move(stop)),
          m_size(sizeOf(m_path)), m_count(kLibraryArchive, m_size) {}

    Result<std::optional<SourceFile>> next() override {
        const Utf8Locale locale;
        while (!m_ended && !m_stop.stop_requested()) {
            archive_entry* entry = nullptr;
            const int status = archive_read_next_header(m_archive.get(), &entry);
            m_ended = status == ARCHIVE_EOF;
            if (m_ended) break;
            if (status < ARCHIVE_WARN) return damaged();
            if (auto counted = m_count.addEntry(); !counted) return tooMuch(counted.error());
            const char* utf8 = archive_entry_pathname_utf8(entry);
            const char* text = utf8 ? utf8 : archive_entry_pathname(entry);
            SourceFile file;
            file.name = plainPath(text ? text : "");
            const auto kind = songKind(file.name);
            const bool wanted = archive_entry_filetype(entry) == AE_IFREG && kind && liesIn(file.name, m_folder);
            file.kind = kind.value_or(SongKind::Midi);
            auto complete = read(wanted ? &file : nullptr);
            if (!complete) return complete.error();
            if (wanted) return std::optional(std::move(file));
        }
        if (!m_ended) return Error{kCancelled};
        return std::optional<SourceFile>{};
    }

    [[nodiscard]] double fraction() const override {
        if (m_size == 0) return 1;
        const auto taken = static_cast<double>(archive_filter_bytes(m_archive.get(), -1));
        return std::clamp(taken / static_cast<double>(m_size), 0.0, 1.0);
    }

private:
    [[nodiscard]] Error damaged() const {
        const char* said = archive_error_string(m_archive.get());
        const std::string why = said ? said : "unknown error";
        if (m_count.entries() == 0) return {"Could not read {} as a zip or tar archive: {}.", m_path, why};
        return {"{} is damaged after {} entries ({}); get it again, or unpack what can be saved and choose "
                "the folder.",
                m_path, m_count.entries(), why};
    }

    /// Reads the current entry to its end, into `file` or nowhere. One that fails its checksum only rejects that file.
    Result<void> read(SourceFile* file) {
        while (!m_stop.stop_requested()) {
            const void* block = nullptr;
            std::size_t size = 0;
            la_int64_t offset = 0;
            const int status = archive_read_data_block(m_archive.get(), &block, &size, &offset);
            if (status == ARCHIVE_EOF) return {};
            if (status == ARCHIVE_FATAL) return damaged();
            if (status < ARCHIVE_WARN) {
                if (file) file->bytes.clear(), file->rejection = rejection::kUnreadable;
                return {};
            }
            if (auto counted = m_count.addBytes(size); !counted) return tooMuch(counted.error());
            if (file) append(*file, block, size, static_cast<std::uint64_t>(offset));
        }
        return Error{kCancelled};
    }

    [[nodiscard]] Error tooMuch(const Error& reason) const {
        return {"Could not read {}: {}; choose another archive.", m_path, reason};
    }

    /// Holes of a sparse file read as zeros.
    static void append(SourceFile& file, const void* block, std::size_t size, std::uint64_t offset) {
        if (!file.rejection.empty()) return;
        if (offset > kMostSongBytes || size > kMostSongBytes - offset) {
            file.bytes = {};
            file.rejection = rejection::kTooLarge;
            return;
        }
        if (file.bytes.size() < offset) file.bytes.resize(offset);
        const auto* bytes = static_cast<const std::uint8_t*>(block);
        file.bytes.insert(file.bytes.end(), bytes, bytes + size);
    }

    ArchivePtr m_archive;
    fs::path m_path;
    std::string m_folder;
    std::stop_token m_stop;
    std::uint64_t m_size;
    ArchiveCount m_count;
    bool m_ended = false; ///< libarchive must not be asked again after the end
};

} // namespace

Result<std::unique_ptr<SongSource>> openArchiveSource(const fs::path& path, const SourceOptions& options) {
    ArchivePtr reader(archive_read_new(), &archive_read_free);
    if (!reader) return Error{"There is not enough memory to open the archive."};
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_zstd(reader.get());
    if (archive_read_open_filename(reader.get(), path.c_str(), kReadBlock) != ARCHIVE_OK) {
        const char* said = archive_error_string(reader.get());
        return Error{"Could not open {} as an archive: {}.", path, said ? said : "unknown error"};
    }
    return std::unique_ptr<SongSource>(
        std::make_unique<ArchiveSource>(std::move(reader), path, options.folder, options.stop));
}

} // namespace muse
