// SPDX-License-Identifier: MIT
#include "core/ml/latents/LatentBlend.h"
#include "core/ml/net/PhraseTensor.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <numbers>

using namespace muse;

namespace {

Latents piece(std::initializer_list<float> numbers) {
    Latents latents;
    latents.z = torch::tensor(std::vector<float>(numbers)).unsqueeze(0);
    return latents;
}

double length(const Tensor& vector) {
    return vector.norm().item<double>();
}

} // namespace

class LatentBlendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndsAreTheThingsThemselves() {
        const auto from = piece({1, 2, 3});
        const auto to = piece({-3, 0, 1});
        for (const auto interpolation : {Interpolation::Linear, Interpolation::Spherical}) {
            QVERIFY(torch::equal(blended(from, to, 0, interpolation).z, from.z));
            QVERIFY(torch::equal(blended(from, to, 1, interpolation).z, to.z));
            QVERIFY(!blended(from, to, 0.5f, interpolation).zit.defined());
        }
    }

    void halfOfARightAngle() {
        const auto from = piece({1, 0});
        const auto to = piece({0, 1});
        const auto straight = blended(from, to, 0.5f, Interpolation::Linear).z;
        const auto arc = blended(from, to, 0.5f, Interpolation::Spherical).z;
        QVERIFY(torch::allclose(straight, torch::tensor({{0.5f, 0.5f}})));
        const auto half = static_cast<float>(std::numbers::sqrt2 / 2);
        QVERIFY(torch::allclose(arc, torch::tensor({{half, half}})));
    }

    void theArcKeepsTheLengthOfRandomVectors() {
        auto random = randomGenerator(3);
        GanConfig config;
        config.kind = ModelKind::Hybrid;
        const auto from = drawLatents(config, 1, random);
        const auto to = drawLatents(config, 1, random);
        for (const float share : {0.25f, 0.5f, 0.75f}) {
            const auto arc = blended(from, to, share, Interpolation::Spherical);
            const auto straight = blended(from, to, share, Interpolation::Linear);
            QVERIFY(std::abs(length(arc.z) - (1 - share) * length(from.z) - share * length(to.z)) < 0.1 * length(to.z));
            QVERIFY(length(straight.z) < 0.93 * length(arc.z));
            for (Extent family = 0; family < shape::families; ++family)
                QVERIFY(length(straight.zi.select(1, family)) < length(arc.zi.select(1, family)));
        }
    }

    void vectorsThatPointTheSameOrOppositeWaysAreFine() {
        const auto from = piece({1, 1});
        QVERIFY(torch::allclose(blended(from, piece({2, 2}), 0.5f, Interpolation::Spherical).z,
                                torch::tensor({{1.5f, 1.5f}})));
        QVERIFY(torch::allclose(blended(from, piece({-1, -1}), 0.25f, Interpolation::Spherical).z,
                                torch::tensor({{0.5f, 0.5f}})));
        QVERIFY(torch::allclose(blended(from, piece({0, 0}), 0.5f, Interpolation::Spherical).z,
                                torch::tensor({{0.5f, 0.5f}})));
    }
};

MUSE_TEST(LatentBlendTest)
#include "LatentBlendTest.moc"
