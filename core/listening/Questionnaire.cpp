// SPDX-License-Identifier: MIT
#include "core/listening/Questionnaire.h"

#include <algorithm>

namespace muse {

std::size_t optionsOf(const BackgroundQuestion& question) {
    const auto end = std::ranges::find_if(question.options, &std::string_view::empty);
    return static_cast<std::size_t>(end - question.options.begin());
}

bool isPro(const Background& background) {
    int points = 0;
    for (std::size_t i = 0; i < kQuestions; ++i) {
        const auto& all = kBackgroundQuestions[i].points;
        points += all[static_cast<std::size_t>(std::clamp(background[i], 0, 3))];
    }
    return points >= kPointsOfAPro;
}

} // namespace muse
