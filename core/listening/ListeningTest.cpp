// SPDX-License-Identifier: MIT
#include "core/listening/ListeningTest.h"

#include "core/base/json/JsonText.h"
#include "core/listening/Criteria.h"
#include "core/listening/JsonFile.h"
#include "core/listening/Questionnaire.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace muse {
namespace {

using jsonmembers::Damage;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* kFormat = "musegan-listening-test";

ordered_json questionsJson() {
    ordered_json all = ordered_json::array();
    for (const BackgroundQuestion& question : kBackgroundQuestions) {
        ordered_json options = ordered_json::array();
        for (std::size_t i = 0; i < optionsOf(question); ++i)
            options.push_back(question.options[i]);
        all.push_back({{"key", question.key}, {"text", question.text}, {"options", std::move(options)}});
    }
    return all;
}

ordered_json criteriaJson() {
    ordered_json all = ordered_json::array();
    for (const Criterion criterion : kAllCriteria) {
        const CriterionQuestion asked = question(criterion);
        all.push_back({{"key", heading(criterion)},
                       {"text", asked.text},
                       {"lowest", asked.lowest},
                       {"highest", asked.highest},
                       {"points", kPoints}});
    }
    return all;
}

/// A sound file is taken from the listener's folder, wherever that came from: never from outside it.
std::string fileWithin(std::string file) {
    const std::filesystem::path path(file);
    if (file.empty() || path.is_absolute() || std::ranges::find(path, "..") != path.end())
        throw Damage(fmt::format("the sound file '{}' does not lie in the test's folder", file));
    return file;
}

ListeningTest testOf(const json& object) {
    ListeningTest test{jsonmembers::text(object, "id"), jsonmembers::text(object, "title"), {}, {}, {}, {}};
    const auto kind = testKindNamed(jsonmembers::text(object, "kind"));
    if (!kind) throw Damage("'kind' is neither rating nor ab");
    test.kind = *kind;
    std::set<std::string> clips;
    for (const json& clip : jsonmembers::list(object, "clips")) {
        test.clips.push_back({jsonmembers::text(clip, "id"), fileWithin(jsonmembers::text(clip, "file"))});
        if (!clips.insert(test.clips.back().id).second)
            throw Damage(fmt::format("it has the clip '{}' twice", test.clips.back().id));
    }
    std::set<std::string> trials;
    for (const json& trial : jsonmembers::list(object, "trials")) {
        test.trials.push_back({jsonmembers::text(trial, "id"), jsonmembers::texts(trial, "clips")});
        const Trial& added = test.trials.back();
        if (!trials.insert(added.id).second) throw Damage(fmt::format("it has the trial '{}' twice", added.id));
        if (added.clips.size() != (test.kind == TestKind::Ab ? 2u : 1u))
            throw Damage(fmt::format("the trial '{}' has {} clips", added.id, added.clips.size()));
        for (const std::string& clip : added.clips)
            if (!clips.contains(clip))
                throw Damage(fmt::format("the trial '{}' is of the clip '{}', which it does not have", added.id, clip));
    }
    if (test.trials.empty()) throw Damage("it has no trials");
    test.volumeFile = fileWithin(jsonmembers::text(object, "volume"));
    return test;
}

} // namespace

std::string_view name(TestKind kind) {
    return kind == TestKind::Ab ? "ab" : "rating";
}

std::optional<TestKind> testKindNamed(std::string_view name) {
    if (name == "rating") return TestKind::Rating;
    if (name == "ab") return TestKind::Ab;
    return std::nullopt;
}

std::string toText(const ListeningTest& test) {
    ordered_json clips = ordered_json::array();
    for (const Clip& clip : test.clips)
        clips.push_back({{"id", clip.id}, {"file", clip.file}});
    ordered_json trials = ordered_json::array();
    for (const Trial& trial : test.trials)
        trials.push_back({{"id", trial.id}, {"clips", trial.clips}});
    const ordered_json object = {{"format", kFormat},
                                 {"version", 1},
                                 {"id", test.id},
                                 {"title", test.title},
                                 {"kind", name(test.kind)},
                                 {"clips", std::move(clips)},
                                 {"trials", std::move(trials)},
                                 {"volume", test.volumeFile},
                                 {"questions", questionsJson()},
                                 {"criteria", criteriaJson()}};
    return jsonText(object, 2) + "\n";
}

Result<ListeningTest> readListeningTest(const std::filesystem::path& file) {
    const auto object = listening::readObject(file, kFormat, "listening test");
    if (!object) return object.error();
    try {
        return testOf(*object);
    } catch (const Damage& damage) {
        return Error{"{} is a damaged listening test: {}.", file, damage.what()};
    }
}

const Clip* clipNamed(const ListeningTest& test, std::string_view id) {
    const auto found = std::ranges::find(test.clips, id, &Clip::id);
    return found == test.clips.end() ? nullptr : &*found;
}

} // namespace muse
