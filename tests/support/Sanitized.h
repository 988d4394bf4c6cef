// SPDX-License-Identifier: MIT
#pragma once

// GCC defines a macro, clang answers a question.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define MUSE_SANITIZED 1
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define MUSE_SANITIZED 1
#endif

namespace muse::test {

/// Whether a sanitizer's malloc is in place of the system's.
inline constexpr bool sanitized() {
#ifdef MUSE_SANITIZED
    return true;
#else
    return false;
#endif
}

} // namespace muse::test
