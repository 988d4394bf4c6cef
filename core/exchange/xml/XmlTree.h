// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Number.h"
#include "core/base/Result.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace muse {

/// An element of an XML document with all that is in it; texts are UTF-8, without white space around them.
struct XmlElement {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::string text;
    std::vector<XmlElement> children; ///< in the document's order
    std::size_t place = 0;            ///< how much of the text of the element around it comes before it
    bool spaceBefore = false;         ///< white space was taken off its text
    bool spaceAfter = false;

    /// The first child of that name, or nullptr.
    [[nodiscard]] const XmlElement* child(std::string_view wanted) const;
    /// Whether there is a child of that name.
    [[nodiscard]] bool has(std::string_view wanted) const { return child(wanted) != nullptr; }
    /// The text of the first child of that name; empty where there is none.
    [[nodiscard]] std::string_view textOf(std::string_view wanted) const;
    /// An attribute's value; empty where there is none.
    [[nodiscard]] std::string_view attribute(std::string_view wanted) const;

    /// The finite number that the first child of that name holds, or nothing.
    template <typename Number> [[nodiscard]] std::optional<Number> numberIn(std::string_view wanted) const {
        const auto number = numberOf<Number>(textOf(wanted));
        if constexpr (std::is_floating_point_v<Number>)
            if (number && !std::isfinite(*number)) return std::nullopt;
        return number;
    }
};

/// A document's root. Refuses what is not well-formed, declares entities of its own (a few lines of which can make
/// gigabytes), nests deeper than 64 elements or has more than four million; nothing outside the document is read. Of
/// attributes those that are written are kept, not those that its document type supplies. The Error is the reason
/// alone.
Result<XmlElement> parseXml(std::span<const std::uint8_t> bytes);

} // namespace muse
