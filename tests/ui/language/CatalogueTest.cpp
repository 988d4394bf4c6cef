// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "widgets/language/Language.h"
#include "widgets/words/Words.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace muse;

namespace {

struct Message {
    QString context, source;
    bool plural = false;
    QStringList translations;
};

std::vector<Message> messagesOf(const QString& code) {
    QFile file(QStringLiteral(MUSE_SOURCE_DIR "/translations/musegan_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<Message> all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message"))
            all.push_back({context, {}, xml.attributes().value("numerus") == QLatin1String("yes"), {}});
        if (xml.name() == QLatin1String("source")) all.back().source = xml.readElementText();
        if (xml.name() == QLatin1String("numerusform")) all.back().translations << xml.readElementText();
        if (xml.name() == QLatin1String("translation") && !all.back().plural)
            all.back().translations << xml.readElementText();
    }
    return all;
}

/// %1, %L2, %n and tags; of an Error's template its {}.
QStringList placeholders(const Message& message, const QString& words) {
    static const QRegularExpression qts(QStringLiteral("%L?[1-9]|%L?n|<[^>]*>|\\(\\*\\.[^)]*\\)"));
    static const QRegularExpression cores(QStringLiteral("\\{[^}]*\\}"));
    const bool ofCore = message.context == QLatin1String("Error") || message.context == QLatin1String("Progress");
    QStringList found;
    for (auto each = (ofCore ? cores : qts).globalMatch(words); each.hasNext();) {
        const QString mark = each.next().captured();
        found << (ofCore ? QStringLiteral("{}") : mark);
    }
    found.sort();
    return found;
}

} // namespace

/// The translations in translations/.
class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every text of the sources is in each of them, and nothing else.
    void areComplete() {
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(QStringLiteral(MUSE_SOURCE_DIR "/packaging/translations"), {"--check"});
        QVERIFY(script.waitForFinished(-1));
        QVERIFY2(script.exitCode() == 0, script.readAll());
    }

    void keepWhatIsFilledIn_data() {
        QTest::addColumn<QString>("code");
        for (const Language language : kAllLanguages)
            if (language != Language::System && language != Language::English)
                QTest::newRow(qPrintable(languageCode(language))) << languageCode(language);
    }
    void keepWhatIsFilledIn() {
        QFETCH(QString, code);
        const auto messages = messagesOf(code);
        QVERIFY2(messages.size() > 1500, qPrintable(QString::number(messages.size())));
        const int forms = code == "ja" || code == "zh_CN" ? 1 : 2;
        int wrong = 0;
        for (const Message& message : messages) {
            bool right = message.translations.size() == (message.plural ? forms : 1);
            for (const QString& words : message.translations) {
                const bool blank = message.source.startsWith(' ') != words.startsWith(' ');
                // One may be said without its number.
                QStringList expected = placeholders(message, message.source);
                QStringList found = placeholders(message, words);
                if (message.plural && forms == 2) {
                    expected.removeAll("%n");
                    found.removeAll("%n");
                }
                right = right && !words.isEmpty() && expected == found && (!blank || code == "ja" || code == "zh_CN");
            }
            if (right) continue;
            ++wrong;
            qInfo().noquote() << message.context << "|" << message.source << "|" << message.translations.join(" | ");
        }
        QCOMPARE(wrong, 0);
    }

    /// An error of the core, with another one within it, in the language of the window.
    void errorsAreTranslated() {
        const Error inner{"it is cut short"};
        const Error outer{"{}: {}", std::string("song.mid"), inner};
        speak(Language::German);
        QCOMPARE(errorWords(outer), QString::fromUtf8("song.mid: es ist unvollständig"));
        QCOMPARE(errorWords(Error{"Could not make the folder {}.", std::string("/x")}),
                 QString::fromUtf8("Der Ordner /x ließ sich nicht anlegen."));
        QCOMPARE(QString::fromStdString(outer.message), QString("song.mid: it is cut short"));
        speak(Language::English);
        QCOMPARE(errorWords(outer), QString("song.mid: it is cut short"));
    }

    void familiesAreToldApart() {
        speak(Language::French);
        QSet<QString> letters;
        for (const Family family : kAllFamilies)
            letters << familyLetters(family);
        QCOMPARE(letters.size(), qsizetype(kFamilies));
        QCOMPARE(trackWords(Family::Drums, "Drums"), nameWords(Family::Drums));
        QCOMPARE(trackWords(Family::Drums, "Kit from the loft"), QString("Kit from the loft"));
        speak(Language::English);
        QCOMPARE(familyLetters(Family::Bass), QString("B"));
    }
};

MUSE_WINDOW_TEST(CatalogueTest)
#include "CatalogueTest.moc"
