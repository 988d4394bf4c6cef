// SPDX-License-Identifier: MIT
#include "ui/features/listening/ListeningFeature.h"

#include "core/listening/answers/AnswerFiles.h"
#include "core/listening/make/TestFolder.h"
#include "ui/features/Studio.h"
#include "ui/features/listening/ListeningWindow.h"
#include "ui/features/listening/ResultsWindow.h"
#include "ui/jobs/Awaited.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/Text.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Menus.h"

#include <QAction>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

#include <array>
#include <utility>

namespace muse {
namespace {

const QString kLastFolder = QStringLiteral("listening/folder");

/// The window that takes the place of the one before it.
template <typename Window> void present(QPointer<Window>& shown, Window* next) {
    if (shown) shown->deleteLater();
    shown = next;
    next->setAttribute(Qt::WA_DeleteOnClose);
    next->show();
    next->raise();
    next->activateWindow();
}

} // namespace

ListeningFeature::ListeningFeature(Studio& studio) : m_studio(studio) {
    Menus& menus = studio.menus;
    menus.research->addSeparator();
    QAction* take = menus.make.add(menus.research, "actionListeningTest", tr("&Listening test..."));
    take->setToolTip(tr("Listen to clips of models and rate them, in a test that somebody made"));
    connect(take, &QAction::triggered, this, &ListeningFeature::takeTest);
    QAction* results = menus.make.add(menus.research, "actionListeningResults", tr("&Results of a listening test..."));
    results->setToolTip(tr("What listeners said, in the layout of the paper's Table 3"));
    connect(results, &QAction::triggered, this, &ListeningFeature::showResults);
}

/// What plays in them falls silent through the engine, which the window that they belong to does not outlive.
ListeningFeature::~ListeningFeature() {
    delete m_test;
    delete m_results;
}

QString ListeningFeature::chosenFolder(const QString& title) {
    const QString last = m_studio.settings.value(kLastFolder, QDir::homePath()).toString();
    const QString folder = m_studio.prompter.chooseFolder(title, last).value_or(QString());
    if (!folder.isEmpty()) m_studio.settings.setValue(kLastFolder, folder);
    return folder;
}

void ListeningFeature::takeTest() {
    const QString chosen = chosenFolder(tr("Folder of the listening test"));
    if (chosen.isEmpty()) return;
    // The researcher's folder stands for the listeners' one in it.
    std::filesystem::path folder = toPath(chosen);
    std::error_code code;
    if (std::filesystem::exists(folder / kListenersFolder / kTestFile, code)) folder /= kListenersFolder;
    auto test = readListeningTest(folder / kTestFile);
    if (!m_studio.notifier.check(test)) return;
    present(m_test, new ListeningWindow(std::move(*test), folder, m_studio.playback, m_studio.prompter,
                                        m_studio.settings, m_studio.setup.hearsSilence, &m_studio.window));
}

void ListeningFeature::showResults() {
    const QString chosen = chosenFolder(tr("The test's own folder, with key.json"));
    if (chosen.isEmpty()) return;
    const std::filesystem::path folder = toPath(chosen);
    auto key = readTestKey(folder / kKeyFile);
    if (!m_studio.notifier.check(key)) return;
    auto collected = awaited(
        [&]() -> Result<CollectedAnswers> { return collectAnswers(std::array{folder / kAnswersFolder}, *key); });
    if (!m_studio.notifier.check(collected)) return;
    present(m_results, new ResultsWindow(std::move(*key), std::move(*collected), m_studio.saver, &m_studio.window));
}

} // namespace muse
