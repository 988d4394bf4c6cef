// SPDX-License-Identifier: MIT
#include "core/listening/Presentation.h"

#include <cstdint>
#include <fmt/format.h>
#include <utility>

namespace muse {
namespace {

class Random {
public:
    explicit Random(std::string_view text) {
        for (const char c : text)
            m_state = (m_state ^ static_cast<unsigned char>(c)) * 16777619u;
        if (m_state == 0) m_state = 1; // from which xorshift would never come away
    }
    std::uint32_t next() {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_state;
    }

private:
    std::uint32_t m_state = 2166136261u;
};

} // namespace

std::vector<Trial> presentation(const ListeningTest& test, std::string_view listener) {
    Random random(fmt::format("{}:{}", test.id, listener));
    std::vector<Trial> trials = test.trials;
    for (std::size_t left = trials.size(); left > 1; --left)
        std::swap(trials[left - 1], trials[random.next() % left]);
    for (Trial& trial : trials)
        if (trial.clips.size() == 2 && random.next() >> 31 != 0) std::swap(trial.clips[0], trial.clips[1]);
    return trials;
}

} // namespace muse
