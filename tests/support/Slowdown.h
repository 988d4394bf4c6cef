// SPDX-License-Identifier: MIT
#pragma once

namespace muse::test {

/// How many times longer things may take in this build: sanitizers cost about so much.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr int kSlowdown = 8;
#else
inline constexpr int kSlowdown = 1;
#endif
#else
inline constexpr int kSlowdown = 1;
#endif

} // namespace muse::test
