// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/listening/Criteria.h"
#include "core/listening/ListeningTest.h"
#include "core/listening/Questionnaire.h"
#include "core/listening/TestKey.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// What a listener said to one trial.
struct Answer {
    std::string trial;
    std::vector<std::string> clips;       ///< as they were presented
    std::vector<int> plays;               ///< how often each was heard to its end
    std::array<int, kCriteria> ratings{}; ///< 1..kPoints; all 0 in an AB test
    std::string preferred;                ///< the clip, in an AB test
    double seconds = 0;                   ///< from when the trial was shown to when it was left

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// One listener's answers, as the page in the browser and the window write them alike, one file a listener.
struct ListenerAnswers {
    std::string test;
    TestKind kind = TestKind::Rating;
    std::string listener;        ///< drawn at random when the test was begun
    std::string player;          ///< "browser" or "window"
    std::string started;         ///< UTC, ISO 8601
    std::string finished;        ///< the same; empty while it goes on
    double volume = 1;           ///< 0..1, that was chosen on the volume page
    Background background{};     ///< -1 where a question is not answered yet
    std::vector<Answer> answers; ///< in the order of presentation
    std::string comment;
    std::optional<Answer> draft; ///< to the trial that was on when the listener was interrupted, as far as it is given
    std::filesystem::path file;  ///< that they were read from; not in it

    friend bool operator==(const ListenerAnswers&, const ListenerAnswers&) = default;
};

/// JSON, all but `file`.
std::string toText(const ListenerAnswers& answers);

/// Refuses what is damaged or no answers in a sentence that names the file. Half a test is read too, with
/// questions that are not answered yet.
Result<ListenerAnswers> readAnswers(const std::filesystem::path& file);
/// The same of a text that was kept elsewhere, which the sentence calls `place`.
Result<ListenerAnswers> answersFromText(std::string_view words, const std::filesystem::path& place);

/// Whether these answer the whole of the test that the key is of, each trial once, with clips of that trial, and heard
/// to the end; else a sentence with the file.
Result<void> checkAnswers(const ListenerAnswers& answers, const TestKey& key);

/// "answers-<listener>.json"
std::string answersFileName(const ListenerAnswers& answers);

} // namespace muse
