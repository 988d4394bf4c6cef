// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

class Tour;
struct Studio;

/// The stops of the tour that the user can reach by doing what they are about.
enum class TourStop { Generate = 1, Listen = 2 };

/// Fills the tour: from drawing a track to taking the song along. To be called when all panels are there.
void addTourSteps(Tour& tour, Studio& studio);

} // namespace muse
