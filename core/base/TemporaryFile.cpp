// SPDX-License-Identifier: MIT
#include "core/base/TemporaryFile.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace muse {
namespace {

namespace fs = std::filesystem;

Error failed(const char* verb, const fs::path& path, int code) {
    return {"Could not {} {}: {}.", verb, path, std::strerror(code)};
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// A name that nobody else is likely to use: "song.mid.a1B2c3".
std::string freshName(const fs::path& target) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr int length = 6;
    thread_local std::mt19937_64 random(std::random_device{}());
    std::string name = target.string() + '.';
    for (int i = 0; i < length; ++i)
        name += letters[random() % letters.size()];
    return name;
}

/// Tries fresh names until one is free; the last result, and errno with it.
template <typename Make> int underFreshName(const fs::path& target, std::string& name, Make make) {
    constexpr int tries = 100;
    int made = -1;
    for (int i = 0; i < tries; ++i) {
        name = freshName(target);
        made = make(name.c_str());
        if (made >= 0 || errno != EEXIST) break;
    }
    return made;
}

/// The way to a file without a name, by which it can be given one.
std::string wayTo(int descriptor) {
    return "/proc/self/fd/" + std::to_string(descriptor);
}

/// Gone with the program, however that ends; -1 where the file system has no such files.
int openNameless(const fs::path& folder) {
    // What the user gives to any new file, as the system takes it from the mode.
    const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
    if (descriptor < 0 || ::access(wayTo(descriptor).c_str(), F_OK) == 0) return descriptor;
    ::close(descriptor);
    return -1;
}

int renamed(const std::string& from, const fs::path& to, unsigned flags) {
    return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags);
}

/// A folder lets its files be replaced whatever their own permissions say; the user who took them away meant the
/// content. Root may write anything, so the mode is asked as well.
bool isProtected(const fs::path& path) {
    struct stat file {};
    if (::stat(path.c_str(), &file) != 0 || !S_ISREG(file.st_mode)) return false;
    return (file.st_mode & 0222) == 0 || (::access(path.c_str(), W_OK) != 0 && errno == EACCES);
}

} // namespace

Result<ReplacementFile> ReplacementFile::of(const fs::path& path) {
    ReplacementFile file;
    std::error_code code;
    file.m_target = fs::is_symlink(path, code) ? fs::weakly_canonical(path, code) : path;
    if (isProtected(file.m_target))
        return Error{"{} is write-protected; choose another name, or allow writing to it.", file.m_target};
    file.m_descriptor = openNameless(folderOf(file.m_target));
    if (file.m_descriptor < 0) {
        std::string name;
        file.m_descriptor = underFreshName(file.m_target, name, [](const char* fresh) {
            return ::open(fresh, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0666);
        });
        if (file.m_descriptor < 0) return failed("write beside", file.m_target, errno);
        file.m_temporary = std::move(name);
    }
    struct stat old {};
    if (::stat(file.m_target.c_str(), &old) == 0) ::fchmod(file.m_descriptor, old.st_mode & 07777);
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

/// Syncs what was written and lets it lie beside its place.
Result<void> ReplacementFile::prepare() {
    if (::fsync(m_descriptor) != 0 && errno != EINVAL) return failed("save", m_target, errno);
    if (m_temporary.empty()) {
        std::string name;
        const int linked = underFreshName(m_target, name, [this](const char* fresh) {
            return ::linkat(AT_FDCWD, wayTo(m_descriptor).c_str(), AT_FDCWD, fresh, AT_SYMLINK_FOLLOW);
        });
        if (linked < 0) return failed("save", m_target, errno);
        m_temporary = std::move(name);
    }
    if (::close(std::exchange(m_descriptor, -1)) != 0) return failed("save", m_target, errno);
    return {};
}

Result<void> ReplacementFile::commit() {
    if (auto prepared = prepare(); !prepared) return prepared;
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0) return failed("replace", m_target, errno);
    m_temporary.clear();
    return {};
}

Result<void> ReplacementFile::commitAll(std::span<ReplacementFile* const> files) {
    for (ReplacementFile* file : files) {
        std::error_code code;
        if (fs::is_directory(file->m_target, code)) return failed("replace", file->m_target, EISDIR);
        if (auto prepared = file->prepare(); !prepared) return prepared;
    }
    enum class Way { Exchanged, Fresh, Replaced };
    std::vector<std::pair<ReplacementFile*, Way>> done;
    int problem = 0;
    ReplacementFile* failing = nullptr;
    for (ReplacementFile* file : files) {
        // The old file lies beside the new one until all have their places.
        if (renamed(file->m_temporary, file->m_target, RENAME_EXCHANGE) == 0) {
            done.emplace_back(file, Way::Exchanged);
        } else if (renamed(file->m_temporary, file->m_target, RENAME_NOREPLACE) == 0) {
            done.emplace_back(file, Way::Fresh);
        } else if (::rename(file->m_temporary.c_str(), file->m_target.c_str()) == 0) {
            done.emplace_back(file, Way::Replaced); // the file system knows nothing else; the old one is gone
        } else {
            problem = errno;
            failing = file;
            break;
        }
    }
    if (failing) {
        for (; !done.empty(); done.pop_back()) {
            const auto& [file, way] = done.back();
            if (way == Way::Exchanged)
                renamed(file->m_temporary, file->m_target, RENAME_EXCHANGE);
            else
                ::rename(file->m_target.c_str(), file->m_temporary.c_str());
        }
        return failed("replace", failing->m_target, problem);
    }
    for (const auto& [file, way] : done) {
        if (way == Way::Exchanged) ::unlink(file->m_temporary.c_str());
        file->m_temporary.clear();
    }
    return {};
}

Result<Stream> namelessFile(const fs::path& folder) {
    int descriptor = openNameless(folder.empty() ? fs::path(".") : folder);
    if (descriptor < 0) {
        std::string name;
        descriptor = underFreshName(folder / ".musegan", name, [](const char* fresh) {
            return ::open(fresh, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        });
        if (descriptor >= 0) ::unlink(name.c_str());
    }
    Stream stream(descriptor < 0 ? nullptr : ::fdopen(descriptor, "w+b"));
    if (stream) return stream;
    const int cause = errno;
    if (descriptor >= 0) ::close(descriptor);
    return Error{"Could not make a temporary file in {}: {}.", folder, std::strerror(cause)};
}

} // namespace muse
