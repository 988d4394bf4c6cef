// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace muse {

/// The number of threads that a setting asks for: itself, or for 0 as many as the machine runs at once.
int threadCount(int wanted);

/// Calls work(i) once for each i below `count`, in no fixed order, on up to `threads` threads (0: all cores), of which
/// the caller is one; a single thread takes them in order. Returns when all threads have ended, so `work` may be nested
/// and may use what lies on the caller's stack. What it leaves must not depend on who came first: give each index a
/// place of its own, and join these in order.
///
/// After a stop request no further index is handed out; after an exception neither, and the first one is thrown again
/// here. False when indices were left out because of a stop request.
bool parallelFor(std::size_t count, int threads, const std::stop_token& stop,
                 const std::function<void(std::size_t)>& work);

} // namespace muse
