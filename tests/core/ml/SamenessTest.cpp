// SPDX-License-Identifier: MIT
#include "core/ml/train/Sameness.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>

using namespace muse;

namespace {

/// A bass note of six steps at each of these sixteenths of a bar, a rest of one step in each.
void play(Pianoroll& roll, int bar, std::initializer_list<int> sixteenths, int pitch, Family family = Family::Bass) {
    for (const int sixteenth : sixteenths)
        for (int step = 6 * sixteenth; step < 6 * sixteenth + 5; ++step)
            roll.set(bar, step, pitch, family);
}

Pianoroll phraseOf(std::initializer_list<int> sixteenths, int pitch) {
    Pianoroll roll(kBarsPerPhrase);
    for (int bar = 0; bar < kBarsPerPhrase; ++bar)
        play(roll, bar, sixteenths, pitch);
    return roll;
}

Sameness samenessOf(const std::vector<Pianoroll>& phrases, std::optional<Family> given = {}) {
    SamenessMeter meter(given);
    for (const Pianoroll& phrase : phrases)
        meter.add(phrase);
    return meter.values();
}

} // namespace

class SamenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distancesByHand() {
        // Of four onsets a bar two are shared: 2 of 6 in either.
        const auto half = samenessOf({phraseOf({0, 4, 8, 12}, 10), phraseOf({0, 4, 9, 13}, 10)});
        QCOMPARE(half.diversity, 1 - 2.0 / 6);
        QCOMPARE(half.barSimilarity, 1.0);
        QCOMPARE(samenessOf({phraseOf({0}, 10), phraseOf({0}, 11)}).diversity, 1.0);
        QCOMPARE(samenessOf({phraseOf({0, 8}, 10), phraseOf({0, 8}, 10), phraseOf({0, 8}, 12)}).diversity, 2.0 / 3);
        QVERIFY(std::isnan(samenessOf({phraseOf({0}, 10)}).diversity));
    }

    void silenceIsAlikeAndHasNoRhythm() {
        const auto silent = samenessOf({Pianoroll(4), Pianoroll(4)});
        QCOMPARE(silent.diversity, 0.0);
        QVERIFY(std::isnan(silent.barSimilarity));
    }

    void barsByHand() {
        Pianoroll roll(kBarsPerPhrase);
        play(roll, 0, {0, 4}, 10);
        play(roll, 1, {0, 4}, 20); // the same rhythm
        play(roll, 2, {0, 8}, 10); // a third of it
        // Bar 3 is silent: nothing of either. Pairs 1-0: 1; 2-0, 2-1: 1/3; 3-0, 3-1, 3-2: 0.
        QCOMPARE(samenessOf({roll}).barSimilarity, (1 + 2.0 / 3) / 6);
    }

    void aHeldNoteBeginsOnceAndTheGivenTrackIsLeftOut() {
        Pianoroll held(kBarsPerPhrase);
        for (int bar = 0; bar < kBarsPerPhrase; ++bar)
            for (int step = 0; step < kStepsPerBar; ++step)
                held.set(bar, step, 30, Family::Strings);
        Pianoroll once(kBarsPerPhrase);
        play(once, 0, {0}, 30, Family::Strings);
        QCOMPARE(samenessOf({held, once}).diversity, 0.0);
        play(once, 2, {3}, 12, Family::Bass);
        QCOMPARE(samenessOf({held, once}).diversity, 0.5);
        QCOMPARE(samenessOf({held, once}, Family::Bass).diversity, 0.0);
    }

    void alarmsAfterSeveralEvaluationsAndOnce() {
        const Sameness data{0.9, 0.6};
        const Sameness fine{0.8, 0.5};
        const Sameness collapsed{0.3, 0.5};
        SamenessAlarm alarm(data);
        for (const std::int64_t step : {50, 100, 450})
            QCOMPARE(alarm.hear(collapsed, step), std::string()); // nothing is learnt yet
        QCOMPARE(alarm.hear(collapsed, 500), std::string());
        QCOMPARE(alarm.hear(collapsed, 550), std::string());
        const std::string sentence = alarm.hear(collapsed, 600);
        QVERIFY2(sentence.find("30 %") != std::string::npos && sentence.find("90 %") != std::string::npos,
                 sentence.c_str());
        for (std::int64_t step = 650; step < 1000; step += 50)
            QCOMPARE(alarm.hear(collapsed, step), std::string());
        QCOMPARE(alarm.hear(fine, 1000), std::string());
        QCOMPARE(alarm.hear(collapsed, 1050), std::string());
        QCOMPARE(alarm.hear(collapsed, 1100), std::string());
        QCOMPARE(alarm.hear(collapsed, 1150), sentence);
    }

    void hearsBarsToo() {
        const Sameness data{0.9, 0.6};
        const auto third = [&](const Sameness& made, std::int64_t from) {
            SamenessAlarm alarm(data);
            alarm.hear(made, from);
            alarm.hear(made, from + 1);
            return alarm.hear(made, from + 2);
        };
        QVERIFY(third({0.9, 0.85}, 500).find("have become alike") != std::string::npos);
        QCOMPARE(third({0.9, 0.75}, 500), std::string());
        // Repetition comes late, so its lack is heard late.
        QCOMPARE(third({0.9, 0.2}, 500), std::string());
        QVERIFY(third({0.9, 0.2}, 3000).find("hardly repeat") != std::string::npos);
        QCOMPARE(third({0.9, 0.4}, 3000), std::string());
        // What cannot be told is no alarm.
        QCOMPARE(third({}, 3000), std::string());
    }
};

MUSE_TEST_WITHOUT_APPLICATION(SamenessTest)
#include "SamenessTest.moc"
