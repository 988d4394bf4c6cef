// SPDX-License-Identifier: MIT
// What random vectors that are held, weakened or blended do to the music of the shipped models.
#include "core/ml/GenerationModel.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

constexpr int kBars = 12;

std::shared_ptr<GenerationModel> load(const char* model) {
    auto loaded = GenerationModel::load(std::filesystem::path(MUSE_SOURCE_DIR) / "assets" / "models" /
                                        (std::string(model) + ".safetensors"));
    return loaded ? *loaded : nullptr;
}

GenerationSettings seeded(std::uint64_t seed) {
    GenerationSettings settings;
    settings.bars = kBars;
    settings.seed = seed;
    return settings;
}

Pianoroll only(const Pianoroll& roll, Family family) {
    Pianoroll one(roll.bars());
    one.copyFamily(roll, family);
    return one;
}

GenerationSettings morphing(std::vector<std::uint64_t> seeds, std::vector<MorphPoint> path) {
    GenerationSettings settings = seeded(77);
    settings.morph = Morph{{}, std::move(path)};
    for (const std::uint64_t seed : seeds)
        settings.morph->corners.push_back({seed, {}, {}});
    return settings;
}

} // namespace

class ChosenLatentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_composer = load("composer");
        m_hybrid = load("hybrid");
        QVERIFY(m_composer && m_hybrid);
    }

    void allHeldIsTheMusicOfThatSeed() {
        for (const auto& model : {m_composer, m_hybrid}) {
            GenerationSettings settings = seeded(2);
            for (const LatentRole role : kLatentRoles)
                for (const Family family : kAllFamilies)
                    settings.latents.of(role, family).seed = 1;
            QCOMPARE(*model->generate(settings), *model->generate(seeded(1)));
        }
    }

    void eachRoleCounts_data() {
        QTest::addColumn<LatentRole>("role");
        for (const LatentRole role : kLatentRoles)
            QTest::newRow(name(role).data()) << role;
    }

    void eachRoleCounts() {
        QFETCH(LatentRole, role);
        GenerationSettings held = seeded(2);
        for (const Family family : kAllFamilies)
            held.latents.of(role, family).seed = 1;
        const auto music = *m_hybrid->generate(held);
        QVERIFY(!(music == *m_hybrid->generate(seeded(1))));
        QVERIFY(!(music == *m_hybrid->generate(seeded(2))));
    }

    void theMiddleOfAPieceIsMadeWithoutItsBegin() {
        for (const auto& model : {m_composer, m_hybrid}) {
            const Pianoroll whole = *model->generate(seeded(1));
            GenerationSettings middle = seeded(1);
            middle.firstPhrase = 1;
            middle.bars = kBars - kBarsPerPhrase;
            QCOMPARE(*model->generate(middle), whole.slice(kBarsPerPhrase, kBars - kBarsPerPhrase));
        }
    }

    /// A hybrid's players each have a generator of their own.
    void anotherGuitaristLeavesTheOthersAlone() {
        const auto before = *m_hybrid->generate(seeded(1));
        for (const LatentRole role : {LatentRole::Player, LatentRole::PlayersCourse}) {
            GenerationSettings settings = seeded(1);
            settings.latents.of(role, Family::Guitar).seed = 5;
            const auto after = *m_hybrid->generate(settings);
            for (const Family family : kAllFamilies)
                QCOMPARE(only(after, family) == only(before, family), family != Family::Guitar);
        }
    }

    void withoutStrengthSeedsDoNotMatter() {
        for (const auto& model : {m_composer, m_hybrid}) {
            std::vector<Pianoroll> music;
            for (const std::uint64_t seed : {1, 2}) {
                GenerationSettings settings = seeded(seed);
                for (const LatentRole role : kLatentRoles)
                    for (const Family family : kAllFamilies)
                        settings.latents.of(role, family).strength = 0;
                music.push_back(*model->generate(settings));
            }
            QCOMPARE(music.front(), music.back());
        }
    }

    void aMorphBeginsAndEndsAtItsCorners() {
        for (const auto& model : {m_composer, m_hybrid}) {
            const std::array<MorphPoint, 4> corners{{{0, 0}, {1, 0}, {0, 1}, {1, 1}}};
            for (std::size_t i = 0; i < corners.size(); ++i)
                QCOMPARE(*model->generate(morphing({1, 2, 3, 4}, {corners[i]})), *model->generate(seeded(i + 1)));
            QCOMPARE(*model->generate(morphing({1, 2}, {{0, 0.7f}})), *model->generate(seeded(1)));
            QCOMPARE(*model->generate(morphing({1, 2, 3}, {{0.3f, 1}})), *model->generate(seeded(3)));
            QCOMPARE(*model->generate(morphing({6}, {{0.3f, 0.4f}})), *model->generate(seeded(6)));
        }
    }

    /// The farther on the way, the more the outputs differ from where it begins.
    void whatLiesBetweenIsBetween() {
        const auto outputs = [&](std::uint64_t from, std::uint64_t to, float share) {
            return *m_composer->outputs(nullptr, morphing({from, to}, {{share, 0}}));
        };
        const auto apart = [](const std::vector<float>& a, const std::vector<float>& b) {
            double sum = 0;
            for (std::size_t i = 0; i < a.size(); ++i)
                sum += std::abs(a[i] - b[i]);
            return sum;
        };
        std::array<double, 4> sums{};
        constexpr std::array shares{0.05f, 0.2f, 0.5f, 1.0f};
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            const auto from = outputs(seed, seed + 100, 0);
            for (std::size_t i = 0; i < shares.size(); ++i)
                sums[i] += apart(from, outputs(seed, seed + 100, shares[i]));
        }
        QVERIFY(sums[0] > 0);
        QVERIFY2(sums[0] < 0.5 * sums[3] && sums[0] < sums[1] && sums[1] < sums[2] && sums[1] < 0.9 * sums[3],
                 qPrintable(QString("%1 %2 %3 %4").arg(sums[0]).arg(sums[1]).arg(sums[2]).arg(sums[3])));
    }

    void aPathMovesPhraseByPhrase() {
        const auto music = *m_composer->generate(morphing({1, 2}, {{0, 0}, {0.5f, 0}, {1, 0}}));
        QCOMPARE(music.slice(0, 4), m_composer->generate(seeded(1))->slice(0, 4));
        QCOMPARE(music.slice(8, 4), m_composer->generate(seeded(2))->slice(8, 4));
        // The last place stays.
        const auto stays = *m_composer->generate(morphing({1, 2}, {{0, 0}, {1, 0}}));
        QCOMPARE(stays.slice(4, 8), m_composer->generate(seeded(2))->slice(4, 8));
    }

    void aMorphIsACornerToo() {
        GenerationSettings inner = morphing({1, 2}, {{0.5f, 0}});
        GenerationSettings outer = morphing({3}, {{0, 0}});
        outer.morph->corners.insert(outer.morph->corners.begin(), {1, {}, {*inner.morph}});
        QCOMPARE(*m_hybrid->generate(outer), *m_hybrid->generate(inner));
        outer.morph->path = {{1, 0}};
        QCOMPARE(*m_hybrid->generate(outer), *m_hybrid->generate(seeded(3)));
    }

    void togetherIsAsOneByOne() {
        const auto bass = load("composer-bass");
        QVERIFY(bass);
        Pianoroll line(10);
        for (int bar = 0; bar < line.bars(); ++bar)
            for (int step = 0; step < 48; ++step)
                line.set(bar, step, 12 + bar, Family::Bass);
        for (const bool batchStatistics : {false, true}) {
            std::vector<GenerationSettings> each;
            for (std::uint64_t seed = 1; seed <= 9; ++seed) {
                each.push_back(seeded(seed));
                each.back().bars = 10;
                each.back().batchStatistics = batchStatistics;
                if (seed % 3 == 0) each.back().latents.piece.seed = 1;
                if (seed % 3 == 1) each.back().binarisation = each.front().binarisation;
            }
            each[4].morph = Morph{{{1, {}, {}}, {2, {}, {}}}, {{0.5f, 0}}};
            const auto scratch = *m_composer->candidates(nullptr, each);
            const auto given = *bass->candidates(&line, each);
            QCOMPARE(scratch.size(), each.size());
            for (std::size_t i = 0; i < each.size(); ++i) {
                QCOMPARE(scratch[i], *m_composer->generate(each[i]));
                QCOMPARE(given[i], *bass->accompany(line, each[i]));
            }
        }
        QVERIFY(m_composer->candidates(nullptr, {})->empty());
    }

    void aMorphWithoutCornersIsRefused() {
        GenerationSettings settings = seeded(1);
        settings.morph = Morph{};
        QVERIFY(m_composer->generate(settings).error().message.find("corner") != std::string::npos);
    }

private:
    std::shared_ptr<GenerationModel> m_composer;
    std::shared_ptr<GenerationModel> m_hybrid;
};

MUSE_TEST(ChosenLatentsTest)
#include "ChosenLatentsTest.moc"
