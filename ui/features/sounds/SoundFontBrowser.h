// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/soundfonts/SoundFontPresets.h"
#include "core/engine/soundfonts/SoundFonts.h"
#include "core/music/Track.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace muse {

class NoticeLine;
class PresetFilter;
class PresetModel;
class PresetView;

/// The soundfonts that are there, and every sound of the one that plays: a click is heard, a double-click or Enter
/// gives the sound to the active track.
class SoundFontBrowser : public QWidget {
    Q_OBJECT

public:
    explicit SoundFontBrowser(QWidget* parent = nullptr);

    /// `current` may lie anywhere; it is among the choices even where `fonts` lack it.
    void showFonts(const std::vector<SoundFontInfo>& fonts, const std::filesystem::path& current, bool loading);
    void showPresets(const std::vector<SoundFontPreset>& presets);
    /// The active track, as it is.
    void setTarget(Family family, const TrackSettings& settings);
    void showError(const QString& sentence);
    /// The keyboard goes to the search.
    void beginSearch();

Q_SIGNALS:
    void fontChosen(const std::filesystem::path& path);
    void fileRequested();
    void presetHeard(const muse::SoundFontPreset& preset);
    void presetChosen(const muse::SoundFontPreset& preset);
    /// It came into sight, or went out of it.
    void sightChanged(bool inSight);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void choose(const QModelIndex& row);
    void describeFont(const std::filesystem::path& path, bool loading);
    void showCount();
    void goToAssigned();
    [[nodiscard]] const SoundFontPreset& presetOf(const QModelIndex& row) const;

    std::vector<SoundFontInfo> m_fonts;                 ///< as the box lists them
    std::pair<std::filesystem::path, bool> m_described; ///< and whether it was being loaded
    Family m_family = Family::Piano;
    QComboBox* m_font;
    QLabel* m_about;
    QProgressBar* m_progress;
    NoticeLine* m_notice;
    QLineEdit* m_search;
    PresetModel* m_model;
    PresetFilter* m_filter;
    PresetView* m_view;
    QLabel* m_count;
    QLabel* m_hint;
};

} // namespace muse
