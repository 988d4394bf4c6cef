// SPDX-License-Identifier: MIT
#include "core/engine/export/LoudnessMeter.h"

#include <algorithm>
#include <ebur128.h>
#include <limits>
#include <new>

namespace muse {

struct LoudnessMeter::State {
    explicit State(int sampleRate)
        : meter(ebur128_init(2, static_cast<unsigned long>(sampleRate), EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK)) {
        if (!meter) throw std::bad_alloc();
    }
    ~State() { ebur128_destroy(&meter); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    ebur128_state* meter;
};

LoudnessMeter::LoudnessMeter(int sampleRate) : m_state(std::make_unique<State>(sampleRate)) {}
LoudnessMeter::~LoudnessMeter() = default;
LoudnessMeter::LoudnessMeter(LoudnessMeter&&) noexcept = default;
LoudnessMeter& LoudnessMeter::operator=(LoudnessMeter&&) noexcept = default;

void LoudnessMeter::add(std::span<const float> interleaved) {
    // Fails for want of memory alone.
    if (ebur128_add_frames_float(m_state->meter, interleaved.data(), interleaved.size() / 2) != EBUR128_SUCCESS)
        throw std::bad_alloc();
}

double LoudnessMeter::loudness() const {
    double loudness = 0;
    const int problem = ebur128_loudness_global(m_state->meter, &loudness);
    return problem == EBUR128_SUCCESS ? loudness : -std::numeric_limits<double>::infinity();
}

double LoudnessMeter::truePeak() const {
    double highest = 0;
    for (unsigned side = 0; side < 2; ++side) {
        double peak = 0;
        if (ebur128_true_peak(m_state->meter, side, &peak) == EBUR128_SUCCESS) highest = std::max(highest, peak);
    }
    return highest;
}

} // namespace muse
