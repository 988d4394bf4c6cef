// SPDX-License-Identifier: MIT
#include "core/listening/make/TestPlan.h"

#include "core/listening/make/Anchors.h"
#include "core/ml/provenance/ModelHash.h"

#include <algorithm>
#include <fmt/format.h>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace muse {
namespace {

/// What must not depend on each other is drawn by generators of its own.
enum class Stream : std::uint64_t { Phrases = 1, Names, Notes };

std::uint64_t seedOf(std::uint64_t seed, Stream stream) {
    std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                           static_cast<std::uint32_t>(stream)};
    return std::mt19937_64(sequence)();
}

/// FNV-1a of 64 bits, which tells tests apart.
std::string hashOf(const std::string& text) {
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return fmt::format("{:016x}", hash);
}

class Planner {
public:
    Planner(const PhraseDataset& dataset, const TestSettings& settings)
        : m_settings(settings), m_draw(dataset, settings.split, seedOf(settings.seed, Stream::Phrases)),
          m_names(seedOf(settings.seed, Stream::Names)) {}

    Result<void> addModels(std::span<const std::shared_ptr<GenerationModel>> models, const JobControl& job) {
        const auto all = static_cast<double>(models.size()) * m_settings.clipsPerModel;
        double done = 0;
        for (const auto& model : models) {
            m_plan.key.subjects.push_back({model->card().name, SubjectKind::Model, model->card().config.given});
            for (int clip = 0; clip < m_settings.clipsPerModel; ++clip) {
                job.report(done++ / all, fmt::format("{}: clip {}", model->card().name, clip + 1));
                auto music = made(*model, clip, {{}, job.stop});
                if (!music) return music.error();
                if (music->count() == 0)
                    return Error{"{} makes no note with the seed {}; train it longer, or take another seed.",
                                 model->card().name, m_settings.seed};
                add(std::move(*music));
            }
        }
        return {};
    }

    Result<void> addAnchors() {
        for (const SubjectKind kind : {SubjectKind::Real, SubjectKind::Mixed}) {
            if (m_settings.anchors == 0) continue;
            m_plan.key.subjects.push_back({kind == SubjectKind::Real ? "real" : "mixed", kind, {}});
            for (int i = 0; i < m_settings.anchors; ++i) {
                auto music = kind == SubjectKind::Real ? m_draw.real(m_settings.phrasesPerClip)
                                                       : m_draw.mixed(m_settings.phrasesPerClip);
                if (!music) return music.error();
                add(std::move(*music));
            }
        }
        auto volume = m_draw.real(1);
        if (!volume) return volume.error();
        m_plan.volumeMusic = std::move(*volume);
        return {};
    }

    TestPlan finished(std::map<std::string, std::string> provenance) {
        TestKey& key = m_plan.key;
        key.kind = m_settings.kind;
        key.seed = m_settings.seed;
        key.provenance = std::move(provenance);
        ListeningTest& test = m_plan.test;
        test.title = m_settings.title;
        test.kind = m_settings.kind;
        test.volumeFile = "clips/volume.flac";
        for (const auto& [clip, subject] : key.clips)
            test.clips.push_back({clip, fmt::format("clips/{}.flac", clip)});
        addTrials();
        // In the order of names that say nothing, neither does the order.
        std::ranges::sort(key.trials, {}, &Trial::id);
        test.trials = key.trials;
        std::string music;
        for (const auto& [clip, roll] : m_plan.music) {
            const auto bytes = roll.packed();
            music.append(bytes.begin(), bytes.end());
        }
        test.id = key.test = hashOf(toText(key) + music);
        return std::move(m_plan);
    }

private:
    Result<Pianoroll> made(GenerationModel& model, int clip, const JobControl& job) {
        GenerationSettings settings;
        settings.bars = m_settings.phrasesPerClip * kBarsPerPhrase;
        settings.continued = false; // the paper's phrases know nothing of each other
        settings.seed = seedOf(m_settings.seed, Stream::Notes) + static_cast<std::uint64_t>(clip);
        const auto family = model.card().config.given;
        if (!family) return model.generate(settings, job);
        const auto at = std::pair(*family, clip);
        if (!m_given.contains(at)) {
            auto drawn = m_draw.given(*family, m_settings.phrasesPerClip);
            if (!drawn) return drawn;
            m_given.emplace(at, std::move(*drawn));
        }
        return model.accompany(m_given.at(at), settings, job);
    }

    std::string freshName() {
        for (;;)
            if (std::string name = fmt::format("{:08x}", m_names() >> 32); m_taken.insert(name).second) return name;
    }

    void add(Pianoroll music) {
        const std::string name = freshName();
        m_plan.key.clips[name] = m_plan.key.subjects.size() - 1;
        m_plan.music.emplace(name, std::move(music));
        m_clips.resize(m_plan.key.subjects.size());
        m_clips.back().push_back(name);
    }

    void addTrials() {
        auto& trials = m_plan.key.trials;
        const auto isModel = [&](std::size_t i) { return m_plan.key.subjects[i].kind == SubjectKind::Model; };
        for (std::size_t a = 0; a < m_clips.size(); ++a) {
            if (m_settings.kind == TestKind::Rating)
                for (const std::string& clip : m_clips[a])
                    trials.push_back({freshName(), {clip}});
            else // models with each other, clip by clip, and the anchors with each other
                for (std::size_t b = a + 1; b < m_clips.size(); ++b)
                    for (std::size_t i = 0; isModel(a) == isModel(b) && i < m_clips[a].size(); ++i)
                        trials.push_back({freshName(), {m_clips[a][i], m_clips[b][i]}});
        }
    }

    const TestSettings& m_settings;
    PhraseDraw m_draw;
    std::mt19937_64 m_names;
    std::set<std::string> m_taken;
    std::map<std::pair<Family, int>, Pianoroll> m_given;
    std::vector<std::vector<std::string>> m_clips; ///< of each subject
    TestPlan m_plan;
};

Result<void> checkModels(std::span<const std::shared_ptr<GenerationModel>> models, const TestSettings& settings) {
    if (models.empty()) return Error{"A listening test needs a model at least."};
    if (settings.kind == TestKind::Ab && models.size() < 2)
        return Error{"A test of preference needs two models at least."};
    std::set<std::string> names = {"real", "mixed"};
    for (const auto& model : models)
        if (const std::string& name = model->card().name; !names.insert(name).second)
            return Error{"Two models are called {}; the results could not tell them apart.", name};
    return {};
}

} // namespace

Result<TestPlan> planTest(std::span<const std::shared_ptr<GenerationModel>> models, const PhraseDataset& dataset,
                          const TestSettings& settings, const JobControl& job) {
    if (auto checked = checkModels(models, settings); !checked) return checked.error();
    Planner planner(dataset, settings);
    if (auto added = planner.addModels(models, job); !added) return added.error();
    if (auto added = planner.addAnchors(); !added) return added.error();
    std::map<std::string, std::string> provenance = {
        {"dataset", dataset.path().filename().string()},
        {"version", MUSE_VERSION},
        {"tempo", fmt::format("{:g}", settings.tempo)},
        {"loudness", fmt::format("{:g} LUFS", settings.loudness)},
        {"phrases_per_clip", fmt::format("{}", settings.phrasesPerClip)},
        {"split", settings.split ? std::string(name(*settings.split)) : "all"}};
    for (const auto& model : models)
        if (const auto hash = modelHash(model->card().path)) provenance["model " + model->card().name] = *hash;
    return planner.finished(std::move(provenance));
}

} // namespace muse
