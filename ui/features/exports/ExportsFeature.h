// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

class QAction;
class QMenu;

namespace muse {

class AudioExportPanel;
class ExportController;
struct Studio;

/// File > Export: the formats that all features offer, and sound, whose panel asks how.
class ExportsFeature : public Feature {
    Q_OBJECT

public:
    explicit ExportsFeature(Studio& studio);

    std::vector<ExportFormat> exportFormats() override;
    void begin(const Features& features) override;
    [[nodiscard]] bool idle() const override;

private:
    void add(const ExportFormat& format);
    void addMidiOrigins();
    void addAudio();
    void bindAudio();
    [[nodiscard]] Result<void> exportBars(const std::filesystem::path& path) const;
    void exportAudio();

    Studio& m_studio;
    QMenu* m_menu;
    QAction* m_midiOrigins = nullptr;
    ExportController* m_exporter;
    AudioExportPanel* m_panel;
};

} // namespace muse
