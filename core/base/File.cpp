// SPDX-License-Identifier: MIT
#include "core/base/File.h"

#include "core/base/TemporaryFile.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace muse {
namespace {

namespace fs = std::filesystem;

Error failed(const char* verb, const fs::path& path, int code) {
    return {"Could not {} {}: {}.", verb, path, std::strerror(code)};
}

template <typename Bytes> Result<Bytes> readAll(const fs::path& path, std::uintmax_t limit) {
    std::error_code code;
    if (fs::is_directory(path, code)) return Error{"{} is a folder, not a file.", path};
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return failed("open", path, errno);
    const auto size = in.tellg();
    if (size < 0) return failed("read", path, errno);
    if (static_cast<std::uintmax_t>(size) > limit)
        return Error{"{} has {} bytes, more than the {} allowed here.", path, static_cast<std::intmax_t>(size), limit};
    Bytes bytes(static_cast<std::size_t>(size), {});
    in.seekg(0);
    in.read(reinterpret_cast<char*>(bytes.data()), size);
    if (in.gcount() != size) return failed("read all of", path, errno);
    return bytes;
}

} // namespace

Result<std::vector<std::uint8_t>> readFile(const fs::path& path, std::uintmax_t limit) {
    return readAll<std::vector<std::uint8_t>>(path, limit);
}

Result<std::string> readText(const fs::path& path, std::uintmax_t limit) {
    return readAll<std::string>(path, limit);
}

bool isSameFile(const fs::path& one, const fs::path& other) {
    std::error_code code;
    if (fs::equivalent(one, other, code)) return true;
    const fs::path first = fs::weakly_canonical(fs::absolute(one, code), code);
    return first == fs::weakly_canonical(fs::absolute(other, code), code);
}

Result<void> replaceFile(const fs::path& path, std::span<const std::span<const std::uint8_t>> parts) {
    auto file = ReplacementFile::of(path);
    if (!file) return file.error();
    for (const auto& part : parts)
        if (auto written = file->write(part); !written) return written;
    return file->commit();
}

Result<void> replaceFile(const fs::path& path, std::span<const std::uint8_t> bytes) {
    return replaceFile(path, std::span(&bytes, 1));
}

Result<void> replaceFile(const fs::path& path, std::string_view text) {
    return replaceFile(path, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

} // namespace muse
