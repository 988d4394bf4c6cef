// SPDX-License-Identifier: MIT
#include "core/base/ParallelFor.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace muse {
namespace {

/// What the threads of one loop have in common.
class Loop {
public:
    Loop(std::size_t count, const std::stop_token& stop, const std::function<void(std::size_t)>& work)
        : m_count(count), m_stop(stop), m_work(work) {}

    /// Takes indices until there are none.
    void run() noexcept {
        try {
            for (std::size_t i = 0; take(i);)
                m_work(i);
        } catch (...) {
            if (!m_failed.exchange(true)) m_problem = std::current_exception();
        }
    }

    /// Whether all were handed out; once every thread has ended.
    [[nodiscard]] bool result() const {
        if (m_problem) std::rethrow_exception(m_problem);
        return m_next >= m_count;
    }

private:
    bool take(std::size_t& i) {
        if (m_failed || m_next >= m_count || m_stop.stop_requested()) return false;
        i = m_next++;
        return i < m_count;
    }

    std::size_t m_count;
    const std::stop_token& m_stop;
    const std::function<void(std::size_t)>& m_work;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_failed = false;
    std::exception_ptr m_problem; ///< written by the thread that set m_failed
};

} // namespace

int threadCount(int wanted) {
    return wanted > 0 ? wanted : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

bool parallelFor(std::size_t count, int threads, const std::stop_token& stop,
                 const std::function<void(std::size_t)>& work) {
    Loop loop(count, stop, work);
    {
        std::vector<std::jthread> others;
        const std::size_t most = std::min(count, static_cast<std::size_t>(threadCount(threads)));
        try {
            while (others.size() + 1 < most)
                others.emplace_back([&loop] { loop.run(); });
        } catch (const std::system_error&) {
            // The system gives no more threads; those that there are do it all.
        }
        loop.run();
    }
    return loop.result();
}

} // namespace muse
