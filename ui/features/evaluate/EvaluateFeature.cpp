// SPDX-License-Identifier: MIT
#include "ui/features/evaluate/EvaluateFeature.h"

#include "ui/features/Studio.h"
#include "ui/features/evaluate/TablesController.h"
#include "ui/features/evaluate/TablesDialog.h"
#include "ui/kit/FileSaver.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/services/DatasetChoice.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/window/Menus.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace muse {
namespace {

const QString kDataset = QStringLiteral("tables/dataset");

} // namespace

EvaluateFeature::EvaluateFeature(Studio& studio)
    : m_studio(studio), m_controller(new TablesController(studio.jobs, this)) {
    QAction* tables = studio.menus.make.add(studio.menus.research, "actionTables", tr("&Tables 1 and 2..."));
    tables->setToolTip(tr("Measure models and data as the paper does, beside its own figures"));
    connect(tables, &QAction::triggered, this, &EvaluateFeature::present);
}

bool EvaluateFeature::idle() const {
    return !m_controller->busy();
}

void EvaluateFeature::present() {
    if (!m_dialog) {
        m_dialog = new TablesDialog(&m_studio.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        TablesDialog* dialog = m_dialog;
        dialog->setModels(m_studio.models.models());
        const QString built = m_studio.datasets.path();
        dialog->setDataset(built.isEmpty() ? m_studio.settings.value(kDataset).toString() : built);
        dialog->setBusy(m_controller->busy());
        if (!m_controller->tables().empty()) dialog->setTables(m_controller->tables());
        connect(&m_studio.models, &ModelCatalogue::changed, dialog,
                [this, dialog] { dialog->setModels(m_studio.models.models()); });
        connect(dialog, &TablesDialog::browseRequested, this, [this, dialog] {
            const auto path = m_studio.prompter.openFile(tr("Choose a dataset"), m_studio.recent.folder(),
                                                         tr("Datasets (*.safetensors)"));
            if (!path) return;
            m_studio.recent.setFolderOf(*path);
            dialog->setDataset(*path);
        });
        connect(dialog, &TablesDialog::measureRequested, m_controller, &TablesController::start);
        connect(dialog, &TablesDialog::measureRequested, this, [this](const EvaluationSettings& settings) {
            if (settings.datasets.empty()) return;
            m_studio.settings.setValue(kDataset, QString::fromStdString(settings.datasets.front()));
        });
        connect(dialog, &TablesDialog::cancelRequested, m_controller, &TablesController::cancel);
        connect(dialog, &TablesDialog::saveRequested, this,
                [this](const SaveRequest& request) { m_studio.saver.save(request); });
        connect(m_controller, &TablesController::busyChanged, dialog, &TablesDialog::setBusy);
        connect(m_controller, &TablesController::progress, dialog, &TablesDialog::setProgress);
        connect(m_controller, &TablesController::measured, dialog,
                [this, dialog] { dialog->setTables(m_controller->tables()); });
        connect(m_controller, &TablesController::failed, dialog, &TablesDialog::showError);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace muse
