// SPDX-License-Identifier: MIT
#include "core/base/text/TableText.h"
#include "core/listening/results/ResultText.h"
#include "core/listening/results/Screening.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace muse {
namespace {

using Fields = std::vector<std::string>;

std::string line(Fields fields) {
    std::ranges::transform(fields, fields.begin(), csvField);
    return fmt::format("{}\r\n", fmt::join(fields, ","));
}

std::string exact(double value) {
    return std::isfinite(value) ? fmt::format("{}", value) : std::string();
}

Fields begin(std::string_view part, const ResultBlock& block, const GroupResults& group, const std::string& name,
             std::string_view criterion) {
    return {std::string(part),
            block.name,
            std::string(muse::name(group.group)),
            fmt::format("{}", group.listeners),
            name,
            std::string(criterion)};
}

void add(std::string& text, Fields fields, const Fields& more) {
    fields.insert(fields.end(), more.begin(), more.end());
    text += line(std::move(fields));
}

void addGroup(std::string& text, const ResultBlock& block, const GroupResults& group) {
    for (const RatedSubject& subject : group.ratings)
        for (const Criterion criterion : kAllCriteria) {
            const Estimate& rating = subject.ratings[index(criterion)];
            add(text, begin("rating", block, group, subject.subject.name, heading(criterion)),
                {exact(rating.mean), exact(rating.low), exact(rating.high), "", "", ""});
        }
    if (group.friedman)
        for (const Criterion criterion : kAllCriteria) {
            const RankTest& test = (*group.friedman)[index(criterion)];
            add(text, begin("friedman", block, group, "", heading(criterion)),
                {"", "", "", exact(test.statistic), exact(test.p), ""});
        }
    for (const RatedPair& pair : group.pairs)
        for (const Criterion criterion : kAllCriteria) {
            const RankTest& test = pair.tests[index(criterion)];
            add(text,
                begin("wilcoxon", block, group, fmt::format("{}, {}", pair.first, pair.second), heading(criterion)),
                {"", "", "", exact(test.statistic), exact(test.p), exact(pair.correctedP[index(criterion)])});
        }
    for (const Preference& preference : group.preferences)
        add(text,
            begin("preference", block, group, fmt::format("{}, {}", preference.first.name, preference.second.name), ""),
            {exact(preference.share.mean), exact(preference.share.low), exact(preference.share.high),
             exact(preference.test.statistic), exact(preference.test.p), exact(preference.correctedP)});
}

} // namespace

std::string resultsAsCsv(const TestResults& results) {
    std::string text = line({"part", "block", "group", "listeners", "name", "criterion", "value", "low", "high",
                             "statistic", "p", "p_holm"});
    for (const ResultBlock& block : results.blocks)
        for (const GroupResults& group : block.groups)
            addGroup(text, block, group);
    return text;
}

std::string rawCsv(const TestKey& key, const std::vector<ListenerAnswers>& listeners) {
    Fields heads = {"listener", "group", "passes_anchors", "player", "started", "finished", "volume"};
    for (const BackgroundQuestion& question : kBackgroundQuestions)
        heads.emplace_back(question.key);
    for (const char* name : {"position", "trial", "clip", "subject", "given", "plays", "seconds"})
        heads.emplace_back(name);
    for (const Criterion criterion : kAllCriteria)
        heads.emplace_back(heading(criterion));
    heads.insert(heads.end(), {"preferred", "comment"});
    std::string text = line(heads);
    for (const ListenerAnswers& listener : listeners) {
        const ListenerGroup group = isPro(listener.background) ? ListenerGroup::Pros : ListenerGroup::NonPros;
        Fields about = {listener.listener,     std::string(name(group)), passesScreening(listener, key) ? "1" : "0",
                        listener.player,       listener.started,         listener.finished,
                        exact(listener.volume)};
        for (const int option : listener.background)
            about.push_back(fmt::format("{}", option));
        for (std::size_t i = 0; i < listener.answers.size(); ++i) {
            const Answer& answer = listener.answers[i];
            for (std::size_t c = 0; c < answer.clips.size(); ++c) {
                const std::string& clip = answer.clips[c];
                const Subject& subject = subjectOf(key, clip);
                Fields fields = {fmt::format("{}", i + 1),
                                 answer.trial,
                                 clip,
                                 subject.name,
                                 subject.given ? std::string(name(*subject.given)) : std::string(),
                                 fmt::format("{}", answer.plays[c]),
                                 exact(answer.seconds)};
                for (const int rating : answer.ratings)
                    fields.push_back(rating > 0 ? fmt::format("{}", rating) : std::string());
                fields.push_back(key.kind == TestKind::Rating ? "" : answer.preferred == clip ? "1" : "0");
                fields.push_back(listener.comment);
                add(text, about, fields);
            }
        }
    }
    return text;
}

} // namespace muse
