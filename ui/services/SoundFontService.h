// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/soundfonts/SoundFontPresets.h"
#include "core/engine/soundfonts/SoundFonts.h"
#include "ui/jobs/Job.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace muse {

class Engine;

/// The one way to the soundfont: lists those that are there and the presets of the one that sounds, away from the GUI
/// thread, and loads another while the old one sounds. What is heard is what is exported.
class SoundFontService : public QObject {
    Q_OBJECT

public:
    explicit SoundFontService(Engine& engine);

    /// Looks for soundfonts again.
    void refresh();
    [[nodiscard]] const std::vector<SoundFontInfo>& fonts() const { return m_fonts; }
    /// Of current(); empty while they are not known yet.
    [[nodiscard]] const std::vector<SoundFontPreset>& presets() const { return m_presets; }
    /// The one that is being loaded, else the one that sounds.
    [[nodiscard]] const std::filesystem::path& current() const { return m_current; }
    [[nodiscard]] bool loading() const { return m_loading; }

    /// Refuses a damaged file with a reason; the old soundfont plays on until the new one is ready.
    Result<void> choose(const std::filesystem::path& path);
    /// The user wants to look for another sound.
    void browse() { Q_EMIT browsingRequested(); }

Q_SIGNALS:
    /// fonts(), presets(), current() or loading() changed.
    void changed();
    /// Another soundfont is about to sound.
    void switched();
    /// Loading has ended, well or not.
    void settled();
    /// What was chosen could not be loaded: a sentence.
    void refused(const QString& sentence);
    void browsingRequested();

private:
    struct Listing {
        std::vector<SoundFontInfo> fonts;
        std::filesystem::path path;
        std::vector<SoundFontPreset> presets;
    };

    void poll();
    void settle();
    void take(Listing listing);

    Engine& m_engine;
    Job m_lister;
    QTimer m_poll;
    std::vector<SoundFontInfo> m_fonts;
    std::vector<SoundFontPreset> m_presets;
    std::filesystem::path m_current;
    std::filesystem::path m_chosen; ///< by choose(), until it sounds or fails
    bool m_loading = false;
    bool m_listAgain = false; ///< asked for while listing
};

} // namespace muse
