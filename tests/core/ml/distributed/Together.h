// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/distributed/Ranks.h"
#include "tests/support/FreePort.h"

#include <exception>
#include <functional>
#include <stdexcept>
#include <thread>
#include <vector>

namespace muse::test {

/// Lets so many ranks, each on a thread of its own, meet on this machine, do `work` and leave. Rethrows what the first
/// of them to fail threw.
inline void together(int size, const std::function<void(Ranks&)>& work) {
    const int port = freePort();
    std::vector<std::exception_ptr> problems(static_cast<std::size_t>(size));
    std::vector<std::thread> threads;
    for (int rank = 0; rank < size; ++rank)
        threads.emplace_back([&, rank] {
            try {
                RankPlace place;
                place.rank = rank;
                place.size = size;
                place.host = "127.0.0.1";
                place.port = port;
                auto ranks = joinRanks(place, {});
                if (!ranks) throw std::runtime_error(ranks.error().message);
                work(**ranks);
                (*ranks)->leave();
            } catch (...) {
                problems[static_cast<std::size_t>(rank)] = std::current_exception();
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::exception_ptr& problem : problems)
        if (problem) std::rethrow_exception(problem);
}

} // namespace muse::test
