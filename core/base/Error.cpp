// SPDX-License-Identifier: MIT
#include "core/base/Error.h"

#include <fmt/args.h>
#include <fmt/format.h>
#include <optional>

namespace muse {
namespace {

using Values = fmt::dynamic_format_arg_store<fmt::format_context>;

Values valuesOf(const std::vector<ErrorArgument>& arguments, const Translator& translator) {
    Values values;
    for (const ErrorArgument& argument : arguments)
        std::visit(
            [&](const auto& value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Error>)
                    values.push_back(inWords(value, translator));
                else
                    values.push_back(value);
            },
            argument.value);
    return values;
}

/// Nothing when the words ask for what is not there.
std::optional<std::string> filled(std::string_view words, const Values& values) {
    try {
        return fmt::vformat(fmt::string_view(words.data(), words.size()), values);
    } catch (const fmt::format_error&) {
        return std::nullopt;
    }
}

} // namespace

Error::Error() = default;
Error::Error(std::string sentence) : message(std::move(sentence)), id(message) {}
Error::Error(const char* sentence) : Error(std::string(sentence)) {}
Error::Error(const Error&) = default;
Error::Error(Error&&) noexcept = default;
Error& Error::operator=(const Error&) = default;
Error& Error::operator=(Error&&) noexcept = default;
Error::~Error() = default;

Error::Error(std::string_view words, std::vector<ErrorArgument> values) : id(words), arguments(std::move(values)) {
    message = inWords(*this, nullptr);
}

std::string inWords(const Error& error, const Translator& translator) {
    const std::string translated = translator ? translator(error.id) : std::string();
    if (error.arguments.empty()) return translated.empty() ? error.id : translated;
    const Values values = valuesOf(error.arguments, translator);
    if (!translated.empty())
        if (auto sentence = filled(translated, values)) return *sentence;
    return filled(error.id, values).value_or(error.id);
}

} // namespace muse
