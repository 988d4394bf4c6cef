// SPDX-License-Identifier: MIT
#include "app/cli/Numbers.h"

#include <charconv>
#include <cstdint>
#include <fmt/format.h>
#include <limits>

namespace muse::cli {

CLI::Validator between(double low, double high) {
    const std::string range = fmt::format("[{:g} - {:g}]", low, high);
    const auto problem = [low, high, range](const std::string& text) -> std::string {
        double value = 0;
        const bool number = CLI::detail::lexical_cast(text, value);
        return number && value >= low && value <= high ? "" : fmt::format("Value {} not in range {}", text, range);
    };
    return {problem, "FLOAT in " + range};
}

CLI::Validator seed() {
    const auto problem = [](const std::string& text) -> std::string {
        std::uint64_t value = 0;
        const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (code == std::errc() && end == text.data() + text.size()) return {};
        return fmt::format("{} is no seed, which is a whole number from 0 to {}", text,
                           std::numeric_limits<std::uint64_t>::max());
    };
    return {problem, ""};
}

} // namespace muse::cli
