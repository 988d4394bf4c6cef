// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <filesystem>

namespace muse {

class ExportController;
class PianoRollView;
class PlaybackController;
class Prompter;
class SongDocument;
class SoundFontBrowser;
class SoundFontService;
struct SoundFontPreset;

/// What SoundsFeature joins; all outlive it.
struct SoundFontParts {
    SoundFontBrowser& browser;
    PianoRollView& roll;
    SongDocument& document;
    PlaybackController& playback;
    ExportController& exporter;
    Prompter& prompter;
};

/// Joins the browser of sounds to the soundfonts, to what is heard, and to the active track.
class SoundsFeature : public QObject {
    Q_OBJECT

public:
    SoundsFeature(const SoundFontParts& parts, QObject* parent);

private:
    void connectFonts();
    void connectPresets();
    void showFonts();
    void showTarget();
    void choose(const std::filesystem::path& path);
    void assign(const SoundFontPreset& preset);

    SoundFontParts m_parts;
    SoundFontService* m_fonts;
};

} // namespace muse
