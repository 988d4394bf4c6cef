// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace muse {

/// What this machine computes with, a line each: processor and threads, LibTorch, the matrix library in use and its
/// measured float32 rate (a 1024^3 product, best of five), CUDA devices, and whether LibTorch can use them.
std::vector<std::string> describeMachine();

} // namespace muse
