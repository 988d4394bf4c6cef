// SPDX-License-Identifier: MIT
#include "core/midi/text/TextEncoding.h"
#include "tests/core/midi/MidiBytes.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <iconv.h>

using namespace muse;
using namespace muse::test;

namespace {

std::string decoded(std::string_view text) {
    return TextEncoding::of({text}).toUtf8(text);
}

std::string inCharset(std::string utf8, const char* charset) {
    const iconv_t conversion = ::iconv_open(charset, "UTF-8");
    std::string result(utf8.size() + 4, '\0');
    char* in = utf8.data();
    char* out = result.data();
    std::size_t inLeft = utf8.size();
    std::size_t outLeft = result.size();
    if (::iconv(conversion, &in, &inLeft, &out, &outLeft) != 0) qFatal("%s is not in %s", utf8.c_str(), charset);
    ::iconv_close(conversion);
    result.resize(result.size() - outLeft);
    return result;
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

    void realWordsOfEachLanguageAreRead_data() {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* charset, const char* language, const QStringList& words) {
            QTest::addRow("%s %s", language, charset) << QByteArray(charset) << words;
        };
        const QStringList russian = {"Подмосковные вечера", "Катюша", "Баян", "Миллион алых роз", "Скрипка"};
        row("CP1251", "Russian", russian);
        row("KOI8-R", "Russian", russian);
        row("CP1253", "Greek", {"Ζορμπάς", "Μπουζούκι", "Τα παιδιά του Πειραιά", "Κιθάρα"});
        row("CP1255", "Hebrew", {"הבה נגילה", "ירושלים של זהב", "תופים", "פסנתר"});
        row("TIS-620", "Thai", {"สวัสดี", "ลอยกระทง", "เพลงไทย", "เสียงร้อง"});
        row("CP1254", "Turkish", {"Gülşen ağlıyor", "Şarkı", "Bağlama", "İstanbul"});
        row("CP1252", "Icelandic", {"Það er gott", "Þórður", "Hljóðfæri"});
        row("CP1252", "Spanish", {"Canción", "Año nuevo", "¿Qué?", "Corazón"});
        const QStringList german = {"Für Elise", "Grüße", "Schlagzeug für Anfänger"};
        row("CP1252", "German", german);
        row("CP850", "German", german);
        row("CP437", "French", {"Flûte à bec", "L'amour été", "Forêt"});
        row("GBK", "Chinese", {"小提琴", "月亮代表我的心", "吉他", "主旋律"});
        row("BIG5", "Chinese", {"鋼琴", "月亮代表我的心", "吉他", "主旋律"});
        row("EUC-KR", "Korean", {"피아노", "아리랑", "사랑해", "노래"});
        row("EUC-JP", "Japanese", {"夜の列車", "さくら", "メロディ"});
    }

    void realWordsOfEachLanguageAreRead() {
        QFETCH(const QByteArray, charset);
        QFETCH(const QStringList, words);
        std::vector<std::string> bytes;
        for (const QString& word : words)
            bytes.push_back(inCharset(word.toStdString(), charset.constData()));
        const auto encoding = TextEncoding::of({bytes.begin(), bytes.end()});
        for (qsizetype i = 0; i < words.size(); ++i)
            QCOMPARE(QString::fromStdString(encoding.toUtf8(bytes[static_cast<std::size_t>(i)])), words[i]);
    }

    /// Too few letters to tell Russian from Greek and Hebrew: none of them is named.
    void whatIsNotClearIsNoGuess() {
        for (const auto& [word, charset] : {std::pair("Бас", "CP1251"), {"ГИТАРА И БАС", "KOI8-R"}, {"בס", "CP1255"}}) {
            const std::string bytes = inCharset(word, charset);
            const auto encoding = TextEncoding::of({bytes});
            QCOMPARE(encoding.toUtf8(bytes), TextEncoding::of({}).toUtf8(bytes));
            QVERIFY(encoding.remark().find("cannot be told") != std::string::npos);
        }
    }

    void isGuessedFromTheLetters() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(QString::fromStdString(decoded({bytes.constData(), static_cast<std::size_t>(bytes.size())})), text);
    }

    void byteOrderMarksDecide() {
        using namespace std::string_view_literals;
        QCOMPARE(decoded("\xFF\xFE\x1C\x59\x6E\x30"sv), std::string("夜の"));
        QCOMPARE(decoded("\xFE\xFF\x59\x1C\x30\x6E\x00\x41"sv), std::string("夜のA"));
        QCOMPARE(decoded("\xEF\xBB\xBFStra\xC3\x9F"
                         "e"sv),
                 std::string("Straße"));
        // Not even when cut off within a letter, nor for the names beside them.
        QCOMPARE(decoded("\xFF\xFE\x1C\x59\x6E"sv), std::string("夜"));
        const auto beside = TextEncoding::of({"\xFF\xFE\x1C\x59"sv, "Gr\xFC\xDF"sv});
        QCOMPARE(beside.toUtf8("Gr\xFC\xDF"), std::string("Grüß"));
        QVERIFY(beside.remark().empty());
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

MUSE_TEST(TextEncodingTest)
#include "TextEncodingTest.moc"
