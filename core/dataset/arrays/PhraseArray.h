// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/MappedFile.h"
#include "core/base/Result.h"
#include "core/exchange/numpy/NpyArray.h"
#include "core/music/Pianoroll.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>

namespace muse {

/// Order of the five tracks along the last axis of a training array of the public code (reference.md 4.3).
enum class ArrayTracks : std::uint8_t {
    BassDrumsGuitarStringsPiano, ///< v1 and v2
    DrumsPianoGuitarBassStrings  ///< v3
};

/// The phrases of a packed training array of the public code (reference.md 4.1), one after the other; the file is
/// mapped, so memory does not grow with it. Either a dense .npy of shape (n, 384, 84, 5), (n, 4, 96, 84, 5),
/// (n, 6, 4, 96, 84, 5) or (n, 4, 48, 84, 5), or a .npz of `shape` and `nonzero` (5, cells) in row-major order, as
/// numpy.nonzero gives it. Of 48 steps a bar each becomes two.
class PhraseArray {
public:
    /// `tracks`: nothing for the order that arrays of that shape have: v3's with 48 steps a bar, else v1's.
    static Result<PhraseArray> open(const std::filesystem::path& path, std::optional<ArrayTracks> tracks,
                                    std::stop_token stop);

    [[nodiscard]] std::int64_t size() const { return m_phrases; }
    /// The next phrase of four bars, nothing at the end, or an Error when the array contradicts itself.
    Result<std::optional<Pianoroll>> next();

private:
    Result<void> readShape(const std::vector<std::int64_t>& shape);
    void set(Pianoroll& roll, std::size_t step, std::size_t pitch, std::size_t track) const;
    [[nodiscard]] Pianoroll nextDense() const;
    Result<Pianoroll> nextSparse();
    [[nodiscard]] Error damaged(const Error& why) const;

    std::filesystem::path m_path;
    MappedFile m_file;
    NpyArray m_array; ///< all cells, or where they are on
    bool m_sparse = false;
    ArrayTracks m_tracks = ArrayTracks::BassDrumsGuitarStringsPiano;
    std::int64_t m_phrases = 0;
    std::size_t m_stepsPerBar = kStepsPerBar;
    std::int64_t m_next = 0;
    std::size_t m_cell = 0; ///< of a sparse array, the first that is not handed out
};

} // namespace muse
