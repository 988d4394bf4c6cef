// SPDX-License-Identifier: MIT
#include "core/ml/train/Trainer.h"
#include "tests/core/ml/distributed/OneRank.h"
#include "tests/core/ml/distributed/Together.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <mutex>

using namespace muse;
using test::together;

namespace {

using State = std::map<std::string, Tensor>;

constexpr int kSteps = 3;
/// Critics are piecewise linear: a unit that rounding puts on the other side of its kink changes the gradient at one of
/// five phrases by some hundredths. So does ten times the rounding of one number, in one process.
constexpr double kRounding = 6e-7;
constexpr int kNudges = 3;
/// By which chance may be kinder to those few than to ranks.
constexpr double kLuck = 4;
/// Ranks may meet a kink that none of the nudges met.
constexpr double kAtKinks = 0.04;
/// A gradient that is added up wrongly is wrong by more.
constexpr double kMost = 0.3;

TrainingSettings small() {
    TrainingSettings settings;
    settings.batch = 5; // no multiple of the ranks
    settings.criticStepsPerGeneratorStep = 2;
    settings.threads = 1;
    settings.arithmetic = Arithmetic::Float32;
    return settings;
}

State copyOf(const State& state) {
    State copy;
    for (const auto& [name, tensor] : state)
        copy[name] = tensor.clone();
    return copy;
}

/// Adam's mean of gradients: what was added up over ranks, before steps are made of it.
bool isGradient(const std::string& name) {
    return name.ends_with(".first");
}

bool isSquare(const std::string& name) {
    return name.ends_with(".second");
}

bool isStatistic(const std::string& name) {
    return name.ends_with(".mean") || name.ends_with(".variance");
}

bool isWeight(const std::string& name) {
    return name.ends_with("weight") && name.find("Adam") == std::string::npos;
}

struct Trained {
    State begun, first, last; ///< before, after one and after kSteps steps
    std::vector<TrainingReport> reports;
};

/// With weights that are off by `nudge` of themselves.
Trained trained(const TrainingSettings& settings, const PhraseDataset& dataset, Ranks* ranks, double nudge = 0) {
    Trainer trainer(settings, dataset, ranks);
    for (auto& [name, tensor] : trainer.state())
        if (nudge > 0 && isWeight(name)) tensor.mul_(1 + nudge * torch::randn_like(tensor));
    Trained result;
    result.begun = copyOf(trainer.state());
    for (int step = 0; step < kSteps; ++step) {
        result.reports.push_back(trainer.step());
        if (step == 0) result.first = copyOf(trainer.state());
    }
    result.last = copyOf(trainer.state());
    return result;
}

/// How far `b` is from `a`, all tensors of one kind taken together, as a share of how far `a` is from `from`. Together,
/// as some by themselves are nothing but rounding, of which Adam makes steps as large as any: a bias right before a
/// normalisation changes nothing, and neither does the last one of a WGAN's critic.
double apart(const State& a, const State& b, const State& from, const std::function<bool(const std::string&)>& chosen) {
    double difference = 0, way = 0;
    for (const auto& [name, tensor] : a) {
        if (!chosen(name)) continue;
        difference += (b.at(name) - tensor).square().sum().item<double>();
        way += (tensor - from.at(name)).square().sum().item<double>();
    }
    return std::sqrt(difference / way);
}

} // namespace

/// Several processes with a part of the batch each take the steps of one with all of it.
class TrainTogetherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const std::filesystem::path path = m_folder.filePath("tiny.safetensors").toStdString();
        test::writeTinyDataset(path, 8);
        auto opened = PhraseDataset::open(path);
        QVERIFY(opened.ok());
        m_dataset.emplace(std::move(*opened));
    }

    /// At a rate that leaves the weights as they are, so that every step's gradients can be held against each other.
    void findsTheSameGradients_data() {
        QTest::addColumn<int>("ranks");
        QTest::addColumn<int>("kind");
        QTest::newRow("composer, 2 ranks") << 2 << 0;
        QTest::newRow("composer, 4 ranks") << 4 << 0;
        QTest::newRow("jamming with bits, hinge and moves, 2 ranks") << 2 << 1;
        QTest::newRow("jamming with bits, hinge and moves, 4 ranks") << 4 << 1;
        QTest::newRow("accompaniment with r3 and transposition, 2 ranks") << 2 << 2;
        QTest::newRow("accompaniment with r3 and transposition, 4 ranks") << 4 << 2;
    }

    void findsTheSameGradients() {
        QFETCH(int, ranks);
        QFETCH(int, kind);
        at::set_num_threads(1); // what is compared is the ranks' way of adding, not the threads'
        TrainingSettings settings = settingsOf(kind);
        settings.learningRate = 1e-9;
        test::OneRank alone;
        const Trained one = trained(settings, *m_dataset, &alone);
        std::vector<Trained> nudged;
        for (int i = 0; i < kNudges; ++i)
            nudged.push_back(trained(settings, *m_dataset, &alone, kRounding));
        Trained together;
        trainBy(ranks, settings, together);
        if (QTest::currentTestFailed()) return;
        for (const std::string net : {"training.generator", "training.critic"}) {
            const auto nearAsRounding = [&](const char* what, State Trained::*when,
                                            bool (*chosen)(const std::string&)) {
                double byRounding = 0;
                for (const Trained& each : nudged)
                    byRounding = std::max(byRounding, apart(one.*when, each.*when, one.begun, of(net, chosen)));
                const double byRanks = apart(one.*when, together.*when, one.begun, of(net, chosen));
                qInfo("%s: %s differ by %.2g of themselves, by rounding alone up to %.2g", net.c_str(), what, byRanks,
                      byRounding);
                return byRanks > 0 &&
                       byRanks < std::clamp(kLuck * byRounding, kAtKinks, kMost); // 0: there were no two ways to add
            };
            QVERIFY(nearAsRounding("gradients after one step", &Trained::first, isGradient));
            QVERIFY(nearAsRounding("gradients after all steps", &Trained::last, isGradient));
            QVERIFY(nearAsRounding("squares", &Trained::last, isSquare));
        }
        QVERIFY(apart(one.last, together.last, one.begun, of("training.generator", isStatistic)) < 1e-2);
        compareReports(one, together, kSteps);
    }

    /// After one step: Adam makes of rounding, where a gradient is little else, steps as large as any, and after
    /// several a training has come as far from one that rounds otherwise as it happens to.
    void takesTheSameStep() {
        const TrainingSettings settings = settingsOf(0);
        at::set_num_threads(1);
        const Trained one = trained(settings, *m_dataset, nullptr);
        Trained together;
        trainBy(2, settings, together);
        if (QTest::currentTestFailed()) return;
        for (const std::string net : {"training.generator", "training.critic"}) {
            const double weights = apart(one.first, together.first, one.begun, of(net, isWeight));
            qInfo("%s: weights differ by %.2g of their way", net.c_str(), weights);
            QVERIFY(weights > 0); // else there were no two ways to add
            QVERIFY(weights < kMost);
        }
        compareReports(one, together, 1);
    }

private:
    /// The state that all ranks have come to, to the same bits.
    void trainBy(int ranks, const TrainingSettings& settings, Trained& result) {
        std::mutex mutex;
        std::vector<Trained> several(static_cast<std::size_t>(ranks));
        together(ranks, [&](Ranks& all) {
            Trained found = trained(settings, *m_dataset, &all);
            const std::scoped_lock lock(mutex);
            several[static_cast<std::size_t>(all.rank())] = std::move(found);
        });
        for (const Trained& other : several) {
            for (const auto& [name, tensor] : several.front().last)
                QVERIFY2(tensor.equal(other.last.at(name)), name.c_str());
            for (std::size_t i = 0; i < other.reports.size(); ++i) {
                QCOMPARE(other.reports[i].criticLoss, several.front().reports[i].criticLoss);
                QCOMPARE(other.reports[i].generatorLoss, several.front().reports[i].generatorLoss);
            }
        }
        result = std::move(several.front());
    }

    static TrainingSettings settingsOf(int kind) {
        TrainingSettings settings = small();
        if (kind == 1) {
            settings.model.kind = ModelKind::Jamming;
            settings.model.binaryNeurons = BinaryNeurons::Stochastic;
            settings.loss = AdversarialLoss::Hinge;
            settings.rotateBars = 0.5;
            settings.transposeBoth = 3;
            settings.learningRate = 1e-4;
        }
        if (kind == 2) {
            settings.model.given = Family::Bass;
            settings.model.commonBar = true;
            settings.loss = AdversarialLoss::R3;
            settings.transpose = 2;
        }
        return settings;
    }

    static std::function<bool(const std::string&)> of(const std::string& net, bool (*kind)(const std::string&)) {
        return [=](const std::string& name) { return name.starts_with(net) && kind(name); };
    }

    static void compareReports(const Trained& one, const Trained& several, std::size_t steps) {
        const auto near = [](double a, double b) { return std::abs(a - b) < 2e-2 * (1 + std::abs(b)); };
        for (std::size_t i = 0; i < steps; ++i) {
            QVERIFY(near(several.reports[i].criticLoss, one.reports[i].criticLoss));
            QVERIFY(near(several.reports[i].generatorLoss, one.reports[i].generatorLoss));
            QVERIFY(near(several.reports[i].gradientNorm, one.reports[i].gradientNorm));
            QVERIFY(near(several.reports[i].wasserstein, one.reports[i].wasserstein));
        }
    }

    QTemporaryDir m_folder;
    std::optional<PhraseDataset> m_dataset;
};

MUSE_TEST(TrainTogetherTest)
#include "TrainTogetherTest.moc"
