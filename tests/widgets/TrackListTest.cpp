// SPDX-License-Identifier: MIT
#include "widgets/tracks/TrackList.h"
#include "tests/support/TestProgram.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace muse;

namespace {

/// A track list whose edits are applied to a song, as the document does.
struct Listed {
    explicit Listed(Song first = {}) : song(std::move(first)) {
        list.setSong(song);
        QObject::connect(&list, &TrackList::editRequested, &list, [this](const std::shared_ptr<SongEdit>& edit) {
            names.push_back(QString::fromStdString(edit->name()));
            inverse = edit->apply(song);
            list.setSong(song);
        });
        list.resize(240, 500);
        list.show();
    }
    template <typename Widget> Widget* find(const char* name) {
        return list.findChild<Widget*>(QString::fromLatin1(name));
    }
    QLineEdit* rename(const QString& wanted) {
        auto* field = find<QLineEdit>("nameGuitar");
        QTest::mouseDClick(field, Qt::LeftButton);
        QTest::keyClicks(field, wanted);
        return field;
    }
    TrackSettings& settings(Family family) { return song.track(family).settings; }

    Song song;
    TrackList list;
    QStringList names;
    SongEditPtr inverse;
};

} // namespace

class TrackListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLowListKeepsFiveLines() {
        Listed tracks;
        QVERIFY(tracks.find<QComboBox>("programBass")->isVisible());
        tracks.list.resize(240, tracks.list.minimumSizeHint().height());
        QVERIFY(!tracks.find<QComboBox>("programBass")->isVisible());
        for (const char* name : {"nameBass", "nameStrings", "muteStrings"}) {
            const auto* part = tracks.find<QWidget>(name);
            QVERIFY2(part->isVisible() && tracks.list.rect().contains(part->mapTo(&tracks.list, part->rect().center())),
                     name);
        }
        tracks.list.resize(240, 500);
        QVERIFY(tracks.find<QComboBox>("programStrings")->isVisible());
    }

    /// The rest of the window speaks of families.
    void anImportedNameStandsAfterItsFamily() {
        Song song;
        song.track(Family::Bass).settings.name = "MIDI out #4";
        Listed tracks(song);
        QCoreApplication::processEvents();
        const auto* family = tracks.find<QLabel>("familyBass");
        const auto* name = tracks.find<QLineEdit>("nameBass");
        QVERIFY(family->isVisible() && name->isVisible());
        QCOMPARE(family->text(), QStringLiteral("Bass"));
        QCOMPARE(name->text(), QStringLiteral("MIDI out #4"));
        QVERIFY(family->width() >= family->fontMetrics().horizontalAdvance(family->text()));
        QVERIFY(family->geometry().right() < name->geometry().right());
        QVERIFY(family->mapTo(&tracks.list, QPoint()).x() + family->width() <=
                name->mapTo(&tracks.list, QPoint()).x() + 1);
        // Its own name says as much.
        QVERIFY(!tracks.find<QLabel>("familyPiano")->isVisible());
        QCOMPARE(tracks.find<QLineEdit>("namePiano")->text(), QStringLiteral("Piano"));
    }

    void togglesAreOneEditEach_data() {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("mute") << "muteBass" << QStringList{"Mute Bass", "Unmute Bass"};
        QTest::newRow("solo") << "soloPiano" << QStringList{"Solo Piano", "Unsolo Piano"};
        QTest::newRow("lock") << "lockDrums" << QStringList{"Lock Drums", "Unlock Drums"};
    }
    void togglesAreOneEditEach() {
        QFETCH(QString, button);
        QFETCH(QStringList, names);
        Listed tracks;
        const Song before = tracks.song;
        auto* toggle = tracks.list.findChild<QToolButton*>(button);
        QTest::mouseClick(toggle, Qt::LeftButton);
        QCOMPARE(tracks.names.size(), 1);
        QVERIFY(toggle->isChecked());
        Song expected = before;
        if (button == QStringLiteral("muteBass")) expected.track(Family::Bass).settings.mute = true;
        if (button == QStringLiteral("soloPiano")) expected.track(Family::Piano).settings.solo = true;
        if (button == QStringLiteral("lockDrums")) expected.track(Family::Drums).settings.locked = true;
        QCOMPARE(tracks.song, expected);
        QTest::mouseClick(toggle, Qt::LeftButton);
        QCOMPARE(tracks.names, names);
        QCOMPARE(tracks.song, before);
    }

    void showsTheSongsSettingsWithoutAnEdit() {
        Listed tracks;
        tracks.settings(Family::Strings).mute = true;
        tracks.settings(Family::Strings).program = 50;
        tracks.settings(Family::Strings).name = "Violins";
        tracks.list.setSong(tracks.song);
        QVERIFY(tracks.find<QToolButton>("muteStrings")->isChecked());
        QCOMPARE(tracks.find<QComboBox>("programStrings")->currentIndex(), 50);
        QCOMPARE(tracks.find<QLineEdit>("nameStrings")->text(), QStringLiteral("Violins"));
        QVERIFY(tracks.names.isEmpty());
    }

    void choosesAnInstrument() {
        Listed tracks;
        const Song before = tracks.song;
        auto* program = tracks.find<QComboBox>("programBass");
        QCOMPARE(program->count(), 128);
        QTest::keyClick(program, Qt::Key_Down);
        QCOMPARE(tracks.names.size(), 1);
        QCOMPARE(tracks.settings(Family::Bass).program, before.track(Family::Bass).settings.program + 1);
        (void)tracks.inverse->apply(tracks.song);
        QCOMPARE(tracks.song, before);
        QVERIFY(!tracks.find<QComboBox>("programDrums")->isEnabled());
    }

    void renamesWithOneEdit() {
        Listed tracks;
        auto* field = tracks.rename(QStringLiteral("  Twelve strings "));
        QTest::keyClick(field, Qt::Key_Return);
        field->clearFocus();
        QCOMPARE(tracks.names, QStringList{"Rename track"});
        QCOMPARE(tracks.settings(Family::Guitar).name, std::string("Twelve strings"));
        QVERIFY(field->isReadOnly());
    }

    void anEmptyNameAndEscapeKeepTheOldOne() {
        Listed tracks;
        auto* field = tracks.rename(QStringLiteral("   "));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("Guitar"));
        tracks.rename(QStringLiteral("Lute"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("Guitar"));
        QVERIFY(tracks.names.isEmpty());
    }

    void leavingANameThatNobodyEditedChangesNothing() {
        Song song;
        song.track(Family::Guitar).settings.name = std::string(200, 'x') + " "; // longer than the field takes
        Listed tracks(song);
        auto* field = tracks.find<QLineEdit>("nameGuitar");
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_Return);
        field->clearFocus();
        QVERIFY(tracks.names.isEmpty());
        QCOMPARE(tracks.song, song);
    }

    void aClickMakesATrackActive() {
        Listed tracks;
        QSignalSpy active(&tracks.list, &TrackList::activeFamilyChanged);
        auto* bass = tracks.find<QWidget>("trackBass");
        QTest::mouseClick(bass, Qt::LeftButton, {}, {2, 2});
        QCOMPARE(tracks.list.activeFamily(), Family::Bass);
        QCOMPARE(active.size(), 1);
        QTest::mouseClick(bass, Qt::LeftButton, {}, {2, 2});
        tracks.list.setActiveFamily(Family::Bass);
        QCOMPARE(active.size(), 1);
        QTest::mouseClick(tracks.find<QLineEdit>("nameDrums"), Qt::LeftButton);
        QCOMPARE(tracks.list.activeFamily(), Family::Drums);
        QVERIFY(tracks.names.isEmpty());
    }
};

MUSE_WINDOW_TEST(TrackListTest)
#include "TrackListTest.moc"
