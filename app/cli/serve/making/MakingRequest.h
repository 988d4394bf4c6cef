// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/serve/jobs/JobQueue.h"
#include "app/cli/serve/making/ModelShelf.h"
#include "core/ml/GenerationSettings.h"
#include "core/music/Song.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace muse::cli {

/// Bytes of a MIDI file that is taken in.
inline constexpr std::size_t kMostMidiBytes = 2u << 20;
/// Bars of 4/4 that a job makes, all candidates together.
inline constexpr int kMostBars = 4000;
inline constexpr int kMostCandidates = 16;

/// What a client chose, in its order: name and value.
using Fields = std::vector<std::pair<std::string, std::string>>;

/// Music that a client wants made; all of it is checked, so what can still go wrong is no fault of the client's.
struct MakingRequest {
    const OfferedModel* model = nullptr; ///< stays the shelf's
    GenerationSettings settings;         ///< bars and the first candidate's seed; each next one has the next seed
    int candidates = 1;                  ///< 1..kMostCandidates
    double dynamics = 0;                 ///< Expression::amount
    double tempo = 100;                  ///< quarters a minute, 20..400; from scratch only
    int firstBar = 1;                    ///< counted from 1; of `song`
    std::shared_ptr<const Song> song;    ///< that is accompanied; nothing for music from scratch
};

/// From scratch: takes model, seed, bars, tempo, candidates and dynamics. The Error names the field and what it takes.
Result<MakingRequest> generateRequest(const ModelShelf& shelf, const Fields& fields);

/// To one track of a MIDI file: takes model, given (one of these two is needed), seed, from, bars, candidates and
/// dynamics. The Error names the field and what it takes, or says what is wrong with the file.
Result<MakingRequest> accompanyRequest(const ModelShelf& shelf, const Fields& fields,
                                       std::span<const std::uint8_t> midi);

/// One MIDI file a candidate, byte for byte what `musegan generate` and `musegan accompany` write with that seed.
Result<MidiFiles> make(const MakingRequest& request, ModelShelf& shelf, const JobControl& job);

} // namespace muse::cli
