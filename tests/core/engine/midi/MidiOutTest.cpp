// SPDX-License-Identifier: MIT
#include "core/engine/midi/MidiOut.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <atomic>
#include <mutex>
#include <stdexcept>
#include <vector>

using namespace muse;

class MidiOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A port that goes away in the middle of a note.
    void aPortThatThrowsLosesNothingElse() {
        std::mutex mutex;
        std::vector<MidiMessage> sent;
        MidiOut out;
        out.open([&](const MidiMessage& message) {
            if (message.kind() == MidiMessage::kController) throw std::runtime_error("the port is gone");
            const std::lock_guard lock(mutex);
            sent.push_back(message);
        });
        const auto count = [&] {
            const std::lock_guard lock(mutex);
            return sent.size();
        };
        const auto now = MidiOut::Clock::now();
        out.post(MidiMessage::of(MidiMessage::kNoteOn, 0, 60, 90), now);
        out.post(MidiMessage::of(MidiMessage::kController, 0, 7, 100), now);
        out.post(MidiMessage::of(MidiMessage::kNoteOn, 0, 64, 90), now);
        QTRY_COMPARE(count(), std::size_t{2});
        out.close();
        QCOMPARE(sent.size(), std::size_t{4});
        QVERIFY(sent[2].kind() == MidiMessage::kNoteOff && sent[3].kind() == MidiMessage::kNoteOff);
    }

    /// A keyboard that is unplugged, or a song that ends, leaves no other program bent.
    void whatIsPlayedRestsWhereThePortIsClosed() {
        std::vector<MidiMessage> sent; // the output's thread is gone where this is read
        std::atomic<std::size_t> count = 0;
        MidiOut out;
        out.open([&](const MidiMessage& message) {
            sent.push_back(message);
            ++count;
        });
        const auto bend = MidiMessage::of(MidiMessage::kPitchBend, 2, 0, 90);
        const auto pedal = MidiMessage::of(MidiMessage::kController, 3, 64, 127);
        const auto volume = MidiMessage::of(MidiMessage::kController, 2, 7, 30);
        const auto swell = MidiMessage::of(MidiMessage::kController, 2, 11, 30);
        const auto swollen = MidiMessage::of(MidiMessage::kController, 2, 11, 127);
        std::vector<MidiMessage> expected{bend, pedal, volume, swell, swollen};
        for (const MidiMessage& message : expected)
            out.post(message, MidiOut::Clock::now());
        QTRY_COMPARE(count.load(), expected.size());
        out.close();
        expected.push_back(MidiMessage::of(MidiMessage::kPitchBend, 2, 0, 64));
        expected.push_back(MidiMessage::of(MidiMessage::kController, 3, 64, 0));
        QVERIFY(sent == expected);
    }
};

MUSE_TEST(MidiOutTest)
#include "MidiOutTest.moc"
