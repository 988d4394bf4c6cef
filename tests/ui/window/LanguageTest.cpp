// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/ShownTexts.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/language/Speech.h"
#include "widgets/overview/TimeStrip.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QUndoStack>

using namespace muse;
using test::WindowFixture;

namespace {

void settle(const WindowFixture& f) {
    QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), 20000);
    // Where there is a soundfont its sounds are listed a while later.
    const auto* count = f.window->findChild<QLabel*>("presetCount");
    QVERIFY(count);
    static_cast<void>(QTest::qWaitFor([count] { return count->text().contains(QRegularExpression("[1-9]")); }, 20000));
    QCoreApplication::processEvents();
}

QStringList differences(const QMap<QString, QString>& told, const QMap<QString, QString>& fresh) {
    QStringList lines;
    for (auto each = fresh.constBegin(); each != fresh.constEnd(); ++each)
        // What the soundfont is and how many sounds it has is known a while later.
        if (told.contains(each.key()) && told[each.key()] != each.value() && !each.key().contains("presetCount") &&
            !each.key().contains("soundFontAbout"))
            lines << QStringLiteral("%1\n    is     %2\n    should %3").arg(each.key(), told[each.key()], each.value());
    return lines;
}

} // namespace

/// The window's language: chosen while it is open, and all of it at once.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(Language::English); }

    void allThatIsShownChanges_data() {
        QTest::addColumn<Language>("from");
        QTest::addColumn<Language>("to");
        QTest::newRow("English, German") << Language::English << Language::German;
        QTest::newRow("German, Japanese") << Language::German << Language::Japanese;
        QTest::newRow("French, Spanish") << Language::French << Language::Spanish;
        QTest::newRow("Japanese, Chinese") << Language::Japanese << Language::Chinese;
        QTest::newRow("Chinese, English") << Language::Chinese << Language::English;
    }
    /// As if the window had been opened in that language.
    void allThatIsShownChanges() {
        QFETCH(Language, from);
        QFETCH(Language, to);
        speak(from);
        QMap<QString, QString> told;
        {
            WindowFixture f;
            f.window->document().replace(test::tinySong());
            f.trigger("actionMixer");
            settle(f);
            speak(to);
            QCoreApplication::processEvents();
            told = test::shownTexts(*f.window);
        }
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        f.trigger("actionMixer");
        settle(f);
        const auto fresh = test::shownTexts(*f.window);
        QVERIFY2(fresh.size() > 500, qPrintable(QString::number(fresh.size())));
        const QStringList wrong = differences(told, fresh);
        for (const QString& line : wrong)
            qInfo().noquote() << line;
        QCOMPARE(wrong.size(), 0);
    }

    void everyTextThatIsAskedForIsTranslated_data() {
        QTest::addColumn<Language>("language");
        for (const Language language : kAllLanguages)
            if (language != Language::System && language != Language::English)
                QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    /// Under the very context that the running program has.
    void everyTextThatIsAskedForIsTranslated() {
        QFETCH(Language, language);
        speak(language);
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        settle(f);
        for (const char* action : {"actionPreferences", "actionTrain", "actionData", "actionCompose", "actionTour"})
            if (auto* found = f.find<QAction>(action)) found->trigger();
        QCoreApplication::processEvents();
        QStringList missing = speech().untranslated();
        // "1/16" is the same everywhere. Of Qt's own texts some languages lack a few, and keep English.
        missing.removeIf([](const QString& each) {
            const bool sign = each.startsWith("Names: ") && each.mid(7).toUpper() == each.mid(7);
            return sign || (each.startsWith('Q') && !each.startsWith("QObject") && !each.startsWith("QMenu"));
        });
        for (const QString& line : std::as_const(missing))
            qInfo().noquote() << line;
        QCOMPARE(missing.size(), 0);
    }

    void nothingIsLost() {
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        f.trigger("actionSelectAll");
        f.trigger("actionSemitoneUp");
        settle(f);
        const Song song = f.window->document().song();
        const auto chosen = f.window->editor().selection();
        QVERIFY(f.window->document().modified());
        QVERIFY(!chosen.empty());
        f.trigger("actionPlayStop");
        QTRY_VERIFY(f.window->playback().playing());
        const int steps = f.window->document().undoStack().count();

        speak(Language::German);
        QCoreApplication::processEvents();
        QCOMPARE(f.find<QAction>("actionQuit")->text(), QString("&Beenden"));
        QVERIFY(f.window->document().song() == song);
        QVERIFY(f.window->document().modified());
        QVERIFY(f.window->editor().selection() == chosen);
        QVERIFY(f.window->playback().playing());
        QCOMPARE(f.window->document().undoStack().count(), steps);
        f.trigger("actionPlayStop");
        f.trigger("actionUndo");
        QVERIFY(f.window->document().song() != song);
    }

    void preferencesHaveIt() {
        WindowFixture f;
        f.trigger("actionPreferences");
        auto* box = f.find<QComboBox>("preferLanguage");
        QVERIFY(box);
        QCOMPARE(box->itemText(box->findData("ja")), QString::fromUtf8("日本語"));
        QCOMPARE(box->currentIndex(), box->findData("system"));
        box->setCurrentIndex(box->findData("fr"));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(f.settings.value("language").toString(), QString("fr"));
        QCOMPARE(f.find<QAction>("actionQuit")->text(), QString("&Quitter"));
        QCOMPARE(box->itemText(box->findData("ja")), QString::fromUtf8("日本語"));
        QVERIFY(box->itemText(box->findData("system")) != "System language");
    }

    void aDecimalCommaIsTaken() {
        speak(Language::German);
        WindowFixture f;
        auto* strip = f.find<TimeStrip>("timeStrip");
        QVERIFY(strip);
        strip->beginMark(MarkKind::Tempo, 0);
        auto* field = f.find<QLineEdit>("timeMarkEditor");
        field->setText("96,5");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(tempoText(f.window->document().song().tempo.changes().front().microsecondsPerQuarter),
                 std::string("96.5"));
        strip->beginMark(MarkKind::Tempo, 0);
        QCOMPARE(field->text(), QString("96,5"));
    }

    void stepsOfUndoFollow() {
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        f.trigger("actionSelectAll");
        f.trigger("actionSemitoneUp");
        const QString before = f.find<QAction>("actionUndo")->text();
        speak(Language::Spanish);
        const QString after = f.find<QAction>("actionUndo")->text();
        QVERIFY2(after != before && after.startsWith("&Deshacer"), qPrintable(after));
        QVERIFY2(!after.endsWith(before.section(' ', 1)), qPrintable(after));
    }

    void numbersFollow() {
        speak(Language::German);
        QCOMPARE(QLocale().toString(1.5), QString("1,5"));
        WindowFixture f;
        auto* spin = f.find<QDoubleSpinBox>();
        QVERIFY(spin);
        spin->setValue(spin->minimum() + 0.5);
        speak(Language::English);
        QVERIFY2(spin->cleanText().contains('.') || spin->decimals() == 0, qPrintable(spin->cleanText()));
    }
};

MUSE_WINDOW_TEST(LanguageTest)
#include "LanguageTest.moc"
