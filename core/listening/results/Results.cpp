// SPDX-License-Identifier: MIT
#include "core/listening/results/Results.h"

#include "core/listening/results/Screening.h"
#include "core/metrics/Quantile.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>
#include <random>
#include <utility>

namespace muse {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Estimate estimate(const std::vector<double>& values, const ResultSettings& settings) {
    if (values.size() < 2) return {meanOf(values), kNone, kNone};
    std::mt19937_64 random(settings.seed);
    std::vector<double> means;
    for (int i = 0; i < std::max(settings.resamples, 1); ++i) {
        double sum = 0;
        for (std::size_t k = 0; k < values.size(); ++k)
            sum += values[random() % values.size()];
        means.push_back(sum / static_cast<double>(values.size()));
    }
    return {meanOf(values), quantile(means, (1 - settings.confidence) / 2),
            quantile(means, (1 + settings.confidence) / 2)};
}

/// Each listener's mean rating of one subject by one criterion.
std::vector<double> meansOf(const TestKey& key, const std::vector<const ListenerAnswers*>& listeners,
                            std::size_t subject, Criterion criterion) {
    std::vector<double> means;
    for (const ListenerAnswers* listener : listeners) {
        std::vector<double> ratings;
        for (const Answer& answer : listener->answers)
            if (key.clips.at(answer.clips.front()) == subject) ratings.push_back(answer.ratings[index(criterion)]);
        means.push_back(meanOf(ratings));
    }
    return means;
}

/// Holm's correction for one criterion of all pairs.
void correct(std::vector<RatedPair>& pairs, std::size_t criterion) {
    std::vector<double> p;
    for (const RatedPair& pair : pairs)
        p.push_back(pair.tests[criterion].p);
    const auto corrected = holm(p);
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i].correctedP[criterion] = corrected[i];
}

std::vector<double> difference(const std::vector<double>& one, const std::vector<double>& other) {
    std::vector<double> result;
    std::ranges::transform(one, other, std::back_inserter(result), std::minus{});
    return result;
}

/// Ratings of some subjects by a group; with tests between them where they are models.
void rate(GroupResults& results, const TestKey& key, const std::vector<const ListenerAnswers*>& listeners,
          const std::vector<std::size_t>& subjects, const ResultSettings& settings) {
    for (const std::size_t subject : subjects)
        results.ratings.push_back({key.subjects[subject], {}});
    const bool models = key.subjects[subjects.front()].kind == SubjectKind::Model;
    for (std::size_t a = 0; models && a < subjects.size(); ++a)
        for (std::size_t b = a + 1; b < subjects.size(); ++b)
            results.pairs.push_back({key.subjects[subjects[a]].name, key.subjects[subjects[b]].name, {}, {}});
    if (models && subjects.size() > 2) results.friedman.emplace();
    for (const Criterion criterion : kAllCriteria) {
        const std::size_t c = index(criterion);
        std::vector<std::vector<double>> means;
        for (const std::size_t subject : subjects)
            means.push_back(meansOf(key, listeners, subject, criterion));
        for (std::size_t i = 0; i < means.size(); ++i)
            results.ratings[i].ratings[c] = estimate(means[i], settings);
        if (results.friedman) {
            std::vector<double> rows;
            for (std::size_t listener = 0; listener < listeners.size(); ++listener)
                for (const auto& subject : means)
                    rows.push_back(subject[listener]);
            (*results.friedman)[c] = friedman(rows, subjects.size());
        }
        auto pair = results.pairs.begin();
        for (std::size_t a = 0; models && a < means.size(); ++a)
            for (std::size_t b = a + 1; b < means.size(); ++b)
                (pair++)->tests[c] = wilcoxon(difference(means[a], means[b]));
        correct(results.pairs, c);
    }
}

/// Pairs of subjects that some trial compares, each in ascending order.
std::vector<std::pair<std::size_t, std::size_t>> comparedPairs(const TestKey& key) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const Trial& trial : key.trials)
        pairs.push_back(std::minmax({key.clips.at(trial.clips[0]), key.clips.at(trial.clips[1])}));
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::vector<double> sharesOf(const TestKey& key, const std::vector<const ListenerAnswers*>& listeners,
                             std::pair<std::size_t, std::size_t> pair) {
    std::vector<double> shares;
    for (const ListenerAnswers* listener : listeners) {
        std::vector<double> preferred;
        for (const Answer& answer : listener->answers)
            if (std::minmax({key.clips.at(answer.clips[0]), key.clips.at(answer.clips[1])}) == pair)
                preferred.push_back(key.clips.at(answer.preferred) == pair.first ? 1 : 0);
        shares.push_back(meanOf(preferred));
    }
    return shares;
}

void compare(GroupResults& results, const TestKey& key, const std::vector<const ListenerAnswers*>& listeners,
             const ResultSettings& settings) {
    std::vector<double> p;
    for (const auto& pair : comparedPairs(key)) {
        const auto shares = sharesOf(key, listeners, pair);
        const RankTest test = wilcoxon(difference(shares, std::vector<double>(shares.size(), 0.5)));
        results.preferences.push_back(
            {key.subjects[pair.first], key.subjects[pair.second], estimate(shares, settings), test, test.p});
        if (key.subjects[pair.first].kind == SubjectKind::Model) p.push_back(test.p);
    }
    const auto corrected = holm(p);
    auto next = corrected.begin();
    for (Preference& preference : results.preferences)
        if (preference.first.kind == SubjectKind::Model) preference.correctedP = *next++;
}

std::vector<const ListenerAnswers*> membersOf(ListenerGroup group, const std::vector<const ListenerAnswers*>& all) {
    std::vector<const ListenerAnswers*> members;
    std::ranges::copy_if(all, std::back_inserter(members), [&](const ListenerAnswers* listener) {
        return group == ListenerGroup::All || isPro(listener->background) == (group == ListenerGroup::Pros);
    });
    return members;
}

template <typename Fill>
ResultBlock block(std::string name, const std::vector<const ListenerAnswers*>& listeners, const Fill& fill) {
    ResultBlock block{std::move(name), {}};
    for (const ListenerGroup group : kAllListenerGroups) {
        const auto members = membersOf(group, listeners);
        if (members.empty()) continue;
        block.groups.push_back({group, members.size(), {}, {}, {}, {}});
        fill(block.groups.back(), members);
    }
    return block;
}

template <typename Want> std::vector<std::size_t> subjectsThat(const TestKey& key, const Want& want) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < key.subjects.size(); ++i) {
        // One without a clip was never heard.
        const bool heard = std::ranges::any_of(key.clips, [&](const auto& clip) { return clip.second == i; });
        if (heard && want(key.subjects[i])) found.push_back(i);
    }
    return found;
}

} // namespace

std::string_view name(ListenerGroup group) {
    constexpr std::array<std::string_view, 3> names = {"non-pro", "pro", "all"};
    return names[static_cast<std::size_t>(group)];
}

TestResults resultsOf(const TestKey& key, const std::vector<ListenerAnswers>& listeners,
                      const ResultSettings& settings) {
    TestResults results{key.kind, settings, 0, 0, {}, {}};
    std::vector<const ListenerAnswers*> counting;
    for (const ListenerAnswers& listener : listeners) {
        if (settings.screened && !passesScreening(listener, key)) {
            results.screenedOut.push_back(listener.listener);
            continue;
        }
        counting.push_back(&listener);
        results.pros += isPro(listener.background);
    }
    results.listeners = counting.size();
    if (key.kind == TestKind::Ab) {
        results.blocks.push_back(block("preferences", counting, [&](GroupResults& group, const auto& members) {
            compare(group, key, members, settings);
        }));
        return results;
    }
    const auto isModel = [](const Subject& subject) { return subject.kind == SubjectKind::Model; };
    const std::vector<std::pair<std::string, std::vector<std::size_t>>> blocks = {
        {"from scratch", subjectsThat(key, [&](const Subject& s) { return isModel(s) && !s.given; })},
        {"track-conditional", subjectsThat(key, [&](const Subject& s) { return isModel(s) && s.given; })},
        {"anchors", subjectsThat(key, [&](const Subject& s) { return !isModel(s); })}};
    for (const auto& [name, subjects] : blocks)
        if (!subjects.empty())
            results.blocks.push_back(block(name, counting, [&](GroupResults& group, const auto& members) {
                rate(group, key, members, subjects, settings);
            }));
    return results;
}

} // namespace muse
