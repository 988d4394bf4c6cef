// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// What listeners do with clips: rate each on five criteria, as in the paper, or choose between two.
enum class TestKind : unsigned char { Rating, Ab };

/// "rating", "ab".
std::string_view name(TestKind kind);
std::optional<TestKind> testKindNamed(std::string_view name);

/// A sound file of a test, under a name that does not tell whose it is.
struct Clip {
    std::string id;
    std::string file; ///< from the folder of test.json, with slashes

    friend bool operator==(const Clip&, const Clip&) = default;
};

/// What is asked at a time: one clip to rate, or two to choose from.
struct Trial {
    std::string id;
    std::vector<std::string> clips; ///< ids

    friend bool operator==(const Trial&, const Trial&) = default;
};

/// What a listener's folder says of a test. Whose the clips are stands in the researcher's key alone (TestKey.h).
struct ListeningTest {
    std::string id;
    std::string title;
    TestKind kind = TestKind::Rating;
    std::vector<Clip> clips;
    std::vector<Trial> trials;
    std::string volumeFile; ///< to set the volume by; in no trial

    friend bool operator==(const ListeningTest&, const ListeningTest&) = default;
};

/// The name of the file in a listener's folder.
inline constexpr const char* kTestFile = "test.json";

/// JSON; with what listeners are asked, for the page in browsers.
std::string toText(const ListeningTest& test);

/// Refuses what is damaged, names clips or files that it does not have, or leads out of its folder, in a sentence that
/// names the file.
Result<ListeningTest> readListeningTest(const std::filesystem::path& file);

const Clip* clipNamed(const ListeningTest& test, std::string_view id);

} // namespace muse
