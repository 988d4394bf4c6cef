// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace muse {

/// Runs on a thread of its own what may wait for a sound server that has stopped answering. Nobody waits for it, so it
/// must own all that it touches.
void runApart(std::function<void()> work);
/// Waits until all of that is done, but no longer than `limit`; returns whether it is. For the end of a program.
bool awaitApart(std::chrono::milliseconds limit);

/// Destroys something so.
template <typename T> void destroyApart(std::unique_ptr<T> thing) {
    if (!thing) return;
    runApart([shared = std::shared_ptr<T>(std::move(thing))]() mutable { shared.reset(); });
}

} // namespace muse
