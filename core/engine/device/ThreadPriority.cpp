// SPDX-License-Identifier: MIT
#include "core/engine/device/ThreadPriority.h"

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace muse {
namespace {

constexpr int kRealTimePriority = 10; ///< below JACK's and PipeWire's own threads
constexpr int kNiceness = -11;        ///< what sound servers ask for

} // namespace

void raiseThreadPriority() noexcept {
    if (::sched_getscheduler(0) != SCHED_OTHER) return;
    sched_param wanted{};
    wanted.sched_priority = kRealTimePriority;
    if (::sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &wanted) == 0) return;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNiceness);
}

} // namespace muse
