// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/config/SettingKey.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <utility>

namespace muse {

/// What keys are made from. Each takes `get`, which gives the member that the key stands for, of settings that may or
/// may not be const.
struct KeyText {
    std::string name;
    std::string about;
};

template <typename Get> SettingKey keyOf(KeyText text, std::string allowed, bool words, Get get, auto read) {
    return {std::move(text.name),
            std::move(text.about),
            std::move(allowed),
            {},
            words,
            std::move(read),
            [get](const TrainingSettings& s) { return nlohmann::json(get(s)); }};
}

/// 12, and 12.0 or 1.2e1 as well, as JSON does not tell them apart; nothing where 64 bits are too few.
inline std::optional<std::int64_t> wholeIn(const nlohmann::json& value) {
    if (value.is_number_unsigned() && !std::in_range<std::int64_t>(value.get<std::uint64_t>())) return std::nullopt;
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (!value.is_number_float()) return std::nullopt;
    const auto number = value.get<double>();
    const bool fits = number >= -0x1p63 && number < 0x1p63 && number == std::floor(number);
    return fits ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
}

template <typename Get> SettingKey wholeNumber(KeyText text, std::int64_t low, std::int64_t high, Get get) {
    return keyOf(std::move(text), fmt::format("a whole number from {} to {}", low, high), false, get,
                 [=](const nlohmann::json& value, TrainingSettings& s) {
                     const auto number = wholeIn(value);
                     if (!number || *number < low || *number > high) return false;
                     using Member = std::remove_cvref_t<decltype(get(s))>;
                     get(s) = static_cast<Member>(*number);
                     return true;
                 });
}

/// Any number that `fits`, which `allowed` says in words.
template <typename Get, typename Fits> SettingKey number(KeyText text, std::string allowed, Get get, Fits fits) {
    return keyOf(std::move(text), std::move(allowed), false, get,
                 [=](const nlohmann::json& value, TrainingSettings& s) {
                     if (!value.is_number() || !fits(value.get<double>())) return false;
                     get(s) = value.get<double>();
                     return true;
                 });
}

template <typename Get> SettingKey flag(KeyText text, Get get) {
    return keyOf(std::move(text), "true or false", false, get, [=](const nlohmann::json& value, TrainingSettings& s) {
        if (!value.is_boolean()) return false;
        get(s) = value.get<bool>();
        return true;
    });
}

template <typename Get> SettingKey path(KeyText text, std::string allowed, Get get) {
    auto key = keyOf(
        std::move(text), std::move(allowed), true, [get](const auto& s) { return get(s).string(); },
        [=](const nlohmann::json& value, TrainingSettings& s) {
            if (!value.is_string()) return false;
            get(s) = value.get<std::string>();
            return true;
        });
    return key;
}

/// One of some words, each of which stands for a value; capitals are as good.
template <typename Value> using Words = std::vector<std::pair<std::string, Value>>;
template <typename Get, typename Value> SettingKey oneOf(KeyText text, const Words<Value>& words, Get get) {
    std::vector<std::string> choices, names;
    for (const auto& [word, value] : words) {
        choices.push_back(word);
        names.push_back(fmt::format("\"{}\"", word));
    }
    const std::string last = names.back();
    names.pop_back();
    SettingKey key{std::move(text.name),
                   std::move(text.about),
                   fmt::format("{} or {}", fmt::join(names, ", "), last),
                   std::move(choices),
                   true,
                   {},
                   {}};
    key.read = [=](const nlohmann::json& found, TrainingSettings& s) {
        if (!found.is_string()) return false;
        const auto lower = [](unsigned char letter) { return std::tolower(letter); };
        for (const auto& [word, value] : words)
            if (std::ranges::equal(word, found.get_ref<const std::string&>(), {}, {}, lower)) {
                get(s) = value;
                return true;
            }
        return false;
    };
    key.write = [=](const TrainingSettings& s) {
        for (const auto& [word, value] : words)
            if (get(s) == value) return nlohmann::json(word);
        return nlohmann::json();
    };
    return key;
}

} // namespace muse
