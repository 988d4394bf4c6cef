// SPDX-License-Identifier: MIT
#include "core/dataset/arrays/ArrayFile.h"

#include "core/base/Extension.h"
#include "core/base/TemporaryFile.h"
#include "core/exchange/ArchiveLimits.h"
#include "core/exchange/numpy/TrainingArray.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <unistd.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kReadBlock = 1u << 20;
constexpr std::size_t kMostShapeBytes = 4096;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

Reader openZip(const fs::path& path) {
    Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), path.c_str(), kReadBlock) != ARCHIVE_OK) reader.reset();
    return reader;
}

Error damaged(const fs::path& path, const Error& why) {
    return {"Could not read {} as training data: {}.", path, why};
}

Result<ArrayFile> parsed(MappedFile file, const fs::path& path) {
    if (file.bytes().empty()) return damaged(path, "it is empty");
    auto array = parseNpy(file.bytes());
    if (!array) return damaged(path, array.error());
    return ArrayFile{std::move(file), std::move(*array), {}};
}

bool writeAll(int file, const void* data, std::size_t size, la_int64_t offset) {
    const auto* bytes = static_cast<const char*>(data);
    while (size > 0) {
        const ssize_t written = ::pwrite(file, bytes, size, offset);
        if (written <= 0) return false;
        bytes += written;
        size -= static_cast<std::size_t>(written);
        offset += written;
    }
    return true;
}

/// For what is unpacked of the archive.
Result<Stream> temporaryFile(const fs::path& path) {
    std::error_code code;
    const fs::path folder = fs::temp_directory_path(code);
    if (code) return damaged(path, "TMPDIR names no folder to unpack it in; set it to one with room");
    auto file = namelessFile(folder);
    if (!file) return Error{"{} Set TMPDIR to a folder that can be written to.", file.error()};
    return file;
}

Error noRoom(int cause) {
    return {"it could not be unpacked ({}); make room in the folder for temporary files, or set TMPDIR to "
            "one with more",
            std::strerror(cause)};
}

/// The current entry into a file, or what there is of it when asked to stop.
Result<void> unpack(archive* reader, int file, std::uint64_t packed, const std::stop_token& stop) {
    ArchiveCount count(kLibraryArchive, packed);
    while (!stop.stop_requested()) {
        const void* block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(reader, &block, &size, &offset);
        if (status == ARCHIVE_EOF) return {};
        // A checksum that is wrong is only a warning to libarchive.
        if (status != ARCHIVE_OK) return Error{"it is a damaged zip archive"};
        if (auto counted = count.addBytes(size); !counted) return counted.error();
        if (!writeAll(file, block, size, offset)) return noRoom(errno);
    }
    return {};
}

Result<std::vector<std::int64_t>> readShape(archive* reader) {
    std::vector<std::uint8_t> bytes(kMostShapeBytes);
    const la_ssize_t count = archive_read_data(reader, bytes.data(), bytes.size());
    if (count < 0) return Error{"it is a damaged zip archive"};
    const auto array = parseNpy(std::span(bytes).first(static_cast<std::size_t>(count)));
    if (!array) return Error{"its array 'shape' cannot be read: {}", array.error()};
    std::vector<std::int64_t> shape;
    for (std::size_t i = 0; i < array->size(); ++i)
        shape.push_back(array->integer(i));
    return shape;
}

Result<ArrayFile> openNpz(const fs::path& path, const std::stop_token& stop) {
    const Reader reader = openZip(path);
    if (!reader) return damaged(path, "it is not a zip archive");
    const auto file = temporaryFile(path);
    if (!file) return file.error();
    const int descriptor = ::fileno(file->get());
    std::error_code code;
    const std::uint64_t packed = fs::file_size(path, code);
    std::optional<std::vector<std::int64_t>> shape;
    bool nonzero = false;
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(reader.get(), &entry)) >= ARCHIVE_WARN && status != ARCHIVE_EOF) {
        const char* path8 = archive_entry_pathname(entry);
        const std::string_view entryName = path8 ? path8 : "";
        if (entryName == kShapeEntry) {
            auto read = readShape(reader.get());
            if (!read) return damaged(path, read.error());
            shape = std::move(*read);
        } else if (entryName == kNonzeroEntry) {
            const auto unpacked = unpack(reader.get(), descriptor, packed, stop);
            if (stop.stop_requested()) return Error{kCancelled};
            if (!unpacked) return damaged(path, unpacked.error());
            nonzero = true;
        }
    }
    if (status != ARCHIVE_EOF) return damaged(path, "it is a damaged zip archive");
    if (!shape || !nonzero) return damaged(path, "it lacks `nonzero` or `shape`");
    auto mapped = MappedFile::of(descriptor, path);
    if (!mapped) return mapped.error();
    auto result = parsed(std::move(*mapped), path);
    if (result) result->shape = std::move(shape);
    return result;
}

} // namespace

Result<ArrayFile> openArrayFile(const fs::path& path, const std::stop_token& stop) {
    if (extensionOf(path) == ".npz") return openNpz(path, stop);
    auto file = MappedFile::open(path);
    if (!file) return file.error();
    return parsed(std::move(*file), path);
}

} // namespace muse
