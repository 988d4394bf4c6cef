// SPDX-License-Identifier: MIT
#include "ui/app/StartOptions.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;

class StartOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything() {
        const auto answer = parseStartOptions(
            {"studio", "--model", "m.safetensors", "--screenshot", "s.png", "--size", "1280x800", "song.mid"});
        QVERIFY(answer.options);
        QCOMPARE(answer.options->file, QStringLiteral("song.mid"));
        QCOMPARE(answer.options->model, QStringLiteral("m.safetensors"));
        QCOMPARE(answer.options->screenshot, QStringLiteral("s.png"));
        QCOMPARE(*answer.options->size, QSize(1280, 800));
        QVERIFY(!answer.options->theme && !answer.options->autosave && !answer.options->verbose);
    }

    void readsThemeAndAutosave() {
        const auto answer = parseStartOptions({"studio", "--theme", "light", "--autosave-seconds", "0", "--verbose"});
        QVERIFY(answer.options);
        QCOMPARE(answer.options->theme, std::optional(ThemeChoice::Light));
        QCOMPARE(answer.options->autosave, std::optional(std::chrono::seconds(0)));
        QVERIFY(answer.options->verbose);
    }

    void readsTheLanguage() {
        QVERIFY(!parseStartOptions({"studio"}).options->language);
        QCOMPARE(parseStartOptions({"studio", "--language", "zh_CN"}).options->language,
                 std::optional(Language::Chinese));
        const auto wrong = parseStartOptions({"studio", "--language", "tlh"});
        QVERIFY(!wrong.options && wrong.failed);
        QVERIFY(wrong.print.contains("zh_CN"));
    }

    void printsHelpAndVersion() {
        const auto help = parseStartOptions({"studio", "--help"});
        QVERIFY(!help.options && !help.failed);
        QVERIFY(help.print.contains("--screenshot"));
        QVERIFY(parseStartOptions({"studio", "--version"}).print.contains('\n'));
    }

    void refusesWhatItDoesNotKnow_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{"studio", "--no-such-thing"};
        QTest::newRow("size in words") << QStringList{"studio", "--size", "large"};
        QTest::newRow("size too small") << QStringList{"studio", "--size", "10x10"};
        QTest::newRow("theme") << QStringList{"studio", "--theme", "pink"};
        QTest::newRow("autosave in words") << QStringList{"studio", "--autosave-seconds", "often"};
        QTest::newRow("autosave below zero") << QStringList{"studio", "--autosave-seconds", "-1"};
        QTest::newRow("two files") << QStringList{"studio", "a.mid", "b.mid"};
    }

    void refusesWhatItDoesNotKnow() {
        QFETCH(QStringList, arguments);
        const auto answer = parseStartOptions(arguments);
        QVERIFY(!answer.options && answer.failed);
        QVERIFY(answer.print.endsWith('\n'));
    }

    void beginsInAnyWorkspace() {
        QVERIFY(!parseStartOptions({"studio"}).options->workspace);
        QCOMPARE(*parseStartOptions({"studio", "--workspace", "train"}).options->workspace, WorkspaceId::Train);
        const StartAnswer wrong = parseStartOptions({"studio", "--workspace", "kitchen"});
        QVERIFY(!wrong.options && wrong.failed && wrong.print.contains("compose"));
        for (const WorkspaceId id : kAllWorkspaces)
            QVERIFY(workspaceNamed(workspaceName(id)) == id);
        QVERIFY(parseStartOptions({"studio", "--gallery"}).options->gallery);
    }
};

MUSE_TEST(StartOptionsTest)
#include "StartOptionsTest.moc"
