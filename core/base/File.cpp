// SPDX-License-Identifier: MIT
#include "core/base/File.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

Error failed(const char* verb, const fs::path& path, int code) {
    return {fmt::format("Could not {} {}: {}.", verb, path.string(), std::strerror(code))};
}

template <typename Bytes> Result<Bytes> readAll(const fs::path& path, std::uintmax_t limit) {
    std::error_code code;
    if (fs::is_directory(path, code)) return Error{fmt::format("{} is a folder, not a file.", path.string())};
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return failed("open", path, errno);
    const auto size = in.tellg();
    if (size < 0) return failed("read", path, errno);
    if (static_cast<std::uintmax_t>(size) > limit)
        return Error{fmt::format("{} has {} bytes, more than the {} allowed here.", path.string(),
                                 static_cast<std::intmax_t>(size), limit)};
    Bytes bytes(static_cast<std::size_t>(size), {});
    in.seekg(0);
    in.read(reinterpret_cast<char*>(bytes.data()), size);
    if (in.gcount() != size) return failed("read all of", path, errno);
    return bytes;
}

Result<void> writeAll(int file, std::span<const std::uint8_t> bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failed("write", path, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> writeParts(int file, std::span<const std::span<const std::uint8_t>> parts, const fs::path& path) {
    for (const auto& part : parts)
        if (auto written = writeAll(file, part, path); !written) return written;
    if (::fsync(file) != 0 && errno != EINVAL) return failed("save", path, errno);
    return {};
}

} // namespace

Result<std::vector<std::uint8_t>> readFile(const fs::path& path, std::uintmax_t limit) {
    return readAll<std::vector<std::uint8_t>>(path, limit);
}

Result<std::string> readText(const fs::path& path, std::uintmax_t limit) {
    return readAll<std::string>(path, limit);
}

Result<void> replaceFile(const fs::path& path, std::span<const std::span<const std::uint8_t>> parts) {
    // A link is followed, so that saving through one keeps it a link.
    std::error_code code;
    const fs::path target = fs::is_symlink(path, code) ? fs::weakly_canonical(path, code) : path;
    std::string temporary = target.string() + ".XXXXXX";
    const int file = ::mkstemp(temporary.data());
    if (file < 0) return failed("write beside", target, errno);

    struct stat old {};
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(file, ::stat(target.c_str(), &old) == 0 ? (old.st_mode & 07777) : (0666 & ~mask));

    Result<void> result = writeParts(file, parts, target);
    if (::close(file) != 0 && result) result = failed("save", target, errno);
    if (result && ::rename(temporary.c_str(), target.c_str()) != 0) result = failed("replace", target, errno);
    if (!result) ::unlink(temporary.c_str());
    return result;
}

Result<void> replaceFile(const fs::path& path, std::span<const std::uint8_t> bytes) {
    return replaceFile(path, std::span(&bytes, 1));
}

Result<void> replaceFile(const fs::path& path, std::string_view text) {
    return replaceFile(path, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

} // namespace muse
