// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GanConfig.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace muse::bench {

/// What a child process came to.
struct Child {
    bool ok = false;
    std::vector<double> numbers; ///< that its lines of output begin with
    double seconds = 0;          ///< from start to end
    double peakMegabytes = 0;
};

/// Runs a program, found by its path, and waits; what it says beside numbers is left out.
Child run(const std::vector<std::string>& words);

/// The same figure of this build and of another, taken by turns.
class Pair {
public:
    void add(double ours, double theirs);
    /// Medians, and the median of the rounds' ratios.
    void print(std::string_view what, std::string_view unit) const;

private:
    std::vector<double> m_ours, m_theirs;
};

/// Short trainings of a composer from scratch by a build's own program, on a dataset made of the demo songs.
class TrainingSteps {
public:
    static Result<TrainingSteps> prepare(int batch, Width width);

    /// Median seconds of a step (a generator update with its critic updates), without the first.
    [[nodiscard]] double seconds(const std::filesystem::path& build) const;

private:
    std::filesystem::path m_folder;
    int m_batch = 0;
    Width m_width = Width::Paper;
};

} // namespace muse::bench
