// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFonts.h"

#include "core/base/File.h"
#include "core/engine/soundfonts/SoundFontFile.h"
#include "core/engine/synth/Synth.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <random>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

class SoundFontsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::optional<fs::path> m_font;
    std::vector<std::uint8_t> m_bytes;

    fs::path write(const char* name, std::span<const std::uint8_t> bytes) const {
        const fs::path path = fs::path(m_folder.path().toStdString()) / name;
        return replaceFile(path, bytes) ? path : fs::path();
    }

    static void refuses(const fs::path& path, const char* word) {
        const auto loaded = Synth::load(path, 44100);
        QVERIFY(!loaded);
        const std::string& message = loaded.error().message;
        QVERIFY2(message.find(path.string()) != message.npos, message.c_str());
        QVERIFY2(message.find(word) != message.npos, message.c_str());
        QCOMPARE(message.back(), '.');
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        m_font = smallSoundFont();
        if (!m_font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        auto bytes = readFile(*m_font);
        QVERIFY(bytes);
        m_bytes = *bytes;
    }

    void findsTheInstalledOnesOnce() {
        const auto fonts = findSoundFonts();
        QVERIFY(!fonts.empty());
        for (std::size_t i = 0; i < fonts.size(); ++i) {
            QVERIFY(!fonts[i].name.empty());
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!fs::equivalent(fonts[i].path, fonts[j].path));
        }
        const auto best = defaultSoundFont();
        QVERIFY(best);
        QCOMPARE(best->string(), fonts.front().path.string());
    }

    void findsTheUsersOwn() {
        const std::size_t before = findSoundFonts().size();
        const fs::path own = soundFontFolders().front();
        fs::create_directories(own);
        fs::copy_file(*m_font, own / "Mine.SF2", fs::copy_options::overwrite_existing);
        QVERIFY(replaceFile(own / "broken.sf2", std::string_view("not a soundfont")));
        const auto fonts = findSoundFonts();
        QCOMPARE(fonts.size(), before + 1);
        QVERIFY(std::ranges::any_of(fonts, [&](const auto& font) { return font.path.filename() == "Mine.SF2"; }));
        fs::remove_all(own);
    }

    void findsWhatABundleBrings() {
        const fs::path assets = fs::path(m_folder.path().toStdString()) / "assets";
        fs::create_directories(assets / "soundfonts");
        fs::copy_file(*m_font, assets / "soundfonts" / "brought.sf2");
        qputenv("MUSE_ASSETS", assets.c_str());
        const auto fonts = findSoundFonts();
        qunsetenv("MUSE_ASSETS");
        QVERIFY(std::ranges::any_of(fonts, [&](const auto& font) { return font.path.filename() == "brought.sf2"; }));
    }

    void readsTheNameInside() {
        const auto file = readSoundFontFile(*m_font);
        QVERIFY(file);
        QVERIFY(!file->name.empty());
    }

    void refusesWhatIsNoSoundFont() {
        refuses(write("text.sf2", m_bytes.size() > 4 ? std::span(m_bytes).subspan(4, 4000) : m_bytes),
                "not a soundfont");
        refuses(write("empty.sf2", {}), "not a soundfont");
        refuses(fs::path(m_folder.path().toStdString()) / "absent.sf2", "Could not open");
        refuses(fs::path(m_folder.path().toStdString()), "folder");
    }

    void refusesWhatIsCutShort() {
        for (const std::size_t kept : {std::size_t{100}, m_bytes.size() / 2, m_bytes.size() - 1})
            refuses(write("cut.sf2", std::span(m_bytes).first(kept)), "cut short");
    }

    void refusesWhatLacksItsPresets() {
        auto bytes = m_bytes;
        const auto at = std::ranges::search(bytes, std::string_view("pdta"));
        QVERIFY(!at.empty());
        std::memcpy(&*at.begin(), "none", 4);
        refuses(write("presets.sf2", bytes), "presets");
    }

    void survivesAnyDamageToItsTables() {
        const auto tables = std::ranges::search(m_bytes, std::string_view("pdta"));
        QVERIFY(!tables.empty());
        const auto first = static_cast<std::size_t>(tables.begin() - m_bytes.begin());
        std::mt19937 random(7);
        int loaded = 0;
        for (int round = 0; round < 30; ++round) {
            auto bytes = m_bytes;
            for (int i = 0; i < 40; ++i)
                bytes[first + random() % (bytes.size() - first)] = static_cast<std::uint8_t>(random());
            const fs::path path = write("damaged.sf2", bytes);
            auto synth = Synth::load(path, 44100);
            if (!synth) {
                QVERIFY(synth.error().message.find(path.string()) != std::string::npos);
                continue;
            }
            ++loaded;
            std::array<float, 4096> left{};
            std::array<float, 4096> right{};
            for (const std::uint8_t program : {0, 25, 33, 49}) {
                (*synth)->send(MidiMessage::of(MidiMessage::kProgram, 0, program));
                (*synth)->send(MidiMessage::of(MidiMessage::kNoteOn, 0, 60, 100));
                (*synth)->send(MidiMessage::of(MidiMessage::kNoteOn, 9, 38, 100));
                (*synth)->render(left.data(), right.data(), 4096);
            }
        }
        qInfo("%d of 30 damaged fonts could still be played", loaded);
    }

    void theSoundsInUseSoundAsTheyDoAmongAll_data() {
        QTest::addColumn<int>("bank");
        QTest::addColumn<int>("program");
        QTest::newRow("first program") << 0 << 0;
        QTest::newRow("another program") << 0 << 49;
        QTest::newRow("a bank that is not there") << 99 << 49;
    }

    void theSoundsInUseSoundAsTheyDoAmongAll() {
        QFETCH(int, bank);
        QFETCH(int, program);
        constexpr int kFrames = 4096;
        const auto play = [&](Samples samples) {
            // Long enough to know a sound by; where a sample's loop goes beyond its end, FluidSynth cuts it
            // differently.
            std::vector<float> left(kFrames);
            std::vector<float> right(kFrames);
            auto synth = Synth::load(*m_font, 44100, Effects::Off, samples);
            if (!synth) return left;
            const ChannelSound sound{0, static_cast<std::uint8_t>(bank), static_cast<std::uint8_t>(program)};
            (*synth)->preload(sound);
            (*synth)->preload({9, 0, sound.program});
            for (const std::uint8_t channel : {0, 9}) {
                (*synth)->send(MidiMessage::of(MidiMessage::kController, channel, controller::kBank, sound.bank));
                (*synth)->send(MidiMessage::of(MidiMessage::kProgram, channel, sound.program));
                (*synth)->send(MidiMessage::of(MidiMessage::kNoteOn, channel, 40, 100));
            }
            (*synth)->render(left.data(), right.data(), kFrames);
            left.insert(left.end(), right.begin(), right.end());
            return left;
        };
        const auto all = play(Samples::All);
        QVERIFY(*std::ranges::max_element(all) > 0.01f);
        QVERIFY(play(Samples::Preloaded) == all);
    }

    void refusesAnImpossibleRate() {
        for (const int rate : {0, -1, 4000, 200000}) {
            const auto loaded = Synth::load(*m_font, rate);
            QVERIFY(!loaded);
            QVERIFY(loaded.error().message.find(std::to_string(rate)) != std::string::npos);
        }
    }
};

MUSE_TEST(SoundFontsTest)
#include "SoundFontsTest.moc"
