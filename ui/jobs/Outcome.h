// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <type_traits>
#include <utility>
#include <variant>

namespace muse {

/// How a job ended: with a value (or plainly done), cancelled, or with an Error. Cancelled is no error: nobody is to be
/// told of it as of one.
template <typename T> class [[nodiscard]] Outcome {
public:
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

    /// What a job returned; an Error of a job that was asked to stop means that it did.
    Outcome(Result<T> result, bool stopped, std::uint64_t revision) : m_revision(revision) {
        if (!result)
            m_state = stopped ? State(Cancelled{}) : State(result.error());
        else if constexpr (!std::is_void_v<T>)
            m_state = std::move(*result);
    }

    [[nodiscard]] bool done() const { return m_state.index() == 0; }
    [[nodiscard]] bool cancelled() const { return m_state.index() == 1; }
    [[nodiscard]] bool failed() const { return m_state.index() == 2; }
    /// Only when done().
    [[nodiscard]] Value& value() { return std::get<0>(m_state); }
    /// Only when failed().
    [[nodiscard]] const Error& error() const { return std::get<2>(m_state); }
    /// Of the document when the job was started.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

private:
    struct Cancelled {};
    using State = std::variant<Value, Cancelled, Error>;

    State m_state;
    std::uint64_t m_revision;
};

} // namespace muse
