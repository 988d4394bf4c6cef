// SPDX-License-Identifier: MIT
#include "widgets/transport/TransportBar.h"

#include "tests/support/TestProgram.h"
#include "widgets/Palette.h"
#include "widgets/transport/LevelMeter.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace muse;

namespace {

QString text(const TransportBar& bar, const char* label) {
    return bar.findChild<QLabel*>(QString::fromLatin1(label))->text();
}

int pixelsOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

class TransportBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonsSayWhatIsWanted() {
        TransportBar bar;
        QSignalSpy play(&bar, &TransportBar::playToggled);
        QSignalSpy stop(&bar, &TransportBar::stopRequested);
        QSignalSpy back(&bar, &TransportBar::returnRequested);
        QSignalSpy loop(&bar, &TransportBar::loopToggled);
        QSignalSpy record(&bar, &TransportBar::recordToggled);
        QSignalSpy metronome(&bar, &TransportBar::metronomeToggled);
        const auto click = [&bar](const char* name) {
            QTest::mouseClick(bar.findChild<QToolButton*>(QString::fromLatin1(name)), Qt::LeftButton);
        };
        click("playButton");
        click("stopButton");
        click("returnButton");
        click("loopButton");
        click("recordButton");
        click("metronomeButton");
        QCOMPARE(play.size(), 1);
        QCOMPARE(stop.size(), 1);
        QCOMPARE(back.size(), 1);
        QCOMPARE(loop.size(), 1);
        QCOMPARE(loop.first().first().toBool(), true);
        QCOMPARE(record.size(), 1);
        QCOMPARE(metronome.size(), 1);
        bar.setLoop(false);
        QVERIFY(!bar.findChild<QToolButton*>(QStringLiteral("loopButton"))->isChecked());
        QCOMPARE(loop.size(), 1); // only hands toggle it
    }

    void theTempoIsTheOneInForce() {
        TransportBar bar;
        Song song;
        song.tempo = TempoMap({{0, 500000}, {kTicksPerBar, 1000000}});
        QSignalSpy asked(&bar, &TransportBar::tempoRequested);
        auto* box = bar.findChild<QDoubleSpinBox*>(QStringLiteral("tempoSpin"));
        bar.setSong(song);
        QCOMPARE(box->value(), 120.0);
        bar.setPosition(kTicksPerBar);
        QCOMPARE(box->value(), 60.0);
        bar.setPosition(0);
        QCOMPARE(box->value(), 120.0);
        QCOMPARE(asked.size(), 0);
    }

    void positionIsBarBeatTickAndTime() {
        TransportBar bar;
        bar.setSong(Song()); // 120 bpm: a bar lasts two seconds
        QCOMPARE(text(bar, "positionLabel"), QStringLiteral("1 . 1 . 000"));
        bar.setPosition(2 * 1920 + 480 + 37);
        QCOMPARE(text(bar, "positionLabel"), QStringLiteral("3 . 2 . 037"));
        QCOMPARE(text(bar, "timeLabel"), QStringLiteral("0:04.5"));
        bar.setPosition(Tick{40} * 1920);
        QCOMPARE(text(bar, "timeLabel"), QStringLiteral("1:20.0"));
    }

    /// Play, stop and the position never leave; the rest goes by its worth and comes back.
    void aNarrowBarKeepsWhatMattersMost() {
        TransportBar bar;
        bar.show();
        const auto shown = [&bar](const char* name) {
            const auto* part = bar.findChild<QWidget*>(QLatin1String(name));
            return part->isVisible() && bar.rect().contains(part->geometry());
        };
        for (int width = bar.sizeHint().width(); width >= bar.minimumSizeHint().width(); width -= 7) {
            bar.resize(width, bar.sizeHint().height());
            for (const char* name : {"playButton", "stopButton", "positionLabel"})
                QVERIFY2(shown(name), qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(name)).arg(width)));
        }
        QVERIFY(bar.minimumSizeHint().width() < 320);
        bar.resize(bar.minimumSizeHint());
        QVERIFY(!shown("loopButton"));
        bar.resize(bar.sizeHint());
        for (const char* name : {"loopButton", "tempoSpin", "snapCombo", "timeLabel"})
            QVERIFY2(shown(name), name);
    }

    void beatsAreWhatTheSignatureCounts() {
        TransportBar bar;
        Song song;
        song.signatures = {{0, 6, 8}};
        bar.setSong(song);
        bar.setPosition(1440 + 5 * 240 + 7);
        QCOMPARE(text(bar, "positionLabel"), QStringLiteral("2 . 6 . 007"));
    }

    void tempoIsShownAndAskedFor() {
        TransportBar bar;
        QSignalSpy wanted(&bar, &TransportBar::tempoRequested);
        Song song;
        song.tempo = TempoMap::constant(104);
        bar.setSong(song);
        auto* spin = bar.findChild<QDoubleSpinBox*>(QStringLiteral("tempoSpin"));
        QCOMPARE(spin->value(), 104.0);
        QVERIFY(wanted.isEmpty());
        spin->stepUp();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toDouble(), 105.0);
    }

    void everySnapCanBeChosen() {
        TransportBar bar;
        QCOMPARE(bar.snap(), Snap::Sixteenth);
        QSignalSpy changed(&bar, &TransportBar::snapChanged);
        auto* combo = bar.findChild<QComboBox*>(QStringLiteral("snapCombo"));
        QCOMPARE(combo->count(), static_cast<int>(kAllSnaps.size()));
        for (const Snap snap : kAllSnaps) {
            combo->setCurrentIndex(combo->findData(static_cast<int>(snap)));
            QCOMPARE(bar.snap(), snap);
        }
        QCOMPARE(changed.size(), static_cast<int>(kAllSnaps.size()));
    }

    void playBecomesPause() {
        TransportBar bar;
        auto* play = bar.findChild<QToolButton*>(QStringLiteral("playButton"));
        const QString before = play->accessibleName();
        const QImage picture = play->icon().pixmap(22, 22).toImage();
        bar.setPlaying(true);
        QVERIFY(play->accessibleName() != before);
        QVERIFY(play->icon().pixmap(22, 22).toImage() != picture);
        bar.setPlaying(false);
        QCOMPARE(play->accessibleName(), before);
    }

    void theMeterRisesFallsAndTurnsRed() {
        LevelMeter meter;
        meter.resize(120, 20);
        QCOMPARE(pixelsOf(meter.grab().toImage(), palette::accent()), 0);
        meter.setLevel(0.5F, 0.5F);
        const int loud = pixelsOf(meter.grab().toImage(), palette::accent());
        QVERIFY(loud > 0);
        meter.setLevel(0, 0);
        const int falling = pixelsOf(meter.grab().toImage(), palette::accent());
        QVERIFY(falling > 0 && falling < loud);
        for (int i = 0; i < 200; ++i)
            meter.setLevel(0, 0);
        QCOMPARE(pixelsOf(meter.grab().toImage(), palette::accent()), 0);
        meter.setLevel(1, 0);
        QVERIFY(pixelsOf(meter.grab().toImage(), palette::danger()) > 0);
    }
};

MUSE_WINDOW_TEST(TransportBarTest)
#include "TransportBarTest.moc"
