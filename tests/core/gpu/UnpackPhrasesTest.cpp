// SPDX-License-Identifier: MIT
#include "core/gpu/UnpackPhrases.h"
#include "core/gpu/DeviceInfo.h"
#include "core/ml/net/PhraseTensor.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cstring>
#include <random>

using namespace muse;

class UnpackPhrasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The kernel's body against the loader's own unpacking, bit for bit.
    void twinIsTheLoader() {
        constexpr std::size_t phrases = 3;
        constexpr std::size_t bytes = kBytesPerBar * kBarsPerPhrase;
        constexpr std::size_t values = bytes * 8;
        std::mt19937 random(7);
        std::vector<std::uint8_t> packed(phrases * bytes);
        for (std::uint8_t& byte : packed)
            byte = static_cast<std::uint8_t>(random());
        std::vector<float> ours(phrases * values), expected(phrases * values);
        unpackPhrasesOnHost(packed.data(), phrases, ours.data());
        for (std::size_t i = 0; i < phrases; ++i)
            unpackPhrase(std::span(packed).subspan(i * bytes, bytes), expected.data() + i * values);
        QCOMPARE(std::memcmp(ours.data(), expected.data(), ours.size() * sizeof(float)), 0);
    }

    void saysThatThereIsNoCuda() {
        if (builtWithCuda()) QSKIP("this build has CUDA");
        const auto refused = unpackPhrasesOnDevice(nullptr, 0, nullptr, nullptr);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("'cuda' preset") != std::string::npos);
    }
};

MUSE_TEST(UnpackPhrasesTest)
#include "UnpackPhrasesTest.moc"
