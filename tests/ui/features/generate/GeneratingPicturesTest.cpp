// SPDX-License-Identifier: MIT
// Every state of generating in the real window, in both themes, as the manual shows it: nothing is cut off, and with
// MUSE_PICTURES=FOLDER the pictures are kept there.
#include "core/music/BarLocks.h"
#include "core/project/ProjectFile.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "ui/features/generate/ledger/BlindDialog.h"
#include "ui/features/generate/ledger/LedgerDialog.h"
#include "ui/kit/NoticeLine.h"
#include "ui/kit/theme/Theme.h"
#include "ui/window/drop/DropHint.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

#include <array>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 60000;
/// The bars of night-train in which only a bass plays.
constexpr Tick kFrom = 8 * kTicksPerBar;
constexpr Tick kTo = 16 * kTicksPerBar;

std::filesystem::path assets() {
    return std::filesystem::path(MUSE_SOURCE_DIR) / "assets";
}

/// A bass in 3/4.
Song waltz() {
    Song song;
    song.title = "Waltz";
    song.signatures = {{0, 3, 4}};
    std::vector<Note> notes;
    constexpr std::array kRoots{36, 43, 41, 43, 36, 33, 38, 43};
    for (int bar = 0; bar < 8; ++bar) {
        const Tick start = bar * 3 * kTicksPerQuarter;
        const auto root = static_cast<std::uint8_t>(kRoots[static_cast<std::size_t>(bar)]);
        notes.push_back({start, kTicksPerQuarter, root, 100});
        notes.push_back({start + 2 * kTicksPerQuarter, kTicksPerQuarter / 2, static_cast<std::uint8_t>(root + 7), 90});
    }
    song.track(Family::Bass).setNotes(notes);
    return song;
}

} // namespace

class GeneratingPicturesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_theme;

    CandidateList* list() { return m_fixture->find<CandidateList>("candidateList"); }
    QLabel* label(const char* name) { return m_fixture->find<QLabel>(name); }
    QToolButton* button(const char* name) { return m_fixture->find<QToolButton>(name); }

    void keep(QWidget& shown, const char* name) {
        QCoreApplication::processEvents();
        const QImage picture = shown.grab().toImage();
        QVERIFY(picture.width() >= 200 && picture.height() >= 100);
        const QString folder = qEnvironmentVariable("MUSE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(name, m_theme))));
    }
    void keepWindow(const char* name) { keep(*m_fixture->window, name); }

    /// What words are on a visible label must be there to be read.
    void nothingIsCut() {
        for (const auto* each : m_fixture->window->findChildren<QLabel*>()) {
            if (!each->isVisible() || each->text().isEmpty() || each->wordWrap()) continue;
            QVERIFY2(each->width() >= each->sizeHint().width() || each->property("elided").toBool() ||
                         !each->pixmap(Qt::ReturnByValue).isNull(),
                     qPrintable(each->objectName() + ": " + each->text()));
        }
    }
    void scrollTo(QWidget* part) {
        for (QWidget* at = part; at; at = at->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(at)) area->ensureWidgetVisible(part);
    }

private Q_SLOTS:
    void everyState_data() {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("light") << ThemeChoice::Light;
    }

    void everyState() {
        QFETCH(ThemeChoice, theme);
        m_theme = themeName(theme);
        applyTheme(*qApp, theme);
        m_fixture = std::make_unique<WindowFixture>(assets() / "models");
        m_fixture->setup.ledger = m_fixture->path("offers.jsonl");
        m_fixture->settings.setValue("generate/candidates", 4);
        m_fixture->reopen();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->idle(), kPatience);
        auto song = loadProject(assets() / "songs/night-train.musegan");
        QVERIFY(song.ok());
        m_fixture->window->document().replace(std::move(*song));
        EditorState& editor = m_fixture->window->editor();
        editor.setActiveFamily(Family::Bass);
        editor.setChosenBars(EditorState::Range(kFrom, kTo));
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));

        keepWindow("generate-before");
        nothingIsCut();
        button("steerGuitar")->click();
        scrollTo(m_fixture->find<QWidget>("inScaleCheck"));
        keepWindow("generate-steering");

        const auto lockAllButBass = [this] {
            for (const char* lock : {"lockDrums", "lockGuitar", "lockPiano", "lockStrings"})
                m_fixture->find<QToolButton>(lock)->click();
        };
        lockAllButBass();
        m_fixture->trigger("actionGenerateOthers");
        QTRY_VERIFY(m_fixture->find<QWidget>("generatePanel")->findChild<NoticeLine*>()->isVisible());
        scrollTo(m_fixture->find<QWidget>("generatePanel")->findChild<NoticeLine*>());
        keepWindow("refused");
        nothingIsCut();
        lockAllButBass();

        m_fixture->trigger("actionGenerateOthers");
        scrollTo(m_fixture->find<QWidget>("generateProgressText"));
        keepWindow("running");
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(label("nearnessLabel")->isVisible(), kPatience);
        QTest::keyClick(list(), Qt::Key_Right);
        QTest::keyClick(list(), Qt::Key_H);
        QTRY_VERIFY_WITH_TIMEOUT(label("listeningLabel")->isVisible(), kPatience);
        keepWindow("candidates");
        nothingIsCut();
        QTest::keyClick(list(), Qt::Key_B);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QWidget>("morphPad")->isVisible(), kPatience);
        keepWindow("between");
        auto* pad = m_fixture->find<QWidget>("morphPad");
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_P, Qt::Key_Right, Qt::Key_Right, Qt::Key_P,
                                  Qt::Key_Down, Qt::Key_Down, Qt::Key_P})
            QTest::keyClick(pad, key, key == Qt::Key_P ? Qt::NoModifier : Qt::ShiftModifier);
        scrollTo(pad);
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() == 5, kPatience);
        keepWindow("path");
        nothingIsCut();
        QTest::keyClick(pad, Qt::Key_Escape);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window->document().song().generations.empty(), false, kPatience);
        m_fixture->trigger("actionHistory");
        m_fixture->trigger("actionOrigins");
        keepWindow("origins");
        m_fixture->trigger("actionOrigins");
        m_fixture->trigger("actionHistory");
        button("courseHold")->click();
        scrollTo(button("courseHold"));
        keepWindow("generate-held");
        nothingIsCut();

        BarLocks locks;
        for (const int bar : {8, 9, 10, 12})
            locks.lock(Family::Drums, bar, true);
        locks.lock(Family::Piano, 8, true);
        editor.setLocks(locks);
        m_fixture->find<QCheckBox>("onlyEmptyCheck")->setChecked(true);
        scrollTo(m_fixture->find<QWidget>("lockGrid"));
        keepWindow("locks");
        nothingIsCut();
        m_fixture->find<QCheckBox>("onlyEmptyCheck")->setChecked(false);
        editor.setLocks({});

        m_fixture->trigger("actionGenerateNext");
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), kPatience);
        QTest::keyClick(list(), Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->find<QPushButton>("candidatesBackButton")->isVisible(), kPatience);
        keepWindow("next-bars");
        nothingIsCut();
        QTest::keyClick(list(), Qt::Key_Escape);
        editor.setChosenBars(EditorState::Range(kFrom, kTo));

        m_fixture->trigger("actionCompareBlind");
        auto* blind = m_fixture->find<BlindDialog>("blindDialog");
        QTRY_VERIFY(blind->isVisible());
        keep(*blind, "blind");
        blind->accept();
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), kPatience);
        keepWindow("blind-candidates");
        QTest::keyClick(list(), Qt::Key_Return);
        m_fixture->trigger("actionOfferLedger");
        auto* ledger = m_fixture->find<LedgerDialog>("ledgerDialog");
        QTRY_VERIFY(ledger->isVisible());
        keep(*ledger, "kept");
        ledger->reject();

        QVERIFY(m_fixture->window->document().exportMidi(m_fixture->file("riff.mid")).ok());
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(m_fixture->file("riff.mid"))});
        auto* roll = m_fixture->find<PianoRollView>("pianoRoll");
        QDragEnterEvent enter(roll->mapTo(m_fixture->window.get(), roll->rect().center()), Qt::CopyAction, &dragged,
                              Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_fixture->window.get(), &enter);
        QVERIFY(m_fixture->find<DropHint>("dropHint")->headline().startsWith("Insert riff.mid at bar"));
        keepWindow("dropped");
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_fixture->window.get(), &leave);

        m_fixture->window->document().replace(waltz());
        editor.setActiveFamily(Family::Bass);
        editor.setChosenBars(EditorState::Range(0, 8 * 3 * kTicksPerQuarter));
        m_fixture->trigger("actionGenerateOthers");
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible() && label("candidatesFitted")->isVisible(), kPatience);
        keepWindow("waltz");
        nothingIsCut();
        QTest::keyClick(list(), Qt::Key_Return);
        m_fixture.reset();
    }
};

MUSE_WINDOW_TEST(GeneratingPicturesTest)
#include "GeneratingPicturesTest.moc"
