// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFontPresets.h"

#include "core/base/File.h"
#include "core/engine/soundfonts/SoundFontCatalogue.h"
#include "core/engine/soundfonts/SoundFonts.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <random>
#include <set>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

/// Presets of real soundfonts and of damaged copies; what the catalogue says of the fonts.
class SoundFontPresetsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::vector<std::uint8_t> m_bytes;

    [[nodiscard]] fs::path write(std::span<const std::uint8_t> bytes) const {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "copy.sf2";
        return replaceFile(path, bytes) ? path : fs::path();
    }
    /// Where the data of the chunk with that name begins.
    static std::size_t dataOf(std::span<const std::uint8_t> bytes, std::string_view chunk) {
        const auto tables = std::ranges::search(bytes, std::string_view("pdta"));
        const auto found = std::ranges::search(bytes.subspan(tables.begin() - bytes.begin()), chunk);
        return static_cast<std::size_t>(found.begin() - bytes.begin()) + chunk.size() + 4;
    }
    void refuses(std::span<const std::uint8_t> bytes, const char* why) const {
        const fs::path path = write(bytes);
        const auto presets = readSoundFontPresets(path);
        QVERIFY(!presets);
        const std::string& message = presets.error().message;
        QVERIFY2(message.find(path.string()) != message.npos && message.find(why) != message.npos, message.c_str());
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        m_bytes = *readFile(*font);
    }

    void everyInstalledFontListsItsPresets() {
        for (const SoundFontInfo& font : findSoundFonts()) {
            const auto presets = readSoundFontPresets(font.path);
            QVERIFY2(presets, presets ? "" : presets.error().message.c_str());
            std::set<std::pair<int, int>> seen;
            for (const SoundFontPreset& preset : *presets) {
                QVERIFY(!preset.name.empty());
                QVERIFY(preset.bank >= 0 && preset.bank <= kDrumBank && preset.program >= 0 && preset.program < 128);
                QVERIFY2(seen.insert({preset.bank, preset.program}).second, preset.name.c_str());
            }
            QVERIFY(std::ranges::is_sorted(seen));
            if (!knownSoundFont(font.path)) continue;
            // The known ones are General MIDI sets: every program, and a drum kit.
            for (int program = 0; program < 128; ++program)
                QVERIFY(seen.contains({0, program}));
            QVERIFY(seen.contains({kDrumBank, 0}));
            qInfo("%s: %zu presets", font.name.c_str(), presets->size());
        }
    }

    void namesAreThoseInTheFile() {
        const auto fluid = fs::path("/usr/share/sounds/sf2/FluidR3_GM.sf2");
        if (!fs::exists(fluid)) QSKIP("absent: fluid-soundfont-gm");
        const auto presets = readSoundFontPresets(fluid);
        QVERIFY(presets);
        QCOMPARE(presets->front(), (SoundFontPreset{0, 0, "Yamaha Grand Piano"}));
        const auto standard = std::ranges::find(*presets, kDrumBank, &SoundFontPreset::bank);
        QVERIFY(standard != presets->end());
        QCOMPARE(standard->name, std::string("Standard"));
    }

    void presetsThatCannotBeReadAreRefused() {
        auto bytes = m_bytes;
        std::memcpy(bytes.data() + dataOf(bytes, "phdr") - 8, "none", 4);
        refuses(bytes, "no list of presets");
        bytes = m_bytes;
        // Instruments, whose headers have another size, in the place of presets.
        std::memcpy(bytes.data() + dataOf(bytes, "phdr") - 8, "none", 4);
        std::memcpy(bytes.data() + dataOf(bytes, "inst") - 8, "phdr", 4);
        refuses(bytes, "impossible size");
        bytes = m_bytes;
        // The second preset's zones begin beyond all of them.
        std::memset(bytes.data() + dataOf(bytes, "phdr") + 38 + 24, 0xFF, 2);
        refuses(bytes, "contradicts itself");
        refuses(std::span(m_bytes).first(m_bytes.size() - 100), "cut short");
        refuses(std::span(m_bytes).subspan(40, 4000), "not a soundfont");
    }

    /// As the soundfonts of MuseScore are: sf3 files, whose samples end anywhere.
    void aChunkOfOddSizeMayLackItsPadding() {
        const auto samples = std::ranges::search(m_bytes, std::string_view("smpl"));
        const auto list = static_cast<std::size_t>(samples.begin() - m_bytes.begin()) - 12;
        const auto sizeAt = [](std::vector<std::uint8_t>& bytes, std::size_t at) {
            std::uint32_t size = 0;
            std::memcpy(&size, bytes.data() + at, sizeof size);
            return size;
        };
        for (const bool padded : {false, true}) {
            auto bytes = m_bytes;
            const std::size_t end = list + 8 + sizeAt(bytes, list + 4);
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(end), padded ? 2 : 1, 0);
            for (const std::size_t at : {list + 4, list + 16}) {
                const std::uint32_t size = sizeAt(bytes, at) + 1;
                std::memcpy(bytes.data() + at, &size, sizeof size);
            }
            const auto whole = static_cast<std::uint32_t>(bytes.size() - 8);
            std::memcpy(bytes.data() + 4, &whole, sizeof whole);
            const auto presets = readSoundFontPresets(write(bytes));
            QVERIFY2(presets, presets ? "" : presets.error().message.c_str());
            QVERIFY(*presets == *readSoundFontPresets(write(m_bytes)));
        }
    }

    void aNamelessPresetIsCalledByItsNumber() {
        auto bytes = m_bytes;
        std::memset(bytes.data() + dataOf(bytes, "phdr"), 0, 20);
        const auto before = readSoundFontPresets(write(m_bytes));
        const auto after = readSoundFontPresets(write(bytes));
        QVERIFY(before && after);
        QCOMPARE(after->size(), before->size());
        const auto changed = std::ranges::mismatch(*before, *after).in2;
        QCOMPARE(changed->name, "Preset " + std::to_string(changed->program + 1));
    }

    void anyDamageIsRefusedOrRead() {
        const std::size_t first = dataOf(m_bytes, "phdr") - 8;
        std::mt19937 random(11);
        int read = 0;
        for (int round = 0; round < 200; ++round) {
            auto bytes = m_bytes;
            for (int i = 0; i < 8; ++i)
                bytes[first + random() % 6000] = static_cast<std::uint8_t>(random());
            const auto presets = readSoundFontPresets(write(bytes));
            if (!presets) {
                QCOMPARE(presets.error().message.back(), '.');
                continue;
            }
            ++read;
            for (const SoundFontPreset& preset : *presets)
                QVERIFY(preset.bank <= kDrumBank && preset.program < 128 && !preset.name.empty());
        }
        QVERIFY(read > 0 && read < 200);
    }

    void theCatalogueSaysWhatTheTableSays() {
        const auto table = readFile(fs::path(MUSE_SOUNDFONTS) / "README.md");
        QVERIFY(table);
        const QString words =
            QString::fromUtf8(reinterpret_cast<const char*>(table->data()), static_cast<qsizetype>(table->size()));
        QList<QStringList> rows;
        for (const QString& line : words.split('\n'))
            if (line.startsWith("| ") && line.contains('`')) rows << line.split('|', Qt::SkipEmptyParts);
        const auto known = knownSoundFonts();
        QCOMPARE(rows.size(), static_cast<qsizetype>(known.size()));
        const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), view.size()); };
        for (std::size_t i = 0; i < known.size(); ++i) {
            const QStringList& row = rows[static_cast<qsizetype>(i)];
            QCOMPARE(row.size(), 5);
            QVERIFY2(row[0].contains(text(known[i].name)), qPrintable(row[0]));
            QVERIFY2(row[0].toLower().contains("`" + text(known[i].stem)), qPrintable(row[0]));
            QVERIFY2(row[1].contains("`" + text(known[i].package) + "`"), qPrintable(row[1]));
            QCOMPARE(row[3].trimmed(), text(known[i].licence));
            QVERIFY2(row[4].contains(text(known[i].goodFor)), qPrintable(row[4]));
            QCOMPARE(row[4].contains("the default"), i == 0);
        }
    }

    void theDefaultIsTheFirstOfTheCatalogueThatIsFound() {
        const auto best = defaultSoundFont();
        QVERIFY(best);
        for (const KnownSoundFont& known : knownSoundFonts()) {
            const auto fonts = findSoundFonts();
            const auto found = std::ranges::find_if(
                fonts, [&known](const SoundFontInfo& font) { return knownSoundFont(font.path) == &known; });
            if (found == fonts.end()) continue;
            QCOMPARE(best->string(), found->path.string());
            return;
        }
    }
};

MUSE_TEST(SoundFontPresetsTest)
#include "SoundFontPresetsTest.moc"
