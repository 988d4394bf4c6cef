// SPDX-License-Identifier: MIT
#include "ui/document/autosave/Autosave.h"
#include "core/base/File.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/project/ProjectFile.h"
#include "tests/support/Slowdown.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/GapMeter.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/autosave/RecoverySlot.h"
#include "ui/features/files/RecoveryOffer.h"
#include "ui/features/files/SavingPage.h"
#include "ui/kit/OfferBar.h"
#include "ui/services/PlaybackController.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <csignal>
#include <sys/resource.h>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 120000;
/// The window may not stand still for longer than this while a song is written, in milliseconds.
constexpr qint64 kLongestGap = 50 * test::kSlowdown;

void drawNote(SongDocument& document, int pitch = 60) {
    const Note note{0, 480, static_cast<std::uint8_t>(pitch), 90};
    document.apply(std::make_unique<ChangeNotes>("Draw", Family::Piano, std::vector<Note>{}, std::vector{note}));
}

/// A window that autosaves a second after each change.
class AutosavingWindow : public WindowFixture {
public:
    AutosavingWindow() {
        setup.recovery = path("recovery");
        setup.autosave = std::chrono::seconds(1);
        reopen();
    }
    [[nodiscard]] QStringList copies() const {
        return QDir(file("recovery")).entryList({"*.autosave"}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] Autosave& autosave() { return *window->findChild<Autosave*>(); }
    [[nodiscard]] OfferBar& bar() { return *find<OfferBar>("recoveryBar"); }
    /// Lets a window go without closing it, as a crash would.
    void crash() {
        window.reset();
        reopen();
    }
};

/// While it lives, files cannot grow past so many bytes, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

Song largeSong(int notes) {
    Song song;
    std::vector<Note> made;
    for (int i = 0; i < notes; ++i)
        made.push_back({i * Tick{120}, 100, static_cast<std::uint8_t>(24 + i % 84), 90});
    song.track(Family::Guitar).setNotes(std::move(made));
    return song;
}

} // namespace

class AutosaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyUnsavedChangesAreKept() {
        AutosavingWindow f;
        QSignalSpy written(&f.autosave(), &Autosave::written);
        f.window->document().replace(test::tinySong(2));
        drawNote(f.window->document());
        QVERIFY(f.copies().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, kPatience);
        QCOMPARE(f.copies().size(), 1);
        // Nothing changed: nothing is written again, however long it takes.
        QVERIFY(!written.wait(1500));
        QCOMPARE(written.count(), 1);
        drawNote(f.window->document(), 61);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, kPatience);
        QCOMPARE(f.copies().size(), 1);

        f.prompter.files = {f.file("kept.musegan")};
        f.trigger("actionSave");
        QVERIFY(f.copies().isEmpty());
        // Back to the state that is saved is as good as saved.
        drawNote(f.window->document(), 62);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 3, kPatience);
        f.trigger("actionUndo");
        QVERIFY(f.copies().isEmpty());
    }

    /// Writing while a hand plays could be heard or felt; it comes as soon as the key is up.
    void waitsWhileAKeyIsHeld() {
        AutosavingWindow f;
        QSignalSpy written(&f.autosave(), &Autosave::written);
        PlaybackController& playback = f.window->playback();
        Q_EMIT playback.keyMoved(60, true);
        drawNote(f.window->document());
        QVERIFY(!written.wait(2500));
        QVERIFY(f.copies().isEmpty());
        Q_EMIT playback.keyMoved(60, false);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, kPatience);
    }

    void theIntervalIsASetting() {
        AutosavingWindow f;
        QVERIFY(kUsualAutosave < std::chrono::seconds(10));
        QCOMPARE(storedAutosave(f.settings), kUsualAutosave);
        SavingPage page(f.settings);
        QSignalSpy chosen(&page, &SavingPage::intervalChosen);
        auto* seconds = page.findChild<QSpinBox*>(QStringLiteral("autosaveSeconds"));
        seconds->setValue(0);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(storedAutosave(f.settings), std::chrono::seconds(0));
        seconds->setValue(25);
        QCOMPARE(storedAutosave(f.settings), std::chrono::seconds(25));
    }

    void leavingOnPurposeLeavesNothing() {
        AutosavingWindow f;
        QSignalSpy written(&f.autosave(), &Autosave::written);
        drawNote(f.window->document());
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, kPatience);
        f.prompter.unsaved = UnsavedChoice::Cancel;
        QVERIFY(!f.window->close());
        QCOMPARE(f.copies().size(), 1);
        f.prompter.unsaved = UnsavedChoice::Discard;
        QVERIFY(f.window->close());
        QVERIFY(f.copies().isEmpty());
        f.reopen();
        QVERIFY(f.bar().isHidden());
    }

    void restoreBringsBackSongNameAndFile() {
        AutosavingWindow f;
        QVERIFY(saveProject(test::tinySong(2), f.path("mine.musegan")));
        f.window->openPath(f.file("mine.musegan"));
        QSignalSpy written(&f.autosave(), &Autosave::written);
        drawNote(f.window->document());
        const Song lost = f.window->document().song();
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, kPatience);
        f.crash();

        QVERIFY(!f.bar().isHidden());
        QVERIFY2(f.bar().sentence().contains("mine.musegan"), qPrintable(f.bar().sentence()));
        QVERIFY(f.bar().sentence().startsWith("MuseGAN Studio was closed without saving"));
        QVERIFY(f.prompter.questions.isEmpty());
        QTest::mouseClick(f.find<QPushButton>("recoveryAccept"), Qt::LeftButton);
        QVERIFY(f.bar().isHidden());
        QVERIFY(f.window->document().song() == lost);
        QCOMPARE(f.window->document().path(), f.file("mine.musegan"));
        QVERIFY(f.window->isWindowModified());
        QCOMPARE(f.copies().size(), 1);
        f.trigger("actionSave");
        QVERIFY(*loadProject(f.path("mine.musegan")) == lost);
        QVERIFY(f.copies().isEmpty());
    }

    /// Two songs left behind are offered one after the other; what is not answered is offered again.
    void severalAndUnanswered() {
        AutosavingWindow f;
        for (const char* name : {"older", "newer"}) {
            RecoverySlot slot(f.path("recovery"));
            const auto time = QDateTime::currentDateTime().addSecs(name[0] == 'o' ? -90000 : -60);
            QVERIFY(slot.write({test::tinySong(2), {}}, {{}, QString::fromLatin1(name), time}));
        }
        f.reopen();
        QVERIFY(f.bar().sentence().contains("newer"));
        f.reopen();
        QVERIFY(f.bar().sentence().contains("newer"));
        QTest::mouseClick(f.find<QPushButton>("recoveryDecline"), Qt::LeftButton);
        QVERIFY(f.bar().sentence().contains("older"));
        QVERIFY2(f.bar().sentence().contains(" on "), qPrintable(f.bar().sentence()));
        // With unsaved changes of its own, the window asks before it lets them go.
        drawNote(f.window->document());
        f.prompter.unsaved = UnsavedChoice::Cancel;
        QTest::mouseClick(f.find<QPushButton>("recoveryAccept"), Qt::LeftButton);
        QVERIFY(!f.bar().isHidden());
        f.prompter.unsaved = UnsavedChoice::Discard;
        QTest::mouseClick(f.find<QPushButton>("recoveryAccept"), Qt::LeftButton);
        QVERIFY(f.window->document().song() == test::tinySong(2));
        QVERIFY(f.window->isWindowModified());
        QCOMPARE(f.copies().size(), 1);
    }

    void damagedCopiesAreNotOffered() {
        AutosavingWindow f;
        QDir().mkpath(f.file("recovery"));
        QVERIFY(replaceFile(f.path("recovery/a.autosave"), std::string_view("neither")));
        QVERIFY(replaceFile(f.path("recovery/b.autosave"), std::string_view("")));
        f.reopen();
        QVERIFY(f.bar().isHidden());
        // One that begins well and ends badly is: the reason is one sentence, and the song stays.
        QVERIFY(replaceFile(f.path("recovery/c.autosave"),
                            std::string_view("{\"format\":\"musegan-autosave\",\"name\":\"half\"}\n{\"form")));
        f.reopen();
        QVERIFY(f.bar().sentence().contains("half"));
        QTest::mouseClick(f.find<QPushButton>("recoveryAccept"), Qt::LeftButton);
        QCOMPARE(f.prompter.errors.size(), 1);
        QVERIFY(QFile::exists(f.file("recovery/c.autosave")));
    }

    /// No room: one sentence, however often it is tried; the last good copy stays whole; all is well once there is
    /// room.
    void aFullDiskLosesNothing() {
        AutosavingWindow f;
        QSignalSpy written(&f.autosave(), &Autosave::written);
        f.window->document().replace(test::tinySong(8));
        drawNote(f.window->document());
        const Song kept = f.window->document().song();
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, kPatience);
        {
            const FullDisk full(512);
            QSignalSpy failed(&f.autosave(), &Autosave::failed);
            drawNote(f.window->document(), 61);
            QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
            drawNote(f.window->document(), 62);
            QVERIFY(!failed.wait(2500));
            QCOMPARE(failed.count(), 1);
        }
        QCOMPARE(f.prompter.errors.size(), 1);
        QVERIFY2(f.prompter.errors[0].startsWith("Autosave does not work"), qPrintable(f.prompter.errors[0]));
        QCOMPARE(f.copies().size(), 1);
        QCOMPARE(QDir(f.file("recovery")).entryList(QDir::Files).size(), 2); // the copy and its lock, no half copies
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, kPatience);
        const Song lost = f.window->document().song();
        f.crash();
        QTest::mouseClick(f.find<QPushButton>("recoveryAccept"), Qt::LeftButton);
        QVERIFY(f.window->document().song() == lost);
    }

    void aLargeSongNeverStopsTheWindow() {
        AutosavingWindow f;
        f.window->document().replace(largeSong(300000));
        QSignalSpy written(&f.autosave(), &Autosave::written);
        const auto longest = test::longestGapOf(
            [&] {
                const auto before = written.count();
                // Without a change of the song nothing else is computed: what takes time now is autosave alone.
                f.window->document().restore({f.window->document().song(), {}}, {});
                QTRY_VERIFY(f.window->idle());
                QTRY_VERIFY_WITH_TIMEOUT(written.count() > before, kPatience);
            },
            kLongestGap);
        qInfo("300,000 notes: the longest the window did not answer was %lld ms", longest);
        QVERIFY2(longest < kLongestGap, qPrintable(QString::number(longest)));
    }

    void timeIsSaidAsPeopleSayIt() {
        const QDateTime now(QDate(2026, 11, 24), QTime(15, 0));
        const QString today = RecoveryOffer::timeWords(now.addSecs(-3600), now);
        QVERIFY2(today.startsWith("at ") && today.count(':') == 1, qPrintable(today));
        QVERIFY2(RecoveryOffer::timeWords(now.addDays(-2), now).startsWith("on 22 Nov at "),
                 qPrintable(RecoveryOffer::timeWords(now.addDays(-2), now)));
    }
};

MUSE_WINDOW_TEST(AutosaveTest)
#include "AutosaveTest.moc"
