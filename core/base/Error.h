// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>
#ifndef __CUDACC__ // kernels make no sentences, and nvcc need not understand fmt
#include <fmt/core.h>
#endif

namespace muse {

struct ErrorArgument;

/// What fmt is told of an argument, so that the compiler checks the template by it: a number, or text.
template <typename T>
using ErrorWord = std::conditional_t<std::is_arithmetic_v<std::decay_t<T>> && !std::is_same_v<std::decay_t<T>, char>,
                                     std::decay_t<T>, std::string>;

/// One clear sentence for the user: it names the file or setting and what to do. With the sentence goes what it was
/// made of, so that it can be said in another language (inWords).
struct Error {
    std::string message;                  ///< in English
    std::string id;                       ///< the English template, as gettext has it: "There is no file {}."
    std::vector<ErrorArgument> arguments; ///< what stands for each {}

    Error();
    /// A sentence without arguments; braces mean nothing in it.
    Error(std::string sentence);
    Error(const char* sentence);
#ifndef __CUDACC__
    /// Error{"There is no file {}.", path}: fmt's template, checked by the compiler, and its arguments. An argument
    /// that is an Error stands for its sentence and can be translated with it; a path stands for itself; what is
    /// neither a number nor text is kept as fmt writes it.
    template <typename First, typename... Rest>
    Error(fmt::format_string<ErrorWord<First>, ErrorWord<Rest>...> words, First&& first, Rest&&... rest);
#endif
    Error(const Error&);
    Error(Error&&) noexcept;
    Error& operator=(const Error&);
    Error& operator=(Error&&) noexcept;
    ~Error();

private:
    Error(std::string_view words, std::vector<ErrorArgument> values);
};

/// A value within a sentence.
struct ErrorArgument {
    std::variant<std::int64_t, std::uint64_t, float, double, bool, std::string, Error> value;
};

/// The template that another language has for an id, with {}, or {0}, {1} where the order differs; empty where it has
/// none.
using Translator = std::function<std::string(std::string_view id)>;

/// The sentence in the language of the translator. What it has no template for, or one that does not fit the arguments,
/// stays English.
std::string inWords(const Error& error, const Translator& translator);

#ifndef __CUDACC__
namespace detail {

template <typename T> ErrorArgument errorArgument(T&& value) {
    using Value = std::decay_t<T>;
    if constexpr (std::is_same_v<Value, Error> || std::is_same_v<Value, bool> || std::is_floating_point_v<Value>)
        return {value};
    else if constexpr (std::is_same_v<Value, char>)
        return {std::string(1, value)};
    else if constexpr (std::is_integral_v<Value> && std::is_signed_v<Value>)
        return {static_cast<std::int64_t>(value)};
    else if constexpr (std::is_integral_v<Value>)
        return {static_cast<std::uint64_t>(value)};
    else if constexpr (std::is_convertible_v<const Value&, std::string_view>)
        return {std::string(std::string_view(value))};
    else if constexpr (requires { value.string(); })
        return {value.string()};
    else
        return {fmt::format("{}", std::forward<T>(value))};
}

} // namespace detail

template <typename First, typename... Rest>
Error::Error(fmt::format_string<ErrorWord<First>, ErrorWord<Rest>...> words, First&& first, Rest&&... rest)
    : Error(std::string_view(fmt::string_view(words).data(), fmt::string_view(words).size()),
            std::vector<ErrorArgument>{detail::errorArgument(std::forward<First>(first)),
                                       detail::errorArgument(std::forward<Rest>(rest))...}) {}
#endif

} // namespace muse
