// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "ui/features/Feature.h"

#include <filesystem>
#include <vector>

class QMenu;

namespace muse {

class PresetAudition;
class SoundFontBrowser;
struct SoundFontPreset;
struct Studio;

/// Soundfonts and their sounds: the browser, the Playback menu's list, and files that are dropped.
class SoundsFeature : public Feature {
    Q_OBJECT

public:
    explicit SoundsFeature(Studio& studio);
    ~SoundsFeature() override;

    std::vector<Panel> panels() override;
    void begin(const Features& features) override;
    bool open(const DropPlan& plan) override;

private:
    void tellMissingSounds();
    void bindFonts();
    void bindPresets();
    void showFonts();
    void showTarget();
    void fillMenu(QMenu& menu);
    void choose(const std::filesystem::path& path);
    void assign(const SoundFontPreset& preset);

    Studio& m_studio;
    std::unique_ptr<PresetAudition> m_audition;
    SoundFontBrowser* m_browser;
    std::vector<Family> m_silent; ///< tracks of which it was said that nothing sounds
};

} // namespace muse
