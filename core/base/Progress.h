// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stop_token>
#include <string>

namespace muse {

/// How far a long job is: fraction in 0..1 and a short phrase of what it is doing.
struct Progress {
    double fraction = 0;
    std::string what;
};

/// Called from the working thread, possibly often; the receiver throttles.
using ProgressCallback = std::function<void(const Progress&)>;

/// What every long job takes: where to report, and when to give up.
struct JobControl {
    ProgressCallback progress;
    std::stop_token stop;

    void report(double fraction, const std::string& what = {}) const {
        if (progress) progress({fraction, what});
    }
    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
};

/// The message of an Error that means "the user cancelled".
inline constexpr const char* kCancelled = "Cancelled.";

} // namespace muse
