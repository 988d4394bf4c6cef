// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFonts.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/preferences/PreferencesWindow.h"
#include "ui/features/preferences/SoundPage.h"
#include "ui/kit/theme/Theme.h"
#include "widgets/Palette.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QStackedWidget>

using namespace muse;
using test::WindowFixture;

/// The preferences: beside the window, in force at once, kept.
class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, ThemeChoice::Dark); }

    void theyStopNobodyFromWorking() {
        WindowFixture f;
        QCOMPARE(f.find<QAction>("actionPreferences")->shortcut(), QKeySequence("Ctrl+,"));
        f.trigger("actionPreferences");
        auto* preferences = f.find<PreferencesWindow>("preferences");
        QVERIFY(preferences && preferences->isVisible() && !preferences->isModal());
        auto* pages = f.find<QListWidget>("preferencePages");
        QCOMPARE(pages->count(), 4);
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
