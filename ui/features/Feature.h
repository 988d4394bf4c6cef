// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/ExportFormat.h"
#include "ui/features/HelpText.h"
#include "ui/features/Panel.h"
#include "ui/features/PreferencesPage.h"

#include <QObject>
#include <QPoint>

#include <memory>
#include <optional>
#include <vector>

class QToolBar;

namespace muse {

struct DropPlan;
class Feature;

/// A bar of tools over the Compose workspace.
struct FeatureToolBar {
    QToolBar* bar = nullptr; ///< the workspace becomes its parent
    bool newRow = false;     ///< under the bars that came before it, rather than beside them
};

using Features = std::vector<std::unique_ptr<Feature>>;

/// One thing that the studio can do: its panels, its commands in the menus, its texts and what binds them to the
/// document. Features know nothing of each other; they meet in the parts of Studio. Made once, in features.cpp.
class Feature : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual std::vector<Panel> panels() { return {}; }
    virtual std::vector<FeatureToolBar> toolBars() { return {}; }
    [[nodiscard]] virtual std::vector<HelpText> helpTexts() const { return {}; }
    virtual std::vector<PreferencesPage> preferences() { return {}; }
    virtual std::vector<ExportFormat> exportFormats() { return {}; }

    /// All features and panels are there: takes from the others what they offer to all.
    virtual void begin(const Features& /*features*/) {}
    /// The window has been painted: what takes long to load may be loaded now.
    virtual void warmUp() {}
    /// Nothing is being loaded, listed, generated or exported.
    [[nodiscard]] virtual bool idle() const { return true; }
    /// What files would be for if they were dropped just there, on something of this feature's; nothing: as anywhere.
    [[nodiscard]] virtual std::optional<DropPlan> planDropAt(const QStringList& paths, QPoint global) const;
    /// Takes files that were dropped or named, where they are for this feature; false: they are not.
    virtual bool open(const DropPlan& /*plan*/) { return false; }

    /// Whether the window may close, as far as this feature can tell; asks the user where something would be lost.
    virtual bool mayClose() { return true; }
    /// The window closes.
    virtual void close() {}
};

} // namespace muse
