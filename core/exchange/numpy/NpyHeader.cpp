// SPDX-License-Identifier: MIT
#include "core/exchange/numpy/NpyHeader.h"

#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace muse {
namespace {

constexpr std::size_t kMostDimensions = 32; ///< numpy's own limit

class HeaderText {
public:
    explicit HeaderText(std::string_view text) : m_text(text) {}

    bool take(char wanted) {
        skipSpace();
        if (m_text.empty() || m_text.front() != wanted) return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool take(std::string_view wanted) {
        skipSpace();
        if (!m_text.starts_with(wanted)) return false;
        m_text.remove_prefix(wanted.size());
        return true;
    }

    std::optional<std::string> quoted() {
        skipSpace();
        if (m_text.empty() || (m_text.front() != '\'' && m_text.front() != '"')) return std::nullopt;
        const std::size_t end = m_text.find(m_text.front(), 1);
        if (end == std::string_view::npos) return std::nullopt;
        std::string content(m_text.substr(1, end - 1));
        m_text.remove_prefix(end + 1);
        return content;
    }

    std::optional<std::int64_t> wholeNumber() {
        skipSpace();
        std::int64_t value = 0;
        const auto [end, problem] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        if (problem != std::errc{}) return std::nullopt;
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        // Python 2 wrote long numbers with an L.
        if (m_text.starts_with('L')) m_text.remove_prefix(1);
        return value;
    }

    [[nodiscard]] bool done() {
        skipSpace();
        return m_text.empty();
    }

private:
    void skipSpace() {
        const std::size_t first = m_text.find_first_not_of(" \t\r\n");
        m_text.remove_prefix(first == std::string_view::npos ? m_text.size() : first);
    }

    std::string_view m_text;
};

bool readShape(HeaderText& text, std::vector<std::int64_t>& shape) {
    if (!text.take('(')) return false;
    while (!text.take(')')) {
        const auto extent = text.wholeNumber();
        if (!extent || *extent < 0 || shape.size() == kMostDimensions) return false;
        shape.push_back(*extent);
        if (!text.take(',')) return text.take(')');
    }
    return true;
}

} // namespace

Result<NpyHeader> parseNpyHeader(std::string_view whole) {
    const Error unknown{"its header is not one that numpy writes"};
    HeaderText text(whole);
    NpyHeader header;
    bool descr = false;
    bool order = false;
    bool shape = false;
    if (!text.take('{')) return unknown;
    while (!text.take('}')) {
        const auto key = text.quoted();
        if (!key || !text.take(':')) return unknown;
        if (*key == "descr" && !descr) {
            const auto value = text.quoted();
            if (!value) return Error{"it holds records, which are no piano-roll"};
            header.descr = *value;
            descr = true;
        } else if (*key == "fortran_order" && !order) {
            header.fortranOrder = text.take(std::string_view("True"));
            order = header.fortranOrder || text.take(std::string_view("False"));
            if (!order) return unknown;
        } else if (*key == "shape" && !shape) {
            shape = readShape(text, header.shape);
            if (!shape) return Error{"its shape makes no sense"};
        } else {
            return unknown;
        }
        if (!text.take(',') && !text.take('}')) return unknown;
        if (descr && order && shape) break;
    }
    if (!descr || !order || !shape) return unknown;
    return header;
}

} // namespace muse
