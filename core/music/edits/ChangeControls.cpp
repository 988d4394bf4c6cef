// SPDX-License-Identifier: MIT
#include "core/music/edits/ChangeControls.h"

namespace muse {

ChangeControls::ChangeControls(std::string name, Family family, Controller controller, ControlPoints points)
    : SongEdit(std::move(name)), m_family(family), m_controller(controller), m_points(std::move(points)) {}

SongEditPtr ChangeControls::apply(Song& song) const {
    Track& track = song.track(m_family);
    auto inverse = std::make_unique<ChangeControls>(name(), m_family, m_controller, track.controls(m_controller));
    track.setControls(m_controller, m_points);
    return inverse;
}

EditExtent ChangeControls::extent() const {
    return EditExtent::of(SongPart::Controls, m_family, kAllTime);
}

} // namespace muse
