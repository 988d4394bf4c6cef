// SPDX-License-Identifier: MIT
#include "core/exchange/ArchiveLimits.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

constexpr ArchiveLimits kSmall = {100, 10, 5000, 3};

QString reason(const Result<void>& result) {
    return result ? QString() : QString::fromStdString(result.error().message);
}

} // namespace

class ArchiveLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHarmlessMayComeOutOfNothing() {
        ArchiveCount count(kSmall, 0);
        QVERIFY(count.addBytes(60).ok());
        QVERIFY(count.addBytes(40).ok());
        QVERIFY(reason(count.addBytes(10)).contains("10 times its size"));
    }

    void beyondTheRatioDecides() {
        ArchiveCount count(kSmall, 50);
        QVERIFY(count.addBytes(509).ok());
        QVERIFY(!count.addBytes(1).ok());
    }

    void thereIsNeverMoreThanTheMost() {
        ArchiveCount count(kSmall, 1'000'000);
        QVERIFY(count.addBytes(5000).ok());
        QVERIFY(reason(count.addBytes(1)).contains("unpacks to more than"));
    }

    void entriesAreCounted() {
        ArchiveCount count(kSmall, 10);
        for (int i = 0; i < 3; ++i)
            QVERIFY(count.addEntry().ok());
        QVERIFY(reason(count.addEntry()).contains("more than 3 entries"));
        QCOMPARE(count.entries(), std::uint64_t{3});
    }

    /// All of the Lakh MIDI dataset, and the largest public training array.
    void realLibrariesPass() {
        ArchiveCount lakh(kLibraryArchive, 1'768'163'879);
        for (int i = 0; i < 178'561; ++i)
            QVERIFY(lakh.addEntry().ok());
        QVERIFY(lakh.addBytes(6'000'000'000).ok());
        QVERIFY(ArchiveCount(kLibraryArchive, 20'000'000).addBytes(6'000'000'000).ok());
        QVERIFY(ArchiveCount(kSongArchive, 30'000).addBytes(60u << 20).ok());
    }
};

MUSE_TEST(ArchiveLimitsTest)
#include "ArchiveLimitsTest.moc"
