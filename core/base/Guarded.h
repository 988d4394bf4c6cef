// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <exception>
#include <functional>
#include <type_traits>
#include <utility>

namespace muse {

/// What was thrown, as a sentence for the user; also written to the log.
Error errorOf(const std::exception_ptr& thrown);

/// The one barrier for exceptions: calls `work`, which returns a Result, and makes an Error of whatever it throws.
/// Around all that runs on a thread of its own, and around the commands of the command line.
template <typename Work> std::invoke_result_t<Work> guarded(Work&& work) {
    try {
        return std::invoke(std::forward<Work>(work));
    } catch (...) {
        return errorOf(std::current_exception());
    }
}

} // namespace muse
