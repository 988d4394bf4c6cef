// SPDX-License-Identifier: MIT
#include "core/base/Memory.h"
#include "tests/support/ResidentMemory.h"
#include "tests/support/Sanitized.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <optional>

using namespace muse;
using namespace muse::test;

namespace {

constexpr std::size_t kMuch = 128 << 20;

} // namespace

/// Freed memory is kept for a training and goes back to the kernel after it.
class MemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (sanitized()) QSKIP("A sanitizer's malloc keeps memory as it likes.");
    }

    void freedMemoryGoesBack() {
        const std::size_t before = residentBytes();
        const auto last = fillAndFree(kMuch);
        QVERIFY(residentBytes() > before + kMuch / 2);
        returnFreedMemory();
        QVERIFY(residentBytes() < before + kMuch / 4);
    }

    void itIsKeptWhileAnybodyWantsItTo() {
        std::optional<KeepFreedMemory> outer(std::in_place);
        std::optional<KeepFreedMemory> inner(std::in_place);
        const std::size_t before = residentBytes();
        fillAndFree(kMuch).reset();
        QVERIFY(residentBytes() > before + kMuch / 2);
        inner.reset();
        QVERIFY(residentBytes() > before + kMuch / 2);
        outer.reset();
        QVERIFY(residentBytes() < before + kMuch / 4);
    }

    void afterwardsMallocIsAsBefore() {
        { const KeepFreedMemory kept; }
        const std::size_t before = residentBytes();
        // Large blocks have mappings of their own again, which end with them.
        std::vector<char>(kMuch, 'x').clear();
        QVERIFY(residentBytes() < before + kMuch / 4);
    }
};

MUSE_TEST(MemoryTest)
#include "MemoryTest.moc"
