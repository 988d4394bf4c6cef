// SPDX-License-Identifier: MIT
// Wishes and limits that are set in the real window, with a model that ships.
#include "ui/features/generate/SteeringForm.h"
#include "core/ml/provenance/GenerationRecord.h"
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/OfferFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "ui/kit/NoticeLine.h"
#include "widgets/morph/MorphPad.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace muse;
using test::OfferFixture;

namespace {

constexpr int kPatience = OfferFixture::kPatience;
constexpr int kFew = 3;

} // namespace

class SteeringFormTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_folder;
    std::unique_ptr<OfferFixture> m_fixture;

    template <typename T> T* find(const char* name) { return m_fixture->find<T>(name); }
    CandidateList* list() { return m_fixture->list(); }
    const Song& shown() { return m_fixture->shown(); }
    void steer(const char* track) { find<QToolButton>(track)->click(); }
    void ask() { m_fixture->ask(); }

private Q_SLOTS:
    void initTestCase() {
        m_folder = toPath(m_models.path());
        std::filesystem::copy_file(std::filesystem::path(MUSE_SOURCE_DIR) / "assets/models/composer-bass.safetensors",
                                   m_folder / "composer-bass.safetensors");
    }
    void init() { m_fixture = std::make_unique<OfferFixture>(m_folder, kFew); }
    void cleanup() { m_fixture.reset(); }

    void eachTrackHasItsOwn() {
        steer("steerGuitar");
        find<QComboBox>("wishdensity")->setCurrentIndex(3);
        find<QSpinBox>("voicesSpin")->setValue(2);
        steer("steerDrums");
        QCOMPARE(find<QComboBox>("wishdensity")->currentIndex(), 0);
        QVERIFY(!find<QSpinBox>("lowestSpin")->isEnabled());
        QVERIFY(!find<QCheckBox>("inScaleCheck")->isEnabled());
        steer("steerGuitar");
        QCOMPARE(find<QComboBox>("wishdensity")->currentIndex(), 3);
        QCOMPARE(find<QSpinBox>("voicesSpin")->value(), 2);
        QVERIFY(find<QToolButton>("steerGuitar")->text().contains(QChar(0x2022)));
        QVERIFY(!find<QToolButton>("steerDrums")->text().contains(QChar(0x2022)));
        find<QToolButton>("steeringClear")->click();
        QCOMPARE(find<QComboBox>("wishdensity")->currentIndex(), 0);
        QVERIFY(find<SteeringForm>("steeringForm")->steering() == Steering{});
    }

    void pitchesAreWrittenByName() {
        steer("steerPiano");
        auto* lowest = find<QSpinBox>("lowestSpin");
        auto* highest = find<QSpinBox>("highestSpin");
        lowest->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(lowest, "C4");
        QTest::keyClick(lowest, Qt::Key_Return);
        QCOMPARE(lowest->value(), 60);
        highest->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(highest, "eb3");
        QTest::keyClick(highest, Qt::Key_Return);
        QCOMPARE(highest->value(), 51);
        QCOMPARE(lowest->value(), 51); // pushed along
        QCOMPARE(lowest->text(), QStringLiteral("D#3"));
    }

    void aTrackWithoutAPitchIsNamed() {
        auto* problem = find<QLabel>("steeringProblem");
        QVERIFY(!problem->isVisible());
        const Scale scale = m_fixture->window->editor().scale();
        int beside = 48;
        while (scale.contains(beside))
            ++beside;
        steer("steerGuitar");
        find<QSpinBox>("lowestSpin")->setValue(beside);
        find<QSpinBox>("highestSpin")->setValue(beside);
        QVERIFY(!problem->isVisible());
        find<QCheckBox>("inScaleCheck")->setChecked(true);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains("Guitar would be silent"), qPrintable(problem->text()));
        find<QSpinBox>("highestSpin")->setValue(beside + 2);
        QVERIFY(!problem->isVisible());
    }

    void wishesOfTracksThatStayAreLeftOut() {
        for (const char* track : {"steerBass", "steerDrums"}) {
            steer(track);
            find<QComboBox>("wishdensity")->setCurrentIndex(3);
        }
        ask();
        const auto steering = generationRecord(shown().generations.back().settings)->settings.steering;
        QVERIFY(!steering.tracks[index(Family::Bass)].wishesAny());
        QVERIFY(steering.tracks[index(Family::Drums)].wishesAny());
        const QString said = find<QWidget>("generatePanel")->findChild<NoticeLine*>()->sentence();
        QVERIFY2(said.contains("Bass") && said.contains("left out"), qPrintable(said));
    }

    /// Thresholds that wishes have moved are the corners' own.
    void aCornerIsTheCandidateThatMetTheWish() {
        find<QSlider>("dynamicsSlider")->setValue(0); // its chances are drawn for each piece
        steer("steerDrums");
        find<QComboBox>("wishdensity")->setCurrentIndex(3);
        ask();
        std::vector<std::vector<Note>> own;
        std::vector<double> thresholds;
        for (int candidate = 0; candidate < 2; ++candidate) {
            list()->setCurrentIndex(list()->model()->index(candidate, 0));
            own.push_back(shown().track(Family::Drums).notes());
            const auto record = generationRecord(shown().generations.back().settings);
            thresholds.push_back(record->settings.trackThresholds[index(Family::Drums)]);
        }
        QTest::keyClick(list(), Qt::Key_B);
        auto* pad = find<MorphPad>("morphPad");
        QTRY_VERIFY(pad->isVisible());
        for (int corner = 0; corner < 2; ++corner) {
            for (int i = 0; i < 8; ++i) {
                QTest::keyClick(pad, corner == 0 ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier);
                QTest::keyClick(pad, Qt::Key_Up, Qt::ShiftModifier);
            }
            const auto between = [&] {
                const auto record = generationRecord(shown().generations.back().settings);
                return record->settings.morph && record->settings.morph->path.front() == MorphPoint{float(corner), 0};
            };
            QTRY_VERIFY_WITH_TIMEOUT(between(), kPatience);
            const auto record = generationRecord(shown().generations.back().settings);
            QCOMPARE(record->settings.trackThresholds[index(Family::Drums)], thresholds[std::size_t(corner)]);
            QVERIFY(shown().track(Family::Drums).notes() == own[std::size_t(corner)]);
        }
    }

    void limitsAreKeptInTheSong() {
        steer("steerStrings");
        find<QSpinBox>("lowestSpin")->setValue(55);
        find<QSpinBox>("highestSpin")->setValue(72);
        find<QCheckBox>("inScaleCheck")->setChecked(true);
        ask();
        const Scale scale = m_fixture->window->editor().scale();
        for (int candidate = 0; candidate < kFew; ++candidate) {
            for (const Note& note : shown().track(Family::Strings).notesIn(0, 4 * kTicksPerBar)) {
                QVERIFY(note.pitch >= 55 && note.pitch <= 72);
                QVERIFY(scale.contains(note.pitch));
            }
            QTest::keyClick(list(), Qt::Key_Right);
        }
        const auto record = generationRecord(shown().generations.back().settings);
        QVERIFY(record.ok());
        QCOMPARE(record->settings.steering.tracks[index(Family::Strings)].limits.lowest, 55);
        QVERIFY(record->settings.steering.tracks[index(Family::Strings)].limits.scale == scale);
    }

    void whatMetAWishIsMadeAgain() {
        const auto song = [this]() -> const Song& { return m_fixture->window->document().song(); };
        steer("steerGuitar");
        find<QComboBox>("wishdensity")->setCurrentIndex(3);
        find<QSpinBox>("candidateCountSpin")->setValue(1);
        m_fixture->trigger("actionGenerateOthers");
        QTRY_COMPARE_WITH_TIMEOUT(song().generations.size(), std::size_t{1}, kPatience);
        const Song before = song();
        const auto guitar = before.track(Family::Guitar).notes();
        m_fixture->window->document().apply(std::make_unique<ChangeNotes>(
            "Delete", Family::Guitar, std::vector<Note>(guitar.begin(), guitar.end()), std::vector<Note>()));
        m_fixture->trigger("actionMakeAgain");
        const auto begun = [&song] { return !song().track(Family::Guitar).notesIn(0, 4 * kTicksPerBar).empty(); };
        QTRY_VERIFY_WITH_TIMEOUT(begun(), kPatience);
        for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings})
            QVERIFY(song().track(family).notesIn(0, 4 * kTicksPerBar) ==
                    before.track(family).notesIn(0, 4 * kTicksPerBar));
    }

    void wishesAreMetByTryingMany() {
        steer("steerDrums");
        find<QComboBox>("wishdensity")->setCurrentIndex(1);
        ask();
        QVERIFY2(find<QLabel>("candidateHeading")->text().contains(QString::number(8 * kFew)),
                 qPrintable(find<QLabel>("candidateHeading")->text()));
        QCOMPARE(list()->model()->rowCount(), kFew);
    }

    void whatCannotBeMetIsSaid() {
        // No song is both full of bass silence and given one; the others can hardly all be silent and dense at once.
        for (const char* track : {"steerGuitar", "steerPiano", "steerStrings"}) {
            steer(track);
            find<QComboBox>("wishdensity")->setCurrentIndex(3);
            find<QComboBox>("wishsilence")->setCurrentIndex(3);
            find<QComboBox>("wishlength")->setCurrentIndex(3);
        }
        ask();
        QTRY_VERIFY(find<QLabel>("unmetLabel")->isVisible());
        QVERIFY2(find<QLabel>("unmetLabel")->text().startsWith("Not met"),
                 qPrintable(find<QLabel>("unmetLabel")->text()));
    }
};

MUSE_WINDOW_TEST(SteeringFormTest)
#include "SteeringFormTest.moc"
