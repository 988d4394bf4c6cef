// SPDX-License-Identifier: MIT
#include "core/base/Safetensors.h"
#include "core/base/File.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

using namespace muse;

namespace {

std::vector<std::uint8_t> file(const std::string& header, std::size_t data, std::uint64_t length = 0) {
    if (length == 0) length = header.size();
    std::vector<std::uint8_t> bytes;
    for (int i = 0; i < 8; ++i)
        bytes.push_back(static_cast<std::uint8_t>(length >> (8 * i)));
    bytes.insert(bytes.end(), header.begin(), header.end());
    bytes.resize(bytes.size() + data);
    return bytes;
}

} // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip() {
        const std::filesystem::path path = m_folder.filePath("x.safetensors").toStdString();
        const std::vector<std::uint8_t> a(24, 7), b(5, 9);
        SafetensorsContent content;
        content.tensors["a"] = {"F32", {2, 3}, a};
        content.tensors["b"] = {"U8", {5}, b};
        content.metadata = {{"who", "a test"}};
        QVERIFY(writeSafetensors(path, content).ok());
        const auto first = *readFile(path);
        QVERIFY(writeSafetensors(path, content).ok());
        QCOMPARE(*readFile(path), first);
        const auto read = SafetensorsFile::open(path);
        QVERIFY(read.ok());
        QCOMPARE(read->metadata(), content.metadata);
        QCOMPARE(read->tensor("a")->shape, (std::vector<std::int64_t>{2, 3}));
        QVERIFY(std::ranges::equal(read->tensor("b")->bytes, b));
        QVERIFY(read->tensor("c").error().message.find("'c'") != std::string::npos);
    }

    void refusesLies_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::vector<std::uint8_t>& bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()));
        };
        row("empty", {});
        row("header beyond the file", file("{}", 0, 1u << 30));
        row("length that overflows", file("{}", 0, ~std::uint64_t{0}));
        row("not JSON", file("{\"a\":", 4));
        row("truncated data", file(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})", 12));
        row("shape that lies", file(R"({"a":{"dtype":"F32","shape":[5],"data_offsets":[0,16]}})", 16));
        row("shape that overflows",
            file(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4294967296],"data_offsets":[0,0]}})", 0));
        row("negative extent", file(R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,0]}})", 0));
        row("extent beyond whole numbers", file(R"({"a":{"dtype":"U8","shape":[1e23],"data_offsets":[0,1]}})", 1));
        row("extent with a fraction", file(R"({"a":{"dtype":"U8","shape":[1.0],"data_offsets":[0,1]}})", 1));
        row("offset as text", file(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":["0",1]}})", 1));
        row("unknown type", file(R"({"a":{"dtype":"X9","shape":[1],"data_offsets":[0,1]}})", 1));
        row("overlap",
            file(
                R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}})",
                6));
        row("nested too deep", file(std::string(10000, '[') + std::string(10000, ']'), 0));
        row("offsets backwards", file(R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[4,2]}})", 6));
    }

    void refusesLies() {
        QFETCH(QByteArray, bytes);
        const auto parsed = parseSafetensors(
            {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
        QVERIFY(!parsed.ok());
        QVERIFY(!parsed.error().message.empty());
    }

private:
    QTemporaryDir m_folder;
};

MUSE_TEST(SafetensorsTest)
#include "SafetensorsTest.moc"
