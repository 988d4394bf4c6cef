// SPDX-License-Identifier: MIT
#pragma once

#include <clocale>
#include <locale.h>

namespace muse {

/// While it lives, this thread's text is UTF-8. libarchive gives no name at all for an entry that its locale cannot
/// spell, and in the "C" locale, which programs start in, that is every name with an accent.
class Utf8Locale {
public:
    Utf8Locale() : m_before(::uselocale(utf8() != locale_t{} ? utf8() : ::uselocale(locale_t{}))) {}
    ~Utf8Locale() { ::uselocale(m_before); }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    static locale_t utf8() {
        static const locale_t made = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{});
        return made;
    }

    locale_t m_before;
};

} // namespace muse
