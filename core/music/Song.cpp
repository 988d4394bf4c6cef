// SPDX-License-Identifier: MIT
#include "core/music/Song.h"

#include <algorithm>
#include <set>
#include <utility>

namespace muse {

bool joinMarkers(std::vector<Marker>& markers) {
    std::ranges::stable_sort(markers, {}, &Marker::at);
    std::vector<Marker> kept;
    std::set<std::string> names; // of those on the tick
    bool joined = false;
    for (Marker& marker : markers) {
        if (kept.empty() || kept.back().at != marker.at) {
            names = {marker.name};
            kept.push_back(std::move(marker));
            continue;
        }
        // Programs that name every track's sections say the same on each.
        if (marker.name.empty() || !names.insert(marker.name).second) continue;
        std::string& name = kept.back().name;
        joined = joined || !name.empty();
        name += (name.empty() ? "" : " / ") + marker.name;
    }
    markers = std::move(kept);
    return joined;
}

Song::Song() {
    for (const Family family : kAllFamilies)
        track(family) = Track(family);
}

Tick Song::end() const {
    Tick last = 0;
    for (const Track& each : tracks)
        last = std::max(last, each.end());
    return last;
}

Tick Song::length() const {
    const std::int64_t bars = barCount(*this);
    return bars == 0 ? 0 : std::max(barNumber(*this, bars - 1).end(), lastsTo);
}

bool Song::audible(Family family) const {
    const bool anySolo = std::ranges::any_of(tracks, [](const Track& t) { return t.settings.solo; });
    const TrackSettings& settings = track(family).settings;
    return !settings.mute && (!anySolo || settings.solo);
}

std::size_t Song::noteCount() const {
    std::size_t count = 0;
    for (const Track& each : tracks)
        count += each.notes().size();
    return count;
}

std::vector<Family> silentTracks(const Song& song) {
    std::vector<Family> silent;
    for (const Family family : kAllFamilies)
        if (!song.audible(family) && !song.track(family).notes().empty()) silent.push_back(family);
    return silent;
}

Song withoutSilentTracks(Song song) {
    for (const Family family : silentTracks(song))
        song.track(family).setNotes({});
    return song;
}

Tick barLength(const TimeSignature& signature) {
    return std::max<Tick>(1, 4 * kTicksPerQuarter * signature.numerator / std::max(1, signature.denominator));
}

Bar barAt(const Song& song, Tick tick) {
    tick = std::max<Tick>(tick, 0);
    std::int64_t number = 0;
    const auto& signatures = song.signatures;
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        const Tick length = barLength(signatures[i]);
        const bool last = i + 1 == signatures.size();
        if (last || tick < signatures[i + 1].at) {
            const std::int64_t inside = (tick - signatures[i].at) / length;
            const Tick start = signatures[i].at + inside * length;
            // A bar that a signature change cuts short ends where the change is.
            return {number + inside, start, last ? length : std::min(length, signatures[i + 1].at - start)};
        }
        number += (signatures[i + 1].at - signatures[i].at + length - 1) / length;
    }
    return {tick / kTicksPerBar, tick / kTicksPerBar * kTicksPerBar, kTicksPerBar};
}

Bar barNumber(const Song& song, std::int64_t wanted) {
    wanted = std::max<std::int64_t>(wanted, 0);
    std::int64_t first = 0;
    const auto& signatures = song.signatures;
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        const Tick length = barLength(signatures[i]);
        const bool last = i + 1 == signatures.size();
        const std::int64_t here = last ? 0 : (signatures[i + 1].at - signatures[i].at + length - 1) / length;
        if (last || wanted < first + here) return barAt(song, signatures[i].at + (wanted - first) * length);
        first += here;
    }
    return {wanted, wanted * kTicksPerBar, kTicksPerBar};
}

std::int64_t barCount(const Song& song) {
    const Tick end = song.end();
    if (end == 0) return 0;
    const Bar last = barAt(song, end - 1);
    const bool beginsThere = std::ranges::any_of(song.tracks, [&last](const Track& track) {
        return !track.notes().empty() && track.notes().back().start >= last.start;
    });
    // A piano-roll's note may end with a step of rest behind the bar line.
    return last.number + (beginsThere || end - last.start > kTicksPerStep ? 1 : 0);
}

} // namespace muse
