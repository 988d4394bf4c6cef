// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Safetensors.h"
#include "core/dataset/funnel/Funnel.h"
#include "core/dataset/split/Split.h"
#include "core/metrics/Metrics.h"
#include "core/music/Pianoroll.h"
#include "core/music/dynamics/Dynamics.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace muse {

inline constexpr std::size_t kBytesPerPhrase = kBytesPerBar * kBarsPerPhrase;

/// For each bar of a phrase, a bit index(family) for every family that sounds in it.
using PhraseFamilies = std::array<std::uint8_t, kBarsPerPhrase>;
/// Families that sound in at least one bar.
unsigned soundingAnywhere(const PhraseFamilies& families);
/// Families that sound in every bar.
unsigned soundingThroughout(const PhraseFamilies& families);

/// The tensors of a dataset file, each with a row a phrase. The phrases are the only one of type U8, by which other
/// programs find them (design.md, Files).
namespace tensor {
inline constexpr const char* kPhrases = "phrases";   ///< U8, [phrases, kBytesPerPhrase]
inline constexpr const char* kFamilies = "families"; ///< I8, [phrases, 4]: PhraseFamilies
inline constexpr const char* kSongs = "song";        ///< I32, [phrases]: index into the metadata's list of songs
inline constexpr const char* kBars = "bar";          ///< I32, [phrases]: where in its song the phrase begins, from 0
inline constexpr const char* kSplits = "split";      ///< I8, [phrases]: Split
} // namespace tensor

/// A dataset file, memory-mapped: phrases of four bars as packed bits (design.md, Files), with where each came from,
/// the part it belongs to, and what the builder recorded. Memory does not grow with the file.
class PhraseDataset {
public:
    /// Refuses a file that is not a dataset, with a sentence that says why.
    static Result<PhraseDataset> open(const std::filesystem::path& path);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// kBytesPerPhrase bytes: bits by bar, step, pitch, family, most significant first.
    [[nodiscard]] std::span<const std::uint8_t> packed(std::size_t phrase) const;
    [[nodiscard]] Pianoroll phrase(std::size_t phrase) const;
    [[nodiscard]] PhraseFamilies families(std::size_t phrase) const;
    [[nodiscard]] Split split(std::size_t phrase) const;
    /// Path within the source of the song that the phrase came from, and the bar that it begins in, from 0.
    const std::string& song(std::size_t phrase) const;
    [[nodiscard]] int bar(std::size_t phrase) const;

    /// Phrases of one part, ascending; nothing names all of them.
    [[nodiscard]] std::vector<std::uint32_t> phrasesOf(std::optional<Split> split) const;
    /// Songs that gave phrases, in the order of the phrases.
    const std::vector<std::string>& songs() const { return m_songs; }
    const Funnel& funnel() const { return m_funnel; }
    /// Of one part, as the builder measured them; all NaN for a part without phrases.
    const MetricsReport& metrics(Split split) const { return m_metrics[static_cast<std::size_t>(split)]; }
    /// How loud and how far off the grid the songs of the train part are played; nothing where their files hold none,
    /// or an older version of this program built the dataset.
    const std::optional<Dynamics>& dynamics() const { return m_dynamics; }
    /// Tells the system that these phrases will be read soon, so that it fetches them from disk meanwhile.
    void prefetch(std::span<const std::uint32_t> phrases) const;

    /// What the builder recorded as text: source, settings, version.
    const std::map<std::string, std::string>& metadata() const { return m_file.metadata(); }
    const std::filesystem::path& path() const { return m_file.path(); }

private:
    [[nodiscard]] Result<std::span<const std::uint8_t>> column(const char* name, const char* dtype,
                                                               std::vector<std::int64_t> shape) const;
    Result<void> readColumns();
    Result<void> readMetadata();

    SafetensorsFile m_file;
    std::span<const std::uint8_t> m_bytes, m_families, m_songOf, m_barOf, m_splits;
    std::size_t m_size = 0;
    std::vector<std::string> m_songs;
    Funnel m_funnel;
    std::array<MetricsReport, kAllSplits.size()> m_metrics;
    std::optional<Dynamics> m_dynamics;
};

} // namespace muse
