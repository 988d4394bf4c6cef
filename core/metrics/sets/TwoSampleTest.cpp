// SPDX-License-Identifier: MIT
#include "core/metrics/sets/TwoSampleTest.h"

#include "core/base/ParallelFor.h"
#include "core/metrics/Quantile.h"
#include "core/metrics/sets/Auc.h"
#include "core/metrics/sets/BoostedTrees.h"
#include "core/metrics/sets/FeatureMatrix.h"
#include "core/metrics/sets/LogisticRegression.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <set>

namespace muse {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Both sets, the data first.
struct Both {
    FeatureTable table;
    Eigen::VectorXd labels; ///< 1: generated
    std::vector<std::size_t> songs;
    std::size_t songCount = 0;
};

Both join(const PhraseSet& data, const PhraseSet& generated) {
    const std::size_t count = data.table.size() + generated.table.size();
    Both both{FeatureTable(count), Eigen::VectorXd::Zero(static_cast<Eigen::Index>(count)), {}, 0};
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) {
        const bool made = i >= data.table.size();
        const PhraseSet& set = made ? generated : data;
        const std::size_t phrase = made ? i - data.table.size() : i;
        std::ranges::copy(set.table.row(phrase), both.table.row(i).begin());
        both.labels[static_cast<Eigen::Index>(i)] = made ? 1 : 0;
        // No song has a line break in its name, so these are of none.
        names.push_back(set.songs.empty() ? (made ? "\ngenerated " : "\ndata ") + std::to_string(phrase)
                                          : set.songs[phrase]);
    }
    both.songs = songNumbers(names, count);
    both.songCount = count == 0 ? 0 : std::ranges::max(both.songs) + 1;
    return both;
}

std::vector<std::vector<std::size_t>> phrasesBySong(const Both& both) {
    std::vector<std::vector<std::size_t>> phrases(both.songCount);
    for (std::size_t i = 0; i < both.songs.size(); ++i)
        phrases[both.songs[i]].push_back(i);
    return phrases;
}

/// The fold of each phrase: songs in random order, each to the fold that has least of what the song is mostly of.
std::vector<std::size_t> drawFolds(const Both& both, int folds, std::uint64_t seed) {
    auto songs = phrasesBySong(both);
    std::mt19937_64 random(seed);
    // By hand, as std::shuffle may differ from one standard library to the next.
    for (std::size_t i = songs.size(); i > 1; --i)
        std::swap(songs[i - 1], songs[random() % i]);
    std::vector<std::array<std::size_t, 2>> sizes(static_cast<std::size_t>(folds));
    std::vector<std::size_t> foldOf(both.songs.size());
    for (const auto& phrases : songs) {
        std::array<std::size_t, 2> counts{};
        for (const std::size_t phrase : phrases)
            ++counts[both.labels[static_cast<Eigen::Index>(phrase)] > 0 ? 1 : 0];
        const std::size_t kind = counts[1] > counts[0] ? 1 : 0;
        const auto fold = static_cast<std::size_t>(
            std::ranges::min_element(sizes, {}, [&](const auto& size) { return size[kind]; }) - sizes.begin());
        for (std::size_t i = 0; i < counts.size(); ++i)
            sizes[fold][i] += counts[i];
        for (const std::size_t phrase : phrases)
            foldOf[phrase] = fold;
    }
    return foldOf;
}

FeatureTable rowsOf(const FeatureTable& table, const std::vector<std::size_t>& phrases) {
    FeatureTable rows(phrases.size());
    for (std::size_t i = 0; i < phrases.size(); ++i)
        std::ranges::copy(table.row(phrases[i]), rows.row(i).begin());
    return rows;
}

/// One feature of each set that are undefined together.
std::vector<std::size_t> undefinedPatterns(const FeatureTable& table, const std::vector<std::size_t>& features) {
    std::set<std::vector<bool>> known;
    std::vector<std::size_t> patterns;
    for (const std::size_t feature : features) {
        std::vector<bool> undefined(table.size());
        for (std::size_t i = 0; i < table.size(); ++i)
            undefined[i] = std::isnan(table.row(i)[feature]);
        const auto count = static_cast<std::size_t>(std::ranges::count(undefined, true));
        if (count > 0 && count < table.size() && known.insert(undefined).second) patterns.push_back(feature);
    }
    return patterns;
}

/// What the classifier sees of phrases: scaled features, then ones where a pattern is undefined.
Eigen::MatrixXd seen(const FeatureTable& table, const FeatureScaling& scaling,
                     const std::vector<std::size_t>& patterns) {
    const Eigen::MatrixXd features = scaled(table, scaling);
    Eigen::MatrixXd rows(features.rows(), features.cols() + static_cast<Eigen::Index>(patterns.size()));
    rows.leftCols(features.cols()) = features;
    for (std::size_t i = 0; i < table.size(); ++i)
        for (std::size_t j = 0; j < patterns.size(); ++j)
            rows(static_cast<Eigen::Index>(i), features.cols() + static_cast<Eigen::Index>(j)) =
                std::isnan(table.row(i)[patterns[j]]) ? 1 : 0;
    return rows;
}

/// Features as they are, NaN where they are undefined: what trees see.
Eigen::MatrixXd unscaled(const FeatureTable& table, const std::vector<std::size_t>& features) {
    Eigen::MatrixXd rows(static_cast<Eigen::Index>(table.size()), static_cast<Eigen::Index>(features.size()));
    for (std::size_t i = 0; i < table.size(); ++i)
        for (std::size_t j = 0; j < features.size(); ++j)
            rows(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = table.row(i)[features[j]];
    return rows;
}

/// Log odds that each phrase is generated, by a classifier that saw no phrase of its fold.
Eigen::VectorXd crossValidated(const Both& both, const std::vector<std::size_t>& features,
                               const TwoSampleSettings& settings) {
    const auto foldOf = drawFolds(both, settings.folds, settings.intervals.seed);
    const auto patterns = undefinedPatterns(both.table, features);
    Eigen::VectorXd odds = Eigen::VectorXd::Zero(both.labels.size());
    parallelFor(static_cast<std::size_t>(settings.folds), 0, {}, [&](std::size_t fold) {
        std::vector<std::size_t> learnt;
        std::vector<std::size_t> tried;
        for (std::size_t i = 0; i < foldOf.size(); ++i)
            (foldOf[i] == fold ? tried : learnt).push_back(i);
        const FeatureTable known = rowsOf(both.table, learnt);
        Eigen::VectorXd labels(static_cast<Eigen::Index>(learnt.size()));
        for (std::size_t i = 0; i < learnt.size(); ++i)
            labels[static_cast<Eigen::Index>(i)] = both.labels[static_cast<Eigen::Index>(learnt[i])];
        const FeatureTable unknown = rowsOf(both.table, tried);
        Eigen::VectorXd answers;
        if (settings.classifier == Classifier::BoostedTrees) {
            answers = BoostedTrees(unscaled(known, features), labels).logOdds(unscaled(unknown, features));
        } else {
            const FeatureScaling scaling = scalingOf(known, features);
            answers = fitLogistic(seen(known, scaling, patterns), labels).logOdds(seen(unknown, scaling, patterns));
        }
        for (std::size_t i = 0; i < tried.size(); ++i)
            odds[static_cast<Eigen::Index>(tried[i])] = answers[static_cast<Eigen::Index>(i)];
    });
    return odds;
}

struct Scores {
    double accuracy;
    double auc;
};

/// Over those phrases, which may come several times.
Scores score(const Both& both, const Eigen::VectorXd& odds, const std::vector<std::size_t>& phrases) {
    std::array<std::vector<double>, 2> values;
    for (const std::size_t phrase : phrases) {
        const auto i = static_cast<Eigen::Index>(phrase);
        values[both.labels[i] > 0 ? 1 : 0].push_back(odds[i]);
    }
    const auto above = [](const std::vector<double>& some) {
        return static_cast<double>(std::ranges::count_if(some, [](double value) { return value > 0; })) /
               static_cast<double>(some.size());
    };
    const double accuracy = (1 - above(values[0]) + above(values[1])) / 2;
    return {accuracy, areaUnderCurve(std::move(values[0]), std::move(values[1]))};
}

void putIntervals(const Both& both, const Eigen::VectorXd& odds, const IntervalSettings& settings,
                  TwoSampleResult& result) {
    const auto songs = phrasesBySong(both);
    std::mt19937_64 random(settings.seed);
    std::vector<double> accuracies;
    std::vector<double> areas;
    for (int i = 0; settings.confidence > 0 && i < settings.resamples; ++i) {
        std::vector<std::size_t> drawn;
        for (std::size_t song = 0; song < songs.size(); ++song) {
            const auto& phrases = songs[random() % songs.size()];
            drawn.insert(drawn.end(), phrases.begin(), phrases.end());
        }
        const Scores scores = score(both, odds, drawn);
        accuracies.push_back(scores.accuracy);
        areas.push_back(scores.auc);
    }
    const double tail = (1 - settings.confidence) / 2;
    result.accuracy.low = quantile(accuracies, tail);
    result.accuracy.high = quantile(accuracies, 1 - tail);
    result.auc.low = quantile(areas, tail);
    result.auc.high = quantile(areas, 1 - tail);
}

/// Of the classifier that saw all phrases, most telling first.
std::vector<TellingFeature> tellingFeatures(const Both& both, const PhraseSet& data, const PhraseSet& generated,
                                            const std::vector<std::size_t>& features) {
    const FeatureScaling scaling = scalingOf(both.table, features);
    const auto classifier =
        fitLogistic(seen(both.table, scaling, undefinedPatterns(both.table, features)), both.labels);
    std::vector<TellingFeature> telling;
    for (std::size_t i = 0; i < scaling.features.size(); ++i) {
        const std::size_t feature = scaling.features[i];
        telling.push_back({feature, areaUnderCurve(data.table.defined(feature), generated.table.defined(feature)),
                           classifier.weights[static_cast<Eigen::Index>(i)]});
    }
    const auto strength = [](const TellingFeature& one) {
        return std::isnan(one.alone) ? 0 : std::abs(one.alone - .5);
    };
    std::ranges::stable_sort(telling, std::greater<>(), strength);
    return telling;
}

} // namespace

TwoSampleResult twoSampleTest(const PhraseSet& data, const PhraseSet& generated, const TwoSampleSettings& settings) {
    TwoSampleResult result{{kNone, kNone, kNone}, {kNone, kNone, kNone}, {}};
    const Both both = join(data, generated);
    const auto songsOf = [](const PhraseSet& set) {
        const auto numbers = songNumbers(set.songs, set.table.size());
        return numbers.empty() ? 0 : std::ranges::max(numbers) + 1;
    };
    const auto fewest = 2 * static_cast<std::size_t>(settings.folds);
    if (std::min(songsOf(data), songsOf(generated)) < fewest) return result;
    const auto features = chosenFeatures(settings.features);
    const Eigen::VectorXd odds = crossValidated(both, features, settings);
    std::vector<std::size_t> all(both.songs.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const Scores scores = score(both, odds, all);
    result.accuracy.value = scores.accuracy;
    result.auc.value = scores.auc;
    putIntervals(both, odds, settings.intervals, result);
    if (settings.classifier == Classifier::Logistic) result.telling = tellingFeatures(both, data, generated, features);
    return result;
}

} // namespace muse
