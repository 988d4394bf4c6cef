// SPDX-License-Identifier: MIT
#include "core/listening/answers/Answers.h"

#include "core/base/File.h"
#include "core/base/json/JsonText.h"
#include "core/listening/JsonFile.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <set>

namespace muse {
namespace {

using jsonmembers::Damage;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* kFormat = "musegan-listening-answers";
constexpr std::uintmax_t kLargestFile = 4u << 20;
constexpr std::size_t kLongestText = 10000;
constexpr double kLongestSeconds = 1e9;
constexpr int kMostPlays = 1000000;

/// What goes into tables and file names, wherever the file came from.
std::string plainWord(const json& object, const char* name) {
    std::string word = jsonmembers::text(object, name);
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    };
    if (word.empty() || word.size() > 64 || !std::ranges::all_of(word, plain))
        throw Damage(fmt::format("'{}' is not a word of up to 64 letters and figures", name));
    return word;
}

std::string shortText(const json& object, const char* name) {
    std::string value = jsonmembers::text(object, name);
    if (value.size() > kLongestText) throw Damage(fmt::format("'{}' is too long", name));
    return value;
}

Background backgroundOf(const json& object) {
    Background background{};
    background.fill(-1);
    for (std::size_t i = 0; i < kQuestions; ++i) {
        const BackgroundQuestion question = kBackgroundQuestions[i];
        if (!object.contains(question.key)) continue;
        const auto last = static_cast<std::int64_t>(optionsOf(question)) - 1;
        background[i] = static_cast<int>(jsonmembers::wholeNumber(object, question.key.data(), 0, last));
    }
    return background;
}

/// What may be missing of an answer that is not whole yet is nothing in it.
Answer answerOf(const json& object, TestKind kind, bool whole = true) {
    Answer answer{jsonmembers::text(object, "trial"), jsonmembers::texts(object, "clips"), {}, {}, {}, 0};
    for (const json& plays : jsonmembers::list(object, "plays"))
        answer.plays.push_back(static_cast<int>(jsonmembers::wholeNumberIn(plays, "plays", 0, kMostPlays)));
    if (answer.plays.size() != answer.clips.size()) throw Damage("'plays' are not as many as 'clips'");
    answer.seconds = jsonmembers::number(object, "seconds", 0, kLongestSeconds);
    if (kind == TestKind::Ab) {
        answer.preferred = jsonmembers::text(object, "preferred");
        return answer;
    }
    const json& ratings = jsonmembers::member(object, "ratings");
    for (const Criterion criterion : kAllCriteria)
        answer.ratings[index(criterion)] =
            static_cast<int>(jsonmembers::wholeNumber(ratings, heading(criterion).data(), whole ? 1 : 0, kPoints));
    return answer;
}

ListenerAnswers answersOf(const json& object) {
    ListenerAnswers answers;
    answers.test = jsonmembers::text(object, "test");
    const auto kind = testKindNamed(jsonmembers::text(object, "kind"));
    if (!kind) throw Damage("'kind' is neither rating nor ab");
    answers.kind = *kind;
    answers.listener = plainWord(object, "listener");
    answers.player = plainWord(object, "player");
    answers.started = shortText(object, "started");
    answers.finished = shortText(object, "finished");
    answers.volume = jsonmembers::number(object, "volume", 0, 1);
    answers.background = backgroundOf(jsonmembers::member(object, "background"));
    for (const json& answer : jsonmembers::list(object, "answers"))
        answers.answers.push_back(answerOf(answer, answers.kind));
    if (object.contains("draft")) answers.draft = answerOf(object["draft"], answers.kind, false);
    answers.comment = shortText(object, "comment");
    return answers;
}

Error wrong(const ListenerAnswers& answers, const std::string& what) {
    return {"{} does not fit the test: {}.", answers.file, what};
}

ordered_json toJson(const Answer& answer, TestKind kind) {
    ordered_json object = {{"trial", answer.trial}, {"clips", answer.clips}, {"plays", answer.plays}};
    if (kind == TestKind::Ab) {
        object["preferred"] = answer.preferred;
    } else {
        for (const Criterion criterion : kAllCriteria)
            object["ratings"][std::string(heading(criterion))] = answer.ratings[index(criterion)];
    }
    object["seconds"] = answer.seconds;
    return object;
}

} // namespace

std::string toText(const ListenerAnswers& answers) {
    ordered_json background = ordered_json::object();
    for (std::size_t i = 0; i < kQuestions; ++i)
        if (answers.background[i] >= 0) background[std::string(kBackgroundQuestions[i].key)] = answers.background[i];
    ordered_json list = ordered_json::array();
    for (const Answer& answer : answers.answers)
        list.push_back(toJson(answer, answers.kind));
    ordered_json object = {{"format", kFormat},
                           {"version", 1},
                           {"test", answers.test},
                           {"kind", name(answers.kind)},
                           {"listener", answers.listener},
                           {"player", answers.player},
                           {"started", answers.started},
                           {"finished", answers.finished},
                           {"volume", answers.volume},
                           {"background", std::move(background)},
                           {"answers", std::move(list)},
                           {"comment", answers.comment}};
    if (answers.draft) object["draft"] = toJson(*answers.draft, answers.kind);
    return jsonText(object, 2) + "\n";
}

Result<ListenerAnswers> readAnswers(const std::filesystem::path& file) {
    const auto words = readText(file, kLargestFile);
    if (!words) return words.error();
    return answersFromText(*words, file);
}

Result<ListenerAnswers> answersFromText(std::string_view words, const std::filesystem::path& file) {
    const auto object = listening::parseObject(words, file, kFormat, "file of answers to a listening test");
    if (!object) return object.error();
    try {
        ListenerAnswers answers = answersOf(*object);
        answers.file = file;
        return answers;
    } catch (const Damage& damage) {
        return Error{"{} holds damaged answers: {}.", file, damage.what()};
    }
}

Result<void> checkAnswers(const ListenerAnswers& answers, const TestKey& key) {
    if (answers.test != key.test || answers.kind != key.kind)
        return Error{"{} answers another test than that of the key.", answers.file};
    std::set<std::string> seen;
    for (const Answer& answer : answers.answers) {
        const Trial* trial = trialNamed(key, answer.trial);
        if (!trial) return wrong(answers, fmt::format("there is no trial '{}' in it", answer.trial));
        if (!seen.insert(answer.trial).second)
            return wrong(answers, fmt::format("the trial '{}' is answered twice", answer.trial));
        if (!std::ranges::is_permutation(answer.clips, trial->clips))
            return wrong(answers, fmt::format("the clips of the trial '{}' are others", answer.trial));
        if (key.kind == TestKind::Ab && std::ranges::find(answer.clips, answer.preferred) == answer.clips.end())
            return wrong(answers, fmt::format("in the trial '{}' a clip is preferred that is not in it", answer.trial));
        if (std::ranges::any_of(answer.plays, [](int plays) { return plays < 1; }))
            return wrong(answers, fmt::format("in the trial '{}' a clip was not heard to its end", answer.trial));
    }
    if (std::ranges::count(answers.background, -1) > 0)
        return Error{"{} is not finished: questions about the listener are not answered.", answers.file};
    if (seen.size() < key.trials.size() || answers.finished.empty())
        return Error{"{} is not finished: {} of {} trials are answered.", answers.file, seen.size(), key.trials.size()};
    return {};
}

std::string answersFileName(const ListenerAnswers& answers) {
    return fmt::format("answers-{}.json", answers.listener);
}

} // namespace muse
