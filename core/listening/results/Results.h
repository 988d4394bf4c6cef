// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/Criteria.h"
#include "core/listening/TestKey.h"
#include "core/listening/answers/Answers.h"
#include "core/listening/statistics/RankTests.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

struct ResultSettings {
    bool screened = true;     ///< leave out whom the anchors show not to have listened (Screening.h)
    double confidence = 0.95; ///< of the intervals, 0..1
    int resamples = 2000;     ///< of the bootstrap
    std::uint64_t seed = 1;   ///< of its draws
};

/// A mean and the interval that it lies in; NaN where there is none.
struct Estimate {
    double mean;
    double low;
    double high;
};

/// How one subject was rated by a group of listeners.
struct RatedSubject {
    Subject subject;
    std::array<Estimate, kCriteria> ratings;
};

/// Whether a group rated two models differently.
struct RatedPair {
    std::string first;
    std::string second;
    std::array<RankTest, kCriteria> tests;      ///< Wilcoxon's, over the listeners' means
    std::array<double, kCriteria> correctedP{}; ///< by Holm, over all pairs of the same models and criterion
};

/// How often a group preferred the first of two.
struct Preference {
    Subject first;
    Subject second;
    Estimate share;        ///< 0..1, mean over listeners
    RankTest test;         ///< Wilcoxon's, over the listeners' shares less a half
    double correctedP = 1; ///< by Holm, over all pairs of models; the anchors' own pair stands by itself
};

/// The paper's two groups, and both together.
enum class ListenerGroup : unsigned char { NonPros, Pros, All };
inline constexpr std::array<ListenerGroup, 3> kAllListenerGroups = {ListenerGroup::NonPros, ListenerGroup::Pros,
                                                                    ListenerGroup::All};
/// "non-pro", "pro", "all".
std::string_view name(ListenerGroup group);

struct GroupResults {
    ListenerGroup group = ListenerGroup::All;
    std::size_t listeners = 0;
    std::vector<RatedSubject> ratings;
    std::optional<std::array<RankTest, kCriteria>> friedman; ///< of three models or more
    std::vector<RatedPair> pairs;
    std::vector<Preference> preferences; ///< of an AB test, in the place of the others
};

/// Models that are compared with each other: those from scratch, or those that accompany a track; and the anchors.
struct ResultBlock {
    std::string name; ///< "from scratch", "track-conditional", "anchors"; "preferences" of an AB test
    std::vector<GroupResults> groups;
};

struct TestResults {
    TestKind kind = TestKind::Rating;
    ResultSettings settings;
    std::size_t listeners = 0; ///< that count
    std::size_t pros = 0;      ///< of them
    std::vector<std::string> screenedOut;
    std::vector<ResultBlock> blocks; ///< without groups that have no listeners
};

/// Of answers that fit the key (checkAnswers). A listener's ratings of one subject are averaged first, so that each
/// listener counts once; intervals are percentile bootstraps over listeners, none for fewer than two.
TestResults resultsOf(const TestKey& key, const std::vector<ListenerAnswers>& listeners,
                      const ResultSettings& settings = {});

} // namespace muse
