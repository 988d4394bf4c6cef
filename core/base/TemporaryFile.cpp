// SPDX-License-Identifier: MIT
#include "core/base/TemporaryFile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace muse {
namespace {

namespace fs = std::filesystem;

Error failed(const char* verb, const fs::path& path, int code) {
    return {"Could not {} {}: {}.", verb, path, std::strerror(code)};
}

/// Those of the file that is replaced, or what the user gives to any new one; mkstemp gives less.
mode_t permissionsFor(const fs::path& target) {
    struct stat old {};
    if (::stat(target.c_str(), &old) == 0) return old.st_mode & 07777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

} // namespace

Result<ReplacementFile> ReplacementFile::of(const fs::path& path) {
    ReplacementFile file;
    std::error_code code;
    file.m_target = fs::is_symlink(path, code) ? fs::weakly_canonical(path, code) : path;
    std::string temporary = file.m_target.string() + ".XXXXXX";
    file.m_descriptor = ::mkstemp(temporary.data());
    if (file.m_descriptor < 0) return failed("write beside", file.m_target, errno);
    file.m_temporary = std::move(temporary);
    ::fchmod(file.m_descriptor, permissionsFor(file.m_target));
    return file;
}

ReplacementFile::ReplacementFile(ReplacementFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_temporary(std::exchange(other.m_temporary, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1)) {}

ReplacementFile& ReplacementFile::operator=(ReplacementFile&& other) noexcept {
    if (this == &other) return *this;
    discard();
    m_target = std::move(other.m_target);
    m_temporary = std::exchange(other.m_temporary, {});
    m_descriptor = std::exchange(other.m_descriptor, -1);
    return *this;
}

ReplacementFile::~ReplacementFile() {
    discard();
}

void ReplacementFile::discard() noexcept {
    if (m_descriptor >= 0) ::close(m_descriptor);
    if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
}

Result<void> ReplacementFile::write(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failed("write", m_target, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> ReplacementFile::commit() {
    if (::fsync(m_descriptor) != 0 && errno != EINVAL) return failed("save", m_target, errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0) return failed("save", m_target, errno);
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0) return failed("replace", m_target, errno);
    m_temporary.clear();
    return {};
}

Result<Stream> namelessFile(const fs::path& folder) {
    std::string name = ((folder.empty() ? "." : folder) / ".musegan-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor >= 0) ::unlink(name.c_str());
    Stream stream(descriptor < 0 ? nullptr : ::fdopen(descriptor, "w+b"));
    if (stream) return stream;
    const int cause = errno;
    if (descriptor >= 0) ::close(descriptor);
    return Error{"Could not make a temporary file in {}: {}.", folder, std::strerror(cause)};
}

} // namespace muse
