// SPDX-License-Identifier: MIT
#include "core/music/edits/ChangeControls.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ChangeSettings.h"
#include "core/music/edits/CompoundEdit.h"
#include "core/music/edits/ReplaceSong.h"
#include "core/music/edits/ReplaceSpan.h"
#include "tests/support/RandomSong.h"

#include <QtTest>
#include <random>

using namespace muse;

namespace {

SongEditPtr randomEdit(std::mt19937& random, const Song& song) {
    const Family family = kAllFamilies[random() % kFamilies];
    const auto& notes = song.track(family).notes();
    switch (random() % 7) {
    case 0: {
        std::vector<Note> gone;
        for (const Note& note : notes)
            if (random() % 3 == 0) gone.push_back(note);
        gone.push_back({12345, 1, 1, 1}); // a note that is not there
        return std::make_unique<ChangeNotes>("Change", family, gone,
                                             std::vector<Note>{{Tick(random() % 9000), 100, 60, 90}});
    }
    case 1: {
        TrackSettings settings = song.track(family).settings;
        settings.mute = !settings.mute;
        settings.name += "x";
        return std::make_unique<ChangeTrackSettings>("Settings", family, settings);
    }
    case 2: {
        Song other;
        other.title = std::to_string(random());
        other.tempo = TempoMap::constant(60 + double(random() % 100));
        other.markers = {{Tick(random() % 9000), "Chorus"}};
        other.lyrics = {{Tick(random() % 9000), "la"}};
        return std::make_unique<ChangeSongSettings>("Song", other);
    }
    case 3:
        return std::make_unique<ReplaceSpan>("Generate", 1920, 5760,
                                             std::map<Family, std::vector<Note>>{{family, {{1920, 480, 50, 80}}}},
                                             Generation{1920, 5760, {family}, "model", random(), "{}"});
    case 4:
        return std::make_unique<ChangeControls>("Controls", family, kAllControllers[random() % kControllers],
                                                ControlPoints{{Tick(random() % 9000), std::uint8_t(random() % 128)}});
    case 5: {
        Song other = song;
        other.track(family).setNotes({{Tick(random() % 9000), 1, 60, 1}});
        return std::make_unique<ReplaceSong>("Replace", other);
    }
    default: {
        std::vector<SongEditPtr> parts;
        parts.push_back(std::make_unique<ChangeNotes>("A", family, notes, std::vector<Note>{}));
        parts.push_back(
            std::make_unique<ChangeNotes>("B", family, std::vector<Note>{}, std::vector<Note>{{0, 1, 2, 3}}));
        return std::make_unique<CompoundEdit>("Both", std::move(parts));
    }
    }
}

} // namespace

class SongEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Random edits, all taken back, then made again: the same songs at every step, both ways.
    void undoesAndRedoesAnything() {
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            std::mt19937 random(seed);
            Song song = test::randomSong(seed);
            std::vector<Song> states = {song};
            std::vector<SongEditPtr> inverses;
            for (int i = 0; i < 25; ++i) {
                inverses.push_back(randomEdit(random, song)->apply(song));
                states.push_back(song);
            }
            QVERIFY(!(states.front() == states.back()));
            std::vector<SongEditPtr> redos;
            for (std::size_t i = inverses.size(); i-- > 0;) {
                redos.push_back(inverses[i]->apply(song));
                QCOMPARE(song, states[i]);
            }
            for (std::size_t i = 0; i < inverses.size(); ++i) {
                (void)redos[redos.size() - 1 - i]->apply(song);
                QCOMPARE(song, states[i + 1]);
            }
        }
    }

    void replacingASpanCutsWhatReachesIn() {
        Song song;
        song.track(Family::Bass).setNotes({{0, 3000, 40, 90}, {2000, 100, 41, 90}, {6000, 100, 42, 90}});
        (void)ReplaceSpan("Generate", 1920, 5760, {{Family::Bass, {{1920, 10, 50, 80}}}}, {}).apply(song);
        QCOMPARE(song.track(Family::Bass).notes(),
                 (std::vector<Note>{{0, 1920, 40, 90}, {1920, 10, 50, 80}, {6000, 100, 42, 90}}));
        QCOMPARE(song.generations.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(SongEditTest)
#include "SongEditTest.moc"
