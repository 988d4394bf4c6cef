// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace muse {

/// What a clip is rated by, in the order of the paper's Table 3.
enum class Criterion : unsigned char { Harmonious, Rhythmic, Structured, Coherent, Overall };

inline constexpr std::size_t kCriteria = 5;
inline constexpr std::array<Criterion, kCriteria> kAllCriteria = {
    Criterion::Harmonious, Criterion::Rhythmic, Criterion::Structured, Criterion::Coherent, Criterion::Overall};

/// Ratings are whole numbers of 1..kPoints, a Likert scale.
inline constexpr int kPoints = 5;

constexpr std::size_t index(Criterion criterion) {
    return static_cast<std::size_t>(criterion);
}

/// The heading in the paper's table, by which files name a criterion too: "H", "R", "MS", "C", "OR".
constexpr std::string_view heading(Criterion criterion) {
    constexpr std::array<std::string_view, kCriteria> headings = {"H", "R", "MS", "C", "OR"};
    return headings[index(criterion)];
}

/// "harmonious", as the paper's caption explains the headings.
constexpr std::string_view name(Criterion criterion) {
    constexpr std::array<std::string_view, kCriteria> names = {"harmonious", "rhythmic", "musically structured",
                                                               "coherent", "overall rating"};
    return names[index(criterion)];
}

/// What a listener is asked (paper, User Study), and what 1 and kPoints mean.
struct CriterionQuestion {
    std::string_view text;
    std::string_view lowest;
    std::string_view highest;
};

constexpr CriterionQuestion question(Criterion criterion) {
    constexpr std::array<CriterionQuestion, kCriteria> questions = {{
        {"The harmony is pleasant", "not at all", "very much"},
        {"The rhythm is unified", "not at all", "very much"},
        {"The musical structure is clear", "not at all", "very much"},
        {"The music is coherent", "not at all", "very much"},
        {"Overall, the music is", "bad", "excellent"},
    }};
    return questions[index(criterion)];
}

} // namespace muse
