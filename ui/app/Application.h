// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "ui/app/GuardedApplication.h"
#include "ui/kit/DialogPrompter.h"

#include <QSettings>

#include <memory>
#include <optional>

namespace muse {

class MainWindow;
struct StartOptions;

/// Prints what --help and --version ask for, which must work without a screen; then the exit status, else nothing.
std::optional<int> answerWithoutScreen(int argc, char** argv);

/// The studio as a program: reads the command line, builds the window and owns what outlives it.
class Application {
public:
    Application(int& argc, char** argv);
    ~Application();

    /// The program's exit status.
    int run();

private:
    bool open(const StartOptions& options);
    Result<void> openUnattended(const StartOptions& options);
    void show(const StartOptions& options);
    int showGallery(const StartOptions& options);

    GuardedApplication m_qt;
    QSettings m_settings;
    DialogPrompter m_prompter;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muse
