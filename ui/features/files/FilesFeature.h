// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"
#include "ui/features/files/HeldKeys.h"

class QMenu;

namespace muse {

class Autosave;
class FileController;
struct Studio;

/// New, open, save and import; the songs opened last; autosave and recovery.
class FilesFeature : public Feature {
    Q_OBJECT

public:
    explicit FilesFeature(Studio& studio);

    std::vector<PreferencesPage> preferences() override;
    bool open(const DropPlan& plan) override;
    bool mayClose() override;
    void close() override;

private:
    void addCommands();
    void fillDemoMenu(QMenu& menu);
    void fillRecentMenu();
    void startAutosave();

    Studio& m_studio;
    FileController* m_files;
    QMenu* m_recentMenu = nullptr;
    Autosave* m_autosave = nullptr;
    HeldKeys m_keys;
};

} // namespace muse
