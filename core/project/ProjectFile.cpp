// SPDX-License-Identifier: MIT
#include "core/project/ProjectFile.h"

#include "core/base/File.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace muse {
namespace {

using nlohmann::json;

constexpr const char* kFormat = "musegan-project";
constexpr int kVersion = 1;
constexpr std::uintmax_t kLargestFile = 256u << 20;
/// A year at 120 bpm: beyond it arithmetic on ticks would not be safe.
constexpr Tick kLastTick = Tick{365} * 24 * 3600 * 2 * kTicksPerQuarter;

/// A number that the file must keep within bounds; the message names it.
template <typename Number> Number bounded(const json& value, const char* what, Number least, Number most) {
    if (!value.is_number()) throw std::runtime_error(fmt::format("'{}' is not a number", what));
    const double number = value.get<double>();
    if (!(number >= static_cast<double>(least) && number <= static_cast<double>(most)))
        throw std::runtime_error(fmt::format("'{}' is {}, not between {} and {}", what, number, least, most));
    return value.get<Number>();
}

Family family(const json& value) {
    const auto found = familyNamed(value.get<std::string>());
    if (!found) throw std::runtime_error(fmt::format("'{}' is none of the five families", value.get<std::string>()));
    return *found;
}

json noteJson(const Note& note) {
    return {note.start, note.length, note.pitch, note.velocity};
}

Note noteOf(const json& value) {
    if (!value.is_array() || value.size() != 4) throw std::runtime_error("a note is not a list of four numbers");
    return {bounded<Tick>(value[0], "note start", 0, kLastTick), bounded<Tick>(value[1], "note length", 1, kLastTick),
            static_cast<std::uint8_t>(bounded<int>(value[2], "note pitch", 0, 127)),
            static_cast<std::uint8_t>(bounded<int>(value[3], "note velocity", 1, 127))};
}

json trackJson(const Track& track, Family which) {
    json notes = json::array();
    for (const Note& note : track.notes())
        notes.push_back(noteJson(note));
    json controls = json::object();
    for (const Controller controller : kAllControllers) {
        json points = json::array();
        for (const ControlPoint& point : track.controls(controller))
            points.push_back({point.at, point.value});
        controls[std::string(name(controller))] = std::move(points);
    }
    const TrackSettings& s = track.settings;
    return {{"family", std::string(name(which))},
            {"name", s.name},
            {"program", s.program},
            {"volume", s.volume},
            {"pan", s.pan},
            {"reverb", s.reverb},
            {"chorus", s.chorus},
            {"mute", s.mute},
            {"solo", s.solo},
            {"locked", s.locked},
            {"notes", std::move(notes)},
            {"controls", std::move(controls)}};
}

void readTrack(const json& value, Song& song) {
    Track& track = song.track(family(value.at("family")));
    TrackSettings& s = track.settings;
    s.name = value.at("name").get<std::string>();
    s.program = bounded<int>(value.at("program"), "program", 0, 127);
    s.volume = bounded<double>(value.at("volume"), "volume", 0, 1);
    s.pan = bounded<double>(value.at("pan"), "pan", -1, 1);
    s.reverb = bounded<double>(value.at("reverb"), "reverb", 0, 1);
    s.chorus = bounded<double>(value.at("chorus"), "chorus", 0, 1);
    s.mute = value.at("mute").get<bool>();
    s.solo = value.at("solo").get<bool>();
    s.locked = value.at("locked").get<bool>();
    std::vector<Note> notes;
    for (const json& note : value.at("notes"))
        notes.push_back(noteOf(note));
    track.setNotes(std::move(notes));
    for (const Controller controller : kAllControllers) {
        ControlPoints points;
        for (const json& point : value.at("controls").at(std::string(name(controller))))
            points.push_back({bounded<Tick>(point.at(0), "controller position", 0, kLastTick),
                              static_cast<std::uint8_t>(bounded<int>(point.at(1), "controller value", 0, 127))});
        track.setControls(controller, std::move(points));
    }
}

json generationJson(const Generation& generation) {
    json families = json::array();
    for (const Family each : generation.families)
        families.push_back(std::string(name(each)));
    return {{"from", generation.from},   {"to", generation.to},     {"families", families},
            {"model", generation.model}, {"seed", generation.seed}, {"settings", generation.settings}};
}

Generation generationOf(const json& value) {
    Generation generation;
    generation.from = bounded<Tick>(value.at("from"), "generation start", 0, kLastTick);
    generation.to = bounded<Tick>(value.at("to"), "generation end", 0, kLastTick);
    for (const json& each : value.at("families"))
        generation.families.push_back(family(each));
    generation.model = value.at("model").get<std::string>();
    generation.seed = value.at("seed").get<std::uint64_t>();
    generation.settings = value.at("settings").get<std::string>();
    return generation;
}

void readMaps(const json& value, Song& song) {
    std::vector<TempoChange> tempos;
    for (const json& change : value.at("tempo"))
        tempos.push_back(
            {bounded<Tick>(change.at("at"), "tempo position", 0, kLastTick),
             bounded<int>(change.at("microseconds_per_quarter"), "microseconds_per_quarter", 1, 0xFFFFFF)});
    song.tempo = TempoMap(std::move(tempos));
    song.signatures.clear();
    for (const json& each : value.at("signatures")) {
        const TimeSignature signature{bounded<Tick>(each.at("at"), "signature position", 0, kLastTick),
                                      bounded<int>(each.at("numerator"), "numerator", 1, 64),
                                      bounded<int>(each.at("denominator"), "denominator", 1, 64)};
        if (!song.signatures.empty() && signature.at <= song.signatures.back().at)
            throw std::runtime_error("its signatures are not in order");
        song.signatures.push_back(signature);
    }
    if (song.signatures.empty() || song.signatures.front().at > 0)
        song.signatures.insert(song.signatures.begin(), TimeSignature{});
    for (const json& each : value.at("markers"))
        song.markers.push_back({bounded<Tick>(each.at("at"), "marker position", 0, kLastTick), each.at("name")});
    for (const json& each : value.at("lyrics"))
        song.lyrics.push_back({bounded<Tick>(each.at("at"), "lyric position", 0, kLastTick), each.at("text")});
    std::ranges::stable_sort(song.markers, {}, &Marker::at);
    std::ranges::stable_sort(song.lyrics, {}, &Lyric::at);
    song.key = {bounded<int>(value.at("key").at("sharps"), "sharps", -7, 7), value.at("key").at("minor").get<bool>()};
}

/// Nested deeper than any project is: stops before a hostile file can exhaust the stack.
bool shallow(int depth, json::parse_event_t, json&) {
    if (depth > 16) throw std::runtime_error("it is nested too deep");
    return true;
}

} // namespace

std::string toProjectJson(const Song& song) {
    json tempos = json::array();
    for (const TempoChange& change : song.tempo.changes())
        tempos.push_back({{"at", change.at}, {"microseconds_per_quarter", change.microsecondsPerQuarter}});
    json signatures = json::array();
    for (const TimeSignature& each : song.signatures)
        signatures.push_back({{"at", each.at}, {"numerator", each.numerator}, {"denominator", each.denominator}});
    json markers = json::array();
    for (const Marker& each : song.markers)
        markers.push_back({{"at", each.at}, {"name", each.name}});
    json lyrics = json::array();
    for (const Lyric& each : song.lyrics)
        lyrics.push_back({{"at", each.at}, {"text", each.text}});
    json tracks = json::array();
    for (const Family each : kAllFamilies)
        tracks.push_back(trackJson(song.track(each), each));
    json generations = json::array();
    for (const Generation& generation : song.generations)
        generations.push_back(generationJson(generation));
    const json project = {{"format", kFormat},        {"version", kVersion},
                          {"title", song.title},      {"tempo", tempos},
                          {"signatures", signatures}, {"key", {{"sharps", song.key.sharps}, {"minor", song.key.minor}}},
                          {"markers", markers},       {"lyrics", lyrics},
                          {"tracks", tracks},         {"generations", generations}};
    return project.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

Result<Song> fromProjectJson(std::string_view text) {
    try {
        const json project = json::parse(text, shallow);
        if (project.value("format", "") != kFormat) return Error{"it is not a MuseGAN Studio project"};
        if (project.at("version").get<int>() > kVersion)
            return Error{"it was saved by a newer version of this program; update to open it"};
        Song song;
        song.title = project.at("title").get<std::string>();
        readMaps(project, song);
        for (const json& track : project.at("tracks"))
            readTrack(track, song);
        for (const json& generation : project.at("generations"))
            song.generations.push_back(generationOf(generation));
        return song;
    } catch (const std::exception& problem) {
        return Error{problem.what()};
    }
}

Result<void> saveProject(const Song& song, const std::filesystem::path& path) {
    return replaceFile(path, toProjectJson(song));
}

Result<Song> loadProject(const std::filesystem::path& path) {
    const auto text = readText(path, kLargestFile);
    if (!text) return text.error();
    auto song = fromProjectJson(*text);
    if (!song) return Error{"Could not open {}: {}.", path, song.error()};
    return song;
}

} // namespace muse
