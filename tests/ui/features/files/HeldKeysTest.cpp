// SPDX-License-Identifier: MIT
#include "ui/features/files/HeldKeys.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;

class HeldKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areHeldUntilTheyComeUp() {
        HeldKeys keys;
        QVERIFY(!keys.any());
        keys.move(60, true);
        keys.move(64, true);
        keys.move(60, false);
        QVERIFY(keys.any());
        keys.move(64, false);
        QVERIFY(!keys.any());
    }

    /// Else a pad that sends no note-off would end autosave for good.
    void whatNeverComesUpIsForgotten() {
        HeldKeys keys;
        const auto pressed = HeldKeys::Clock::now();
        keys.move(36, true, pressed);
        QVERIFY(keys.any(pressed + std::chrono::seconds(50)));
        QVERIFY(!keys.any(pressed + HeldKeys::kLongest));
        // Struck again, it is held again.
        keys.move(36, true, pressed + std::chrono::minutes(5));
        QVERIFY(keys.any(pressed + std::chrono::minutes(5)));
    }
};

MUSE_TEST(HeldKeysTest)
#include "HeldKeysTest.moc"
