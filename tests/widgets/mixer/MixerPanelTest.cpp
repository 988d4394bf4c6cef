// SPDX-License-Identifier: MIT
#include "widgets/mixer/MixerPanel.h"

#include "tests/support/TestProgram.h"
#include "widgets/mixer/Decibels.h"
#include "widgets/mixer/Fader.h"
#include "widgets/mixer/Knob.h"
#include "widgets/mixer/MasterStrip.h"
#include "widgets/mixer/PeakHold.h"
#include "widgets/mixer/StripMeter.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace muse;

namespace {

constexpr float kKnee = 0.8F;

/// A mixer whose edits are applied to a song, as the document does.
struct Mixed {
    Mixed() {
        panel.setSong(song);
        QObject::connect(&panel, &MixerPanel::editRequested, &panel,
                         [this](const std::shared_ptr<SongEdit>& edit, int gesture) {
                             names << QString::fromStdString(edit->name());
                             gestures << gesture;
                             (void)edit->apply(song);
                             panel.setSong(song);
                         });
        panel.resize(900, 320);
        panel.show();
    }
    template <typename Widget> Widget* find(const char* name) {
        auto* found = panel.findChild<Widget*>(QString::fromLatin1(name));
        if (!found) qFatal("%s", name);
        return found;
    }
    void drag(QWidget* control, int pixels, int moves, Qt::KeyboardModifiers keys = {}) {
        const QPoint from = control->rect().center();
        QTest::mousePress(control, Qt::LeftButton, keys, from);
        for (int i = 1; i <= moves; ++i) {
            const QPointF at = from + QPointF(0, -static_cast<double>(pixels) * i / moves);
            QMouseEvent move(QEvent::MouseMove, at, control->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
            QApplication::sendEvent(control, &move);
        }
        QTest::mouseRelease(control, Qt::LeftButton, keys, from - QPoint(0, pixels));
    }
    TrackSettings& settings(Family family) { return song.track(family).settings; }

    Song song;
    MixerPanel panel{kKnee};
    QStringList names;
    QList<int> gestures;
};

} // namespace

class MixerPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decibelsAreThoseOfSoundfonts() {
        QCOMPARE(volumeDecibels(1), 0.0);
        QCOMPARE(decibelText(volumeDecibels(0.5)), QStringLiteral("-12.0 dB"));
        QCOMPARE(decibelText(volumeDecibels(0)), QStringLiteral("-∞ dB"));
        QCOMPARE(decibelText(-0.01), QStringLiteral("0.0 dB"));
        for (const double decibels : {0.0, -3.0, -12.0, -40.0})
            QVERIFY(std::fabs(volumeDecibels(volumeOf(decibels)) - decibels) < 1e-9);
        QCOMPARE(meterShare(0), 0.0);
        QCOMPARE(meterShare(1), 1.0);
        QCOMPARE(meterShare(0.001), 0.0);
        QVERIFY(std::fabs(meterShare(0.0316227766) - 0.5) < 1e-6);
    }

    void thePeakStaysAWhile() {
        PeakHold hold;
        hold.feed(0.5F, 0);
        hold.feed(0.1F, 1000);
        QCOMPARE(hold.peak(), 0.5F);
        QCOMPARE(hold.level(), 0.1F);
        hold.feed(0.2F, PeakHold::kHoldMilliseconds);
        QCOMPARE(hold.peak(), 0.2F);
        hold.feed(0.9F, 1600);
        QCOMPARE(hold.peak(), 0.9F);
    }

    void aDragIsOneGesture() {
        Mixed mixer;
        auto* fader = mixer.find<Fader>("mixVolumeBass");
        const double before = mixer.settings(Family::Bass).volume;
        mixer.drag(fader, -40, 8);
        QVERIFY(mixer.names.size() > 4);
        QCOMPARE(QSet<int>(mixer.gestures.begin(), mixer.gestures.end()).size(), 1);
        QVERIFY(mixer.gestures.front() != 0);
        QCOMPARE(mixer.names.front(), QStringLiteral("Volume of Bass"));
        QVERIFY(mixer.settings(Family::Bass).volume < before - 0.1);
        const int first = mixer.gestures.front();
        mixer.drag(fader, 10, 2);
        QVERIFY(mixer.gestures.back() != first);
        // The finger and the cap go the same way.
        const double low = mixer.settings(Family::Bass).volume;
        mixer.drag(fader, 20, 2);
        QVERIFY(mixer.settings(Family::Bass).volume > low);
    }

    void everyControlSetsItsOwn_data() {
        QTest::addColumn<QString>("control");
        QTest::addColumn<int>("pixels");
        QTest::newRow("volume") << "mixVolume" << -30;
        QTest::newRow("pan") << "mixPan" << -30;
        QTest::newRow("reverb") << "mixReverb" << 30;
        QTest::newRow("chorus") << "mixChorus" << 30;
    }
    void everyControlSetsItsOwn() {
        QFETCH(QString, control);
        QFETCH(int, pixels);
        const auto valueIn = [&control](const TrackSettings& settings) {
            if (control == QStringLiteral("mixVolume")) return settings.volume;
            if (control == QStringLiteral("mixPan")) return settings.pan;
            return control == QStringLiteral("mixReverb") ? settings.reverb : settings.chorus;
        };
        for (const Family family : kAllFamilies) {
            Mixed mixer;
            const TrackSettings before = mixer.settings(family);
            auto* found = mixer.panel.findChild<MixerControl*>(
                control + QString::fromUtf8(name(family).data(), static_cast<int>(name(family).size())));
            QVERIFY(found && !found->accessibleName().isEmpty() && !found->toolTip().isEmpty());
            mixer.drag(found, pixels, 3);
            QCOMPARE(valueIn(mixer.settings(family)) > valueIn(before), pixels > 0);
            QVERIFY(valueIn(mixer.settings(family)) != valueIn(before));
            QCOMPARE(found->share(), valueIn(mixer.settings(family)));
            // Back to rest, and nothing else ever moved.
            QTest::mouseDClick(found, Qt::LeftButton);
            QCOMPARE(mixer.song, Song());
        }
    }

    void shiftIsFine() {
        Mixed coarse;
        Mixed fine;
        coarse.drag(coarse.find<Knob>("mixPanPiano"), 40, 4);
        fine.drag(fine.find<Knob>("mixPanPiano"), 40, 4, Qt::ShiftModifier);
        const double wide = coarse.settings(Family::Piano).pan;
        QVERIFY(wide > 0.3);
        QVERIFY(std::fabs(fine.settings(Family::Piano).pan - wide / 10) < 0.01);
    }

    void keysMoveAndStepsInSuccessionAreOne() {
        Mixed mixer;
        auto* knob = mixer.find<Knob>("mixPanStrings");
        QTest::keyClick(knob, Qt::Key_Up);
        QTest::keyClick(knob, Qt::Key_Right);
        QTest::keyClick(knob, Qt::Key_PageUp);
        QCOMPARE(mixer.settings(Family::Strings).pan, 0.12);
        QCOMPARE(QSet<int>(mixer.gestures.begin(), mixer.gestures.end()).size(), 1);
        QTest::keyClick(knob, Qt::Key_Home);
        QCOMPARE(mixer.settings(Family::Strings).pan, -1.0);
        const auto edits = mixer.names.size();
        QTest::keyClick(knob, Qt::Key_Down); // at its end: no edit
        QCOMPARE(mixer.names.size(), edits);
        QTest::keyClick(knob, Qt::Key_Delete);
        QCOMPARE(mixer.song, Song());
    }

    void muteAndSoloAreEdits() {
        Mixed mixer;
        QTest::mouseClick(mixer.find<QToolButton>("mixMuteDrums"), Qt::LeftButton);
        QTest::mouseClick(mixer.find<QToolButton>("mixSoloPiano"), Qt::LeftButton);
        QCOMPARE(mixer.names, (QStringList{"Mute Drums", "Solo Piano"}));
        QCOMPARE(mixer.gestures, (QList<int>{0, 0}));
        QVERIFY(mixer.settings(Family::Drums).mute && mixer.settings(Family::Piano).solo);
    }

    void showsTheSongWithoutAnEdit() {
        Mixed mixer;
        TrackSettings& guitar = mixer.settings(Family::Guitar);
        guitar.name = "A very long name that no strip of this width could show";
        guitar.volume = 0.5;
        guitar.pan = -0.25;
        guitar.program = 29;
        mixer.panel.setSong(mixer.song);
        QVERIFY(mixer.names.isEmpty());
        QCOMPARE(mixer.find<QLabel>("mixDecibelsGuitar")->text(), QStringLiteral("-12.0 dB"));
        QVERIFY(mixer.find<Knob>("mixPanGuitar")->toolTip().startsWith("Pan: 25 % left"));
        QVERIFY(mixer.find<QLabel>("mixNameGuitar")->text().endsWith(QChar(0x2026)));
        QVERIFY(mixer.find<QLabel>("mixNameGuitar")->toolTip().endsWith(QString::fromStdString(guitar.name)));
        QVERIFY(mixer.find<QLabel>("mixNameGuitar")->text().startsWith("Guitar"));
        QVERIFY(!mixer.find<QPushButton>("mixInstrumentGuitar")->text().isEmpty());
    }

    void clicksChooseTracksAndSounds() {
        Mixed mixer;
        QSignalSpy chosen(&mixer.panel, &MixerPanel::familyChosen);
        QSignalSpy sounds(&mixer.panel, &MixerPanel::instrumentRequested);
        QTest::mouseClick(mixer.find<QWidget>("stripStrings"), Qt::LeftButton, {}, {3, 3});
        QCOMPARE(chosen.front().front().value<Family>(), Family::Strings);
        QTest::mouseClick(mixer.find<QPushButton>("mixInstrumentBass"), Qt::LeftButton);
        QCOMPARE(sounds.front().front().value<Family>(), Family::Bass);
    }

    void theMasterIsNoEdit() {
        Mixed mixer;
        QSignalSpy changed(&mixer.panel, &MixerPanel::masterVolumeChanged);
        auto* fader = mixer.find<Fader>("mixVolumeMaster");
        mixer.drag(fader, -40, 2);
        QVERIFY(mixer.names.isEmpty());
        QCOMPARE(changed.back().front().toDouble(), fader->share());
        QVERIFY(fader->share() < 0.9);
        QTest::mouseDClick(fader, Qt::LeftButton);
        QCOMPARE(fader->share(), 1.0);
    }

    void theLimiterLightsUpAndGoesOut() {
        Mixed mixer;
        auto* master = mixer.find<MasterStrip>("stripMaster");
        mixer.panel.setMasterLevel(kKnee, 0.1F);
        QVERIFY(!master->limiting());
        mixer.panel.setMasterLevel(0.1F, kKnee + 0.01F);
        QVERIFY(master->limiting());
        QVERIFY(mixer.find<StripMeter>("mixMeterMaster")->peak(1) > kKnee);
        mixer.panel.setMasterLevel(0.1F, 0.1F);
        QVERIFY(master->limiting());
        QTRY_VERIFY((mixer.panel.setMasterLevel(0, 0), !master->limiting()));
    }

    void levelsGoToTheirStrips() {
        Mixed mixer;
        mixer.panel.setLevel(Family::Drums, 0.5F);
        QCOMPARE(mixer.find<StripMeter>("mixMeterDrums")->peak(0), 0.5F);
        QCOMPARE(mixer.find<StripMeter>("mixMeterBass")->peak(0), 0.0F);
    }
};

MUSE_WINDOW_TEST(MixerPanelTest)
#include "MixerPanelTest.moc"
