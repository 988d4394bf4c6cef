// SPDX-License-Identifier: MIT
#include "core/listening/TestKey.h"

#include "core/base/json/JsonText.h"
#include "core/listening/JsonFile.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace muse {
namespace {

using jsonmembers::Damage;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* kFormat = "musegan-listening-key";
constexpr std::array<const char*, 3> kKinds = {"model", "real", "mixed"};

Subject subjectOf(const json& object) {
    Subject subject{jsonmembers::text(object, "name"), {}, {}};
    const auto kind = std::ranges::find(kKinds, jsonmembers::text(object, "kind"));
    if (kind == kKinds.end()) throw Damage("'kind' of a subject is none of model, real and mixed");
    subject.kind = static_cast<SubjectKind>(kind - kKinds.begin());
    if (object.contains("given")) {
        subject.given = familyNamed(jsonmembers::text(object, "given"));
        if (!subject.given) throw Damage("'given' is none of the five families");
    }
    return subject;
}

std::uint64_t seedOf(const json& object) {
    const json& seed = jsonmembers::member(object, "seed");
    if (!seed.is_number_unsigned()) throw Damage("'seed' is no whole number from 0 on");
    return seed.get<std::uint64_t>();
}

TestKey keyOf(const json& object) {
    TestKey key{jsonmembers::text(object, "test"), {}, seedOf(object), {}, {}, {}, {}};
    const auto kind = testKindNamed(jsonmembers::text(object, "kind"));
    if (!kind) throw Damage("'kind' is neither rating nor ab");
    key.kind = *kind;
    for (const json& subject : jsonmembers::list(object, "subjects"))
        key.subjects.push_back(subjectOf(subject));
    for (const json& clip : jsonmembers::list(object, "clips")) {
        const auto last = static_cast<std::int64_t>(key.subjects.size()) - 1;
        const auto subject = static_cast<std::size_t>(jsonmembers::wholeNumber(clip, "subject", 0, last));
        if (const std::string id = jsonmembers::text(clip, "id"); !key.clips.emplace(id, subject).second)
            throw Damage(fmt::format("it has the clip '{}' twice", id));
    }
    std::set<std::string> heard;
    for (const json& trial : jsonmembers::list(object, "trials")) {
        key.trials.push_back({jsonmembers::text(trial, "id"), jsonmembers::texts(trial, "clips")});
        const auto& clips = key.trials.back().clips;
        if (clips.size() != (key.kind == TestKind::Ab ? 2u : 1u))
            throw Damage(fmt::format("the trial '{}' has {} clips", key.trials.back().id, clips.size()));
        for (const std::string& clip : clips)
            if (!key.clips.contains(clip)) throw Damage(fmt::format("it does not say whose the clip '{}' is", clip));
        heard.insert(clips.begin(), clips.end());
    }
    if (heard.empty() || heard.size() != key.clips.size()) throw Damage("it has clips that are in no trial, or none");
    for (const auto& [name, value] : jsonmembers::member(object, "provenance").items())
        if (value.is_string()) key.provenance[name] = value.get<std::string>();
    return key;
}

} // namespace

std::string toText(const TestKey& key) {
    ordered_json subjects = ordered_json::array();
    for (const Subject& subject : key.subjects) {
        ordered_json object = {{"name", subject.name}, {"kind", kKinds[static_cast<std::size_t>(subject.kind)]}};
        if (subject.given) object["given"] = name(*subject.given);
        subjects.push_back(std::move(object));
    }
    ordered_json clips = ordered_json::array();
    for (const auto& [id, subject] : key.clips)
        clips.push_back({{"id", id}, {"subject", subject}});
    ordered_json trials = ordered_json::array();
    for (const Trial& trial : key.trials)
        trials.push_back({{"id", trial.id}, {"clips", trial.clips}});
    const ordered_json object = {{"format", kFormat},
                                 {"version", 1},
                                 {"test", key.test},
                                 {"kind", name(key.kind)},
                                 {"seed", key.seed},
                                 {"subjects", std::move(subjects)},
                                 {"clips", std::move(clips)},
                                 {"trials", std::move(trials)},
                                 {"provenance", key.provenance}};
    return jsonText(object, 2) + "\n";
}

Result<TestKey> readTestKey(const std::filesystem::path& file) {
    const auto object = listening::readObject(file, kFormat, "key of a listening test");
    if (!object) return object.error();
    try {
        return keyOf(*object);
    } catch (const Damage& damage) {
        return Error{"{} is a damaged key of a listening test: {}.", file, damage.what()};
    }
}

const Trial* trialNamed(const TestKey& key, std::string_view id) {
    const auto found = std::ranges::find(key.trials, id, &Trial::id);
    return found == key.trials.end() ? nullptr : &*found;
}

const Subject& subjectOf(const TestKey& key, const std::string& clip) {
    return key.subjects[key.clips.at(clip)];
}

} // namespace muse
