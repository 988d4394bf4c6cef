// SPDX-License-Identifier: MIT
#pragma once

#include <array>

namespace muse {

/// The three rooms of the window; each fills it.
enum class WorkspaceId { Compose, Data, Train };

inline constexpr std::array kAllWorkspaces = {WorkspaceId::Compose, WorkspaceId::Data, WorkspaceId::Train};

} // namespace muse
