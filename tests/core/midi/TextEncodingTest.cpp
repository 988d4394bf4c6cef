// SPDX-License-Identifier: MIT
#include "core/midi/TextEncoding.h"
#include "tests/core/midi/MidiBytes.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

std::string decoded(std::string_view text) {
    return TextEncoding::of({text}).toUtf8(text);
}

} // namespace

class TextEncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isGuessedFromTheLetters_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* bytes, const char16_t* text) {
            QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf16(text);
        };
        row("ASCII", "Lead \\ Vox", u"Lead \\ Vox");
        row("UTF-8", "\xE5\xA4\x9C", u"夜");
        row("Shift-JIS kanji", "\x96\xE9\x82\xCC\x97\xF1\x8E\xD4", u"夜の列車");
        row("Shift-JIS katakana", "\x83\x73\x83\x41\x83\x6D\x8D\xB6\x8E\xE8", u"ピアノ左手");
        row("Shift-JIS among ASCII", "Track 1 \x83\x73\x83\x41\x83\x6D (L)", u"Track 1 ピアノ (L)");
        row("EUC-JP", "\xA5\xD4\xA5\xA2\xA5\xCE", u"ピアノ");
        row("EUC-KR", "\xC7\xC7\xBE\xC6\xB3\xEB", u"피아노");
        row("GBK", "\xD0\xA1\xCC\xE1\xC7\xD9", u"小提琴");
        row("Big5", "\xBF\xFB\xB5\x5E", u"鋼琴");
        row("Western", "G\xEDt", u"Gít");
        row("Western pair",
            "Gr\xFC\xDF"
            "e",
            u"Grüße");
        row("Western apostrophe",
            "L\x92"
            "amour \xE9t\xE9",
            u"L’amour été");
        row("Western capital", "\xD6sterreich", u"Österreich");
        row("Polish", "Skrzypce g\xB3\xF3wne", u"Skrzypce główne");
        row("Russian", "\xC3\xE8\xF2\xE0\xF0\xE0", u"Гитара");
    }

    void isGuessedFromTheLetters() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(QString::fromStdString(decoded({bytes.constData(), static_cast<std::size_t>(bytes.size())})), text);
    }

    void noControlCharacterIsLeft() {
        for (int high = 0x80; high < 0x100; ++high)
            for (int low = 1; low < 0x100; ++low) {
                const QString text =
                    QString::fromStdString(decoded(std::string{char(high), char(low), 'a', char(low)}));
                QVERIFY(std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }));
            }
        QCOMPARE(decoded("a\nb\xC2\x85"
                         "c"),
                 std::string("a b c"));
    }

    void aLetterCutOffAtTheEndIsLeftOut() {
        QCOMPARE(decoded("\xE5\xA4\x9C\xE3\x81"), std::string("\xE5\xA4\x9C"));
        QCOMPARE(decoded("\x83\x73\x83\x41\x83"), std::string("\xE3\x83\x94\xE3\x82\xA2"));
    }

    void allNamesOfAFileAreOneEncoding() {
        // Too short to tell by itself.
        const std::string_view kanji = "\x8E\xE8";
        const std::string_view kana = "\x82\xCC\x82\xC6\x82\xB1";
        QCOMPARE(TextEncoding::of({kanji, kana}).toUtf8(kanji), std::string("手"));
    }

    void aFileSaysWhatItIsTakenFor() {
        const auto read = [](std::string_view name) {
            return *parseMidi(header(0, 1, 480) + track(meta(0, 3, name) + quarter(0, 60) + kEnd));
        };
        const MidiFile japanese = read("\x96\xE9\x82\xCC\x97\xF1\x8E\xD4");
        QCOMPARE(japanese.tracks[0].name, std::string("夜の列車"));
        QVERIFY(anySays(japanese.remarks, "Shift-JIS"));
        QVERIFY(read("夜の列車").remarks.empty() && read("G\xEDt").remarks.empty());
        QVERIFY(anySays(read("\x01\x02\x81\x20\x8D").remarks, "cannot be told"));
    }
};

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "TextEncodingTest.moc"
