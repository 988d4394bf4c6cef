// SPDX-License-Identifier: MIT
#pragma once
// Debian's LibTorch has vectors of a class that is not complete yet. In C++20 libstdc++ 12 lets compilers call a vector's
// members early (they are constexpr), which GCC does not, but Clang does; so Clang gets libstdc++'s own macro without it
// for vectors alone. What the vector of bits would declare anew keeps out of the way under another name.
#include <algorithm>
#include <memory>
#include <string>

#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
#define __fill_a1 __fill_bits
#include <vector>
#undef __fill_a1
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR constexpr
