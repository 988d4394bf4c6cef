// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "ui/kit/theme/Theme.h"
#include "ui/window/WorkspaceId.h"
#include "widgets/language/Language.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace muse {

/// What the command line of musegan-studio asks for.
struct StartOptions {
    QString file;         ///< to open; empty for the demo song
    QString model;        ///< weights file to choose; empty for the first trained one
    QString screenshot;   ///< PNG to save once idle, then quit; empty to stay
    bool verbose = false; ///< prints the log
    std::optional<QSize> size;
    std::optional<WorkspaceId> workspace;         ///< to begin in; nothing as it was left
    bool gallery = false;                         ///< shows every control instead of the studio
    QString driver;                               ///< FluidSynth audio driver; empty tries them all
    std::optional<ThemeChoice> theme;             ///< for this run; nothing takes the stored one
    std::optional<Language> language;             ///< for this run; nothing takes the stored one
    std::optional<std::chrono::seconds> autosave; ///< from a change to its autosave, zero for never; nothing as stored
};

/// Either options, or text to print before leaving at once: help, version, or what is wrong (then `failed`).
struct StartAnswer {
    std::optional<StartOptions> options;
    QString print;
    bool failed = false;
};

StartAnswer parseStartOptions(const QStringList& arguments);

} // namespace muse
