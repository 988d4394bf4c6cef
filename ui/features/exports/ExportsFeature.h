// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace muse {

class AudioExportPanel;
class ExportController;
class FileController;
class JobBar;
class Menus;
class Notifier;

/// What ExportsFeature joins; all outlive it.
struct ExportParts {
    QWidget& window;
    Menus& actions;
    FileController& files;
    ExportController& exporter;
    JobBar& jobs;
    Notifier& notifier;
    QSettings& settings;
};

/// Exports of sound: the panel that asks how, the status bar's progress, and what is said at the end.
class ExportsFeature : public QObject {
    Q_OBJECT

public:
    explicit ExportsFeature(const ExportParts& parts);

private:
    void connectExporter();

    ExportParts m_parts;
    AudioExportPanel* m_panel;
};

} // namespace muse
