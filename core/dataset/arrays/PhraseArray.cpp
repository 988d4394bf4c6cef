// SPDX-License-Identifier: MIT
#include "core/dataset/arrays/PhraseArray.h"

#include "core/dataset/arrays/ArrayFile.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace muse {
namespace {

using Shape = std::vector<std::int64_t>;

constexpr std::size_t kSparseAxes = 5;

Family familyOf(ArrayTracks tracks, std::size_t track) {
    constexpr std::array<std::array<Family, kFamilies>, 2> orders = {
        {{Family::Bass, Family::Drums, Family::Guitar, Family::Strings, Family::Piano},
         {Family::Drums, Family::Piano, Family::Guitar, Family::Bass, Family::Strings}}};
    return orders[static_cast<std::size_t>(tracks)][track];
}

} // namespace

Error PhraseArray::damaged(const Error& why) const {
    return {"Could not read {} as training data: {}.", m_path, why};
}

Result<PhraseArray> PhraseArray::open(const std::filesystem::path& path, std::optional<ArrayTracks> tracks,
                                      std::stop_token stop) {
    PhraseArray result;
    result.m_path = path;
    auto file = openArrayFile(path, stop);
    if (!file) return file.error();
    result.m_file = std::move(file->file);
    result.m_array = std::move(file->array);
    result.m_sparse = file->shape.has_value();
    if (result.m_sparse) {
        const Shape& cells = result.m_array.shape;
        const bool rows = cells.size() == 2 && cells[0] == static_cast<std::int64_t>(kSparseAxes);
        if (!rows || file->shape->size() != kSparseAxes)
            return result.damaged("`nonzero` and `shape` should describe five axes");
        // Nobody trains on silence; without this a few bytes could promise phrases without end.
        if (file->shape->front() < 0 || file->shape->front() > cells[1])
            return result.damaged("its shape promises more phrases than there are notes");
    }
    if (auto read = result.readShape(result.m_sparse ? *file->shape : result.m_array.shape); !read) return read.error();
    if (result.m_array.fortranOrder) return result.damaged("it is in Fortran order; save it in C order");
    const bool coarse = result.m_stepsPerBar < kStepsPerBar;
    result.m_tracks =
        tracks.value_or(coarse ? ArrayTracks::DrumsPianoGuitarBassStrings : ArrayTracks::BassDrumsGuitarStringsPiano);
    return result;
}

Result<void> PhraseArray::readShape(const Shape& shape) {
    const auto endsWith = [&](const Shape& end) {
        return shape.size() == end.size() + 1 && std::equal(end.begin(), end.end(), shape.begin() + 1);
    };
    const std::int64_t count = shape.empty() ? 0 : shape[0];
    if (endsWith({384, 84, 5}) || endsWith({4, 96, 84, 5})) {
        m_phrases = count;
    } else if (endsWith({6, 4, 96, 84, 5})) {
        m_phrases = 6 * count;
    } else if (endsWith({4, 48, 84, 5})) {
        m_phrases = count;
        m_stepsPerBar = 48;
    } else if (endsWith({96, 84, 5})) {
        return damaged("it holds single bars, and nothing says which of them follow one another; use the array of "
                       "phrases");
    } else {
        return damaged({"its shape ({}) is none of the public training data", fmt::join(shape, ", ")});
    }
    return {};
}

void PhraseArray::set(Pianoroll& roll, std::size_t step, std::size_t pitch, std::size_t track) const {
    const Family family = familyOf(m_tracks, track);
    const std::size_t repeat = kStepsPerBar / m_stepsPerBar;
    // A drum is an onset, however coarse the grid.
    const std::size_t cells = family == Family::Drums ? 1 : repeat;
    for (std::size_t i = 0; i < cells; ++i)
        roll.set(static_cast<int>(step / m_stepsPerBar), static_cast<int>(step % m_stepsPerBar * repeat + i),
                 static_cast<int>(pitch), family);
}

Pianoroll PhraseArray::nextDense() const {
    Pianoroll roll(kBarsPerPhrase);
    const std::size_t steps = m_stepsPerBar * kBarsPerPhrase;
    std::size_t cell = static_cast<std::size_t>(m_next) * steps * kPitches * kFamilies;
    for (std::size_t step = 0; step < steps; ++step)
        for (std::size_t pitch = 0; pitch < kPitches; ++pitch)
            for (std::size_t track = 0; track < kFamilies; ++track, ++cell)
                if (m_array.integer(cell) != 0) set(roll, step, pitch, track);
    return roll;
}

Result<Pianoroll> PhraseArray::nextSparse() {
    Pianoroll roll(kBarsPerPhrase);
    const auto cells = static_cast<std::size_t>(m_array.shape[1]);
    const std::array<std::int64_t, kSparseAxes> extents = {m_phrases, kBarsPerPhrase,
                                                           static_cast<std::int64_t>(m_stepsPerBar), kPitches,
                                                           static_cast<std::int64_t>(kFamilies)};
    for (; m_cell < cells; ++m_cell) {
        std::array<std::int64_t, kSparseAxes> at{};
        for (std::size_t axis = 0; axis < kSparseAxes; ++axis) {
            at[axis] = m_array.integer(axis * cells + m_cell);
            if (at[axis] < 0 || at[axis] >= extents[axis]) return damaged("a cell of `nonzero` lies outside `shape`");
        }
        if (at[0] < m_next) return damaged("`nonzero` is not in the order that numpy.nonzero gives");
        if (at[0] > m_next) break;
        set(roll, static_cast<std::size_t>(at[1]) * m_stepsPerBar + static_cast<std::size_t>(at[2]),
            static_cast<std::size_t>(at[3]), static_cast<std::size_t>(at[4]));
    }
    return roll;
}

Result<std::optional<Pianoroll>> PhraseArray::next() {
    if (m_next == m_phrases) return std::optional<Pianoroll>{};
    auto roll = m_sparse ? nextSparse() : Result<Pianoroll>(nextDense());
    if (!roll) return roll.error();
    ++m_next;
    return std::optional(std::move(*roll));
}

} // namespace muse
