// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/edits/BarMove.h"
#include "core/music/EditExtent.h"
#include "core/music/Song.h"

#include <memory>
#include <optional>
#include <string>

namespace muse {

/// One reversible change of a Song: apply() returns the edit that takes it back.
class SongEdit {
public:
    virtual ~SongEdit() = default;

    /// Changes the song and returns the inverse.
    [[nodiscard]] virtual std::unique_ptr<SongEdit> apply(Song& song) const = 0;

    /// What may differ in the song afterwards. The inverse that apply() returns says it at least as closely.
    [[nodiscard]] virtual EditExtent extent() const = 0;

    /// Bars that it puts in or takes out, where it is about whole bars.
    [[nodiscard]] virtual std::optional<BarMove> barMove() const { return std::nullopt; }

    /// What the user sees behind "Undo": "Move 3 notes".
    [[nodiscard]] const std::string& name() const { return m_name; }

protected:
    explicit SongEdit(std::string name) : m_name(std::move(name)) {}

private:
    std::string m_name;
};

using SongEditPtr = std::unique_ptr<SongEdit>;

} // namespace muse
