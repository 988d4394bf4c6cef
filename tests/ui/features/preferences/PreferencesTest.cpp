// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFonts.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/preferences/LooksPage.h"
#include "ui/features/preferences/PreferencesWindow.h"
#include "ui/features/preferences/SoundPage.h"
#include "ui/kit/theme/Motion.h"
#include "ui/kit/theme/Theme.h"
#include "ui/kit/theme/WindowScale.h"
#include "widgets/Palette.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace muse;
using test::WindowFixture;

/// The preferences: beside the window, in force at once, kept.
class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        applyTheme(*qApp, ThemeChoice::Dark);
        applyMotion(MotionChoice::Full);
    }

    void theyStopNobodyFromWorking() {
        WindowFixture f;
        QCOMPARE(f.find<QAction>("actionPreferences")->shortcut(), QKeySequence("Ctrl+,"));
        f.trigger("actionPreferences");
        auto* preferences = f.find<PreferencesWindow>("preferences");
        QVERIFY(preferences && preferences->isVisible() && !preferences->isModal());
        auto* pages = f.find<QListWidget>("preferencePages");
        QCOMPARE(pages->count(), 5);
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentRow(i);
            QCOMPARE(preferences->findChild<QStackedWidget*>()->currentIndex(), i);
        }
        f.trigger("actionPreferences");
        QCOMPARE(f.window->findChildren<PreferencesWindow*>().size(), 1);
    }

    void aThemeHoldsAtOnceAndIsKept() {
        WindowFixture f;
        f.trigger("actionPreferences");
        f.find<QListWidget>("preferencePages")->setCurrentRow(1);
        auto* light = f.find<QRadioButton>("preferTheme-light");
        QVERIFY(!light->isChecked());
        light->click();
        QCOMPARE(palette::scheme(), palette::Scheme::Light);
        QCOMPARE(storedTheme(f.settings), ThemeChoice::Light);
    }

    void aSizeIsForTheNextStartWhichIsOffered() {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("studio.ini"), QSettings::IniFormat);
        int restarts = 0;
        LooksPage page(settings, [&restarts] { ++restarts; });
        page.show();
        auto* scale = page.findChild<QComboBox*>("preferScale");
        auto* restart = page.findChild<QPushButton*>("restartNow");
        QCOMPARE(scale->currentData().toInt(), 100);
        QCOMPARE(scale->count(), 5);
        QVERIFY(!restart->isEnabled());
        scale->setCurrentIndex(scale->findData(150));
        Q_EMIT scale->activated(scale->currentIndex());
        QCOMPARE(storedScale(settings), 150);
        QVERIFY(restart->isEnabled());
        restart->click();
        QCOMPARE(restarts, 1);
        // What somebody has written there that is none of the five counts as none.
        settings.setValue("window/scale", 5000);
        QCOMPARE(storedScale(settings), 100);
    }

    void reducedMotionHoldsAtOnceAndIsKept() {
        WindowFixture f;
        f.trigger("actionPreferences");
        f.find<QListWidget>("preferencePages")->setCurrentRow(1);
        const auto duration = [&] {
            return f.window->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, f.window.get());
        };
        f.find<QRadioButton>("preferMotion-full")->click();
        QVERIFY(duration() > 0);
        QProgressBar bar;
        showProgress(bar, -1);
        QCOMPARE(bar.maximum(), 0);
        f.find<QRadioButton>("preferMotion-reduced")->click();
        QCOMPARE(storedMotion(f.settings), MotionChoice::Reduced);
        QCOMPARE(duration(), 0);
        // Qt moves a bar whose end is unknown; stripes stand.
        showProgress(bar, -1);
        QCOMPARE(bar.maximum(), 1);
        QVERIFY(bar.property("unknown").toBool());
        showProgress(bar, 0.5, 10);
        QCOMPARE(bar.value(), 5);
        QVERIFY(!bar.property("unknown").toBool());
    }

    /// What is new in the roll is marked, and does not fade; the wheel zooms at once.
    void inTheRollNothingMovesByItself() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(8));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        const auto pictures = [&](MotionChoice choice) {
            applyMotion(choice);
            roll->present({0, kTicksPerBar});
            QSet<QByteArray> different;
            QElapsedTimer clock;
            for (clock.start(); clock.elapsed() < 600; QTest::qWait(40)) {
                const QImage picture = roll->viewport()->grab().toImage();
                different << QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes());
            }
            return different.size();
        };
        QVERIFY(pictures(MotionChoice::Full) > 2);
        QCOMPARE(pictures(MotionChoice::Reduced), 1);
    }

    /// Of desktops, those that keep GNOME's settings are asked by its own program.
    void theDesktopIsAsked() {
        QTemporaryDir folder;
        QFile program(folder.filePath("gsettings"));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho false\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
        applyMotion(MotionChoice::System);
        QTRY_VERIFY(motionReduced());
        applyMotion(MotionChoice::Full);
        QVERIFY(!motionReduced());
        qputenv("PATH", path);
    }

    void aDriverIsForTheNextStart() {
        WindowFixture f;
        f.trigger("actionPreferences");
        auto* driver = f.find<QComboBox>("preferDriver");
        QCOMPARE(storedDriver(f.settings), QString());
        driver->setCurrentIndex(driver->findData("alsa"));
        Q_EMIT driver->activated(driver->currentIndex());
        QCOMPARE(storedDriver(f.settings), QString("alsa"));
    }

    void theSoundfontThatPlaysIsTheOneShown() {
        WindowFixture f;
        if (findSoundFonts().empty()) QSKIP("No soundfont is installed.");
        QTRY_VERIFY_WITH_TIMEOUT(f.window->playback().ready(), 30000);
        f.trigger("actionPreferences");
        auto* fonts = f.find<QComboBox>("preferSoundFont");
        QTRY_COMPARE(toPath(fonts->currentData().toString()), f.window->playback().engine().soundFont());
        QCOMPARE(fonts->count(), static_cast<int>(findSoundFonts().size()));
        fonts->setCurrentIndex(fonts->count() - 1);
        Q_EMIT fonts->activated(fonts->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(f.window->playback().engine().soundFont(), findSoundFonts().back().path, 30000);
    }

    void portsAreListedWithNoneFirst() {
        WindowFixture f;
        f.trigger("actionPreferences");
        for (const char* name : {"preferMidiInput", "preferMidiOutput"}) {
            auto* ports = f.find<QComboBox>(name);
            QVERIFY(ports->count() >= 1);
            QCOMPARE(ports->itemData(0).toString(), QString());
            QCOMPARE(ports->currentIndex(), 0);
        }
    }
};

MUSE_WINDOW_TEST(PreferencesTest)
#include "PreferencesTest.moc"
