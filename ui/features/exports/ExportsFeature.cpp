// SPDX-License-Identifier: MIT
#include "ui/features/exports/ExportsFeature.h"

#include "ui/window/JobBar.h"
#include "ui/window/Menus.h"
#include "ui/features/exports/ExportController.h"
#include "ui/features/files/FileController.h"
#include "ui/kit/Notifier.h"
#include "ui/features/exports/AudioExportPanel.h"

namespace muse {

ExportsFeature::ExportsFeature(const ExportParts& parts)
    : QObject(&parts.window), m_parts(parts), m_panel(new AudioExportPanel(parts.settings, &parts.window)) {
    connect(parts.actions.exportAudio, &QAction::triggered, m_panel, [this] {
        m_panel->show();
        m_panel->raise();
        m_panel->activateWindow();
    });
    connect(m_panel, &AudioExportPanel::startRequested, this,
            [this] { m_parts.files.exportAudio(m_panel->chosen(), m_panel->stems(), m_panel->ending()); });
    connectExporter();
}

void ExportsFeature::connectExporter() {
    ExportController* exporter = &m_parts.exporter;
    JobBar* jobs = &m_parts.jobs;
    connect(m_panel, &AudioExportPanel::cancelRequested, exporter, &ExportController::cancel);
    connect(jobs, &JobBar::cancelRequested, exporter, &ExportController::cancel);
    connect(exporter, &ExportController::progress, jobs, &JobBar::showProgress);
    connect(exporter, &ExportController::progress, m_panel, &AudioExportPanel::showProgress);
    connect(exporter, &ExportController::busyChanged, jobs, &QWidget::setVisible);
    connect(exporter, &ExportController::busyChanged, m_panel, &AudioExportPanel::setBusy);
    connect(exporter, &ExportController::failed, &m_parts.notifier, &Notifier::error);
    connect(exporter, &ExportController::failed, m_panel, &AudioExportPanel::say);
    connect(exporter, &ExportController::finished, this, [this](const QString& what) {
        m_parts.notifier.notice(tr("Saved %1.").arg(what));
        m_panel->say(tr("Saved %1.").arg(what));
    });
}

} // namespace muse
