// SPDX-License-Identifier: MIT
#include "core/project/ProjectFile.h"

#include "core/base/File.h"
#include "core/base/json/JsonMembers.h"
#include "core/base/json/JsonText.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <type_traits>

namespace muse {
namespace {

using jsonmembers::Damage;
using jsonmembers::flag;
using jsonmembers::list;
using jsonmembers::member;
using jsonmembers::text;
using nlohmann::json;

constexpr const char* kFormat = "musegan-project";
constexpr int kVersion = 1;
constexpr std::uintmax_t kLargestFile = 256u << 20;
/// A year at 120 bpm: beyond it arithmetic on ticks would not be safe.
constexpr Tick kLastTick = Tick{365} * 24 * 3600 * 2 * kTicksPerQuarter;

/// A number that the file must keep within bounds; the message names it.
template <typename Number> Number bounded(const json& value, const char* what, Number least, Number most) {
    if constexpr (std::is_integral_v<Number>)
        return static_cast<Number>(jsonmembers::wholeNumberIn(value, what, least, most));
    else
        return jsonmembers::numberIn(value, what, least, most);
}

Family familyCalled(const std::string& name) {
    const auto found = familyNamed(name);
    if (!found) throw Damage(fmt::format("'{}' is none of the five families", name));
    return *found;
}

json noteJson(const Note& note) {
    return {note.start, note.length, note.pitch, note.velocity};
}

Note noteOf(const json& value) {
    if (!value.is_array() || value.size() != 4) throw Damage("a note is not a list of four numbers");
    return {bounded<Tick>(value[0], "note start", 0, kLastTick), bounded<Tick>(value[1], "note length", 1, kLastTick),
            static_cast<std::uint8_t>(bounded<int>(value[2], "note pitch", 0, 127)),
            static_cast<std::uint8_t>(bounded<int>(value[3], "note velocity", 1, 127))};
}

/// The lanes that projects have had from the beginning are fields of the group "controls"; each later one is a field of
/// its track, which versions that do not know it keep as it is.
struct LaneField {
    Controller controller;
    const char* field;
};
constexpr std::array<LaneField, 4> kLaneFields = {{{Controller::PitchBend, "pitch_bend"},
                                                   {Controller::Expression, "expression"},
                                                   {Controller::Modulation, "modulation"},
                                                   {Controller::Pressure, "channel_pressure"}}};
constexpr std::array kFirstLanes = {Controller::Volume, Controller::Pan, Controller::Sustain};
static_assert(kLaneFields.size() + kFirstLanes.size() == kControllers);

json pointsJson(const ControlPoints& points) {
    json list = json::array();
    for (const ControlPoint& point : points)
        list.push_back({point.at, point.value});
    return list;
}

json trackJson(const Track& track, Family which) {
    json notes = json::array();
    for (const Note& note : track.notes())
        notes.push_back(noteJson(note));
    json controls = json::object();
    for (const Controller controller : kFirstLanes)
        controls[std::string(name(controller))] = pointsJson(track.controls(controller));
    const TrackSettings& s = track.settings;
    json object = {{"family", std::string(name(which))},
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
    if (s.bendRange != kUsualBendRange) object["bend_range"] = s.bendRange;
    for (const auto& [controller, field] : kLaneFields)
        if (const ControlPoints& points = track.controls(controller); !points.empty())
            object[field] = pointsJson(points);
    return object;
}

/// A lane is a list of pairs: where, and which value.
ControlPoints pointsOf(const json& lanes, const char* field, Controller controller) {
    ControlPoints points;
    for (const json& point : list(lanes, field)) {
        if (!point.is_array() || point.size() != 2)
            throw Damage(fmt::format("a point of the controller '{}' is not a list of two numbers", field));
        points.push_back(
            {bounded<Tick>(point[0], "controller position", 0, kLastTick),
             static_cast<ControlValue>(bounded<int>(point[1], "controller value", 0, mostValue(controller)))});
    }
    return points;
}

void readTrack(const json& value, Track& track) {
    TrackSettings& s = track.settings;
    s.name = text(value, "name");
    s.program = bounded<int>(member(value, "program"), "program", 0, 127);
    s.volume = bounded<double>(member(value, "volume"), "volume", 0, 1);
    s.pan = bounded<double>(member(value, "pan"), "pan", -1, 1);
    s.reverb = bounded<double>(member(value, "reverb"), "reverb", 0, 1);
    s.chorus = bounded<double>(member(value, "chorus"), "chorus", 0, 1);
    s.mute = flag(value, "mute");
    s.solo = flag(value, "solo");
    s.locked = flag(value, "locked");
    std::vector<Note> notes;
    for (const json& note : list(value, "notes"))
        notes.push_back(noteOf(note));
    track.setNotes(std::move(notes));
    for (const Controller controller : kFirstLanes)
        track.setControls(controller,
                          pointsOf(member(value, "controls"), std::string(name(controller)).c_str(), controller));
    // Projects of before have none.
    for (const auto& [controller, field] : kLaneFields)
        if (value.contains(field)) track.setControls(controller, pointsOf(value, field, controller));
    if (value.contains("bend_range"))
        s.bendRange = bounded<int>(value["bend_range"], "bend_range", 0, kWidestBendRange);
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
    generation.from = bounded<Tick>(member(value, "from"), "generation start", 0, kLastTick);
    generation.to = bounded<Tick>(member(value, "to"), "generation end", 0, kLastTick);
    for (const json& each : list(value, "families")) {
        if (!each.is_string()) throw Damage("a family of a generation is not a text");
        generation.families.push_back(familyCalled(each.get<std::string>()));
    }
    generation.model = text(value, "model");
    const json& seed = member(value, "seed");
    if (!seed.is_number_unsigned()) throw Damage("'seed' is not a whole number of 0 or more");
    generation.seed = seed.get<std::uint64_t>();
    generation.settings = text(value, "settings");
    return generation;
}

void readMaps(const json& value, Song& song) {
    std::vector<TempoChange> tempos;
    for (const json& change : list(value, "tempo"))
        tempos.push_back(
            {bounded<Tick>(member(change, "at"), "tempo position", 0, kLastTick),
             bounded<int>(member(change, "microseconds_per_quarter"), "microseconds_per_quarter", 1, 0xFFFFFF)});
    song.tempo = TempoMap(std::move(tempos));
    song.signatures.clear();
    for (const json& each : list(value, "signatures")) {
        const TimeSignature signature{bounded<Tick>(member(each, "at"), "signature position", 0, kLastTick),
                                      bounded<int>(member(each, "numerator"), "numerator", 1, 64),
                                      bounded<int>(member(each, "denominator"), "denominator", 1, 64)};
        if (!std::has_single_bit(static_cast<unsigned>(signature.denominator)))
            throw Damage(
                fmt::format("'denominator' is {}, not one of 1, 2, 4, 8, 16, 32 and 64", signature.denominator));
        if (!song.signatures.empty() && signature.at <= song.signatures.back().at)
            throw Damage("its signatures are not in order");
        song.signatures.push_back(signature);
    }
    if (song.signatures.empty() || song.signatures.front().at > 0)
        song.signatures.insert(song.signatures.begin(), TimeSignature{});
    for (const json& each : list(value, "markers"))
        song.markers.push_back(
            {bounded<Tick>(member(each, "at"), "marker position", 0, kLastTick), text(each, "name")});
    for (const json& each : list(value, "lyrics"))
        song.lyrics.push_back({bounded<Tick>(member(each, "at"), "lyric position", 0, kLastTick), text(each, "text")});
    (void)joinMarkers(song.markers);
    std::ranges::stable_sort(song.lyrics, {}, &Lyric::at);
    const json& key = member(value, "key");
    song.key = {bounded<int>(member(key, "sharps"), "sharps", -7, 7), flag(key, "minor")};
    if (value.contains("lasts_to")) song.lastsTo = bounded<Tick>(value["lasts_to"], "lasts_to", 0, kLastTick);
}

json locksJson(const BarLocks& locks) {
    json object = json::object();
    for (const Family family : kAllFamilies)
        if (!locks.bars(family).empty()) object[std::string(name(family))] = locks.bars(family);
    return object;
}

/// Projects of before have none.
BarLocks locksOf(const json& project) {
    BarLocks locks;
    if (!project.contains("locked_bars")) return locks;
    const json& object = project["locked_bars"];
    if (!object.is_object()) throw Damage("'locked_bars' should be a group of names, and is not");
    for (const auto& [family, bars] : object.items())
        for (const json& bar : list(object, family.c_str()))
            locks.lock(familyCalled(family), bounded<std::int64_t>(bar, "locked bar", 0, kLastTick), true);
    return locks;
}

constexpr std::array kProjectFields{"format",  "version", "title",  "tempo",       "signatures", "key",
                                    "markers", "lyrics",  "tracks", "generations", "lasts_to",   "locked_bars"};
constexpr std::array kTrackFields{
    "family",     "name",       "program",         "volume", "pan",      "reverb",     "chorus",
    "mute",       "solo",       "locked",          "notes",  "controls", "bend_range", "pitch_bend",
    "expression", "modulation", "channel_pressure"};

/// What of an object is left without the fields that are known.
template <std::size_t count> json unknownIn(const json& object, const std::array<const char*, count>& known) {
    json rest = object;
    for (const char* field : known)
        rest.erase(field);
    return rest;
}

/// Of the project, and under "tracks" of each track; nothing where all is known.
std::string unknownFields(const json& project) {
    json unknown = unknownIn(project, kProjectFields);
    for (const json& track : project["tracks"])
        if (json rest = unknownIn(track, kTrackFields); !rest.empty())
            unknown["tracks"][std::string(name(familyCalled(text(track, "family"))))] = std::move(rest);
    return unknown.empty() ? std::string() : jsonText(unknown);
}

void addUnknownFields(json& project, const std::string& fields) {
    if (fields.empty()) return;
    json unknown = parseJsonIfAny(fields);
    for (json& track : project["tracks"])
        if (const auto& tracks = unknown["tracks"]; tracks.contains(track["family"].get<std::string>()))
            track.update(tracks[track["family"].get<std::string>()]);
    unknown.erase("tracks");
    project.update(unknown);
}

/// Nested deeper than any project is: stops before a hostile file can exhaust the stack.
bool shallow(int depth, json::parse_event_t, json&) {
    if (depth > 16) throw Damage("it is nested too deep");
    return true;
}

} // namespace

std::string toProjectJson(const Song& song, const BarLocks& locks) {
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
    json project = {{"format", kFormat},        {"version", kVersion},
                    {"title", song.title},      {"tempo", tempos},
                    {"signatures", signatures}, {"key", {{"sharps", song.key.sharps}, {"minor", song.key.minor}}},
                    {"markers", markers},       {"lyrics", lyrics},
                    {"tracks", tracks},         {"generations", generations},
                    {"lasts_to", song.lastsTo}, {"locked_bars", locksJson(locks)}};
    addUnknownFields(project, song.unknownFields);
    return jsonText(project) + "\n";
}

Result<Project> projectFromJson(std::string_view words) {
    if (words.find_first_not_of(" \t\r\n") == std::string_view::npos) return Error{"it is empty"};
    try {
        const json project = json::parse(words, shallow);
        const auto format = project.is_object() ? project.find("format") : project.end();
        if (format == project.end() || *format != kFormat) return Error{"it is not a MuseGAN Studio project"};
        if (bounded<int>(member(project, "version"), "version", 0, std::numeric_limits<int>::max()) > kVersion)
            return Error{"it was saved by a newer version of this program; update to open it"};
        Song song;
        song.title = text(project, "title");
        readMaps(project, song);
        std::set<Family> known;
        for (const json& track : list(project, "tracks")) {
            const Family family = familyCalled(text(track, "family"));
            if (!known.insert(family).second)
                throw Damage(fmt::format("it has two tracks of the family {}", name(family)));
            readTrack(track, song.track(family));
        }
        for (const json& generation : list(project, "generations"))
            song.generations.push_back(generationOf(generation));
        song.unknownFields = unknownFields(project);
        return Project{std::move(song), locksOf(project)};
    } catch (const Damage& damage) {
        return Error{damage.what()};
    } catch (const json::parse_error& problem) {
        if (problem.byte >= words.size())
            return Error{"it is cut short: it breaks off after {} bytes, in the middle of the project", words.size()};
        return Error{"it is damaged at byte {} of {}, from where it cannot be read", problem.byte, words.size()};
    } catch (const json::exception&) {
        return Error{"it holds a number that is beyond all bounds"};
    }
}

Result<Song> fromProjectJson(std::string_view words) {
    auto project = projectFromJson(words);
    if (!project) return project.error();
    return std::move(project->song);
}

Result<void> saveProject(const Song& song, const std::filesystem::path& path, const BarLocks& locks) {
    return replaceFile(path, toProjectJson(song, locks));
}

Result<Project> openProject(const std::filesystem::path& path) {
    const auto words = readText(path, kLargestFile);
    if (!words) return words.error();
    auto project = projectFromJson(*words);
    if (!project) return Error{"Could not open {}: {}.", path, project.error()};
    return project;
}

Result<Song> loadProject(const std::filesystem::path& path) {
    auto project = openProject(path);
    if (!project) return project.error();
    return std::move(project->song);
}

} // namespace muse
