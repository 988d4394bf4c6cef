// SPDX-License-Identifier: MIT
#include "core/dataset/lpd/ArrayFile.h"

#include "core/dataset/lpd/PhraseArray.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kReadBlock = 1u << 20;
constexpr std::size_t kMostShapeBytes = 4096;
/// Stops archives made to expand without end; the largest public array unpacks to 6 GB.
constexpr std::uint64_t kHarmlessBytes = 1ull << 30;
constexpr std::uint64_t kMostRatio = 500;
constexpr std::string_view kNonzero = "nonzero.npy";
constexpr std::string_view kShape = "shape.npy";

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

/// Closes a descriptor.
struct Descriptor {
    int number = -1;
    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
};

Reader openZip(const fs::path& path) {
    Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), path.c_str(), kReadBlock) != ARCHIVE_OK) reader.reset();
    return reader;
}

Result<ArrayFile> mapped(int file) {
    struct stat info {};
    if (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) return Error{"it is no file"};
    if (info.st_size == 0) return Error{"it is empty"};
    const auto size = static_cast<std::size_t>(info.st_size);
    void* start = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    if (start == MAP_FAILED) return Error{std::strerror(errno)};
    ArrayFile result;
    result.mapping =
        std::shared_ptr<const void>(start, [size](const void* at) { ::munmap(const_cast<void*>(at), size); });
    auto array = parseNpy({static_cast<const std::uint8_t*>(start), size});
    if (!array) return array.error();
    result.array = std::move(*array);
    return result;
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

/// Of the last system call.
Error noRoom() {
    const int cause = errno;
    std::error_code code;
    const fs::path folder = fs::temp_directory_path(code);
    if (code) return {"TMPDIR names no folder to unpack it in; set it to one with room"};
    return {fmt::format("it could not be unpacked to {} ({}); make room there, or set TMPDIR to a folder with more",
                        folder.string(), std::strerror(cause))};
}

/// The current entry into a file.
Result<void> unpack(archive* reader, int file, std::uint64_t packed, const std::stop_token& stop) {
    std::uint64_t unpacked = 0;
    while (!stop.stop_requested()) {
        const void* block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(reader, &block, &size, &offset);
        if (status == ARCHIVE_EOF) return {};
        // A checksum that is wrong is only a warning to libarchive.
        if (status != ARCHIVE_OK) return Error{"it is a damaged zip archive"};
        unpacked += size;
        if (unpacked > kHarmlessBytes && unpacked / kMostRatio > packed)
            return Error{"it unpacks to far more than music does"};
        if (!writeAll(file, block, size, offset)) return noRoom();
    }
    return Error{kCancelled};
}

Result<std::vector<std::int64_t>> readShape(archive* reader) {
    std::vector<std::uint8_t> bytes(kMostShapeBytes);
    const la_ssize_t count = archive_read_data(reader, bytes.data(), bytes.size());
    if (count < 0) return Error{"it is a damaged zip archive"};
    const auto array = parseNpy(std::span(bytes).first(static_cast<std::size_t>(count)));
    if (!array) return Error{fmt::format("its array 'shape' cannot be read: {}", array.error().message)};
    std::vector<std::int64_t> shape;
    for (std::size_t i = 0; i < array->size(); ++i)
        shape.push_back(array->integer(i));
    return shape;
}

Result<ArrayFile> openNpz(const fs::path& path, const std::stop_token& stop) {
    const Reader reader = openZip(path);
    if (!reader) return Error{"it is not a zip archive"};
    std::error_code code;
    std::string name = (fs::temp_directory_path(code) / "musegan-array.XXXXXX").string();
    const Descriptor file(code ? -1 : ::mkstemp(name.data()));
    if (file.number < 0) return noRoom();
    ::unlink(name.c_str());
    const std::uint64_t packed = fs::file_size(path, code);
    std::optional<std::vector<std::int64_t>> shape;
    bool nonzero = false;
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(reader.get(), &entry)) >= ARCHIVE_WARN && status != ARCHIVE_EOF) {
        const char* path8 = archive_entry_pathname(entry);
        const std::string_view entryName = path8 ? path8 : "";
        if (entryName == kShape) {
            auto read = readShape(reader.get());
            if (!read) return read.error();
            shape = std::move(*read);
        } else if (entryName == kNonzero) {
            if (auto unpacked = unpack(reader.get(), file.number, packed, stop); !unpacked) return unpacked.error();
            nonzero = true;
        }
    }
    if (status != ARCHIVE_EOF) return Error{"it is a damaged zip archive"};
    if (!shape || !nonzero) return Error{"it lacks `nonzero` or `shape`"};
    auto result = mapped(file.number);
    if (result) result->shape = std::move(shape);
    return result;
}

} // namespace

Result<ArrayFile> openArrayFile(const fs::path& path, const std::stop_token& stop) {
    if (path.extension() == ".npz") return openNpz(path, stop);
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number < 0) return Error{std::strerror(errno)};
    return mapped(file.number);
}

bool isPhraseArray(const fs::path& path) {
    if (path.extension() == ".npy") return true;
    if (path.extension() != ".npz") return false;
    const Reader reader = openZip(path);
    bool shape = false;
    bool nonzero = false;
    archive_entry* entry = nullptr;
    while (reader && archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        const char* name = archive_entry_pathname(entry);
        shape = shape || (name && name == kShape);
        nonzero = nonzero || (name && name == kNonzero);
    }
    return shape && nonzero;
}

} // namespace muse
