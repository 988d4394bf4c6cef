// SPDX-License-Identifier: MIT
#include "tests/support/RandomEdit.h"

#include "core/music/edits/ChangeControls.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ChangeSettings.h"
#include "core/music/edits/CompoundEdit.h"
#include "core/music/edits/ReplaceSong.h"
#include "core/music/edits/ReplaceSpan.h"
#include "core/music/transforms/Bars.h"
#include "core/music/transforms/NoteChange.h"
#include "core/music/transforms/Pieces.h"
#include "core/music/transforms/Pitching.h"
#include "core/music/transforms/Quantise.h"
#include "core/music/transforms/Timing.h"
#include "core/music/transforms/Velocities.h"

namespace muse::test {
namespace {

SongEditPtr changeSettings(std::mt19937& random, const Song& song) {
    const Family family = kAllFamilies[random() % kFamilies];
    if (random() % 2 == 0) {
        TrackSettings settings = song.track(family).settings;
        settings.mute = !settings.mute;
        settings.name += "x";
        return std::make_unique<ChangeTrackSettings>("Settings", family, settings);
    }
    Song other = song;
    other.title = std::to_string(random());
    other.tempo = TempoMap::constant(60 + double(random() % 100));
    other.key = keyOf({int(random() % 12), kAllModes[random() % kAllModes.size()]});
    other.signatures = {{0, 3 + int(random() % 3), 4}, {Tick(random() % 9000 + 1), 6, 8}};
    other.markers = {{Tick(random() % 9000), "Chorus"}};
    other.lyrics = {{Tick(random() % 9000), "la"}};
    return std::make_unique<ChangeSongSettings>("Song", other);
}

SongEditPtr changeBars(std::mt19937& random, const Song& song) {
    const std::int64_t bar = random() % 8;
    const std::int64_t count = 1 + random() % 3;
    return std::make_unique<ReplaceSong>("Bars", random() % 2 == 0 ? withBarsInserted(song, bar, count)
                                                                   : withBarsDeleted(song, bar, count));
}

SongEditPtr changeNotes(std::mt19937& random, Family family, const Song& song) {
    std::vector<Note> gone = randomNotes(random, song.track(family), 3);
    gone.push_back({12345, 1, 1, 1}); // a note that is not there
    return std::make_unique<ChangeNotes>("Change", family, gone,
                                         std::vector<Note>{{Tick(random() % 9000), 100, 60, 90}});
}

SongEditPtr transform(std::mt19937& random, Family family, const Song& song) {
    const Track& track = song.track(family);
    const std::vector<Note> chosen = randomNotes(random, track, 2);
    NoteChange change = muse::changeNotes(track, chosen, randomTransform(random, song, track, chosen));
    return std::make_unique<ChangeNotes>("Transform", family, std::move(change.remove), std::move(change.insert));
}

} // namespace

std::vector<Note> randomNotes(std::mt19937& random, const Track& track, unsigned outOf) {
    std::vector<Note> notes;
    for (const Note& note : track.notes())
        if (random() % outOf == 0) notes.push_back(note);
    return notes;
}

std::vector<Note> randomTransform(std::mt19937& random, const Song& song, const Track& track,
                                  const std::vector<Note>& chosen) {
    const Scale scale{int(random() % 12), kAllModes[random() % kAllModes.size()]};
    constexpr std::array<Tick, 6> grids = {0, 480, 360, 240, 160, 120};
    switch (random() % 14) {
    case 0:
        return quantised(song, chosen,
                         {grids[random() % grids.size()], random() % 2 == 0, random() % 2 == 0, int(random() % 101),
                          50 + int(random() % 26)});
    case 1:
        return humanised(chosen, random() % 60, int(random() % 30), random());
    case 2:
        return legato(chosen);
    case 3:
        return strummed(chosen, random() % 2 ? StrumDirection::Up : StrumDirection::Down, random() % 60);
    case 4:
        return reversed(chosen);
    case 5:
        return stretched(chosen, 0.1 + double(random() % 300) / 100);
    case 6:
        return transposed(chosen, int(random() % 200) - 100);
    case 7:
        return splitAt(chosen, random() % 8000);
    case 8:
        return splitInto(chosen, 1 + int(random() % 5));
    case 9:
        return glued(track, chosen);
    case 10:
        return snappedToScale(chosen, scale);
    case 11:
        return withVelocity(chosen, int(random() % 140));
    case 12:
        return withVelocitiesScaled(chosen, double(random() % 300) / 100);
    default:
        return inverted(harmonised(chosen, scale, random() % 2 == 0, int(random() % 4)), int(random() % 5) - 2);
    }
}

SongEditPtr randomEdit(std::mt19937& random, const Song& song) {
    const Family family = kAllFamilies[random() % kFamilies];
    switch (random() % 9) {
    case 0:
        return changeNotes(random, family, song);
    case 1:
        return changeSettings(random, song);
    case 2:
        return changeBars(random, song);
    case 3:
        return std::make_unique<ReplaceSpan>("Generate", 1920, 5760,
                                             std::map<Family, Replacement>{{family, {{{1920, 480, 50, 80}}}}},
                                             Generation{1920, 5760, {family}, "model", random(), "{}"});
    case 4:
        return std::make_unique<ChangeControls>("Controls", family, kAllControllers[random() % kControllers],
                                                ControlPoints{{Tick(random() % 9000), ControlValue(random() % 128)},
                                                              {Tick(random() % 9000), ControlValue(random() % 128)}});
    case 5: {
        std::vector<SongEditPtr> parts;
        parts.push_back(transform(random, family, song));
        parts.push_back(std::make_unique<ChangeNotes>("B", family, std::vector<Note>{},
                                                      std::vector<Note>{{Tick(random() % 9000), 1, 2, 3}}));
        return std::make_unique<CompoundEdit>("Both", std::move(parts));
    }
    default:
        return transform(random, family, song);
    }
}

} // namespace muse::test
