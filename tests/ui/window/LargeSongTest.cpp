// SPDX-License-Identifier: MIT
#include "core/midi/MidiFile.h"
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/Slowdown.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/GapMeter.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/SongDocument.h"
#include "ui/services/PlaybackController.h"

#include <functional>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 600000;
constexpr std::uintmax_t kTenMegabytes = 10'000'000;
constexpr qint64 kLongestGap = 50 * test::kSlowdown; ///< ms

/// As MIDI, 10 MB.
Song veryLargeSong() {
    Song song;
    for (const Family family : kAllFamilies) {
        std::vector<Note> notes;
        for (int i = 0; i < 270'000; ++i)
            notes.push_back({i * Tick{60}, 50 + i % 13, static_cast<std::uint8_t>(30 + (i * 7) % 60),
                             static_cast<std::uint8_t>(40 + i % 80)});
        song.track(family).setNotes(std::move(notes));
    }
    return song;
}

} // namespace

/// A song far longer than anybody's, which must not make the window wait.
class LargeSongTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    /// What the window does meanwhile, and until it has nothing left to do.
    void meanwhile(const char* what, const std::function<void()>& act) {
        const auto longest = test::longestGapOf(
            [&] {
                const test::GapMeter ticking;
                act();
                QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
                QTRY_VERIFY_WITH_TIMEOUT(ticking.ticks() > 20, kPatience);
            },
            kLongestGap);
        qInfo("%s: the longest gap was %lld ms", what, longest);
        QVERIFY2(longest < kLongestGap, what);
    }

private Q_SLOTS:
    void initTestCase() {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(writeMidi(veryLargeSong(), m_fixture->path("large.mid")));
        QVERIFY(std::filesystem::file_size(m_fixture->path("large.mid")) > kTenMegabytes);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void isOpened() {
        meanwhile("opening", [this] { m_fixture->window->openPath(m_fixture->file("large.mid")); });
        QVERIFY(m_fixture->window->document().song().noteCount() > 1'000'000);
    }

    void isSaved() {
        meanwhile("saving", [this] {
            m_fixture->prompter.files = {m_fixture->file("large.musegan")};
            m_fixture->trigger("actionSaveAs");
        });
        QVERIFY(std::filesystem::exists(m_fixture->path("large.musegan")));
    }

    void isEditedAndHeard() {
        auto& playback = m_fixture->window->playback();
        std::uint8_t pitch = 100;
        meanwhile("an edit", [&] {
            m_fixture->window->document().apply(std::make_shared<ChangeNotes>(
                "Draw note", Family::Piano, std::vector<Note>{}, std::vector<Note>{{0, 960, pitch++, 90}}));
        });
        QTRY_VERIFY_WITH_TIMEOUT(playback.upToDate(), kPatience);
        meanwhile("playing", [&] {
            playback.play();
            QTRY_VERIFY(playback.position() > 480);
            playback.stop();
        });
        meanwhile("undo",
                  [this] { m_fixture->trigger(m_fixture->enabled("actionUndo") ? "actionUndo" : "actionRedo"); });
    }

    void isOpenedAsAProject() {
        m_fixture->prompter.unsaved = UnsavedChoice::Discard;
        meanwhile("opening the project", [this] { m_fixture->window->openPath(m_fixture->file("large.musegan")); });
        QVERIFY(m_fixture->window->document().song().noteCount() > 1'000'000);
    }
};

MUSE_WINDOW_TEST(LargeSongTest)
#include "LargeSongTest.moc"
