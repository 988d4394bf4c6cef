// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <string>

namespace muse::cli {

/// Reports progress as one line on standard error where that is a terminal, and is cancelled by Ctrl-C, by a request to
/// end and by a hang-up. One at a time.
class Console {
public:
    Console();
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    JobControl job();
    [[nodiscard]] bool interrupted() const;
    /// A line that the next report replaces.
    void status(const std::string& text);
    void clear();

private:
    bool m_terminal;
    std::size_t m_width = 0;
};

/// Prints the sentence on standard error; the exit code that goes with it.
int fail(const Error& error);

} // namespace muse::cli
