// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/soundfonts/SoundFontPresets.h"
#include "core/music/Family.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace muse {

class PlaybackController;
class SongDocument;
class SoundFontService;

/// Lets presets of the soundfont be heard without touching the song.
class PresetAudition : public QObject {
    Q_OBJECT

public:
    PresetAudition(SongDocument& document, PlaybackController& playback, SoundFontService& soundFonts);

    /// Plays a short phrase with that preset, once the soundfont is loaded: kits on the drums' channel, anything else
    /// on the active track's (the piano's, where that is the drums'). The track has its own sound again afterwards.
    void play(const SoundFontPreset& preset, Family active);
    void stop();
    [[nodiscard]] bool playing() const { return m_heard.has_value(); }

private:
    struct Wish {
        SoundFontPreset preset;
        Family family;
    };

    void begin(const Wish& wish);
    void playStep();

    SongDocument& m_document;
    PlaybackController& m_playback;
    QTimer m_steps;
    std::optional<Wish> m_waiting; ///< for the soundfont
    std::optional<Wish> m_heard;
    std::size_t m_step = 0;
};

} // namespace muse
