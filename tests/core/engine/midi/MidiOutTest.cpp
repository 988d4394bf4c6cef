// SPDX-License-Identifier: MIT
#include "core/engine/midi/MidiOut.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

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
};

MUSE_TEST(MidiOutTest)
#include "MidiOutTest.moc"
