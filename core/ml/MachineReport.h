// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace muse {

/// What this machine computes with, a line each: processor and threads, graphics cards, LibTorch, the level of kernels
/// and the matrix library in use, with warnings where they are not the right ones, their measured rates (a 1024^3
/// product, best of five, beside what the kernels reach in the cache), and what is used for generating and training.
std::vector<std::string> describeMachine();

} // namespace muse
