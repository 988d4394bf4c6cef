// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/answers/Answers.h"
#include "core/listening/make/TestPlan.h"
#include "core/ml/GenerationModel.h"
#include "tests/support/TinyDataset.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muse::test {

/// A model of a few notes that its name, the seed and the given track decide, as quick as can be.
class ToyModel : public GenerationModel {
public:
    explicit ToyModel(std::string name, std::optional<Family> given = {}, bool silent = false) : m_silent(silent) {
        m_card.name = std::move(name);
        m_card.config.given = given;
    }

    const ModelCard& card() const override { return m_card; }
    Result<Pianoroll> generate(const GenerationSettings& settings, const JobControl&) override {
        Pianoroll roll(settings.bars);
        if (m_silent) return roll;
        const int root = static_cast<int>((settings.seed + m_card.name.size()) % 12) + 24;
        for (int bar = 0; bar < settings.bars; ++bar)
            for (int step = 0; step < kStepsPerBar; ++step) {
                roll.set(bar, step, root - 12, Family::Bass, step % 48 < 40);
                roll.set(bar, step, 12, Family::Drums, step % 24 == 0);
                roll.set(bar, step, root + bar % 4 * 2, Family::Piano, step % 24 < 20);
            }
        return roll;
    }
    Result<Pianoroll> accompany(const Pianoroll& condition, const GenerationSettings& settings,
                                const JobControl& job) override {
        GenerationSettings own = settings;
        own.bars = condition.bars();
        auto roll = generate(own, job);
        roll->copyFamily(condition, *m_card.config.given);
        return roll;
    }
    Result<std::vector<Pianoroll>> candidates(const Pianoroll*, std::span<const GenerationSettings>,
                                              const JobControl&) override {
        return Error{"A toy has no candidates."};
    }
    Result<Calibration> calibrate(const Pianoroll&, const JobControl&) override {
        return Error{"A toy is not calibrated."};
    }
    Result<std::vector<float>> outputs(const Pianoroll*, const GenerationSettings&, const JobControl&) override {
        return Error{"A toy has no outputs."};
    }

private:
    ModelCard m_card;
    bool m_silent;
};

inline std::vector<std::shared_ptr<GenerationModel>> toyModels(const std::vector<std::string>& names,
                                                               std::optional<Family> given = {}) {
    std::vector<std::shared_ptr<GenerationModel>> models;
    for (const std::string& name : names)
        models.push_back(std::make_shared<ToyModel>(name, given));
    return models;
}

/// 12 phrases of three songs, each unlike the others.
inline PhraseDataset threeSongs(const std::filesystem::path& folder) {
    writeTinyDataset(folder / "three.safetensors", 12, 3);
    return std::move(PhraseDataset::open(folder / "three.safetensors").value());
}

/// Whole answers of a listener to a test; each trial's are what `answer` makes of them.
template <typename Give>
ListenerAnswers answersTo(const TestKey& key, const std::string& listener, const Background& background,
                          const Give& give) {
    ListenerAnswers answers;
    answers.test = key.test;
    answers.kind = key.kind;
    answers.listener = listener;
    answers.player = "browser";
    answers.started = "2026-01-01T10:00:00.000Z";
    answers.finished = "2026-01-01T10:20:00.000Z";
    answers.volume = 0.5;
    answers.background = background;
    for (const Trial& trial : key.trials) {
        Answer answer{trial.id, trial.clips, std::vector<int>(trial.clips.size(), 1), {}, "", 40};
        give(answer);
        answers.answers.push_back(answer);
    }
    return answers;
}

inline constexpr Background kNoMusician = {0, 0, 0, 0};
inline constexpr Background kMusician = {3, 2, 0, 0};

} // namespace muse::test
