// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/listening/ListeningTest.h"
#include "core/listening/TestKey.h"
#include "core/ml/GenerationModel.h"
#include "core/music/Pianoroll.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace muse {

/// What a listening test is made of.
struct TestSettings {
    TestKind kind = TestKind::Rating;
    std::string title = "A listening test";
    int clipsPerModel = 3;      ///< 1..50; with the paper's three models its nine clips
    int phrasesPerClip = 3;     ///< of four bars, 1..50; three as in the paper
    int anchors = 1;            ///< of either kind, 0..50
    std::optional<Split> split; ///< of the dataset; nothing: all of it
    std::uint64_t seed = 1;
    double tempo = 80;               ///< quarters a minute, 20..400; the authors render at 80
    double loudness = -23;           ///< LUFS, -60..0, of every clip; the target of EBU R128
    std::filesystem::path soundFont; ///< empty: the catalogue's default
};

/// A test before it sounds.
struct TestPlan {
    ListeningTest test;
    TestKey key;
    std::map<std::string, Pianoroll> music; ///< of each clip
    Pianoroll volumeMusic;                  ///< real, and in no clip
};

/// Generates the models' clips and draws the anchors. Models that accompany get the same given tracks of the dataset as
/// the others of their family. The same settings, models and dataset give the same plan. Errors: no model, or two of
/// one name; an AB test of one model; a model that makes no note; too few phrases; kCancelled.
Result<TestPlan> planTest(std::span<const std::shared_ptr<GenerationModel>> models, const PhraseDataset& dataset,
                          const TestSettings& settings, const JobControl& job = {});

} // namespace muse
