// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/PresetPrompter.h"
#include "ui/kit/Text.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspaces.h"
#include "widgets/language/Language.h"

#include <QAction>
#include <QDockWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace muse::test {

/// A fresh main window with silent sound, settings, models and runs of its own, and a prompter that the test answers
/// for.
class WindowFixture {
public:
    explicit WindowFixture(const std::filesystem::path& models = {})
        : settings(folder.filePath("settings.ini"), QSettings::IniFormat) {
        static const bool spoken = (speak(Language::English), true);
        Q_UNUSED(spoken);
        setup.engine.driver = "null";
        settings.setValue("generate/candidates", 1); // what is generated goes into the song at once
        setup.models = models;
        setup.runs = path("runs");
        setup.datasets = path("datasets");
        reopen();
    }

    /// Another window on the same settings, as after a restart.
    void reopen() {
        window.reset();
        window = std::make_unique<MainWindow>(prompter, settings, setup);
        window->resize(1280, 800);
        window->show();
    }

    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] std::filesystem::path path(const QString& name) const { return toPath(file(name)); }

    /// Triggers a menu command by its object name.
    void trigger(const QString& action) {
        auto* found = window->findChild<QAction*>(action);
        QVERIFY2(found, qPrintable(action));
        QVERIFY2(found->isEnabled(), qPrintable(action + " is disabled"));
        found->trigger();
    }
    [[nodiscard]] bool enabled(const QString& action) const {
        const auto* found = window->findChild<QAction*>(action);
        return found && found->isEnabled();
    }
    template <typename T> T* find(const QString& name = {}) { return window->findChild<T*>(name); }

    QTemporaryDir folder;
    QSettings settings;
    PresetPrompter prompter;
    StudioSetup setup;
    std::unique_ptr<MainWindow> window;
};

} // namespace muse::test
