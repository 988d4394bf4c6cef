// SPDX-License-Identifier: MIT
#include "ui/features/sounds/SoundFontBrowser.h"
#include "core/base/File.h"
#include "tests/support/SharedData.h"
#include "tests/support/Slowdown.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/GapMeter.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/sounds/PresetView.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

namespace {

constexpr int kLoadTimeout = 60000;
/// Milliseconds; to load 140 MB on the window's thread costs many times as much.
constexpr qint64 kLongestGap = 50 * test::kSlowdown;

/// A window whose browser is open and filled.
struct Browsing : WindowFixture {
    explicit Browsing(const fs::path& font = {}) {
        if (!font.empty()) {
            setup.engine.soundFont = font;
            reopen();
        }
        trigger("actionSounds");
        view = find<PresetView>("presetView");
        filled = QTest::qWaitFor(
            [this] {
                return window->playback().ready() && view->model()->rowCount() > 100 && !box()->currentText().isEmpty();
            },
            kLoadTimeout);
    }
    [[nodiscard]] QComboBox* box() { return find<QComboBox>("soundFontBox"); }
    [[nodiscard]] Engine& engine() const { return window->playback().engine(); }
    [[nodiscard]] const TrackSettings& settings(Family family) const {
        return window->document().song().track(family).settings;
    }
    [[nodiscard]] QModelIndex row(int row) const { return view->model()->index(row, 0); }
    /// The first row of a bank ("Drums" for kits), from `after` on.
    [[nodiscard]] QModelIndex inBank(const QString& bank, int after = 0) const {
        for (int i = after; i < view->model()->rowCount(); ++i)
            if (view->model()->index(i, 2).data().toString() == bank) return row(i);
        return {};
    }
    void click(const QModelIndex& index) {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    void doubleClick(const QModelIndex& index) {
        click(index);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    [[nodiscard]] QString notice() {
        auto* line = find<SoundFontBrowser>("soundFontBrowser")->findChild<QWidget*>("noticeLine");
        auto* label = line->findChild<QLabel*>();
        return line->isHidden() ? QString() : label->text();
    }

    PresetView* view = nullptr;
    bool filled = false;
};

} // namespace

/// All sounds of a soundfont in the real window, on the real engine.
class SoundFontBrowserTest : public QObject {
    Q_OBJECT
    fs::path m_small;
    fs::path m_large;

    /// A copy whose tables are damaged but whose outer structure is whole.
    static fs::path damagedCopy(const fs::path& font, const fs::path& to, std::string_view chunk) {
        auto bytes = *readFile(font);
        const auto tables = std::ranges::search(bytes, std::string_view("pdta"));
        const auto found = std::ranges::search(std::ranges::subrange(tables.begin(), bytes.end()), chunk);
        std::ranges::copy(std::string_view("none"), found.begin());
        return replaceFile(to, bytes) ? to : fs::path();
    }

private Q_SLOTS:
    void initTestCase() {
        for (const SoundFontInfo& font : findSoundFonts()) {
            if (m_small.empty() || fs::file_size(font.path) < fs::file_size(m_small)) m_small = font.path;
            if (m_large.empty() || fs::file_size(font.path) > fs::file_size(m_large)) m_large = font.path;
        }
        if (m_small.empty()) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }

    void listsFontsAndSounds() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        QTRY_COMPARE(f.box()->count(), static_cast<int>(findSoundFonts().size()));
        QVERIFY(!f.box()->currentText().isEmpty());
        auto* about = f.find<QLabel>("soundFontAbout");
        QVERIFY2(about->text().contains("MB") || about->text().contains("MiB"), qPrintable(about->text()));
        QVERIFY2(about->text().contains("licence"), qPrintable(about->text()));
        QVERIFY(f.inBank("0").isValid() && f.inBank("Drums").isValid());
        // The active track's sound is marked.
        QCOMPARE(f.view->currentIndex().siblingAtColumn(1).data().toInt(), f.settings(Family::Piano).program + 1);
    }

    /// A soundfont of one flute: the piano would be silent, and nobody would know why.
    void saysWhichTracksWouldBeSilent() {
        const auto flute = test::sharedData("../cases/c13_flute_first.sf2");
        if (!flute) QSKIP("absent: ../shared/cases");
        Browsing f(m_small);
        QVERIFY(f.filled);
        Song song;
        song.track(Family::Piano).insert(Note{0, 480, 60, 90});
        f.window->document().replace(song);
        f.window->openPath(pathText(*flute));
        QTRY_VERIFY_WITH_TIMEOUT(f.window->statusBar()->currentMessage().contains("no sound for Piano"), kLoadTimeout);
    }

    void searchNarrowsByEveryWord() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        const int all = f.view->model()->rowCount();
        auto* search = f.find<QLineEdit>("presetSearch");
        QTest::keyClicks(search, "GUITAR");
        const int guitars = f.view->model()->rowCount();
        QVERIFY(guitars > 3 && guitars < all / 4);
        for (int i = 0; i < guitars; ++i)
            QVERIFY(f.row(i).data().toString().contains("guitar", Qt::CaseInsensitive));
        QVERIFY(f.find<QLabel>("presetCount")->text().contains(QString::number(all)));
        QTest::keyClicks(search, " nonsense");
        QCOMPARE(f.view->model()->rowCount(), 0);
        QVERIFY(f.find<QLabel>("presetCount")->text().startsWith("No sound"));
        search->clear();
        QCOMPARE(f.view->model()->rowCount(), all);
    }

    void aClickIsHeardAndChangesNothing() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        const Song before = f.window->document().song();
        f.click(f.row(19));
        QTRY_VERIFY(f.engine().level(Family::Piano) > 0.01F);
        QCOMPARE(f.window->document().song(), before);
        QCOMPARE(f.window->document().undoStack().count(), 0);
        // The phrase ends by itself.
        QTRY_VERIFY_WITH_TIMEOUT(f.engine().level(Family::Piano) < 0.001F, 15000);
    }

    void theTrackHasItsOwnSoundAgainAfterwards() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        // A wood block is over at once, an organ sounds as long as its key is down.
        Song song;
        song.track(Family::Piano).settings.program = 115;
        f.window->document().replace(song);
        QTest::keyClicks(f.find<QLineEdit>("presetSearch"), "organ");
        f.click(f.inBank("0"));
        QTRY_VERIFY(f.engine().level(Family::Piano) > 0.01F);
        QTRY_VERIFY_WITH_TIMEOUT(f.engine().level(Family::Piano) < 0.001F, 15000);
        f.engine().noteOn(Family::Piano, 60, 100);
        QTRY_VERIFY(f.engine().level(Family::Piano) > 0.01F);
        QTRY_VERIFY(f.engine().level(Family::Piano) < 0.001F);
    }

    void kitsAreHeardOnTheDrums() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        f.click(f.inBank("Drums"));
        QTRY_VERIFY(f.engine().level(Family::Drums) > 0.01F);
        QVERIFY(f.engine().level(Family::Piano) < 0.001F);
    }

    void arrowKeysAreHeardToo() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        f.find<PianoRollView>("pianoRoll")->setActiveFamily(Family::Guitar);
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto* search = f.find<QLineEdit>("presetSearch");
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(f.view->hasFocus());
        QTRY_VERIFY(f.engine().level(Family::Guitar) > 0.01F);
        QTest::keyClick(f.view, Qt::Key_Down);
        QCOMPARE(f.view->currentIndex().row(), 1);
        QCOMPARE(f.window->document().undoStack().count(), 0);
        QTest::keyClick(f.view, Qt::Key_Return);
        QCOMPARE(f.settings(Family::Guitar).program, 1);
        QCOMPARE(f.window->document().undoStack().undoText(), QStringLiteral("Choose instrument"));
    }

    void aDoubleClickIsOneStepOfUndo() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        const Song before = f.window->document().song();
        f.doubleClick(f.row(40));
        QCOMPARE(f.window->document().undoStack().count(), 1);
        QCOMPARE(f.settings(Family::Piano).program, f.row(40).siblingAtColumn(1).data().toInt() - 1);
        f.trigger("actionUndo");
        QCOMPARE(f.window->document().song(), before);
    }

    void onlyDrumsTakeKits() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        const QModelIndex kit = f.inBank("Drums", f.inBank("Drums").row() + 1);
        QVERIFY(kit.isValid());
        f.doubleClick(kit);
        QCOMPARE(f.window->document().undoStack().count(), 0);
        QVERIFY2(f.notice().contains("only the drums"), qPrintable(f.notice()));
        f.find<PianoRollView>("pianoRoll")->setActiveFamily(Family::Drums);
        f.doubleClick(kit);
        QCOMPARE(f.settings(Family::Drums).program, kit.siblingAtColumn(1).data().toInt() - 1);
        QVERIFY(f.settings(Family::Drums).program > 0);
        f.doubleClick(f.row(5));
        QCOMPARE(f.window->document().undoStack().count(), 1);
    }

    void anotherFontIsLoadedWhileTheOldOneSounds() {
        if (m_small == m_large) QSKIP("Only one soundfont is installed.");
        Browsing f(m_small);
        QVERIFY(f.filled);
        QTRY_VERIFY(f.box()->count() > 1);
        const int other = f.box()->findData(pathText(m_large), Qt::ToolTipRole);
        QVERIFY(other >= 0);
        const int before = f.view->model()->rowCount();
        const GapMeter gaps;
        Q_EMIT f.box()->activated(other);
        QVERIFY(f.find<QWidget>("soundFontProgress")->isVisible());
        QCOMPARE(f.engine().soundFont(), m_large);
        QTRY_VERIFY_WITH_TIMEOUT(!f.engine().soundFontLoading(), kLoadTimeout);
        QTRY_VERIFY(!f.find<QWidget>("soundFontProgress")->isVisible());
        QTRY_VERIFY(f.view->model()->rowCount() > 0 && f.view->model()->rowCount() != before);
        QCOMPARE(f.engine().soundFont(), m_large);
        qInfo("another soundfont: longest gap %lld ms", gaps.longest());
        QVERIFY2(gaps.longest() < kLongestGap, qPrintable(QString::number(gaps.longest())));
        QCOMPARE(f.notice(), QString());
    }

    void aDamagedFontIsRefusedAndTheOldOneGoesOn_data() {
        QTest::addColumn<QString>("chunk");
        QTest::newRow("no presets") << "phdr";
        QTest::newRow("no samples' headers: found only by loading it") << "shdr";
    }
    void aDamagedFontIsRefusedAndTheOldOneGoesOn() {
        QFETCH(QString, chunk);
        Browsing f(m_small);
        QVERIFY(f.filled);
        const fs::path damaged = damagedCopy(m_small, f.path("damaged.sf2"), chunk.toStdString());
        QVERIFY(!damaged.empty());
        f.prompter.files = {pathText(damaged)};
        QTest::mouseClick(f.find<QPushButton>("openSoundFont"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(f.notice().contains("damaged"), kLoadTimeout);
        QTRY_COMPARE(f.engine().soundFont(), m_small);
        QTRY_COMPARE(f.box()->itemData(f.box()->currentIndex(), Qt::ToolTipRole).toString(), pathText(m_small));
        QTRY_VERIFY(f.view->model()->rowCount() > 100);
        f.click(f.row(19));
        QTRY_VERIFY(f.engine().level(Family::Piano) > 0.01F);
    }

    void aDroppedFontIsAmongTheChoices() {
        Browsing f(m_small);
        QVERIFY(f.filled);
        fs::copy_file(m_small, f.path("mine.sf2"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.file("mine.sf2"))});
        const QPointF at = QRectF(f.window->rect()).center();
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(f.engine().soundFont(), f.path("mine.sf2"), kLoadTimeout);
        QTRY_COMPARE(f.box()->itemData(f.box()->currentIndex(), Qt::ToolTipRole).toString(), f.file("mine.sf2"));
        QTRY_VERIFY(f.view->model()->rowCount() > 100);
    }

    /// The bar of peers.md, C2: rapid clicking through a soundfont of 140 MB blocks neither the window nor the audio.
    void rapidClicksBlockNothing() {
        Browsing f(m_large);
        QVERIFY(f.filled);
        f.window->document().replace(tinySong(16));
        QVERIFY(f.view->model()->rowCount() > 100);
        f.trigger("actionPlayStop");
        QTRY_VERIFY(f.engine().level().first > 0.01F);
        const std::uint64_t blocks = f.engine().load().blocks;
        const Tick from = f.engine().position();
        const QSignalSpy clicks(f.view, &PresetView::heard);
        QElapsedTimer clock;
        clock.start();
        const GapMeter gaps;
        for (int i = 0; i < 200; ++i) {
            f.click(f.row(i % f.view->model()->rowCount()));
            QCoreApplication::processEvents();
        }
        const qint64 took = clock.elapsed();
        QCOMPARE(clicks.size(), 200);
        const EngineLoad load = f.engine().load();
        const double heard = static_cast<double>(load.blocks - blocks) * static_cast<double>(load.block.count()) / 1e6;
        qInfo("200 presets in %lld ms: longest gap %lld ms, audio for %.0f ms", took, gaps.longest(), heard);
        QVERIFY2(gaps.longest() < kLongestGap, qPrintable(QString::number(gaps.longest())));
        QVERIFY2(heard > static_cast<double>(took) * 0.8, qPrintable(QString::number(heard)));
        QVERIFY(f.engine().position() > from && f.window->playback().playing());
        QCOMPARE(f.window->document().song(), tinySong(16));
    }
};

MUSE_WINDOW_TEST(SoundFontBrowserTest)
#include "SoundFontBrowserTest.moc"
