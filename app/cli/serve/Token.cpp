// SPDX-License-Identifier: MIT
#include "app/cli/serve/Token.h"

#include "core/base/File.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muse::cli {
namespace {

constexpr std::size_t kShortest = 16;
constexpr std::size_t kLongest = 256;

/// Writes a new file that only its owner can read; false where there is one already.
Result<bool> writeNew(const std::filesystem::path& file, const std::string& line) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0 && errno == EEXIST) return false;
    const bool written = descriptor >= 0 && ::write(descriptor, line.data(), line.size()) == ssize_t(line.size());
    const int problem = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (written) return true;
    return Error{"Could not write the token file {}: {}.", file, std::strerror(problem)};
}

} // namespace

Result<Token> Token::random() {
    std::array<unsigned char, 32> bytes{};
    if (::getentropy(bytes.data(), bytes.size()) != 0)
        return Error{"The system gives no random numbers for a token: {}; name one with --token-file.",
                     std::strerror(errno)};
    return Token(fmt::format("{:02x}", fmt::join(bytes, "")));
}

Result<Token> Token::of(const std::filesystem::path& file) {
    auto fresh = random();
    if (!fresh) return fresh;
    const auto made = writeNew(file, fresh->m_text + '\n');
    if (!made) return made.error();
    if (*made) return fresh;

    struct stat status {};
    if (::stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return Error{"The token file {} is not a file that can be read.", file};
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error{"Others may use the token file {}; take that from them with 'chmod 600'.", file};
    auto text = readText(file, kLongest + 2);
    if (!text) return text.error();
    while (!text->empty() && (text->back() == '\n' || text->back() == '\r'))
        text->pop_back();
    const bool visible = std::ranges::all_of(*text, [](char c) { return c > ' ' && c < '\x7f'; });
    if (!visible || text->size() < kShortest || text->size() > kLongest)
        return Error{"The token file {} must hold one line of {} to {} visible characters.", file, kShortest, kLongest};
    return Token(std::move(*text));
}

bool Token::is(std::string_view text) const {
    if (text.size() != m_text.size()) return false;
    volatile unsigned char differing = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        differing = differing | static_cast<unsigned char>(text[i] ^ m_text[i]);
    return differing == 0;
}

} // namespace muse::cli
