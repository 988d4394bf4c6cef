// SPDX-License-Identifier: MIT
#include "core/exchange/numpy/NpyArray.h"

#include "tests/core/exchange/NumpyFixtures.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace muse;
using namespace muse::test;

namespace {

using Bytes = std::vector<std::uint8_t>;

QString header(const QString& descr, const QString& shape, const QString& order = QStringLiteral("False")) {
    return QStringLiteral("{'descr': '%1', 'fortran_order': %2, 'shape': %3, }").arg(descr, order, shape);
}

/// One element of each byte, in the order given.
Bytes oneElement(const std::string& descr, const Bytes& element) {
    Bytes bytes = npyWithHeader("{'descr': '" + descr + "', 'fortran_order': False, 'shape': ()}", 0);
    bytes.insert(bytes.end(), element.begin(), element.end());
    return bytes;
}

} // namespace

class NpyArrayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberTypeIsRead_data() {
        QTest::addColumn<QString>("descr");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<double>("value");
        QTest::newRow("b1") << "|b1" << QByteArray::fromHex("01") << 1.0;
        QTest::newRow("?") << "?" << QByteArray::fromHex("01") << 1.0;
        QTest::newRow("u1") << "|u1" << QByteArray::fromHex("ff") << 255.0;
        QTest::newRow("i1") << "|i1" << QByteArray::fromHex("ff") << -1.0;
        QTest::newRow("<i2") << "<i2" << QByteArray::fromHex("feff") << -2.0;
        QTest::newRow(">i2") << ">i2" << QByteArray::fromHex("fffe") << -2.0;
        QTest::newRow("<i4") << "<i4" << QByteArray::fromHex("00000080") << -2147483648.0;
        QTest::newRow(">u4") << ">u4" << QByteArray::fromHex("80000000") << 2147483648.0;
        QTest::newRow("<u4") << "<u4" << QByteArray::fromHex("01000000") << 1.0;
        QTest::newRow("<i8") << "<i8" << QByteArray::fromHex("ffffffffffffffff") << -1.0;
        QTest::newRow(">u8") << ">u8" << QByteArray::fromHex("0000000100000000") << 4294967296.0;
        QTest::newRow("<f4") << "<f4" << QByteArray::fromHex("0000c03f") << 1.5;
        QTest::newRow(">f4") << ">f4" << QByteArray::fromHex("3fc00000") << 1.5;
        QTest::newRow("<f8") << "<f8" << QByteArray::fromHex("000000000000f83f") << 1.5;
        QTest::newRow(">f8") << ">f8" << QByteArray::fromHex("3ff8000000000000") << 1.5;
    }

    void everyNumberTypeIsRead() {
        QFETCH(QString, descr);
        QFETCH(QByteArray, bytes);
        QFETCH(double, value);
        const Bytes file = oneElement(descr.toStdString(), Bytes(bytes.begin(), bytes.end()));
        const auto array = parseNpy(file);
        QVERIFY2(array.ok(), array ? "" : array.error().message.c_str());
        QCOMPARE(array->size(), std::size_t{1});
        QVERIFY(array->shape.empty());
        QCOMPARE(array->number(0), value);
        QCOMPARE(array->integer(0), static_cast<std::int64_t>(value));
    }

    void wholeNumbersStayWithinTheirRange() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto file = npyRow<double>("<f8", {1e300, -1e300, nan, 2.9, -2.9});
        const auto array = parseNpy(file);
        QVERIFY(array.ok());
        QCOMPARE(array->integer(0), std::numeric_limits<std::int64_t>::max());
        QCOMPARE(array->integer(1), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(array->integer(2), 0);
        QCOMPARE(array->integer(3), 2);
        QCOMPARE(array->integer(4), -2);
        const auto unsignedFile = npyRow<std::uint64_t>("<u8", {~std::uint64_t{0}});
        QCOMPARE(parseNpy(unsignedFile)->integer(0), std::numeric_limits<std::int64_t>::max());
    }

    void headersOfAllVersionsAreRead_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("text");
        QTest::newRow("1.0") << 1 << header("<i4", "(2, 3)");
        QTest::newRow("2.0") << 2 << header("<i4", "(2, 3)");
        QTest::newRow("3.0") << 3 << header("<i4", "(2, 3)");
        QTest::newRow("long numbers of Python 2") << 1 << header("<i4", "(2L, 3L)");
        QTest::newRow("another order, double quotes")
            << 1 << QString(R"({"shape":(2,3),"descr":"<i4","fortran_order":False})");
        QTest::newRow("padded") << 1 << header("<i4", "(2, 3)") + QString(100, ' ') + "\n";
    }

    void headersOfAllVersionsAreRead() {
        QFETCH(int, version);
        QFETCH(QString, text);
        const Bytes file = npyWithHeader(text.toStdString(), 24, static_cast<std::uint8_t>(version));
        const auto array = parseNpy(file);
        QVERIFY2(array.ok(), array ? "" : array.error().message.c_str());
        QCOMPARE(array->shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(array->size(), std::size_t{6});
        QVERIFY(!array->fortranOrder);
    }

    void fortranOrderIsTold() {
        const Bytes file = npyWithHeader(header("|u1", "(2, 3)", "True").toStdString(), 6);
        QVERIFY(parseNpy(file)->fortranOrder);
    }

    void refusesWhatItCannotTrust_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("dataBytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("objects") << header("|O", "(1,)") << 64 << "pickled objects";
        QTest::newRow("objects in a record")
            << QString("{'descr': [('a', '|O')], 'fortran_order': False, 'shape': ()}") << 64 << "records";
        QTest::newRow("complex") << header("<c16", "(1,)") << 64 << "'<c16'";
        QTest::newRow("strings") << header("<U5", "(1,)") << 64 << "'<U5'";
        QTest::newRow("dates") << header("<M8[ns]", "(1,)") << 64 << "'<M8[ns]'";
        QTest::newRow("no type") << header("", "(1,)") << 64 << "''";
        QTest::newRow("half floats") << header("<f2", "(1,)") << 64 << "'<f2'";
        QTest::newRow("too little data") << header("<i4", "(2, 3)") << 23 << "promises more";
        QTest::newRow("overflow to nothing") << header("<i4", "(4294967296, 4294967296)") << 64 << "promises more";
        QTest::newRow("overflow by bytes") << header("<f8", "(2305843009213693952,)") << 64 << "promises more";
        QTest::newRow("negative") << header("<i4", "(-1, -4)") << 64 << "no sense";
        QTest::newRow("beyond 64 bits") << header("<i4", "(99999999999999999999,)") << 64 << "no sense";
        QTest::newRow("a number instead of a shape") << header("<i4", "4") << 64 << "no sense";
        QTest::newRow("floating shape") << header("<i4", "(1.5,)") << 64 << "no sense";
        QTest::newRow("33 dimensions") << header("<i4", "(" + QString("1, ").repeated(33) + ")") << 64 << "no sense";
        QTest::newRow("no shape") << QString("{'descr': '<i4', 'fortran_order': False}") << 64 << "header";
        QTest::newRow("an expression") << QString("{'descr': '<i4', 'fortran_order': bool(exit()), 'shape': (1,)}")
                                       << 64 << "header";
        QTest::newRow("unclosed") << QString("{'shape': (1,), 'descr") << 64 << "header";
        QTest::newRow("nothing") << QString() << 64 << "header";
    }

    void refusesWhatItCannotTrust() {
        QFETCH(QString, text);
        QFETCH(int, dataBytes);
        QFETCH(QString, reason);
        const Bytes file = npyWithHeader(text.toStdString(), static_cast<std::size_t>(dataBytes));
        const auto array = parseNpy(file);
        QVERIFY(!array.ok());
        const QString said = QString::fromStdString(array.error().message);
        QVERIFY2(said.contains(reason), qPrintable(said));
    }

    void everyCutIsRefused() {
        const Bytes whole = npyRow<std::int32_t>("<i4", {1, 2, 3});
        QVERIFY(parseNpy(whole).ok());
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!parseNpy(std::span(whole).first(length)).ok());
    }

    void nothingIsReadAsNothing() {
        for (const std::vector<std::int64_t>& shape :
             {std::vector<std::int64_t>{0}, {5, 0}, {0, 5}, {1ll << 40, 1ll << 40, 0}}) {
            const Bytes file = writeNpy("<i8", shape, {});
            const auto array = parseNpy(file);
            QVERIFY2(array.ok(), array ? "" : array.error().message.c_str());
            QCOMPARE(array->size(), std::size_t{0});
            QCOMPARE(array->shape, shape);
        }
    }

    void unknownVersionsAreRefused() {
        const Bytes file = npyWithHeader(header("<i4", "(1,)").toStdString(), 4, 4);
        QVERIFY(parseNpy(file).error().message.find("version 4") != std::string::npos);
    }

    void whatIsWrittenIsAligned() {
        for (const std::size_t count : {0, 1, 1000}) {
            const auto file = npyRow("|u1", std::vector<std::uint8_t>(count, 7));
            QCOMPARE((file.size() - count) % 64, std::size_t{0});
            const auto array = parseNpy(file);
            QVERIFY(array.ok());
            QCOMPARE(array->shape, (std::vector<std::int64_t>{static_cast<std::int64_t>(count)}));
        }
    }
};

MUSE_TEST(NpyArrayTest)
#include "NpyArrayTest.moc"
