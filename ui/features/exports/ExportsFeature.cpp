// SPDX-License-Identifier: MIT
#include "ui/features/exports/ExportsFeature.h"

#include "core/exchange/NotesCsv.h"
#include "core/music/transforms/Bars.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/document/SuggestedPath.h"
#include "ui/features/Studio.h"
#include "ui/features/exports/AudioExportPanel.h"
#include "ui/features/exports/ExportController.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/SavePath.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"
#include "ui/services/SoundFontService.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Menus.h"
#include "widgets/language/Speech.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

namespace muse {
namespace {

const QString kMidiOrigins = QStringLiteral("export/midiOrigins");

/// "Night Train bars 9 to 16", or nothing where none are chosen.
QString chosenBarsName(const SongDocument& document, const EditorState& editor) {
    const auto& chosen = editor.chosenBars();
    if (!chosen) return {};
    const std::int64_t first = barAt(document.song(), chosen->first).number;
    const std::int64_t last = barAt(document.song(), chosen->second - 1).number;
    return QStringLiteral("%1 %2").arg(document.name(), barsText(first, last - first + 1));
}

} // namespace

ExportsFeature::ExportsFeature(Studio& studio)
    : m_studio(studio), m_menu(studio.menus.make.addMenu(studio.menus.file, "menuExport", tr("&Export"))),
      m_exporter(new ExportController(studio.jobs, this)),
      m_panel(new AudioExportPanel(studio.settings, &studio.window)) {
    bindAudio();
}

std::vector<ExportFormat> ExportsFeature::exportFormats() {
    SongDocument* document = &m_studio.document;
    const auto silent = [document] {
        const auto families = silentTracks(document->song());
        return families.empty() ? QString() : tr("Left out, as muted or not soloed: %1.").arg(familiesText(families));
    };
    return {{QStringLiteral("actionExportMidi"),
             tr("&MIDI..."),
             QStringLiteral("Ctrl+Shift+M"),
             tr("Export MIDI"),
             tr("MIDI files (*.mid *.midi *.kar *.rmi)"),
             QStringLiteral(".mid"),
             [this, document](const auto& path) {
                 return document->exportMidi(pathText(path), {.origins = m_midiOrigins->isChecked()});
             },
             {},
             silent},
            {QStringLiteral("actionExportBars"),
             tr("&Chosen bars as MIDI..."),
             {},
             tr("Export the chosen bars"),
             tr("MIDI files (*.mid)"),
             QStringLiteral(".mid"),
             [this](const auto& path) { return exportBars(path); },
             [this] { return chosenBarsName(m_studio.document, m_studio.editor); },
             silent},
            {QStringLiteral("actionExportPianoroll"),
             tr("Piano-&roll (.npz)..."),
             {},
             tr("Export piano-roll"),
             tr("pypianoroll songs (*.npz)"),
             QStringLiteral(".npz"),
             [document](const auto& path) { return document->exportPianoroll(pathText(path)); },
             {},
             silent},
            {QStringLiteral("actionExportNotes"),
             tr("&Notes as a table (.csv)..."),
             {},
             tr("Export notes"),
             tr("Comma-separated values (*.csv)"),
             QStringLiteral(".csv"),
             [document](const auto& path) { return writeNotesCsv(document->song(), path); }}};
}

void ExportsFeature::begin(const Features& features) {
    for (const auto& feature : features)
        for (const ExportFormat& format : feature->exportFormats())
            add(format);
    addAudio();
    addMidiOrigins();
    auto* bars = m_studio.window.findChild<QAction*>(QStringLiteral("actionExportBars"));
    const auto enable = [this, bars] { bars->setEnabled(m_studio.editor.chosenBars().has_value()); };
    connect(&m_studio.editor, &EditorState::chosenBarsChanged, bars, enable);
    enable();
}

/// From their beginning, with the tempo and signature that hold there.
Result<void> ExportsFeature::exportBars(const std::filesystem::path& path) const {
    const Song& song = m_studio.document.song();
    const auto& chosen = m_studio.editor.chosenBars();
    if (!chosen) return Error{tr("No bars are chosen; choose some on the ruler first.").toStdString()};
    const std::int64_t first = barAt(song, chosen->first).number;
    const auto count = static_cast<int>(barAt(song, chosen->second - 1).number - first + 1);
    const Song part =
        withoutSilentTracks(excerptOfBars(song, first, count, {kAllFamilies.begin(), kAllFamilies.end()}));
    if (part.noteCount() == 0)
        return Error{tr("No audible track has notes in the chosen bars; choose others, or unmute one.").toStdString()};
    return writeMidi(part, path, {.origins = m_midiOrigins->isChecked()});
}

void ExportsFeature::addMidiOrigins() {
    m_menu->addSeparator();
    m_midiOrigins =
        m_studio.menus.make.addToggle(m_menu, "actionMidiOrigins", tr("MIDI files sa&y how bars were generated"));
    m_midiOrigins->setStatusTip(tr("Model, seed and settings go into the file as text where generated bars begin"));
    m_midiOrigins->setChecked(m_studio.settings.value(kMidiOrigins, false).toBool());
    connect(m_midiOrigins, &QAction::toggled, this, [this](bool on) { m_studio.settings.setValue(kMidiOrigins, on); });
}

void ExportsFeature::add(const ExportFormat& format) {
    QAction* action = m_studio.menus.make.add(m_menu, format.action.toLatin1().constData(), format.words, format.keys);
    connect(action, &QAction::triggered, this, [this, format] {
        QString name = format.name ? format.name() : m_studio.document.name();
        if (name.isEmpty()) name = m_studio.document.name();
        QString remark = format.remark ? format.remark() : QString();
        if (m_studio.editor.preview())
            remark += (remark.isEmpty() ? QString() : QStringLiteral(" ")) +
                      tr("The candidate that is shown is not in it, as it is not in the song; Enter takes it.");
        const QString path = suggestedPath(name, m_studio.recent, format.ending);
        m_studio.saver.save({speech().now(format.title), QFileInfo(path).fileName(), speech().now(format.filter),
                             format.ending, format.write, remark});
    });
}

void ExportsFeature::addAudio() {
    QAction* action =
        m_studio.menus.make.add(m_menu, "actionExportAudio", tr("&Audio..."), QStringLiteral("Ctrl+Shift+E"));
    connect(action, &QAction::triggered, m_panel, [this] {
        m_panel->show();
        m_panel->raise();
        m_panel->activateWindow();
    });
}

void ExportsFeature::bindAudio() {
    connect(m_panel, &AudioExportPanel::startRequested, this, &ExportsFeature::exportAudio);
    connect(m_panel, &AudioExportPanel::cancelRequested, m_exporter, &ExportController::cancel);
    connect(m_exporter, &ExportController::progress, m_panel, &AudioExportPanel::showProgress);
    connect(m_exporter, &ExportController::busyChanged, m_panel, &AudioExportPanel::setBusy);
    connect(m_exporter, &ExportController::failed, &m_studio.notifier, &Notifier::error);
    connect(m_exporter, &ExportController::failed, m_panel, &AudioExportPanel::say);
    connect(m_exporter, &ExportController::cancelled, m_panel,
            [this] { m_panel->say(tr("Cancelled; nothing was kept.")); });
    connect(m_exporter, &ExportController::finished, this, [this](const QString& what) {
        m_studio.notifier.notice(tr("Saved %1.").arg(what));
        m_panel->say(tr("Saved %1.").arg(what));
    });
}

void ExportsFeature::exportAudio() {
    const QString ending = m_panel->ending();
    const bool stems = m_panel->stems();
    const auto path = askWhereToSave(m_studio.prompter, stems ? tr("Export stems") : tr("Export audio"),
                                     suggestedPath(m_studio.document.name(), m_studio.recent, ending),
                                     tr("Sound (*%1)").arg(ending), ending);
    if (!path) return;
    m_studio.recent.setFolderOf(*path);
    // Its dialog is done, and what follows is this panel's.
    m_panel->activateWindow();
    AudioExportSettings settings = m_panel->chosen();
    settings.output = toPath(*path);
    settings.soundFont = m_studio.soundFonts.current();
    if (settings.soundFont.empty()) settings.soundFont = m_studio.setup.engine.soundFont;
    m_exporter->start(m_studio.document.song(), std::move(settings), stems);
}

bool ExportsFeature::idle() const {
    return !m_exporter->busy();
}

} // namespace muse
