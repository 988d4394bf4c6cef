// SPDX-License-Identifier: MIT
#include "ui/window/WorkspaceId.h"

#include <algorithm>

namespace muse {

QString workspaceName(WorkspaceId id) {
    switch (id) {
    case WorkspaceId::Compose:
        return QStringLiteral("compose");
    case WorkspaceId::Data:
        return QStringLiteral("data");
    case WorkspaceId::Train:
        return QStringLiteral("train");
    }
    return {};
}

std::optional<WorkspaceId> workspaceNamed(QStringView name) {
    const auto found =
        std::ranges::find_if(kAllWorkspaces, [name](WorkspaceId id) { return workspaceName(id) == name; });
    return found == kAllWorkspaces.end() ? std::nullopt : std::optional(*found);
}

} // namespace muse
