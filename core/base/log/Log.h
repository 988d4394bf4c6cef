// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

enum class LogLevel { Debug, Info, Warning, Error };

/// Appends a line to the program's log file: when, how grave, whose (such as "FluidSynth"), and what. May be called
/// from any thread but one that plays sound (keepThreadOutOfLog). Debug lines are kept only while the log is verbose.
/// The file, of a megabyte and with two older ones beside it, is made by the first line that is kept; where it cannot
/// be made, the last lines stay in memory. A line that is said again and again is written once and then counted.
void logLine(LogLevel level, std::string_view who, std::string_view what);

/// From now on every line, debug too, is also printed to standard error.
void makeLogVerbose();

/// For a thread that plays sound and must never wait, once: what is said on it from now on is counted instead of
/// written, and the count goes with the next line from another thread.
void keepThreadOutOfLog() noexcept;

/// The file of this program; it need not be there yet.
std::filesystem::path logPath();
/// The last lines, those of earlier runs among them, oldest first.
std::vector<std::string> logTail(std::size_t lines);

} // namespace muse
