// SPDX-License-Identifier: MIT
#include "core/ml/GenerationModel.h"

#include "core/ml/binarise/Binarise.h"
#include "core/ml/binarise/Calibrate.h"
#include "core/ml/library/TorchParts.h"
#include "core/ml/net/Generator.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/train/Checkpoint.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse {
namespace {

constexpr const char* kPrefix = "generator.";

Error otherNetwork(const std::filesystem::path& path, const std::string& reason) {
    return {fmt::format("{} does not hold the network that its card names: {}.", path.string(), reason)};
}

/// Copies a file's tensors into the network; every one must be there, with its shape.
Result<void> fill(Generator& generator, const Checkpoint& checkpoint, const std::filesystem::path& path) {
    torch::NoGradGuard guard;
    const auto copy = [&](const auto& items) -> Result<void> {
        for (const auto& item : items) {
            const auto found = checkpoint.tensors.find(kPrefix + item.key());
            if (found == checkpoint.tensors.end())
                return otherNetwork(path, fmt::format("'{}' is missing", item.key()));
            if (found->second.sizes() != item.value().sizes())
                return otherNetwork(path, fmt::format("'{}' has another shape", item.key()));
            item.value().copy_(found->second);
        }
        return {};
    };
    if (auto parameters = copy(generator->named_parameters()); !parameters) return parameters;
    return copy(generator->named_buffers());
}

/// Phrases that batch statistics are taken over.
constexpr int kPhrasesOfABatch = 16;

int phrasesFor(int bars) {
    return (std::max(bars, 1) + kBarsPerPhrase - 1) / kBarsPerPhrase;
}

/// The given track of a roll, filled up with silence to whole phrases.
Tensor givenTrack(const Pianoroll& condition, Family given) {
    Pianoroll whole = condition;
    whole.append(Pianoroll(phrasesFor(condition.bars()) * kBarsPerPhrase - condition.bars()));
    return trackOf(toTensor(whole), given);
}

struct Impl {
    ModelCard card;
    Generator network{nullptr};

    /// Calls visit(outputs, random) phrase by phrase, so that a long job can be cancelled and needs no more memory than
    /// a short one.
    template <typename Visit>
    Result<void> forEachPhrase(int phrases, const Tensor& conditions, const GenerationSettings& settings,
                               const JobControl& job, const Visit& visit) {
        try {
            torch::NoGradGuard guard;
            network->useBatchStatistics(settings.batchStatistics);
            const int atOnce = settings.batchStatistics ? kPhrasesOfABatch : 1;
            auto random = randomGenerator(mixSeed(settings.seed, 0));
            Latents last;
            for (int first = 0; first < phrases; first += atOnce) {
                if (job.cancelled()) return Error{kCancelled};
                job.report(static_cast<double>(first) / phrases, "Generating");
                std::vector<Latents> latents;
                for (int phrase = first; phrase < std::min(first + atOnce, phrases); ++phrase) {
                    const auto fresh = drawLatents(card.config, 1, random);
                    last = settings.continued && phrase > 0 ? continuedLatents(last, fresh) : fresh;
                    latents.push_back(last);
                }
                const auto count = static_cast<Extent>(latents.size());
                const auto condition = conditions.defined() ? conditions.narrow(0, first, count) : Tensor();
                visit(network(batchOf(latents), condition), random);
            }
            job.report(1, "Generating");
            return {};
        } catch (const std::exception& problem) {
            return Error{fmt::format("The model '{}' could not generate: {}", card.name, problem.what())};
        }
    }

    Result<Pianoroll> make(int phrases, const Tensor& conditions, const GenerationSettings& settings,
                           const JobControl& job) {
        Pianoroll roll;
        const auto made =
            forEachPhrase(phrases, conditions, settings, job, [&](const Tensor& outputs, torch::Generator& random) {
                roll.append(binarised(outputs, settings, card.calibration, random));
            });
        if (!made) return made.error();
        return roll;
    }
};

class TrainedModel final : public GenerationModel {
public:
    explicit TrainedModel(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

    const ModelCard& card() const override;
    Result<Pianoroll> generate(const GenerationSettings& settings, const JobControl& job) override;
    Result<Pianoroll> accompany(const Pianoroll& condition, const GenerationSettings& settings,
                                const JobControl& job) override;
    Result<Calibration> calibrate(const Pianoroll& data, const JobControl& job) override;
    Result<std::vector<float>> outputs(const Pianoroll* condition, const GenerationSettings& settings,
                                       const JobControl& job) override;

private:
    std::unique_ptr<Impl> m_impl;
};

const ModelCard& TrainedModel::card() const {
    return m_impl->card;
}

Result<Pianoroll> TrainedModel::generate(const GenerationSettings& settings, const JobControl& job) {
    if (m_impl->card.config.given)
        return Error{fmt::format("The model '{}' accompanies a given {} track; choose one that generates from scratch.",
                                 m_impl->card.name, name(*m_impl->card.config.given))};
    auto roll = m_impl->make(phrasesFor(settings.bars), {}, settings, job);
    if (!roll) return roll.error();
    return roll->slice(0, std::max(settings.bars, 1));
}

Result<Pianoroll> TrainedModel::accompany(const Pianoroll& condition, const GenerationSettings& settings,
                                          const JobControl& job) {
    const auto given = m_impl->card.config.given;
    if (!given)
        return Error{fmt::format("The model '{}' generates from scratch; choose one that accompanies a given track.",
                                 m_impl->card.name)};
    if (condition.bars() < 1) return Error{"There are no bars to accompany; select at least one."};
    auto roll = m_impl->make(phrasesFor(condition.bars()), givenTrack(condition, *given), settings, job);
    if (!roll) return roll.error();
    Pianoroll result = roll->slice(0, condition.bars());
    result.copyFamily(condition, *given);
    return result;
}

Result<std::vector<float>> TrainedModel::outputs(const Pianoroll* condition, const GenerationSettings& settings,
                                                 const JobControl& job) {
    const auto given = m_impl->card.config.given;
    if (given.has_value() != (condition != nullptr))
        return Error{fmt::format("The model '{}' {}.", m_impl->card.name,
                                 given ? "accompanies a given track; name one" : "takes no given track")};
    const int bars = condition ? condition->bars() : std::max(settings.bars, 1);
    std::vector<float> all;
    const auto conditions = condition ? givenTrack(*condition, *given) : Tensor();
    const auto made = m_impl->forEachPhrase(
        phrasesFor(bars), conditions, settings, job, [&](const Tensor& outputs, const torch::Generator&) {
            const auto barFirst = outputs.permute({0, 3, 1, 2, 4}).contiguous();
            all.insert(all.end(), barFirst.data_ptr<float>(), barFirst.data_ptr<float>() + barFirst.numel());
        });
    if (!made) return made.error();
    all.resize(static_cast<std::size_t>(bars) * kCellsPerBar);
    return all;
}

Result<Calibration> TrainedModel::calibrate(const Pianoroll& data, const JobControl& job) {
    const int phrases = data.bars() / kBarsPerPhrase;
    if (phrases < 1) return Error{"There is no phrase of data to match thresholds to."};
    const auto real = toTensor(data.slice(0, phrases * kBarsPerPhrase));
    const auto given = m_impl->card.config.given;
    GenerationSettings settings;
    settings.continued = false;
    std::vector<Tensor> outputs;
    const auto made =
        m_impl->forEachPhrase(phrases, given ? trackOf(real, *given) : Tensor(), settings, job,
                              [&](const Tensor& phrase, torch::Generator&) { outputs.push_back(phrase); });
    if (!made) return made.error();
    m_impl->card.calibration = muse::calibrate(torch::cat(outputs), real);
    return *m_impl->card.calibration;
}

} // namespace

Result<std::shared_ptr<GenerationModel>> torchside::loadModel(const std::filesystem::path& path) {
    auto card = readModelCard(path);
    if (!card) return card.error();
    auto checkpoint = loadCheckpoint(path, kPrefix);
    if (!checkpoint) return checkpoint.error();
    try {
        auto impl = std::make_unique<Impl>();
        impl->card = std::move(*card);
        impl->network = Generator(impl->card.config);
        impl->network->eval();
        if (auto filled = fill(impl->network, *checkpoint, path); !filled) return filled.error();
        return std::shared_ptr<GenerationModel>(std::make_shared<TrainedModel>(std::move(impl)));
    } catch (const std::exception& problem) {
        return Error{fmt::format("Could not load the model {}: {}", path.string(), problem.what())};
    }
}

} // namespace muse
