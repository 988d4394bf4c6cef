// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/soundfonts/SoundFontPresets.h"
#include "core/engine/soundfonts/SoundFonts.h"
#include "core/music/Family.h"
#include "ui/controllers/Worker.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <optional>
#include <vector>

namespace muse {

class ExportController;
class PlaybackController;
class SongDocument;

/// Soundfonts for the window: lists them and the presets of the one that sounds, away from the GUI thread; loads
/// another while the old one sounds; and lets presets be heard without touching the song.
class SoundFontController : public QObject {
    Q_OBJECT

public:
    SoundFontController(SongDocument& document, PlaybackController& playback, ExportController& exporter,
                        QObject* parent = nullptr);

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

    /// Plays a short phrase with that preset, once the soundfont is loaded: kits on the drums' channel, anything else
    /// on the active track's (the piano's, where that is the drums'). The track has its own sound again afterwards.
    void hear(const SoundFontPreset& preset, Family active);
    void stopHearing();
    [[nodiscard]] bool hearing() const { return m_heard.has_value(); }

Q_SIGNALS:
    /// fonts(), presets(), current() or loading() changed.
    void changed();
    /// What was chosen could not be loaded: a sentence.
    void refused(const QString& sentence);

private:
    struct Wish {
        SoundFontPreset preset;
        Family family;
    };
    struct Listing {
        std::vector<SoundFontInfo> fonts;
        std::filesystem::path path;
        std::vector<SoundFontPreset> presets;
    };

    void poll();
    void settle();
    void take(Listing listing);
    void begin(const Wish& wish);
    void playStep();

    SongDocument& m_document;
    PlaybackController& m_playback;
    ExportController& m_exporter;
    Worker m_worker;
    QTimer m_poll;
    QTimer m_steps;
    std::vector<SoundFontInfo> m_fonts;
    std::vector<SoundFontPreset> m_presets;
    std::filesystem::path m_current;
    std::filesystem::path m_chosen; ///< by choose(), until it sounds or fails
    bool m_loading = false;
    bool m_listAgain = false;      ///< asked for while listing
    std::optional<Wish> m_waiting; ///< for the soundfont
    std::optional<Wish> m_heard;
    std::size_t m_step = 0;
};

} // namespace muse
