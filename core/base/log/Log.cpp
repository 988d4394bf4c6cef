// SPDX-License-Identifier: MIT
#include "core/base/log/Log.h"

#include "core/base/File.h"
#include "core/base/Paths.h"

#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <mutex>
#include <spdlog/logger.h>
#include <spdlog/sinks/ringbuffer_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <sstream>
#include <utility>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFileBytes = 1 << 20;
constexpr std::size_t kOlderFiles = 2;
constexpr std::size_t kLinesInMemory = 500;
constexpr const char* kPattern = "%Y-%m-%d %H:%M:%S.%e %l %v";

/// Found without a call: the usual way may allocate.
[[gnu::tls_model("initial-exec")]] thread_local bool playsSound = false;
std::atomic<std::uint64_t> unwritten = 0; ///< lines of threads that play sound
std::atomic<bool> verbose = false;

spdlog::level::level_enum levelOf(LogLevel level) {
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        break;
    }
    return spdlog::level::err;
}

std::string programName() {
    std::error_code code;
    const fs::path program = fs::read_symlink("/proc/self/exe", code);
    return code ? "musegan" : program.filename().string();
}

/// On one line: libraries end theirs with a line break, and some have several.
std::string oneLine(std::string_view text) {
    std::string line(text);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' '))
        line.pop_back();
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

/// Everything behind one mutex: the sinks are spdlog's for a single thread.
class Log {
public:
    void write(LogLevel level, std::string_view who, std::string_view what) {
        const std::scoped_lock lock(m_mutex);
        open();
        if (const auto missing = unwritten.exchange(0))
            m_logger->warn("log: {} lines of the thread that plays sound were left out", missing);
        std::string line = fmt::format("{}: {}", who, oneLine(what));
        if (line == m_last) {
            ++m_repeated;
            return;
        }
        if (const auto times = std::exchange(m_repeated, 0)) m_logger->info("log: the same {} times more", times);
        m_logger->log(levelOf(level), "{}", line);
        m_last = std::move(line);
    }

    void print() {
        const std::scoped_lock lock(m_mutex);
        if (verbose.exchange(true)) return;
        if (m_logger) addPrinter();
    }

    /// The lines that could not go to a file.
    std::vector<std::string> inMemory() {
        const std::scoped_lock lock(m_mutex);
        std::vector<std::string> lines;
        if (!m_memory) return lines;
        for (const std::string& line : m_memory->last_formatted())
            lines.push_back(oneLine(line));
        return lines;
    }

private:
    void open() {
        if (m_logger) return;
        m_logger = std::make_unique<spdlog::logger>("muse");
        try {
            fs::create_directories(logPath().parent_path());
            m_logger->sinks().push_back(
                std::make_shared<spdlog::sinks::rotating_file_sink_st>(logPath().string(), kFileBytes, kOlderFiles));
        } catch (const std::exception&) {
            m_memory = std::make_shared<spdlog::sinks::ringbuffer_sink_st>(kLinesInMemory);
            m_logger->sinks().push_back(m_memory);
        }
        // A full disk is no reason to print to a screen that nobody asked to be printed to.
        m_logger->set_error_handler([](const std::string&) {});
        m_logger->set_level(spdlog::level::debug);
        m_logger->flush_on(spdlog::level::debug);
        m_logger->set_pattern(kPattern);
        if (verbose) addPrinter();
        m_logger->info("log: {} {} starts", programName(), MUSE_VERSION);
    }

    void addPrinter() {
        auto printer = std::make_shared<spdlog::sinks::stderr_sink_st>();
        printer->set_pattern(kPattern);
        m_logger->sinks().push_back(std::move(printer));
    }

    std::mutex m_mutex;
    std::unique_ptr<spdlog::logger> m_logger; ///< from the first line on
    std::shared_ptr<spdlog::sinks::ringbuffer_sink_st> m_memory;
    std::string m_last;
    int m_repeated = 0; ///< how often the last line has been said again
};

/// Never taken down, as libraries have something to say until the very end.
Log& log() {
    static Log* const only = new Log;
    return *only;
}

std::vector<std::string> linesOf(const fs::path& path) {
    std::vector<std::string> lines;
    const auto text = readText(path, 2 * kFileBytes);
    if (!text) return lines;
    std::istringstream in(*text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

void logLine(LogLevel level, std::string_view who, std::string_view what) {
    if (level == LogLevel::Debug && !verbose) return;
    if (playsSound) {
        ++unwritten;
        return;
    }
    try {
        log().write(level, who, what);
    } catch (const std::exception&) {
        // Whoever has something to say goes on without having said it.
    }
}

void makeLogVerbose() {
    log().print();
}

void keepThreadOutOfLog() noexcept {
    playsSound = true;
}

fs::path logPath() {
    return userStateFolder() / (programName() + ".log");
}

std::vector<std::string> logTail(std::size_t lines) {
    std::vector<std::string> tail = log().inMemory();
    if (tail.empty()) {
        tail = linesOf(logPath());
        for (std::size_t older = 1; older <= kOlderFiles && tail.size() < lines; ++older) {
            auto before = linesOf(logPath().replace_extension(fmt::format(".{}.log", older)));
            tail.insert(tail.begin(), before.begin(), before.end());
        }
    }
    if (tail.size() > lines) tail.erase(tail.begin(), tail.end() - static_cast<std::ptrdiff_t>(lines));
    return tail;
}

} // namespace muse
