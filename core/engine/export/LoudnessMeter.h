// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>

namespace muse {

/// How loud a stereo sound is as a whole: integrated loudness and true peak by EBU R128 (ITU-R BS.1770), as libebur128
/// measures them. Throws std::bad_alloc where there is no memory.
class LoudnessMeter {
public:
    explicit LoudnessMeter(int sampleRate);
    ~LoudnessMeter();
    LoudnessMeter(LoudnessMeter&&) noexcept;
    LoudnessMeter& operator=(LoudnessMeter&&) noexcept;

    /// Left and right in turn, -1..1.
    void add(std::span<const float> interleaved);
    /// LUFS, of all that was added; minus infinity for less than 0.4 s, and where nothing is above -70 LUFS.
    [[nodiscard]] double loudness() const;
    /// The highest of both sides, as a factor of full scale.
    [[nodiscard]] double truePeak() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace muse
