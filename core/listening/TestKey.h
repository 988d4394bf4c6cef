// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/listening/ListeningTest.h"
#include "core/music/Family.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// Whose a clip is: a model's; real music, hidden among the models' as the high anchor; or tracks of different songs
/// put together, the low one.
enum class SubjectKind : unsigned char { Model, Real, Mixed };

struct Subject {
    std::string name; ///< of the model; "real" and "mixed" for the anchors
    SubjectKind kind = SubjectKind::Model;
    std::optional<Family> given; ///< the track that the model accompanies

    friend bool operator==(const Subject&, const Subject&) = default;
};

/// What a test was made from and whose its clips are: for the researcher, not for listeners.
struct TestKey {
    std::string test; ///< ListeningTest::id
    TestKind kind = TestKind::Rating;
    std::uint64_t seed = 1;
    std::vector<Subject> subjects;
    std::map<std::string, std::size_t> clips; ///< id: index into `subjects`
    std::vector<Trial> trials;
    std::map<std::string, std::string> provenance; ///< dataset, soundfont, tempo, hashes of models, version

    friend bool operator==(const TestKey&, const TestKey&) = default;
};

/// The name of the file in the researcher's folder.
inline constexpr const char* kKeyFile = "key.json";

std::string toText(const TestKey& key);
/// Refuses what is damaged in a sentence that names the file.
Result<TestKey> readTestKey(const std::filesystem::path& file);

const Trial* trialNamed(const TestKey& key, std::string_view id);
/// Only for a clip of the key's own.
const Subject& subjectOf(const TestKey& key, const std::string& clip);

} // namespace muse
