// SPDX-License-Identifier: MIT
#include "core/exchange/score/EndingNumbers.h"

#include <algorithm>

namespace muse {
namespace {

constexpr int kMostTimes = 64;

} // namespace

std::vector<int> endingNumbers(std::string_view text) {
    std::vector<int> numbers;
    bool range = false;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] < '0' || text[i] > '9') {
            range = text[i] == '-' && !numbers.empty();
            ++i;
            continue;
        }
        int number = 0;
        for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
            number = std::min(10 * number + (text[i] - '0'), kMostTimes + 1);
        if (number < 1 || number > kMostTimes) return {};
        for (int between = range ? numbers.back() + 1 : number; between < number; ++between)
            numbers.push_back(between);
        if (!std::ranges::count(numbers, number)) numbers.push_back(number);
        range = false;
    }
    return numbers;
}

} // namespace muse
