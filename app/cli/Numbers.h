// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

namespace muse::cli {

/// Accepts numbers from `low` to `high`; unlike CLI::Range not "nan", which is neither below nor above.
CLI::Validator between(double low, double high);

/// Accepts what fits a seed: CLI11 itself takes a number below 0, or beyond all bounds, for another one.
CLI::Validator seed();

} // namespace muse::cli
