// SPDX-License-Identifier: MIT
#include "core/base/log/ProblemReport.h"

#include "core/base/CpuLevel.h"
#include "core/base/Machine.h"
#include "core/base/log/Log.h"

#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <sys/utsname.h>
#include <thread>
#include <unistd.h>

namespace muse {
namespace {

constexpr std::size_t kLogLines = 100;

/// Such as "Debian GNU/Linux 12 (bookworm)".
std::string distribution() {
    std::ifstream release("/etc/os-release");
    constexpr std::string_view key = "PRETTY_NAME=\"";
    for (std::string line; std::getline(release, line);)
        if (line.starts_with(key)) return line.substr(key.size(), line.size() - key.size() - 1);
    return "unknown";
}

std::string kernel() {
    utsname names{};
    if (::uname(&names) != 0) return "unknown";
    return fmt::format("{} {}, {}", names.sysname, names.release, names.machine);
}

double memoryGibibytes() {
    return static_cast<double>(::sysconf(_SC_PHYS_PAGES)) * static_cast<double>(::sysconf(_SC_PAGE_SIZE)) / (1 << 30);
}

std::string withoutHome(std::string text) {
    const char* named = std::getenv("HOME");
    const std::string home = named ? named : "";
    // "/" is nobody's own.
    if (home.size() < 2) return text;
    for (std::size_t at = text.find(home); at != std::string::npos; at = text.find(home, at + 1))
        text.replace(at, home.size(), "~");
    return text;
}

} // namespace

std::string problemReport(std::span<const std::string> lines) {
    std::string text = fmt::format("MuseGAN Studio {}\nSystem: {}, {}\nProcessor: {}, {} threads, kernels of {}\n"
                                   "Memory: {:.1f} GiB\n",
                                   MUSE_VERSION, distribution(), kernel(), processorName(),
                                   std::thread::hardware_concurrency(), name(cpuLevel()), memoryGibibytes());
    for (const std::string& line : lines)
        text += line + '\n';
    text += fmt::format("\nThe last lines of {}:\n", logPath().string());
    const auto tail = logTail(kLogLines);
    for (const std::string& line : tail)
        text += line + '\n';
    if (tail.empty()) text += "(none)\n";
    return withoutHome(std::move(text));
}

} // namespace muse
