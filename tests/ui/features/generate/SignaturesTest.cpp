// SPDX-License-Identifier: MIT
// Candidates for bars in other signatures than 4/4 in the real window, with a model that ships.
#include "core/music/BarLocks.h"
#include "core/music/FittedBars.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/OfferFixture.h"

#include <QLabel>
#include <QSlider>

using namespace muse;
using test::OfferFixture;

namespace {

constexpr int kBars = 4;
constexpr int kLocked = 1; ///< bar, of the drums

/// A bass on the quarters of bars of these signatures, and drums on each bar's first.
Song songIn(std::vector<TimeSignature> signatures) {
    Song song;
    song.signatures = std::move(signatures);
    std::vector<Note> bass, drums;
    for (int bar = 0; bar < kBars; ++bar) {
        const Bar here = barNumber(song, bar);
        for (Tick at = here.start; at < here.end(); at += kTicksPerQuarter)
            bass.push_back({at, std::min(kTicksPerQuarter, here.end() - at) - 40, 40, 100});
        drums.push_back({here.start, 120, 36, 100});
    }
    song.track(Family::Bass).setNotes(bass);
    song.track(Family::Drums).setNotes(drums);
    return song;
}

std::vector<Note> notesOfBar(const Song& song, Family family, int bar) {
    const Bar here = barNumber(song, bar);
    std::vector<Note> notes;
    for (const Note& note : song.track(family).notesIn(here.start, here.end()))
        if (note.start >= here.start) notes.push_back(note);
    return notes;
}

} // namespace

class SignaturesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;

private Q_SLOTS:
    void initTestCase() {
        m_folder = toPath(m_models.path());
        std::filesystem::copy_file(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models/composer-bass.safetensors",
                                   m_folder / "composer-bass.safetensors");
    }

    void barsOfAnySignatureAreFilled_data() {
        QTest::addColumn<std::vector<TimeSignature>>("signatures");
        QTest::newRow("3/4") << std::vector<TimeSignature>{{0, 3, 4}};
        QTest::newRow("6/8") << std::vector<TimeSignature>{{0, 6, 8}};
        QTest::newRow("5/4") << std::vector<TimeSignature>{{0, 5, 4}};
        QTest::newRow("7/8") << std::vector<TimeSignature>{{0, 7, 8}};
        QTest::newRow("a pickup to 4/4") << std::vector<TimeSignature>{{0, 1, 4}, {kTicksPerQuarter, 4, 4}};
        QTest::newRow("a pickup to 3/4") << std::vector<TimeSignature>{{0, 1, 4}, {kTicksPerQuarter, 3, 4}};
    }
    void barsOfAnySignatureAreFilled() {
        QFETCH(std::vector<TimeSignature>, signatures);
        OfferFixture fixture(m_folder, 2);
        fixture.window->document().replace(songIn(signatures));
        fixture.roll().setActiveFamily(Family::Bass);
        const Song before = fixture.song();
        const Tick end = barNumber(before, kBars - 1).end();
        EditorState& editor = fixture.window->editor();
        editor.setChosenBars(EditorState::Range(0, end));
        BarLocks locks;
        locks.lock(Family::Drums, kLocked, true);
        editor.setLocks(locks);

        fixture.find<QSlider>("dynamicsSlider")->setValue(0); // pictures have no timing of their own
        fixture.ask();
        QVERIFY(fixture.find<QLabel>("candidatesFitted")->isVisible());
        // The picture shows what is heard, the locked bar too.
        const auto picture = fixture.list()->currentIndex().data(CandidateList::kRollRole);
        const auto bars = fittedBars(before, 0, kBars);
        Pianoroll heard = toPianoroll(fixture.shown(), bars);
        Pianoroll drawn = *picture.value<std::shared_ptr<const Pianoroll>>();
        for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings}) {
            Pianoroll a(heard.bars()), b(heard.bars());
            a.copyFamily(heard, family);
            b.copyFamily(drawn, family);
            QVERIFY2(a == b, name(family).data());
        }

        fixture.press(Qt::Key_Return);
        const Song& after = fixture.song();
        std::size_t fresh = 0;
        for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings})
            for (const Note& note : after.track(family).notes()) {
                // Of a whole last bar a note may end in the rest of a step that closes it.
                QVERIFY(note.start >= 0 && note.start < end && note.end() <= end + kTicksPerStep);
                ++fresh;
            }
        QVERIFY(fresh > 0);
        QCOMPARE(after.track(Family::Bass), before.track(Family::Bass));
        QCOMPARE(notesOfBar(after, Family::Drums, kLocked), notesOfBar(before, Family::Drums, kLocked));
        fixture.trigger("actionUndo");
        QVERIFY(fixture.song() == before);
    }
};

MUSE_WINDOW_TEST(SignaturesTest)
#include "SignaturesTest.moc"
