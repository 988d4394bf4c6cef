// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/metrics/coherence/FeatureCatalogue.h"
#include "core/music/Pianoroll.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace muse {

/// All features of a roll of kBarsPerPhrase bars, in the order of the catalogue; NaN where one is undefined, as where a
/// track is silent.
std::vector<double> phraseFeatures(const Pianoroll& phrase);

/// The features of some phrases, a row each.
class FeatureTable {
public:
    explicit FeatureTable(std::size_t phrases = 0) : m_values(phrases * featureCount()) {}

    [[nodiscard]] std::size_t size() const { return m_values.size() / featureCount(); }
    [[nodiscard]] std::span<const double> row(std::size_t phrase) const {
        return {m_values.data() + phrase * featureCount(), featureCount()};
    }
    std::span<double> row(std::size_t phrase) { return {m_values.data() + phrase * featureCount(), featureCount()}; }
    /// One feature of all phrases, those left out in which it is undefined.
    [[nodiscard]] std::vector<double> defined(std::size_t feature) const;

private:
    std::vector<double> m_values;
};

/// Features of `count` rolls of kBarsPerPhrase bars, `phrase(i)` each, on several threads (0: all cores), which may ask
/// for any of them at once. A cancelled job leaves zeros in what was not measured.
FeatureTable measurePhrases(std::size_t count, const std::function<Pianoroll(std::size_t)>& phrase, int threads = 0,
                            const JobControl& job = {});

} // namespace muse
