// SPDX-License-Identifier: MIT
#include "core/dataset/sources/ArchiveSource.h"

#include "core/base/Progress.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/sources/Utf8Locale.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kReadBlock = 256u << 10;
/// Stops archives made to expand without end: fifty times all of Lakh, or, beyond a size that does no harm, a ratio
/// that music never reaches.
constexpr std::uint64_t kMostUnpackedBytes = 256ull << 30;
constexpr std::uint64_t kHarmlessBytes = 1ull << 30;
constexpr std::uint64_t kMostRatio = 500;

using ArchivePtr = std::unique_ptr<archive, decltype(&archive_read_free)>;

class ArchiveSource : public SongSource {
public:
    ArchiveSource(ArchivePtr archive, fs::path path, std::string folder, std::stop_token stop)
        : m_archive(std::move(archive)), m_path(std::move(path)), m_folder(std::move(folder)), m_stop(std::move(stop)) {
        std::error_code code;
        m_size = fs::file_size(m_path, code);
    }

    Result<std::optional<SourceFile>> next() override {
        const Utf8Locale locale;
        while (!m_ended && !m_stop.stop_requested()) {
            archive_entry* entry = nullptr;
            const int status = archive_read_next_header(m_archive.get(), &entry);
            m_ended = status == ARCHIVE_EOF;
            if (m_ended) break;
            if (status < ARCHIVE_WARN) return damaged();
            ++m_entries;
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
        if (m_entries == 0)
            return {fmt::format("Could not read {} as a zip or tar archive: {}.", m_path.string(), why)};
        return {fmt::format("{} is damaged after {} entries ({}); get it again, or unpack what can be saved and choose "
                            "the folder.",
                            m_path.string(), m_entries, why)};
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
            m_unpacked += size;
            if (auto bomb = unpacksTooMuch()) return *bomb;
            if (file) append(*file, block, size, static_cast<std::uint64_t>(offset));
        }
        return Error{kCancelled};
    }

    [[nodiscard]] std::optional<Error> unpacksTooMuch() const {
        if (m_unpacked > kMostUnpackedBytes)
            return Error{fmt::format("{} unpacks to more than {} GiB; choose a smaller archive.", m_path.string(),
                                     kMostUnpackedBytes >> 30)};
        if (m_unpacked > kHarmlessBytes && m_unpacked / kMostRatio > m_size)
            return Error{fmt::format("{} unpacks to more than {} times its size, which music never does; choose "
                                     "another archive.",
                                     m_path.string(), kMostRatio)};
        return std::nullopt;
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
    std::uint64_t m_size = 0;
    std::uint64_t m_unpacked = 0;
    std::int64_t m_entries = 0;
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
        return Error{fmt::format("Could not open {} as an archive: {}.", path.string(), said ? said : "unknown error")};
    }
    return std::unique_ptr<SongSource>(
        std::make_unique<ArchiveSource>(std::move(reader), path, options.folder, options.stop));
}

} // namespace muse
