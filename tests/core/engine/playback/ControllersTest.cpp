// SPDX-License-Identifier: MIT
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/MidiListener.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;
using namespace muse::test;

namespace {

void render(Renderer& renderer, int frames) {
    std::vector<float> left(static_cast<std::size_t>(frames));
    std::vector<float> right(static_cast<std::size_t>(frames));
    renderer.render(left.data(), right.data(), frames);
}

using Values = std::vector<int>;

Song withLanes() {
    Song song = songOf(Family::Piano, {{0, 480, 60, 100}}, kOrgan);
    Track& piano = song.track(Family::Piano);
    piano.settings.volume = 1;
    piano.settings.reverb = 1;
    piano.settings.chorus = 0.5;
    piano.setControls(Controller::Volume, {{480, 64}, {960, 127}});
    piano.setControls(Controller::Sustain, {{240, 127}, {1440, 0}});
    return song;
}

} // namespace

class ControllersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lanesAreScheduledAsTheyAreSent() {
        Song song = withLanes();
        song.track(Family::Piano).settings.volume = 0.5;
        song.track(Family::Piano).settings.pan = -1;
        song.track(Family::Piano).setControls(Controller::Pan, {{480, 127}});
        const auto schedule = compileSchedule(song, kRate);
        QCOMPARE(schedule->controls().size(), std::size_t{5});
        QVERIFY(std::ranges::is_sorted(schedule->controls(), {}, &ScheduledControl::frame));
        const auto at = [&](Controller controller, Frame frame) {
            return int{schedule->valueAt(Family::Piano, controller, frame)};
        };
        QCOMPARE(at(Controller::Volume, 23999), 64);
        QCOMPARE(at(Controller::Volume, 24000), 32);
        QCOMPARE(at(Controller::Pan, 0), 0);
        QCOMPARE(at(Controller::Pan, 24000), 63);
        QCOMPARE(at(Controller::Sustain, 11999), 0);
        QCOMPARE(at(Controller::Sustain, 12000), 127);
        QCOMPARE(schedule->controlFrom(12001), std::size_t{1});
        QCOMPARE(schedule->setups()[index(Family::Piano)], (ChannelSetup{kOrgan, 64, 0, 127, 64}));
    }

    void goOutInOrderAndOnlyWhereTheyChange() {
        MidiListener listener;
        Renderer renderer(kRate, &listener.out);
        renderer.publish(compileSchedule(withLanes(), kRate));
        renderer.transport().play();
        render(renderer, kRate * 2);
        QTRY_COMPARE_WITH_TIMEOUT(listener.values(Family::Piano, 64), (Values{127, 0}), 10000);
        QCOMPARE(listener.values(Family::Piano, 7), (Values{127, 64, 127}));
        QCOMPARE(listener.values(Family::Piano, 91), (Values{127}));
        QCOMPARE(listener.values(Family::Piano, 93), (Values{64}));
    }

    void areChasedAfterSeekLoopAndEdit() {
        MidiListener listener;
        Renderer renderer(kRate, &listener.out);
        renderer.publish(compileSchedule(withLanes(), kRate));
        render(renderer, 256);
        QTRY_COMPARE(listener.values(Family::Piano, 7), (Values{127}));
        listener.clear();
        renderer.transport().seek(700);
        render(renderer, 256);
        // Where nothing plays the volume is that of the place, but no pedal is down.
        QTRY_COMPARE(listener.values(Family::Piano, 7), (Values{64}));
        QCOMPARE(listener.values(Family::Piano, 64), Values{});
        renderer.transport().setLoop(Transport::Range{0, 720});
        renderer.transport().play();
        render(renderer, 2000);
        // The pedal of tick 700, lifted for the jump to the start, where it is up.
        QTRY_COMPARE(listener.values(Family::Piano, 64), (Values{127, 0}));
        QTRY_COMPARE(listener.values(Family::Piano, 7), (Values{64, 127}));
        listener.clear();
        Song quieter = withLanes();
        quieter.track(Family::Piano).settings.volume = 0.25;
        renderer.publish(compileSchedule(quieter, kRate));
        render(renderer, 256);
        QTRY_COMPARE(listener.values(Family::Piano, 7), (Values{32}));
        QCOMPARE(listener.values(Family::Piano, 64), Values{});
    }

    void aPedalHoldsAndAJumpLetsGo() {
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        Player player(*font);
        Song song = songOf(Family::Strings, {{0, 480, 60, 100}}, kOrgan);
        song.track(Family::Strings).setControls(Controller::Sustain, {{0, 127}, {9600, 0}, {9610, 127}});
        player.set(song);
        player.transport().play();
        player.render(kRate * 2);
        QVERIFY2(player.synth->activeVoices() > 0, "the pedal holds the note");
        player.transport().seek(4800);
        player.render(kRate * 3);
        QCOMPARE(player.synth->activeVoices(), 0);
    }

    void volumeAndSendsAreHeard() {
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        const auto sound = [&](double reverb, double chorus, ControlPoints volume) {
            Song song = songOf(Family::Strings, {{0, 1440, 60, 100}}, kOrgan);
            song.track(Family::Strings).settings.reverb = reverb;
            song.track(Family::Strings).settings.chorus = chorus;
            song.track(Family::Strings).setControls(Controller::Volume, std::move(volume));
            Player player(*font);
            player.set(song);
            player.transport().play();
            return player.render(kRate * 3);
        };
        const Sound plain = sound(0, 0, {});
        QVERIFY(sound(0, 0, {{480, 40}}).peak(kRate, kRate * 3 / 2) < 0.3f * plain.peak(kRate, kRate * 3 / 2));
        const auto apart = [&plain](const Sound& other) {
            float most = 0;
            for (std::size_t i = 0; i < plain.left.size(); ++i)
                most = std::max(most, std::fabs(plain.left[i] - other.left[i]));
            return most / plain.peak();
        };
        QVERIFY(apart(sound(1, 0, {})) > 0.05f);
        QVERIFY(apart(sound(0, 1, {})) > 0.05f);
        QCOMPARE(apart(sound(0, 0, {})), 0.0f);
    }

    void metersTellTheTracksApart() {
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        Player player(*font);
        Song song = fullSong(2);
        song.track(Family::Guitar).settings.mute = true;
        player.set(song);
        player.transport().play();
        player.render(kRate * 2);
        for (const Family family : kAllFamilies)
            QCOMPARE(player.renderer.level(family) > 0.005f, family != Family::Guitar);
        player.transport().stop();
        player.render(kRate * 4);
        QVERIFY(player.renderer.level(Family::Strings) < 0.005f);
    }
};

MUSE_TEST(ControllersTest)
#include "ControllersTest.moc"
