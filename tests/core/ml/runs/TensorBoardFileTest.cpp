// SPDX-License-Identifier: MIT
#include "core/ml/runs/TensorBoardFile.h"
#include "core/base/File.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <bit>

using namespace muse;

namespace {

template <typename Number> Number littleEndian(std::string_view bytes, std::size_t at) {
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/// As readers undo it (TensorFlow, crc32c.h).
std::uint32_t unmasked(std::uint32_t masked) {
    return std::rotl(masked - 0xA282EAD8, 15);
}

/// The events of a file, whose CRCs must be right.
std::vector<std::string> records(const std::string& bytes) {
    std::vector<std::string> events;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = littleEndian<quint64>(bytes, at);
        const std::string_view lengthBytes(bytes.data() + at, 8);
        if (unmasked(littleEndian<quint32>(bytes, at + 8)) != crc32c(lengthBytes)) return {};
        const std::string event = bytes.substr(at + 12, length);
        if (unmasked(littleEndian<quint32>(bytes, at + 12 + length)) != crc32c(event)) return {};
        events.push_back(event);
        at += 16 + length;
    }
    return events;
}

} // namespace

class TensorBoardFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 3720, appendix B.4, and the check value of the Castagnoli polynomial.
    void checksumsAreThoseOfTheStandard() {
        QCOMPARE(crc32c(std::string(32, '\0')), 0x8A9136AAu);
        QCOMPARE(crc32c(std::string(32, '\xFF')), 0x62A8AB43u);
        QCOMPARE(crc32c("123456789"), 0xE3069283u);
        QCOMPARE(crc32c(""), 0u);
    }

    /// Byte by byte, as protoc would write these events.
    void eventsAreProtobuf() {
        QTemporaryDir folder;
        auto file = TensorBoardFile::create(folder.filePath("board/run").toStdString(), 2);
        QVERIFY2(file.ok(), file ? "" : file.error().message.c_str());
        QVERIFY(file->add(300, 4, std::vector<RunScalar>{{"loss", 0.5}, {"d/bass", -2}}));
        QVERIFY(file->restart(300, 8));
        QVERIFY(QString::fromStdString(file->path().filename().string()).startsWith("events.out.tfevents.2."));
        const auto events = records(*readText(file->path()));
        QCOMPARE(events.size(), std::size_t{3});
        const auto hex = [](const std::string& bytes) { return QByteArray::fromStdString(bytes).toHex(' '); };
        QCOMPARE(hex(events[0]),
                 QByteArray("09 00 00 00 00 00 00 00 40 1a 0d " + QByteArray("brain.Event:2").toHex(' ')));
        QCOMPARE(hex(events[1]),
                 QByteArray("09 00 00 00 00 00 00 10 40 10 ac 02 2a 1c 0a 0b 0a 04 6c 6f 73 73 15 00 00 00 3f "
                            "0a 0d 0a 06 64 2f 62 61 73 73 15 00 00 00 c0"));
        QCOMPARE(hex(events[2]), QByteArray("09 00 00 00 00 00 00 20 40 10 ac 02 3a 02 08 01"));
    }

    /// Two files in a folder are one run, whose curves would go to and fro.
    void aFolderHasOneFile() {
        QTemporaryDir folder;
        QVERIFY(TensorBoardFile::create(folder.path().toStdString(), 2));
        const auto second = TensorBoardFile::create(folder.path().toStdString(), 2);
        QVERIFY(!second && second.error().message.find("another folder") != std::string::npos);
        QVERIFY(!TensorBoardFile::create("/proc/no/such", 2));
    }
};

MUSE_TEST(TensorBoardFileTest)
#include "TensorBoardFileTest.moc"
