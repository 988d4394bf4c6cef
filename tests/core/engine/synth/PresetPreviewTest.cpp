// SPDX-License-Identifier: MIT
#include "core/engine/playback/Limiter.h"
#include "core/engine/soundfonts/SoundFontPresets.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;
using namespace muse::test;

namespace {

constexpr auto kPiano = static_cast<std::uint8_t>(midiChannel(Family::Piano));
constexpr auto kDrumChannel = static_cast<std::uint8_t>(midiChannel(Family::Drums));
constexpr std::size_t kHalfSecond = kRate / 2;

} // namespace

/// Presets that are tried on a channel, and how loud it is listened to.
class PresetPreviewTest : public QObject {
    Q_OBJECT
    std::optional<std::filesystem::path> m_font;

    static Sound noteOn(Player& player, std::uint8_t channel, std::uint8_t pitch) {
        player.renderer.live().preview({channel, pitch, 100});
        return player.render(kHalfSecond);
    }

private Q_SLOTS:
    void initTestCase() {
        m_font = smallSoundFont();
        if (!m_font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }

    void aTriedPresetSoundsAsIfTheSongHadIt() {
        Player tried(*m_font);
        tried.set(songOf(Family::Piano, {}, 0));
        tried.renderer.live().preview(kPiano, 0, kOrgan);
        const Sound heard = noteOn(tried, kPiano, 60);
        Player chosen(*m_font);
        chosen.set(songOf(Family::Piano, {}, kOrgan));
        QVERIFY(heard.peak() > 0.01F);
        QVERIFY(heard.left == noteOn(chosen, kPiano, 60).left);
    }

    void theSongsOwnSoundComesBack() {
        const auto presets = readSoundFontPresets(*m_font);
        QVERIFY(presets);
        const auto variation = std::ranges::find_if(
            *presets, [](const SoundFontPreset& preset) { return preset.bank > 0 && preset.bank < kDrumBank; });
        Player tried(*m_font, kRate, Effects::Off);
        tried.set(songOf(Family::Piano, {}, 0));
        tried.render(256);
        if (variation != presets->end())
            tried.renderer.live().preview(kPiano, static_cast<std::uint8_t>(variation->bank),
                                          static_cast<std::uint8_t>(variation->program));
        tried.renderer.live().preview(kDrumChannel, 0, 40);
        tried.render(256);
        tried.renderer.live().preview(kPiano, 0, 0);
        tried.renderer.live().preview(kDrumChannel, 0, 0);
        const Sound piano = noteOn(tried, kPiano, 60);
        Player untouched(*m_font, kRate, Effects::Off);
        untouched.set(songOf(Family::Piano, {}, 0));
        untouched.render(512);
        QVERIFY(piano.left == noteOn(untouched, kPiano, 60).left);
    }

    void aVariationOrAKitIsHeard() {
        const auto presets = readSoundFontPresets(*m_font);
        QVERIFY(presets);
        const auto kit = std::ranges::find_if(
            *presets, [](const SoundFontPreset& preset) { return preset.bank == kDrumBank && preset.program > 0; });
        if (kit == presets->end()) QSKIP("This soundfont has one drum kit only.");
        Player standard(*m_font);
        const Sound plain = noteOn(standard, kDrumChannel, 36);
        Player other(*m_font);
        other.renderer.live().preview(kDrumChannel, 0, static_cast<std::uint8_t>(kit->program));
        const Sound changed = noteOn(other, kDrumChannel, 36);
        QVERIFY(plain.peak() > 0.01F && changed.peak() > 0.01F);
        QVERIFY(plain.left != changed.left);
    }

    /// The mixer's scale of decibels rests on this (widgets/mixer/Decibels.h).
    void aTracksVolumeCountsSquared() {
        const auto peakAt = [this](double volume) {
            Player player(*m_font, kRate, Effects::Off);
            Song song = songOf(Family::Piano, {}, kOrgan);
            song.track(Family::Piano).settings.volume = volume;
            player.set(song);
            return static_cast<double>(noteOn(player, kPiano, 60).peak());
        };
        const double full = peakAt(1);
        for (const double volume : {0.8, 0.5, 0.25})
            QVERIFY2(std::fabs(20 * std::log10(peakAt(volume) / full) - 40 * std::log10(volume)) < 0.3,
                     qPrintable(QString::number(20 * std::log10(peakAt(volume) / full))));
    }

    void fullGainChangesNoBitAndLessIsSofterWithoutAJump() {
        const Song song = fullSong(1);
        const auto play = [&](std::optional<float> gain) {
            Player player(*m_font);
            if (gain) player.renderer.setGain(*gain);
            player.set(song);
            player.transport().play();
            return player.render(kRate);
        };
        const Sound plain = play(std::nullopt);
        QVERIFY(play(1.0F).left == plain.left);
        const Sound half = play(0.5F);
        QVERIFY(plain.peak() < kLimiterKnee); // else the limiter is heard as well
        QVERIFY(std::fabs(half.peak(256) - plain.peak(256) / 2) < 1e-4F);
        QCOMPARE(play(0.0F).peak(256), 0.0F);

        // Silenced within one block, step by step: no sample differs from its neighbour by more than before.
        Player player(*m_font);
        player.set(song);
        player.transport().play();
        const auto roughest = [](const std::vector<float>& side) {
            float most = 0;
            for (std::size_t i = 1; i < side.size(); ++i)
                most = std::max(most, std::fabs(side[i] - side[i - 1]));
            return most;
        };
        const float before = roughest(player.render(kHalfSecond).left);
        player.renderer.setGain(0);
        QVERIFY(roughest(player.render(256).left) <= before + 0.01F);
        QCOMPARE(player.render(256).peak(), 0.0F);
    }
};

MUSE_TEST(PresetPreviewTest)
#include "PresetPreviewTest.moc"
