// SPDX-License-Identifier: MIT
#include "core/exchange/numpy/NpzFile.h"

#include "core/base/File.h"
#include "tests/core/exchange/NumpyFixtures.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <algorithm>

using namespace muse;
using namespace muse::test;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes fixture(const std::string& name) {
    auto bytes = readFile(sourcePath("tests/core/exchange/fixtures/" + name));
    return bytes ? std::move(*bytes) : Bytes{};
}

QString reason(const Bytes& bytes) {
    const auto file = NpzFile::parse(bytes);
    return file ? QString() : QString::fromStdString(file.error().message);
}

} // namespace

class NpzFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatNumpyWrote() {
        for (const char* name : {"pypianoroll-1.npz", "stored-12.npz"}) {
            const auto file = NpzFile::parse(fixture(name));
            QVERIFY2(file.ok(), file ? "" : file.error().message.c_str());
            const auto tempo = file->array("tempo");
            QVERIFY2(tempo.ok(), tempo ? "" : tempo.error().message.c_str());
            QCOMPARE(tempo->kind, 'f');
            QCOMPARE(tempo->number(0), 96.0);
            QVERIFY(file->text("info.json").starts_with("{\"resolution\": "));
            QVERIFY(file->contains("downbeat.npy"));
        }
    }

    void saysWhichArrayIsMissingOrWrong() {
        const Bytes bytes = zipped({{"a.npy", bytesOf("nothing")}, {"b", bytesOf("text")}});
        const auto file = NpzFile::parse(bytes);
        QVERIFY(file.ok());
        QVERIFY(file->array("b").error().message.find("no array 'b'") != std::string::npos);
        QVERIFY(file->array("a").error().message.find("'a' cannot be read") != std::string::npos);
        QVERIFY(file->text("c").empty());
        QCOMPARE(file->text("b"), std::string_view("text"));
    }

    void writesTheSameBytesAlways() {
        const NpzEntries entries = smallLpd();
        const Bytes bytes = zipped(entries);
        QCOMPARE(zipped(entries), bytes);
        const auto file = NpzFile::parse(bytes);
        QVERIFY(file.ok());
        QVERIFY(file->entries() == entries);
    }

    void refusesWhatIsNoZip() {
        QVERIFY(reason({}).contains("not a zip archive"));
        QVERIFY(reason(bytesOf("PK")).contains("not a zip archive"));
        QVERIFY(reason(Bytes(1000, 'x')).contains("not a zip archive"));
    }

    /// Whatever is cut off: either it is refused, or every entry that is there is whole.
    void neverReadsHalfAnEntry() {
        const Bytes whole = fixture("pypianoroll-0.npz");
        const auto complete = NpzFile::parse(whole);
        QVERIFY(complete.ok());
        std::size_t refused = 0;
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto cut = NpzFile::parse(std::span(whole).first(length));
            if (!cut) {
                ++refused;
                continue;
            }
            for (const auto& [name, bytes] : cut->entries())
                QVERIFY2(complete->entries().at(name) == bytes, name.c_str());
        }
        QVERIFY(refused > whole.size() / 2);
    }

    void refusesDamagedEntries() {
        const Bytes whole = zipped({{"a.npy", npyRow("|u1", Bytes(4000, 'm'))}});
        // Stored or deflated, the content lies between the two headers; a checksum guards it.
        std::size_t refused = 0;
        for (std::size_t at = 60; at < 90; ++at) {
            Bytes damaged = whole;
            damaged[at] ^= 0x10;
            refused += NpzFile::parse(damaged).ok() ? 0 : 1;
        }
        QCOMPARE(refused, std::size_t{30});
    }

    void refusesBombsByRatio() {
        const Bytes bomb = zipped({{"a.npy", Bytes(80u << 20, 0)}});
        QVERIFY(bomb.size() < 200'000);
        QVERIFY2(reason(bomb).contains("times its size"), qPrintable(reason(bomb)));
    }

    void refusesBombsOfManyEntries() {
        NpzEntries entries;
        for (int i = 0; i < 70; ++i)
            entries[std::to_string(i)] = Bytes(1u << 20, 0);
        QVERIFY(reason(zipped(entries)).contains("times its size"));
        entries.clear();
        for (int i = 0; i < 5000; ++i)
            entries[std::to_string(i)] = {};
        QVERIFY(reason(zipped(entries)).contains("4096 entries"));
    }

    /// A ratio that music may have, but more than memory should hold: one entry again and again.
    void refusesBombsBySize() {
        Bytes entry(66u << 20, 0);
        std::uint32_t state = 1;
        for (std::size_t i = 0; i < entry.size(); i += 40) {
            state = state * 1664525 + 1013904223;
            entry[i] = static_cast<std::uint8_t>(state >> 24);
        }
        const Bytes one = zipped({{"a", entry}});
        QVERIFY(NpzFile::parse(one).ok());
        const Bytes directory = bytesOf("PK\x01\x02");
        const auto end = std::find_end(one.begin(), one.end(), directory.begin(), directory.end());
        Bytes bomb;
        for (int i = 0; i < 8; ++i)
            bomb.insert(bomb.end(), one.begin(), end);
        QVERIFY(bomb.size() > (512u << 20) / 100);
        QVERIFY2(reason(bomb).contains("512 MiB"), qPrintable(reason(bomb)));
    }
};

MUSE_TEST(NpzFileTest)
#include "NpzFileTest.moc"
