// SPDX-License-Identifier: MIT
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/MidiListener.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;
using namespace muse::test;

namespace {

constexpr int kLead = 80; ///< a square wave, without vibrato
constexpr std::uint8_t kA = 69;
constexpr double kHertz = 440;
constexpr ControlValue kCentre = 8192;
constexpr ControlValue kUp = 16383; ///< the whole range

/// The frequency in Hz of what sounds in [from, to) frames, by the lag at which it is most like itself.
double frequencyIn(const Sound& sound, std::size_t from, std::size_t to) {
    const auto alike = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t i = from; i + lag < to; ++i)
            sum += double(sound.left[i]) * sound.left[i + lag];
        return sum / double(to - from - lag);
    };
    // From 800 Hz down to 300, so that no overtone and no half of it is meant.
    std::size_t best = kRate / 800;
    for (std::size_t lag = best; lag <= kRate / 300; ++lag)
        if (alike(lag) > alike(best)) best = lag;
    const double before = alike(best - 1);
    const double at = alike(best);
    const double after = alike(best + 1);
    return kRate / (double(best) + (before - after) / (2 * (before - 2 * at + after)));
}

double semitonesAbove(double hertz) {
    return 12 * std::log2(hertz / kHertz);
}

Song heldNote(ControlPoints bends, int range = kUsualBendRange) {
    Song song = songOf(Family::Strings, {{0, 4800, kA, 100}}, kLead);
    Track& strings = song.track(Family::Strings);
    strings.settings.reverb = 0;
    strings.settings.bendRange = range;
    strings.setControls(Controller::PitchBend, std::move(bends));
    return song;
}

void render(Renderer& renderer, int frames) {
    std::vector<float> left(static_cast<std::size_t>(frames));
    std::vector<float> right(static_cast<std::size_t>(frames));
    renderer.render(left.data(), right.data(), frames);
}

/// The bends of a family that a MIDI output has heard.
std::vector<int> bendsOf(MidiListener& listener, Family family) {
    std::vector<int> found;
    for (const MidiMessage& message : listener.heard())
        if (message.kind() == MidiMessage::kPitchBend && message.channel() == midiChannel(family))
            found.push_back(message.data1 | message.data2 << 7);
    return found;
}

using Values = std::vector<int>;

} // namespace

/// Bends and what else is played, as they are heard and sent.
class PlayedControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        if (!smallSoundFont()) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }

    void aBendShiftsThePitchByItsSemitones_data() {
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("range");
        QTest::addColumn<double>("semitones");
        QTest::newRow("none") << 8192 << 2 << 0.0;
        QTest::newRow("all of the usual range") << 16383 << 2 << 2.0;
        QTest::newRow("half of it, down") << 4096 << 2 << -1.0;
        QTest::newRow("a wider range") << 8192 + 3413 << 12 << 5.0;
        QTest::newRow("no range") << 16383 << 0 << 0.0;
    }

    /// The note before the bend, after it, and after its end are one and the same voice.
    void aBendShiftsThePitchByItsSemitones() {
        QFETCH(const int, value);
        QFETCH(const int, range);
        QFETCH(const double, semitones);
        Player player(*smallSoundFont(), kRate, Effects::Off);
        player.set(heldNote({{960, ControlValue(value)}, {1920, kCentre}}, range));
        player.transport().play();
        const Sound before = player.render(kRate);
        const int voices = player.synth->activeVoices();
        const Sound bent = player.render(kRate);
        QCOMPARE(player.synth->activeVoices(), voices);
        const Sound after = player.render(kRate);
        const auto heard = [](const Sound& sound) { return semitonesAbove(frequencyIn(sound, kRate / 4, kRate / 2)); };
        QVERIFY2(std::fabs(heard(before)) < 0.1, qPrintable(QString::number(heard(before))));
        QVERIFY2(std::fabs(heard(bent) - heard(before) - semitones) < 0.1, qPrintable(QString::number(heard(bent))));
        QVERIFY2(std::fabs(heard(after) - heard(before)) < 0.1, qPrintable(QString::number(heard(after))));
        QVERIFY(bent.peak() < 1.5f * before.peak());
    }

    void aSeekAndALoopFindTheBendThatHolds() {
        Player player(*smallSoundFont(), kRate, Effects::Off);
        player.set(heldNote({{240, kUp}, {2400, kCentre}}));
        player.transport().seek(960);
        player.transport().play();
        QVERIFY(std::fabs(semitonesAbove(frequencyIn(player.render(kRate / 2), kRate / 4, kRate / 2)) - 2) < 0.1);
        // Round the loop from where nothing is bent any more.
        player.transport().setLoop(Transport::Range{960, 2880});
        player.transport().seek(2500);
        QVERIFY(std::fabs(semitonesAbove(frequencyIn(player.render(kRate / 3), kRate / 6, kRate / 3))) < 0.1);
        player.render(kRate / 2);
        QVERIFY(std::fabs(semitonesAbove(frequencyIn(player.render(kRate / 2), kRate / 4, kRate / 2)) - 2) < 0.1);
    }

    void expressionIsLoudness() {
        const auto peak = [](ControlPoints expression) {
            Player player(*smallSoundFont(), kRate, Effects::Off);
            Song song = heldNote({});
            song.track(Family::Strings).setControls(Controller::Expression, std::move(expression));
            player.set(song);
            player.transport().play();
            return player.render(kRate).peak(kRate / 2);
        };
        QVERIFY(peak({{120, 40}}) < 0.3f * peak({}));
        QCOMPARE(peak({{120, 127}}), peak({}));
    }

    void allGoesOutAndRestsWhereNothingPlays() {
        MidiListener listener;
        Renderer renderer(kRate, &listener.out);
        Song song = heldNote({{0, 9000}, {480, 16383}, {9600, 100}}, 7);
        Track& strings = song.track(Family::Strings);
        strings.setControls(Controller::Expression, {{480, 50}});
        strings.setControls(Controller::Modulation, {{480, 60}});
        strings.setControls(Controller::Pressure, {{480, 70}});
        renderer.publish(compileSchedule(song, kRate));
        render(renderer, 256);
        QTRY_COMPARE(listener.values(Family::Strings, 6), Values{7});
        QVERIFY(bendsOf(listener, Family::Strings).empty());
        renderer.transport().play();
        render(renderer, kRate);
        QTRY_COMPARE(bendsOf(listener, Family::Strings), (Values{9000, 16383}));
        QCOMPARE(listener.values(Family::Strings, 11), Values{50});
        QCOMPARE(listener.values(Family::Strings, 1), Values{60});
        QVERIFY(std::ranges::count(listener.heard(), MidiMessage::of(MidiMessage::kPressure,
                                                                     std::uint8_t(midiChannel(Family::Strings)), 70)) ==
                1);
        renderer.transport().stop();
        render(renderer, 256);
        QTRY_COMPARE(bendsOf(listener, Family::Strings), (Values{9000, 16383, kCentre}));
        QTRY_COMPARE(listener.values(Family::Strings, 11), (Values{50, 127}));
        QTRY_COMPARE(listener.values(Family::Strings, 1), (Values{60, 0}));
        QVERIFY(bendsOf(listener, Family::Piano).empty());
        // From the middle on, where the last of them holds.
        listener.clear();
        renderer.transport().seek(4800);
        renderer.transport().play();
        render(renderer, 256);
        QTRY_COMPARE(bendsOf(listener, Family::Strings), Values{16383});
        QTRY_COMPARE(listener.values(Family::Strings, 11), Values{50});
    }

    /// A track that is made silent stays where it is, so that it sounds right when it is heard again.
    void muteAndSoloChangeNoController() {
        Song song = heldNote({{480, 16383}});
        const auto controls = compileSchedule(song, kRate)->controls();
        song.track(Family::Strings).settings.mute = true;
        QCOMPARE(compileSchedule(song, kRate)->controls(), controls);
        song.track(Family::Strings).settings.mute = false;
        song.track(Family::Bass).settings.solo = true;
        QCOMPARE(compileSchedule(song, kRate)->controls(), controls);
    }

    /// A wheel that lets go leaves the pitch to the song.
    void aWheelGoesBackToWhereTheSongIs() {
        MidiListener listener;
        Renderer renderer(kRate, &listener.out);
        renderer.publish(compileSchedule(heldNote({{0, 9000}}), kRate));
        renderer.live().setFamily(Family::Strings);
        renderer.transport().play();
        render(renderer, 256);
        renderer.live().keyboard(MidiMessage::of(MidiMessage::kPitchBend, 0, 127, 127));
        render(renderer, 256);
        renderer.live().setFamily(Family::Bass);
        render(renderer, 256);
        QTRY_COMPARE(bendsOf(listener, Family::Strings), (Values{9000, 16383, 9000}));
    }

    void whoHoldsAWheelHasTheLastWord() {
        MidiListener listener;
        Renderer renderer(kRate, &listener.out);
        renderer.publish(compileSchedule(heldNote({{240, 9000}, {480, 10000}, {960, 11000}}), kRate));
        renderer.live().setFamily(Family::Strings);
        renderer.transport().play();
        const int quarter = kRate / 2;
        render(renderer, quarter * 3 / 4);
        QTRY_COMPARE(bendsOf(listener, Family::Strings), Values{9000});
        renderer.live().keyboard(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 100));
        render(renderer, quarter * 3 / 4);
        // Let go: at rest, until the song says more.
        renderer.live().keyboard(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 64));
        render(renderer, quarter / 4);
        QTRY_COMPARE(bendsOf(listener, Family::Strings), (Values{9000, 12800, kCentre}));
        render(renderer, quarter / 2);
        QTRY_COMPARE(bendsOf(listener, Family::Strings), (Values{9000, 12800, kCentre, 11000}));
    }

    void aSongThatIsBeingRecordedDoesNotMoveWhatRecordsIt() {
        for (const bool recording : {true, false}) {
            MidiListener listener;
            Renderer renderer(kRate, &listener.out);
            renderer.publish(compileSchedule(heldNote({}), kRate));
            renderer.live().setFamily(Family::Strings);
            renderer.live().setRecording(recording);
            renderer.transport().play();
            renderer.live().keyboard(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 100));
            render(renderer, kRate / 4);
            renderer.live().keyboard(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 64));
            // The wheel is back, which the song does not know yet.
            renderer.publish(compileSchedule(heldNote({{0, 12800}}), kRate));
            render(renderer, 256);
            render(renderer, 256);
            const Values heard = recording ? Values{12800, kCentre} : Values{12800, kCentre, 12800};
            // A schedule is taken before the keyboard's messages of its block.
            renderer.publish(compileSchedule(heldNote({{0, 12800}}), kRate));
            render(renderer, 256);
            QTRY_COMPARE(bendsOf(listener, Family::Strings), heard);
        }
    }
};

MUSE_TEST(PlayedControlsTest)
#include "PlayedControlsTest.moc"
