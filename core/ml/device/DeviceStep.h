// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "core/ml/device/StepGraph.h"
#include "core/ml/device/StepInputs.h"
#include "core/ml/net/Generator.h"
#include "core/ml/net/SpectralNorm.h"
#include "core/ml/train/Adam.h"
#include "core/ml/train/CriticUpdate.h"

#include <functional>
#include <span>
#include <vector>

namespace muse {

/// What is trained. All of it lies on one device, and stays in its place.
struct StepNets {
    /// A critic with its optimiser; both are the caller's.
    struct CriticSlot {
        const Critic* critic;
        Adam* adam;
        std::vector<Extent> tracks;   ///< families it sees
        SpectralNorm* norm = nullptr; ///< of a hinge loss; the caller's too
    };
    Generator generator{nullptr};
    Generator average{nullptr}; ///< follows the generator
    Adam* generatorAdam = nullptr;
    std::vector<CriticSlot> critics;
};

/// The Trainer's step for a device that works apart from the processor: the same updates with the same random numbers,
/// but the processor only prepares what they read and waits once, for the losses. Phrases travel packed and are
/// unpacked there; critic and generator update are each a StepGraph.
class DeviceStep {
public:
    /// Writes the packed phrases (kBytesPerPhrase each) of that critic update's batch.
    using Fill = std::function<void(std::int64_t update, std::span<std::uint8_t> packed)>;

    /// The share by which the average follows the generator once so many updates are done.
    using Follow = std::function<double(std::int64_t done)>;

    DeviceStep(const TrainingSettings& settings, const torch::Device& device, StepNets nets, Fill fill, Follow follow);

    /// The update after `done` generator updates, with its critic updates; metrics and samples are left empty.
    TrainingReport step(std::int64_t done);

private:
    void prepareCritics(std::int64_t update, std::int64_t done);
    void prepareGenerator(std::int64_t done);
    void draw(StepInputs::Set& into, torch::Generator& random) const;
    void drawMovesInto(StepInputs::Set& into, torch::Generator& random) const;
    [[nodiscard]] Tensor augmented(const Tensor& phrases, const Tensor& moves) const;
    void updateCritics(const CriticObjective& objective);
    void updateGenerator();
    void unpack();
    [[nodiscard]] Tensor generated(const StepInputs& inputs);
    [[nodiscard]] Tensor binariseForCritic(const Tensor& outputs, const StepInputs& inputs) const;
    [[nodiscard]] Tensor seenBy(const StepNets::CriticSlot& slot, const Tensor& phrases) const;
    [[nodiscard]] Critic computing(const StepNets::CriticSlot& slot) const;

    TrainingSettings m_settings;
    torch::Device m_device;
    torch::ScalarType m_type; ///< that critics compute in
    StepNets m_nets;
    Fill m_fill;
    Follow m_follow;
    StepInputs m_forCritics, m_forGenerator;
    StepGraph m_criticGraph, m_plainCriticGraph, m_generatorGraph; ///< plain: without the penalty
    Tensor m_real;                                    ///< (batch, 96, 84, 4, 5) of the latest critic update
    Tensor m_criticSums, m_generatorLoss;             ///< of the latest update
    std::vector<Tensor> m_parameters;                 ///< of the generator
    std::vector<std::pair<Tensor, Tensor>> m_follows; ///< of the average: each tensor and what it follows
};

} // namespace muse
