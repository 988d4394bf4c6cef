// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace muse {

/// One question on a listener's musical background. The options go from least to most experience.
struct BackgroundQuestion {
    std::string_view key; ///< in files
    std::string_view text;
    std::array<std::string_view, 4> options; ///< empty ones at the end are none
    std::array<int, 4> points;               ///< that each option counts
};

inline constexpr std::size_t kQuestions = 4;

/// The "simple questionnaire probing their musical background" that the paper tells pros from others by. The paper does
/// not give its questions; these are ours.
inline constexpr std::array<BackgroundQuestion, kQuestions> kBackgroundQuestions = {{
    {"lessons",
     "How long have you had music lessons, in an instrument, singing or theory?",
     {"Never", "Less than 3 years", "3 to 6 years", "More than 6 years"},
     {0, 0, 1, 2}},
    {"reading", "Can you read sheet music?", {"No", "Slowly", "Fluently", ""}, {0, 0, 1, 0}},
    {"making",
     "Do you compose, arrange, record or produce music?",
     {"No", "Now and then", "Regularly", ""},
     {0, 0, 1, 0}},
    {"work",
     "Have you studied music at a university, or worked as a musician, music teacher or sound engineer?",
     {"No", "Yes", "", ""},
     {0, 3, 0, 0}},
}};

/// How many options a question has.
std::size_t optionsOf(const BackgroundQuestion& question);

/// Which option of each question a listener chose, from 0.
using Background = std::array<int, kQuestions>;

/// From how many points on a listener is a pro: work in music alone is enough, and so are more than six years of
/// lessons with fluent reading or regular making of music.
inline constexpr int kPointsOfAPro = 3;

bool isPro(const Background& background);

} // namespace muse
