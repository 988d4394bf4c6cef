// SPDX-License-Identifier: MIT
#include "core/exchange/ZipEntries.h"

#include "core/base/log/Log.h"
#include "core/exchange/ArchiveLimits.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace muse {
namespace {

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;

/// Appends what an archive writes to a vector.
la_ssize_t append(archive*, void* to, const void* data, std::size_t size) {
    auto& bytes = *static_cast<std::vector<std::uint8_t>*>(to);
    const auto* begin = static_cast<const std::uint8_t*>(data);
    bytes.insert(bytes.end(), begin, begin + size);
    return static_cast<la_ssize_t>(size);
}

} // namespace

Result<ZipEntries> unzip(std::span<const std::uint8_t> bytes) {
    const Reader reader(archive_read_new(), &archive_read_free);
    const auto damaged = [&] {
        if (const char* said = archive_error_string(reader.get())) logLine(LogLevel::Debug, "libarchive", said);
        return Error{"it is not a zip archive, or a damaged one"};
    };
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) return damaged();
    ZipEntries entries;
    ArchiveCount count(kSongArchive, bytes.size());
    while (true) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF) break;
        if (status < ARCHIVE_WARN) return damaged();
        const char* name = archive_entry_pathname(entry);
        if (auto counted = count.addEntry(); !counted) return counted.error();
        std::vector<std::uint8_t>& content = entries[name ? name : ""];
        content.clear();
        while (true) {
            const void* block = nullptr;
            std::size_t size = 0;
            la_int64_t offset = 0;
            const int read = archive_read_data_block(reader.get(), &block, &size, &offset);
            if (read == ARCHIVE_EOF) break;
            // A checksum that is wrong is only a warning to libarchive.
            if (read != ARCHIVE_OK) return damaged();
            if (auto counted = count.addBytes(size); !counted) return counted.error();
            const auto* begin = static_cast<const std::uint8_t*>(block);
            content.insert(content.end(), begin, begin + size);
        }
    }
    if (entries.empty()) return damaged();
    return entries;
}

bool isZip(std::span<const std::uint8_t> bytes) {
    return bytes.size() >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9;
}

Result<std::vector<std::uint8_t>> zip(const ZipEntries& entries) {
    std::vector<std::uint8_t> bytes;
    const Writer writer(archive_write_new(), &archive_write_free);
    archive_write_set_format_zip(writer.get());
    // Padding to tape blocks would be taken for damage.
    archive_write_set_bytes_per_block(writer.get(), 0);
    bool good = archive_write_open(writer.get(), &bytes, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const auto& [name, content] : entries) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 0, 0);
        good =
            good && archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK &&
            archive_write_data(writer.get(), content.data(), content.size()) == static_cast<la_ssize_t>(content.size());
    }
    good = good && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (!good) return Error{"the zip archive could not be made"};
    return bytes;
}

} // namespace muse
