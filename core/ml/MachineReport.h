// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace muse {

/// What this machine computes with, a line each: processor and threads, graphics cards, LibTorch, the matrix library in
/// use and its measured float32 rate (a 1024^3 product, best of five), and what is used for generating and training.
std::vector<std::string> describeMachine();

} // namespace muse
