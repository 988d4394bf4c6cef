// SPDX-License-Identifier: MIT
#include "app/cli/Console.h"

#include "app/cli/ExitCode.h"
#include "core/base/log/Log.h"

#include <algorithm>
#include <csignal>
#include <fmt/format.h>
#include <unistd.h>

namespace muse::cli {
namespace {

volatile std::sig_atomic_t interruptions = 0;

void interrupt(int) {
    interruptions = interruptions + 1;
    // Whoever presses Ctrl-C twice means it.
    if (interruptions > 1) ::_exit(Cancelled);
}

/// A stop source that a watcher asks: signal handlers may not touch one.
std::stop_source& source() {
    static std::stop_source only;
    return only;
}

} // namespace

Console::Console() : m_terminal(::isatty(STDERR_FILENO) == 1) {
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    // Under nohup a hang-up is none.
    if (std::signal(SIGHUP, interrupt) == SIG_IGN) std::signal(SIGHUP, SIG_IGN);
}

Console::~Console() {
    clear();
}

bool Console::interrupted() const {
    return interruptions > 0;
}

JobControl Console::job() {
    JobControl job;
    job.stop = source().get_token();
    job.progress = [this](const Progress& progress) {
        if (interrupted()) source().request_stop();
        status(fmt::format("{:3.0f} %  {}", progress.fraction * 100, progress.what));
    };
    return job;
}

void Console::status(const std::string& text) {
    if (!m_terminal) return;
    fmt::print(stderr, "\r{:<{}}", text, m_width);
    m_width = std::max(m_width, text.size());
    std::fflush(stderr);
}

void Console::clear() {
    if (m_width == 0) return;
    fmt::print(stderr, "\r{:<{}}\r", "", m_width);
    m_width = 0;
}

int fail(const Error& error) {
    fmt::print(stderr, "{}\n", error.message);
    if (error.message != kCancelled) logLine(LogLevel::Error, "musegan", error.message);
    return error.message == kCancelled ? Cancelled : Failed;
}

} // namespace muse::cli
