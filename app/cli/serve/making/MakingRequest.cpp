// SPDX-License-Identifier: MIT
#include "app/cli/serve/making/MakingRequest.h"

#include "app/cli/generate/MadeSongs.h"
#include "core/base/Number.h"
#include "core/midi/SongImport.h"
#include "core/music/FittedBars.h"

#include <algorithm>
#include <fmt/format.h>
#include <initializer_list>
#include <limits>
#include <string_view>

namespace muse::cli {
namespace {

/// Refuses names that are not known here, and names that come twice.
Result<void> checkNames(const Fields& fields, std::initializer_list<std::string_view> known) {
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (std::ranges::find(known, field->first) == known.end())
            return Error{"'{}' is not known here; these are: {}.", field->first,
                         fmt::format("{}", fmt::join(known, ", "))};
        if (std::any_of(fields.begin(), field, [&](const auto& other) { return other.first == field->first; }))
            return Error{"'{}' is given twice; give it once.", field->first};
    }
    return {};
}

/// The value of a field, empty where there is none.
std::string_view valueOf(const Fields& fields, std::string_view name) {
    const auto found = std::ranges::find(fields, name, &Fields::value_type::first);
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

/// Leaves `number` as it is where there is no such field.
template <typename Number>
Result<void> readNumber(const Fields& fields, std::string_view name, Number least, Number most, Number& number) {
    if (std::ranges::find(fields, name, &Fields::value_type::first) == fields.end()) return {};
    const std::string_view value = valueOf(fields, name);
    const auto read = numberOf<Number>(value);
    // In this form as "nan" is neither below nor above.
    if (!read || !(*read >= least && *read <= most))
        return Error{"'{}' takes a number from {} to {}, not '{}'.", name, least, most, value};
    number = *read;
    return {};
}

Result<void> readMaking(const Fields& fields, MakingRequest& request) {
    const auto seed =
        readNumber<std::uint64_t>(fields, "seed", 0, std::numeric_limits<std::uint64_t>::max(), request.settings.seed);
    if (!seed) return seed;
    if (auto read = readNumber(fields, "dynamics", 0.0, 1.0, request.dynamics); !read) return read;
    return readNumber(fields, "candidates", 1, kMostCandidates, request.candidates);
}

Result<void> checkBars(std::int64_t bars, int candidates) {
    if (bars * candidates <= kMostBars) return {};
    return Error{"{} bars of 4/4 are asked for, all candidates together, and {} are the most; lower 'bars' or "
                 "'candidates'.",
                 bars * candidates, kMostBars};
}

/// The family that a field names; nothing where there is no such field.
Result<std::optional<Family>> readFamily(const Fields& fields, std::string_view name) {
    const std::string_view value = valueOf(fields, name);
    if (value.empty()) return std::optional<Family>();
    if (const auto family = familyNamed(value)) return family;
    return Error{"'{}' takes bass, drums, guitar, piano or strings, not '{}'.", name, value};
}

/// The model that the fields name, which accompanies the track that they name.
Result<const OfferedModel*> accompanyingModel(const ModelShelf& shelf, const Fields& fields) {
    const std::string_view named = valueOf(fields, "model");
    const auto given = readFamily(fields, "given");
    if (!given) return given.error();
    if (*given) return shelf.choose(named, *given);
    if (named.empty()) return Error{"Name the track to accompany with 'given', or a model with 'model'."};
    for (const Family family : kAllFamilies)
        if (auto model = shelf.choose(named, family)) return model;
    return Error{"No model called {} that accompanies a track is offered here; ask for the list of models.", named};
}

/// A part that a program exports by itself often says nothing of its instrument: alone in its file, it is the given
/// track, whatever it is called.
Song songWith(const MidiFile& file, Family given) {
    auto parts = importParts(file);
    if (parts.size() == 1) parts.front().family = given;
    return toSong(file, parts);
}

Result<std::shared_ptr<const Song>> songOf(std::span<const std::uint8_t> midi, Family given) {
    if (midi.empty()) return Error{"There is no MIDI file to accompany; send one."};
    if (midi.size() > kMostMidiBytes)
        return Error{"The MIDI file has {} bytes, more than the {} allowed here.", midi.size(), kMostMidiBytes};
    const auto file = parseMidi(midi);
    if (!file) return Error{"The MIDI file cannot be read: {}.", file.error()};
    if (const std::string problem = whyEmpty(*file); !problem.empty())
        return Error{"The MIDI file cannot be accompanied: {}", problem};
    return std::make_shared<const Song>(songWith(*file, given));
}

/// Bars to fill, as asked, or to the end of the given track.
Result<int> barsOf(const Fields& fields, const MakingRequest& request, Family given) {
    int bars = 0;
    if (auto read = readNumber(fields, "bars", 1, kMostBars, bars); !read) return read.error();
    if (bars == 0) bars = barsToEnd(*request.song, given, request.firstBar);
    if (bars == 0)
        return Error{"The {} track of the MIDI file has no notes from bar {} on.", name(given), request.firstBar};
    if (auto few = checkBars(bars, request.candidates); !few) return few.error();
    // A bar of a long signature is made as several.
    const auto fitted = static_cast<std::int64_t>(fittedBars(*request.song, request.firstBar - 1, bars).size());
    if (auto few = checkBars(fitted, request.candidates); !few) return few.error();
    return bars;
}

/// The job of one candidate, whose progress is its share of the whole.
JobControl shareOf(const JobControl& job, int candidate, int candidates) {
    JobControl share;
    share.stop = job.stop;
    share.progress = [&job, candidate, candidates](const Progress& progress) {
        job.report((candidate + progress.fraction) / candidates, progress.what);
    };
    return share;
}

} // namespace

Result<MakingRequest> generateRequest(const ModelShelf& shelf, const Fields& fields) {
    if (auto known = checkNames(fields, {"model", "seed", "bars", "tempo", "candidates", "dynamics"}); !known)
        return known.error();
    const auto model = shelf.choose(valueOf(fields, "model"), std::nullopt);
    if (!model) return model.error();
    MakingRequest request;
    request.model = *model;
    if (auto read = readMaking(fields, request); !read) return read.error();
    if (auto read = readNumber(fields, "bars", 1, kMostBars, request.settings.bars); !read) return read.error();
    if (auto read = readNumber(fields, "tempo", 20.0, 400.0, request.tempo); !read) return read.error();
    if (auto few = checkBars(request.settings.bars, request.candidates); !few) return few.error();
    return request;
}

Result<MakingRequest> accompanyRequest(const ModelShelf& shelf, const Fields& fields,
                                       std::span<const std::uint8_t> midi) {
    if (auto known = checkNames(fields, {"model", "given", "seed", "from", "bars", "candidates", "dynamics"}); !known)
        return known.error();
    const auto model = accompanyingModel(shelf, fields);
    if (!model) return model.error();
    MakingRequest request;
    request.model = *model;
    if (auto read = readMaking(fields, request); !read) return read.error();
    if (auto read = readNumber(fields, "from", 1, 100000, request.firstBar); !read) return read.error();
    const Family given = *request.model->card.config.given;
    auto song = songOf(midi, given);
    if (!song) return song.error();
    request.song = std::move(*song);
    const auto bars = barsOf(fields, request, given);
    if (!bars) return bars.error();
    request.settings.bars = *bars;
    return request;
}

Result<MidiFiles> make(const MakingRequest& request, ModelShelf& shelf, const JobControl& job) {
    const auto model = shelf.loaded(*request.model);
    if (!model) return model.error();
    MidiFiles files;
    for (int candidate = 0; candidate < request.candidates; ++candidate) {
        GenerationSettings settings = request.settings;
        settings.seed += static_cast<std::uint64_t>(candidate);
        const JobControl share = shareOf(job, candidate, request.candidates);
        const auto song = request.song ? accompaniedSong(**model, *request.song, {}, request.firstBar, settings.bars,
                                                         settings, request.dynamics, share)
                                       : generatedSong(**model, settings, request.dynamics, request.tempo, share);
        if (!song) return song.error();
        files.push_back(writeMidi(song->song));
    }
    return files;
}

} // namespace muse::cli
