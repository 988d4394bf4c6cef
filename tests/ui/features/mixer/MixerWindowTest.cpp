// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/kit/theme/Theme.h"
#include "widgets/Palette.h"
#include "widgets/mixer/Fader.h"
#include "widgets/mixer/Knob.h"
#include "widgets/mixer/StripMeter.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>
#include <QUndoStack>

using namespace muse;
using namespace muse::test;

namespace {

void drag(QWidget& control, int pixels) {
    const QPointF from = control.rect().center();
    QTest::mousePress(&control, Qt::LeftButton, {}, from.toPoint());
    for (int i = 1; i <= 5; ++i) {
        const QPointF at = from - QPointF(0, pixels * i / 5.0);
        QMouseEvent move(QEvent::MouseMove, at, control.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&control, &move);
    }
    QTest::mouseRelease(&control, Qt::LeftButton, {}, (from - QPointF(0, pixels)).toPoint());
}

} // namespace

/// The mixer in the real window, on the real engine.
class MixerWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theButtonTheMenuAndTheKeyAreOne() {
        WindowFixture f;
        auto* dock = f.find<QDockWidget>("mixerDock");
        auto* button = f.find<QToolButton>("mixerButton");
        QVERIFY(dock->isHidden() && !button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(dock->isVisible() && button->isChecked());
        QVERIFY(f.find<QAction>("actionMixer")->isChecked());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTest::keyClick(f.window.get(), Qt::Key_F9);
        QVERIFY(dock->isHidden() && !button->isChecked());
        QVERIFY(button->toolTip().contains("F9"));
    }

    void aDragIsOneStepOfUndo() {
        WindowFixture f;
        f.window->document().replace(tinySong());
        f.trigger("actionMixer");
        const Song before = f.window->document().song();
        QUndoStack& steps = f.window->document().undoStack();
        drag(*f.find<Fader>("mixVolumePiano"), -30);
        QCOMPARE(steps.count(), 1);
        QCOMPARE(steps.undoText(), QStringLiteral("Volume of Piano"));
        const Song lower = f.window->document().song();
        QVERIFY(lower.track(Family::Piano).settings.volume < before.track(Family::Piano).settings.volume);
        drag(*f.find<Fader>("mixVolumePiano"), -10);
        drag(*f.find<Knob>("mixPanPiano"), 20);
        QCOMPARE(steps.count(), 3);
        steps.undo();
        steps.undo();
        QCOMPARE(f.window->document().song(), lower);
        QCOMPARE(f.find<Fader>("mixVolumePiano")->share(), lower.track(Family::Piano).settings.volume);
        steps.undo();
        QCOMPARE(f.window->document().song(), before);
        steps.redo();
        QCOMPARE(f.window->document().song(), lower);
        QTest::mouseDClick(f.find<Fader>("mixVolumePiano"), Qt::LeftButton);
        QCOMPARE(f.window->document().song(), before);
        QCOMPARE(steps.count(), 2);
    }

    void metersMoveAndMuteIsHeard() {
        WindowFixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.window->playback().ready(), 60000);
        f.window->document().replace(tinySong());
        f.trigger("actionMixer");
        f.trigger("actionPlayStop");
        for (const char* meter :
             {"mixMeterBass", "mixMeterDrums", "mixMeterGuitar", "mixMeterPiano", "mixMeterStrings"})
            QTRY_VERIFY2(f.find<StripMeter>(meter)->peak(0) > 0.01F, meter);
        QTRY_VERIFY(f.find<StripMeter>("mixMeterMaster")->peak(0) > 0.05F);
        for (const char* mute : {"mixMuteDrums", "mixMuteGuitar", "mixMutePiano", "mixMuteStrings"})
            QTest::mouseClick(f.find<QToolButton>(mute), Qt::LeftButton);
        QTRY_VERIFY(f.window->playback().engine().level(Family::Drums) < 0.001F);
        QTRY_VERIFY(f.window->playback().engine().level(Family::Bass) > 0.01F);
    }

    void theMasterChangesWhatIsHeardAndNotTheSong() {
        WindowFixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.window->playback().ready(), 60000);
        f.window->document().replace(tinySong());
        f.trigger("actionMixer");
        f.trigger("actionPlayStop");
        QTRY_VERIFY(f.window->playback().engine().level().first > 0.02F);
        drag(*f.find<Fader>("mixVolumeMaster"), -400);
        QCOMPARE(f.find<Fader>("mixVolumeMaster")->share(), 0.0);
        QTRY_VERIFY(f.window->playback().engine().level().first < 0.001F);
        QVERIFY(f.window->playback().engine().level(Family::Bass) >= 0 && f.window->playback().playing());
        QCOMPARE(f.window->document().song(), tinySong());
        QVERIFY(!f.window->document().modified());
        f.reopen();
        QCOMPARE(f.find<Fader>("mixVolumeMaster")->share(), 0.0);
    }

    /// In both themes, at 1280 x 800: nothing is cut off, everything has its name and hint, names are in track colours.
    void everythingFitsAndIsNamed() {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            WindowFixture f;
            applyTheme(*qApp, theme);
            f.trigger("actionMixer");
            f.trigger("actionSounds");
            QTRY_VERIFY(f.find<QDockWidget>("soundFontDock")->isVisible());
            QCoreApplication::processEvents();
            QCOMPARE(f.window->size(), QSize(1280, 800));
            const auto* dock = f.find<QDockWidget>("mixerDock");
            for (const auto* label : dock->findChildren<QLabel*>())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            const auto strips = dock->findChildren<QWidget*>(QRegularExpression("^strip"));
            QCOMPARE(strips.size(), static_cast<qsizetype>(kFamilies) + 1);
            for (const auto* strip : strips)
                QVERIFY2(strip->height() >= strip->minimumSizeHint().height(), qPrintable(strip->objectName()));
            for (const char* name : {"mixerDock", "soundFontDock"}) {
                const auto* each = f.find<QDockWidget>(name);
                for (const auto* control : each->widget()->findChildren<QWidget*>()) {
                    const bool takesKeys = control->focusPolicy() == Qt::StrongFocus && control->isVisible() &&
                                           !qobject_cast<const QScrollArea*>(control);
                    if (!takesKeys) continue;
                    QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
                    QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
                }
            }
            const QString colour = palette::family(Family::Bass).name();
            QVERIFY(f.find<QLabel>("mixNameBass")->styleSheet().contains(colour));
        }
    }

    void stripsAndRollHaveOneActiveTrack() {
        WindowFixture f;
        f.trigger("actionMixer");
        QTest::mouseClick(f.find<QWidget>("stripDrums"), Qt::LeftButton, {}, {3, 3});
        QCOMPARE(f.find<PianoRollView>("pianoRoll")->activeFamily(), Family::Drums);
        QTest::mouseClick(f.find<QPushButton>("mixInstrumentGuitar"), Qt::LeftButton);
        QCOMPARE(f.find<PianoRollView>("pianoRoll")->activeFamily(), Family::Guitar);
        QVERIFY(f.find<QDockWidget>("soundFontDock")->isVisible());
        QTRY_VERIFY(f.find<QLineEdit>("presetSearch")->hasFocus());
    }
};

MUSE_WINDOW_TEST(MixerWindowTest)
#include "MixerWindowTest.moc"
