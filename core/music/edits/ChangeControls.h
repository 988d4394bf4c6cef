// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

namespace muse {

/// Replaces all points of one controller lane of a track.
class ChangeControls : public SongEdit {
public:
    ChangeControls(std::string name, Family family, Controller controller, ControlPoints points);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    Family m_family;
    Controller m_controller;
    ControlPoints m_points;
};

} // namespace muse
