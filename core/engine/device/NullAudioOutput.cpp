// SPDX-License-Identifier: MIT
#include "core/engine/device/NullAudioOutput.h"

#include "core/base/log/Log.h"

#include <chrono>
#include <utility>

namespace muse {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kLongestLag = std::chrono::milliseconds(200); ///< beyond it, lost time is not caught up with

} // namespace

NullAudioOutput::NullAudioOutput(int sampleRate, std::string why)
    : m_sampleRate(sampleRate), m_why(std::move(why)), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

void NullAudioOutput::run(const std::stop_token& stop) {
    keepThreadOutOfLog();
    const int frames = std::max(1, m_sampleRate / 100);
    const auto period = std::chrono::nanoseconds(std::int64_t{frames} * 1'000'000'000 / m_sampleRate);
    std::vector<float> left(static_cast<std::size_t>(frames));
    std::vector<float> right(static_cast<std::size_t>(frames));
    auto due = Clock::now();
    while (!stop.stop_requested()) {
        fill(left.data(), right.data(), frames);
        due += period;
        if (Clock::now() - due > kLongestLag) due = Clock::now();
        std::this_thread::sleep_until(due);
    }
}

} // namespace muse
