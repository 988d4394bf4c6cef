// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Guarded.h"

#include <functional>
#include <optional>

namespace muse {

/// Calls `work` on a thread of its own and comes back when it is done; what takes long leaves the window alive, but
/// deaf to the mouse and the keyboard.
void runApart(const std::function<void()>& work);

/// The same for work that returns a Result. It may touch nothing that the window's thread changes.
template <typename Work> std::invoke_result_t<Work> awaited(Work&& work) {
    std::optional<std::invoke_result_t<Work>> result;
    runApart([&] { result.emplace(guarded(work)); });
    return std::move(*result);
}

} // namespace muse
