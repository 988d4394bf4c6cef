// SPDX-License-Identifier: MIT
#include "core/ml/infer/PhraseMaker.h"
#include "core/ml/net/PhraseTensor.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

/// Outputs of ten layers' rounding, before a tanh whose slope is at most 1.
constexpr double kRounding = 2e-5;

/// A network that has learnt something: no normalisation is the identity.
Generator trained(const GanConfig& config) {
    torch::manual_seed(7);
    Generator generator(config);
    generator->eval();
    torch::NoGradGuard guard;
    for (auto& item : generator->named_parameters())
        if (item.key().find("orm") != std::string::npos || item.key().ends_with("bias"))
            item.value().add_(0.2 * torch::randn_like(item.value()));
    for (auto& item : generator->named_buffers())
        if (item.key().ends_with("variance"))
            item.value().uniform_(0.3, 3);
        else
            item.value().normal_(0, 0.2);
    return generator;
}

Tensor anyCondition(Extent phrases) {
    return torch::where(torch::rand({phrases, 96, 84, 4}) < 0.05, 1.0, -1.0).to(torch::kFloat32);
}

Latents some(const Latents& all, Extent first, Extent count) {
    const auto part = [&](const Tensor& tensor) { return tensor.defined() ? tensor.narrow(0, first, count) : tensor; };
    return {part(all.z), part(all.zt), part(all.zi), part(all.zit)};
}

} // namespace

class PhraseMakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesWhatTheNetworkMakes_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("given");
        QTest::addColumn<bool>("batchNorm");
        QTest::addColumn<bool>("shared");
        QTest::addColumn<bool>("common");
        for (const int given : {-1, 1, 3})
            for (int kind = 0; kind < 3; ++kind)
                QTest::addRow("common bar, kind %d given %d", kind, given)
                    << kind << 1 << given << true << false << true;
        for (int kind = 0; kind < 3; ++kind)
            for (const int width : {0, 1})
                for (const int given : {-1, 0, 2, 4})
                    for (const bool batchNorm : {true, false})
                        for (const bool shared : {false, true})
                            QTest::addRow("kind %d width %d given %d norm %d shared %d", kind, width, given, batchNorm,
                                          shared)
                                << kind << width << given << batchNorm << shared << false;
    }

    void makesWhatTheNetworkMakes() {
        QFETCH(int, kind);
        QFETCH(int, width);
        QFETCH(int, given);
        QFETCH(bool, batchNorm);
        QFETCH(bool, shared);
        QFETCH(bool, common);
        GanConfig config;
        config.commonBar = common;
        config.kind = static_cast<ModelKind>(kind);
        config.width = static_cast<Width>(width);
        config.batchNorm = batchNorm;
        config.sharedTemporal = shared;
        if (given >= 0) config.given = kAllFamilies[static_cast<std::size_t>(given)];
        Generator generator = trained(config);
        auto random = randomGenerator(3);
        const auto latents = drawLatents(config, 2, random);
        const auto condition = given < 0 ? Tensor() : anyCondition(2);
        torch::NoGradGuard guard;
        const auto expected = generator(latents, condition);
        const auto made = PhraseMaker(generator).make(latents, condition);
        QCOMPARE(made.sizes().vec(), expected.sizes().vec());
        // An untrained network that says nothing would agree with anything.
        QVERIFY(expected.std().item<double>() > 0.05);
        const double difference = (made - expected).abs().max().item<double>();
        QVERIFY2(difference < kRounding, qPrintable(QString::number(difference)));
    }

    void aPhraseDoesNotDependOnThoseBesideIt_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("given");
        for (int kind = 0; kind < 3; ++kind)
            for (const bool given : {false, true})
                QTest::addRow("kind %d given %d", kind, given) << kind << given;
    }

    void aPhraseDoesNotDependOnThoseBesideIt() {
        QFETCH(int, kind);
        QFETCH(bool, given);
        GanConfig config;
        config.kind = static_cast<ModelKind>(kind);
        if (given) config.given = Family::Drums;
        Generator generator = trained(config);
        const PhraseMaker maker(generator);
        constexpr Extent phrases = 11;
        auto random = randomGenerator(3);
        const auto latents = drawLatents(config, phrases, random);
        const auto condition = given ? anyCondition(phrases) : Tensor();
        const int threads = at::get_num_threads();
        at::set_num_threads(3);
        const auto together = maker.make(latents, condition);
        at::set_num_threads(1);
        QVERIFY(torch::equal(maker.make(latents, condition), together));
        for (Extent phrase = 0; phrase < phrases; ++phrase) {
            const auto alone = maker.make(some(latents, phrase, 1), given ? condition.narrow(0, phrase, 1) : condition);
            QVERIFY(torch::equal(alone, together.narrow(0, phrase, 1)));
        }
        at::set_num_threads(threads);
    }
};

MUSE_TEST(PhraseMakerTest)
#include "PhraseMakerTest.moc"
