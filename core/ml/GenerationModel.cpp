// SPDX-License-Identifier: MIT
#include "core/ml/GenerationModel.h"

#include "core/ml/binarise/Binarise.h"
#include "core/ml/binarise/Calibrate.h"
#include "core/ml/infer/PhraseMaker.h"
#include "core/ml/latents/LatentStream.h"
#include "core/ml/library/TorchParts.h"
#include "core/ml/net/Generator.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/TorchWarnings.h"
#include "core/ml/train/Checkpoint.h"

#include <algorithm>

namespace muse {
namespace {

constexpr const char* kPrefix = "generator.";

Error otherNetwork(const std::filesystem::path& path, const Error& reason) {
    return {"{} does not hold the network that its card names: {}.", path, reason};
}

/// Copies a file's tensors into the network; every one must be there, with its shape.
Result<void> fill(Generator& generator, const Checkpoint& checkpoint, const std::filesystem::path& path) {
    torch::NoGradGuard guard;
    const auto copy = [&](const auto& items) -> Result<void> {
        for (const auto& item : items) {
            const auto found = checkpoint.tensors.find(kPrefix + item.key());
            if (found == checkpoint.tensors.end()) return otherNetwork(path, {"'{}' is missing", item.key()});
            if (found->second.sizes() != item.value().sizes())
                return otherNetwork(path, {"'{}' has another shape", item.key()});
            item.value().copy_(found->second);
        }
        return {};
    };
    if (auto parameters = copy(generator->named_parameters()); !parameters) return parameters;
    return copy(generator->named_buffers());
}

/// Phrases that are made together: enough for many cores, few enough to cancel soon. Batch statistics are taken over
/// them, so their music depends on the number.
constexpr int kPhrasesTogether = 16;

int phrasesFor(int bars) {
    return (std::max(bars, 1) + kBarsPerPhrase - 1) / kBarsPerPhrase;
}

struct Impl {
    ModelCard card;
    Generator network{nullptr};
    std::optional<PhraseMaker> maker;

    Tensor outputs(const Latents& latents, const Tensor& given, bool batchStatistics) {
        if (!batchStatistics) return maker->make(latents, given);
        network->useBatchStatistics(true);
        return network(latents, given);
    }

    /// The given track of `count` phrases from `first` on, where all pieces lie one after another and are given the
    /// same.
    Tensor givenTo(const Pianoroll& condition, int phrases, int first, int count) const {
        std::vector<Tensor> parts;
        for (int done = 0; done < count;) {
            const int from = (first + done) % phrases;
            const int some = std::min(count - done, phrases - from);
            parts.push_back(givenTrack(condition, *card.config.given, from, some));
            done += some;
        }
        return parts.size() == 1 ? parts.front() : torch::cat(parts);
    }

    /// Calls visit(outputs, chances of Bernoulli draws) for some phrases after others, those of one piece after those
    /// of another, so that a long job can be cancelled and needs no more memory than a short one. A phrase is the same
    /// however many there are.
    template <typename Visit>
    Result<void> forEachBatch(int phrases, const Pianoroll* condition, std::span<const GenerationSettings> pieces,
                              const JobControl& job, const Visit& visit) {
        try {
            torch::NoGradGuard guard;
            const int all = phrases * static_cast<int>(pieces.size());
            std::optional<LatentStream> stream;
            for (int first = 0; first < all; first += kPhrasesTogether) {
                if (job.cancelled()) return Error{kCancelled};
                job.report(static_cast<double>(first) / all, "Generating");
                const int count = std::min(kPhrasesTogether, all - first);
                std::vector<Latents> latents;
                std::vector<Tensor> chances;
                for (int phrase = first; phrase < first + count; ++phrase) {
                    if (phrase % phrases == 0)
                        stream.emplace(card.config, pieces[static_cast<std::size_t>(phrase / phrases)]);
                    PhraseDraw drawn = stream->next();
                    latents.push_back(std::move(drawn.latents));
                    chances.push_back(std::move(drawn.chances));
                }
                const auto given = condition ? givenTo(*condition, phrases, first, count) : Tensor();
                visit(outputs(batchOf(latents), given, pieces.front().batchStatistics),
                      chances.front().defined() ? torch::cat(chances) : Tensor());
            }
            job.report(1, "Generating");
            return {};
        } catch (const std::exception& problem) {
            return Error{"The model '{}' could not generate: {}", card.name, problem.what()};
        }
    }

    /// All phrases of all pieces, one after another.
    Result<Pianoroll> make(int phrases, const Pianoroll* condition, std::span<const GenerationSettings> pieces,
                           const JobControl& job) {
        Pianoroll roll;
        const auto made =
            forEachBatch(phrases, condition, pieces, job, [&](const Tensor& outputs, const Tensor& chances) {
                roll.append(binarised(outputs, pieces.front(), card.calibration, chances));
            });
        if (!made) return made.error();
        return roll;
    }

    std::optional<Error> problemWith(const Pianoroll* condition) const {
        if (condition && !card.config.given)
            return Error{"The model '{}' generates from scratch; choose one that accompanies a given track.",
                         card.name};
        if (!condition && card.config.given)
            return Error{"The model '{}' accompanies a given {} track; choose one that generates from scratch.",
                         card.name, name(*card.config.given)};
        if (condition && condition->bars() < 1) return Error{"There are no bars to accompany; select at least one."};
        return std::nullopt;
    }

    Result<std::vector<Pianoroll>> candidates(const Pianoroll* condition, std::span<const GenerationSettings> each,
                                              const JobControl& job) {
        if (const auto problem = problemWith(condition)) return *problem;
        if (each.empty()) return std::vector<Pianoroll>{};
        for (const GenerationSettings& settings : each)
            if (settings.morph && !isWhole(*settings.morph))
                return Error{"A morph needs one to four corners and a place between them."};
        const int bars = condition ? condition->bars() : std::max(each.front().bars, 1);
        const int phrases = phrasesFor(bars);
        const auto all = make(phrases, condition, each, job);
        if (!all) return all.error();
        const LimitsOfTracks limits = each.front().steering.limits();
        std::vector<Pianoroll> rolls;
        for (int piece = 0; piece < static_cast<int>(each.size()); ++piece) {
            rolls.push_back(keptWithin(all->slice(piece * phrases * kBarsPerPhrase, bars), limits));
            if (condition) rolls.back().copyFamily(*condition, *card.config.given);
        }
        return rolls;
    }
};

class TrainedModel final : public GenerationModel {
public:
    explicit TrainedModel(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

    const ModelCard& card() const override;
    Result<Pianoroll> generate(const GenerationSettings& settings, const JobControl& job) override;
    Result<Pianoroll> accompany(const Pianoroll& condition, const GenerationSettings& settings,
                                const JobControl& job) override;
    Result<std::vector<Pianoroll>> candidates(const Pianoroll* condition, std::span<const GenerationSettings> each,
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
    auto rolls = m_impl->candidates(nullptr, {&settings, 1}, job);
    if (!rolls) return rolls.error();
    return std::move(rolls->front());
}

Result<Pianoroll> TrainedModel::accompany(const Pianoroll& condition, const GenerationSettings& settings,
                                          const JobControl& job) {
    auto rolls = m_impl->candidates(&condition, {&settings, 1}, job);
    if (!rolls) return rolls.error();
    return std::move(rolls->front());
}

Result<std::vector<Pianoroll>>
TrainedModel::candidates(const Pianoroll* condition, std::span<const GenerationSettings> each, const JobControl& job) {
    if (each.empty() || !each.front().batchStatistics) return m_impl->candidates(condition, each, job);
    // Together they would be normalised by each other.
    std::vector<Pianoroll> rolls;
    for (const GenerationSettings& settings : each) {
        auto roll = condition ? accompany(*condition, settings, job) : generate(settings, job);
        if (!roll) return roll.error();
        rolls.push_back(std::move(*roll));
    }
    return rolls;
}

Result<std::vector<float>> TrainedModel::outputs(const Pianoroll* condition, const GenerationSettings& settings,
                                                 const JobControl& job) {
    const auto given = m_impl->card.config.given;
    if (given.has_value() != (condition != nullptr))
        return Error{"The model '{}' {}.", m_impl->card.name,
                     given ? "accompanies a given track; name one" : "takes no given track"};
    const int bars = condition ? condition->bars() : std::max(settings.bars, 1);
    std::vector<float> all;
    const auto made = m_impl->forEachBatch(
        phrasesFor(bars), condition, {&settings, 1}, job, [&](const Tensor& outputs, const Tensor&) {
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
    const auto made = m_impl->forEachBatch(phrases, given ? &data : nullptr, {&settings, 1}, job,
                                           [&](const Tensor& some, const Tensor&) { outputs.push_back(some); });
    if (!made) return made.error();
    m_impl->card.calibration = muse::calibrate(torch::cat(outputs), real);
    return *m_impl->card.calibration;
}

} // namespace

Result<std::shared_ptr<GenerationModel>> torchside::loadModel(const std::filesystem::path& path) {
    logTorchWarnings();
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
        impl->maker.emplace(impl->network);
        return std::shared_ptr<GenerationModel>(std::make_shared<TrainedModel>(std::move(impl)));
    } catch (const std::exception& problem) {
        return Error{"Could not load the model {}: {}", path, problem.what()};
    }
}

} // namespace muse
