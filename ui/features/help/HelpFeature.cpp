// SPDX-License-Identifier: MIT
#include "ui/features/help/HelpFeature.h"

#include "core/base/Paths.h"
#include "core/base/log/ProblemReport.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/help/ManualWindow.h"
#include "ui/features/help/Tour.h"
#include "ui/features/help/TourSteps.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/Text.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Menus.h"
#include "ui/window/Workspaces.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QTimer>
#include <QWhatsThis>

#include <utility>

namespace muse {

HelpFeature::HelpFeature(Studio& studio) : m_studio(studio), m_tour(new Tour(studio.window, studio.settings)) {
    addCommands();
    followTour();
}

void HelpFeature::addCommands() {
    Menus& menus = m_studio.menus;
    QAction* whatsThis = menus.make.add(menus.help, "actionWhatsThis", tr("&What's this?"), QStringLiteral("Shift+F1"));
    whatsThis->setToolTip(tr("Click anything to read what it is for"));
    connect(whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    QAction* manual = menus.make.add(menus.help, "actionManual", tr("&Manual"));
    connect(manual, &QAction::triggered, this, &HelpFeature::showManual);
    QAction* tour = menus.make.add(menus.help, "actionTour", tr("&Tour"));
    connect(tour, &QAction::triggered, this, &HelpFeature::startTour);
    QAction* report = menus.make.add(menus.help, "actionCopyReport", tr("&Copy report"));
    report->setToolTip(tr("Version, machine, sound and the end of the log, to paste where you report a problem"));
    connect(report, &QAction::triggered, this, &HelpFeature::copyReport);
    menus.help->addSeparator();
    QAction* about = menus.make.add(menus.help, "actionAbout", tr("&About MuseGAN Studio"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { m_studio.prompter.showAbout(); });
}

void HelpFeature::begin(const Features& /*features*/) {
    addTourSteps(*m_tour, m_studio);
    if (m_studio.setup.tour && !m_tour->seen()) QTimer::singleShot(0, this, &HelpFeature::startTour);
}

/// Goes on when the user has done what a step is about.
void HelpFeature::followTour() {
    connect(&m_studio.document, &SongDocument::changed, m_tour, [this](const SongChange& change) {
        if (change.kind == SongChange::Kind::State) return;
        const std::size_t count = m_studio.document.song().generations.size();
        const bool more = count > std::exchange(m_generations, count);
        if (more && !change.replaced()) m_tour->stepDone(static_cast<int>(TourStop::Generate));
    });
    connect(&m_studio.editor, &EditorState::previewChanged, m_tour, &Tour::refresh);
    connect(&m_studio.playback, &PlaybackController::playingChanged, m_tour, [this](bool playing) {
        if (playing) m_tour->stepDone(static_cast<int>(TourStop::Listen));
    });
}

void HelpFeature::copyReport() {
    Engine& engine = m_studio.playback.engine();
    const std::vector<std::string> lines = {"Sound: " + engine.outputDescription(),
                                            "Soundfont: " + engine.soundFont().string(),
                                            "MIDI input: " + engine.midiInput(), "MIDI output: " + engine.midiOutput(),
                                            "Models: " + std::to_string(m_studio.models.models().size())};
    QGuiApplication::clipboard()->setText(text(problemReport(lines)));
    m_studio.notifier.notice(tr("The report is on the clipboard; paste it where you report the problem."));
}

void HelpFeature::showManual() {
    const auto folder = manualFolder();
    std::error_code code;
    if (!std::filesystem::exists(folder / "README.md", code))
        return m_studio.notifier.error(tr("The manual is not installed: %1 is missing.").arg(pathText(folder)));
    if (!m_manual) m_manual = new ManualWindow(pathText(folder), &m_studio.window);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void HelpFeature::startTour() {
    m_studio.workspaces.setCurrent(WorkspaceId::Compose);
    m_studio.workspaces.present(QStringLiteral("generateDock"));
    m_tour->start();
}

} // namespace muse
