// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace muse {

/// The three rooms of the window; each fills it.
enum class WorkspaceId { Compose, Data, Train };

inline constexpr std::array kAllWorkspaces = {WorkspaceId::Compose, WorkspaceId::Data, WorkspaceId::Train};

/// "compose", "data", "train": as --workspace and the settings spell it.
QString workspaceName(WorkspaceId id);
std::optional<WorkspaceId> workspaceNamed(QStringView name);

} // namespace muse
