// SPDX-License-Identifier: MIT
#include "tests/packaging/Tools.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace muse::test;

namespace {

/// What stands for characters that a typesetter would change.
constexpr const char* kMarks[][2] = {{"\\-", "-"},   {"\\(aq", "'"}, {"\\(ga", "`"},
                                     {"\\(ti", "~"}, {"\\(ha", "^"}, {"\\e", "\\"}};

QString pageOf(const QString& program) {
    return QStringLiteral(MUSE_BUILD_FOLDER "/packaging/%1.1").arg(program);
}

/// The page without its marks, one blank for any space.
QString textOfPage(const QString& program) {
    QString text = textOfFile(pageOf(program));
    text.remove(QRegularExpression("\\\\f[BIR]|\\\\&|^\\.\\w+ ?", QRegularExpression::MultilineOption));
    for (const auto& [mark, character] : kMarks)
        text.replace(QLatin1String(mark), QLatin1String(character));
    return text.simplified();
}

/// The words of the list that a --help has under a title.
QStringList listed(const QString& help, const QString& title) {
    QStringList names;
    bool inside = false;
    static const QRegularExpression name(QStringLiteral("^  (\\S+)"));
    for (const QString& line : help.split('\n')) {
        if (!line.startsWith(' ')) inside = line == title + ':';
        if (const auto match = name.match(line); inside && match.hasMatch()) names << match.captured(1);
    }
    return names;
}

} // namespace

/// The manual pages have all that --help has, and man reads them without complaint.
class ManPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsThere() {
        const QString page = textOfPage("musegan");
        int commands = 0;
        QList<QStringList> paths{QStringList()};
        while (!paths.isEmpty()) {
            const QStringList path = paths.takeFirst();
            const QString help = runTool(MUSEGAN_PROGRAM, path + QStringList{"--help"}).said;
            const QString about = help.section('\n', 0, 0);
            QVERIFY2(!about.isEmpty() && page.contains(about.simplified()), qPrintable(about));
            for (const QString& option : listed(help, "Options"))
                QVERIFY2(page.contains(option), qPrintable(path.join(' ') + ": " + option));
            for (const QString& command : listed(help, "Subcommands")) {
                paths << path + QStringList{command};
                QVERIFY2(page.contains("musegan " + paths.last().join(' ')), qPrintable(paths.last().join(' ')));
                ++commands;
            }
        }
        QVERIFY(commands > 15);
    }

    void everyOptionOfTheStudioIsThere() {
        const QString page = textOfPage("musegan-studio");
        const QStringList options = listed(runTool(MUSE_STUDIO, {"--help"}).said, "Options");
        QVERIFY(options.size() > 5);
        for (const QString& option : options)
            QVERIFY2(page.contains(option), qPrintable(option));
    }

    void manHasNothingToComplainOf_data() {
        QTest::addColumn<QString>("program");
        QTest::newRow("command line") << "musegan";
        QTest::newRow("window") << "musegan-studio";
    }

    void manHasNothingToComplainOf() {
        QFETCH(QString, program);
        if (!hasTool("man") || !hasTool("lexgrog")) QSKIP("man is not installed.");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", "C.UTF-8");
        environment.insert("MANROFFSEQ", "");
        QProcess man;
        man.setProcessEnvironment(environment);
        man.start("man", {"--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", pageOf(program)});
        QVERIFY(man.waitForFinished(60000));
        QCOMPARE(man.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(man.readAllStandardError()), QString());
        // What apropos and whatis find.
        const ToolRun name = runTool("lexgrog", {pageOf(program)}, environment);
        QVERIFY2(name.code == 0 && name.said.contains(program + " - "), qPrintable(name.said));
    }
};

MUSE_TEST(ManPagesTest)
#include "ManPagesTest.moc"
