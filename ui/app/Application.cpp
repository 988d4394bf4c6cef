// SPDX-License-Identifier: MIT
#include "ui/app/Application.h"

#include "core/base/Paths.h"
#include "core/base/log/Log.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/ModelFolders.h"
#include "core/project/ProjectFile.h"
#include "ui/app/FirstPaint.h"
#include "ui/app/Gallery.h"
#include "ui/app/Screenshot.h"
#include "ui/app/StartOptions.h"
#include "ui/document/autosave/Autosave.h"
#include "ui/features/preferences/SoundPage.h"
#include "ui/kit/Text.h"
#include "ui/kit/theme/Motion.h"
#include "ui/kit/theme/Theme.h"
#include "ui/kit/theme/WindowScale.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workspaces.h"
#include "widgets/Icons.h"

#include <QDir>

#include <cstdio>
#include <string_view>

namespace muse {
namespace {

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("MuseGAN Studio"));
    QCoreApplication::setOrganizationName(QStringLiteral("musegan-studio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSE_VERSION));
}

/// What has to be before the application is there.
int& prepared(int& argc) {
    nameProgram();
    applyStoredScale(QSettings(QCoreApplication::organizationName(), QStringLiteral("studio")));
    return argc;
}

int print(const StartAnswer& answer) {
    std::fputs(answer.print.toUtf8().constData(), answer.failed ? stderr : stdout);
    return answer.failed ? 2 : 0;
}

/// The first song in the box by name; empty when there is none.
QString demoSong() {
    const QDir songs(pathText(assetsFolder() / "songs"));
    const auto names = songs.entryList({QLatin1Char('*') + text(kProjectExtension)}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : songs.filePath(names.front());
}

} // namespace

std::optional<int> answerWithoutScreen(int argc, char** argv) {
    using namespace std::string_view_literals;
    bool asked = false;
    for (int i = 1; i < argc; ++i)
        asked = asked || argv[i] == "--help"sv || argv[i] == "-h"sv || argv[i] == "--version"sv || argv[i] == "-v"sv;
    if (!asked) return std::nullopt;
    const QCoreApplication core(argc, argv);
    nameProgram();
    return print(parseStartOptions(QCoreApplication::arguments()));
}

Application::Application(int& argc, char** argv)
    : m_qt(prepared(argc), argv), m_settings(QCoreApplication::organizationName(), QStringLiteral("studio")) {
    QObject::connect(&m_qt, &GuardedApplication::caught, &m_qt,
                     [this](const QString& sentence) { m_prompter.showError(sentence); });
    QApplication::setWindowIcon(applicationIcon());
}

Application::~Application() = default;

int Application::run() {
    const StartAnswer answer = parseStartOptions(QCoreApplication::arguments());
    if (!answer.options) return print(answer);
    const StartOptions& options = *answer.options;
    if (options.verbose) makeLogVerbose();
    speak(options.language.value_or(storedLanguage(m_settings)));
    applyMotion(storedMotion(m_settings));
    applyTheme(m_qt, options.theme.value_or(storedTheme(m_settings)));

    if (options.gallery) return showGallery(options);
    StudioSetup setup;
    setup.engine.driver = (options.driver.isEmpty() ? storedDriver(m_settings) : options.driver).toStdString();
    setup.models = assetsFolder() / "models";
    setup.ownModels = userModelFolder();
    setup.runs = userDataFolder() / "runs";
    setup.datasets = userDataFolder() / "datasets";
    const bool attended = options.screenshot.isEmpty();
    if (attended) {
        setup.recovery = userDataFolder() / "recovery";
        setup.ledger = userDataFolder() / "offers.jsonl";
    }
    setup.autosave = options.autosave.value_or(storedAutosave(m_settings));
    setup.tour = attended && options.file.isEmpty();
    m_window = std::make_unique<MainWindow>(m_prompter, m_settings, setup);
    m_prompter.setParent(m_window.get());
    show(options);
    if (!open(options)) return 1;
    if (attended) {
        new FirstPaint(*m_window, [this] { m_window->warmUp(); });
        return QApplication::exec();
    }
    const ScreenshotTaker taker(*m_window, options.screenshot);
    return QApplication::exec();
}

int Application::showGallery(const StartOptions& options) {
    Gallery gallery;
    if (options.size) gallery.resize(*options.size);
    gallery.show();
    if (options.screenshot.isEmpty()) return QApplication::exec();
    QApplication::processEvents();
    if (gallery.grab().save(options.screenshot, "PNG")) return 0;
    std::fprintf(stderr, "Could not save the screenshot %s.\n", qUtf8Printable(options.screenshot));
    return 1;
}

void Application::show(const StartOptions& options) {
    if (options.size) m_window->resize(*options.size);
    if (options.workspace) m_window->workspaces().setCurrent(*options.workspace);
    m_window->show();
}

bool Application::open(const StartOptions& options) {
    if (!options.screenshot.isEmpty()) {
        // Nobody is there to answer a message box: what cannot be opened ends the program.
        if (const auto opened = openUnattended(options); !opened) {
            std::fprintf(stderr, "%s\n", opened.error().message.c_str());
            return false;
        }
        return true;
    }
    if (!options.model.isEmpty()) m_window->chooseModel(toPath(options.model));
    if (!options.file.isEmpty())
        m_window->openPath(options.file);
    else if (const QString demo = demoSong(); !demo.isEmpty())
        m_window->openDemo(demo);
    return true;
}

Result<void> Application::openUnattended(const StartOptions& options) {
    if (!options.model.isEmpty()) {
        const auto model = toPath(options.model);
        if (const auto card = readModelCard(model); !card) return card.error();
        m_window->chooseModel(model);
    }
    const QString file = options.file.isEmpty() ? demoSong() : options.file;
    return file.isEmpty() ? Result<void>() : m_window->openQuietly(file);
}

} // namespace muse
