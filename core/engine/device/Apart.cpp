// SPDX-License-Identifier: MIT
#include "core/engine/device/Apart.h"

#include "core/base/Guarded.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace muse {
namespace {

struct Running {
    std::mutex mutex;
    std::condition_variable changed;
    int count = 0;
};

/// Never destroyed: a thread may outlive the program's statics.
Running& running() {
    static auto* const all = new Running;
    return *all;
}

} // namespace

void runApart(std::function<void()> work) {
    {
        const std::lock_guard lock(running().mutex);
        ++running().count;
    }
    std::thread([todo = std::move(work)]() mutable {
        [[maybe_unused]] const auto done = guarded([&todo]() -> Result<void> {
            todo();
            return {};
        });
        todo = nullptr;
        const std::lock_guard lock(running().mutex);
        --running().count;
        running().changed.notify_all();
    }).detach();
}

bool awaitApart(std::chrono::milliseconds limit) {
    std::unique_lock lock(running().mutex);
    return running().changed.wait_for(lock, limit, [] { return running().count == 0; });
}

} // namespace muse
