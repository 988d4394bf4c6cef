// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QtTest>

/// What the program and the libraries that it opens have in common exists once: else each would have its own variables.
class SymbolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDefinedTwice_data() {
        QTest::addColumn<QString>("program");
        QTest::newRow("command line") << QStringLiteral(MUSEGAN_PROGRAM);
#ifdef MUSE_STUDIO
        QTest::newRow("window") << QStringLiteral(MUSE_STUDIO);
#endif
    }

    void nothingIsDefinedTwice() {
        QFETCH(QString, program);
        QStringList files = {program};
        const QDir libraries(QStringLiteral(MUSE_LIBRARIES));
        for (const QString& name : libraries.entryList({"libmuse_*.so"}))
            files << libraries.filePath(name);
        QVERIFY(files.size() > 5);
        QMap<QString, QStringList> definedBy;
        for (const QString& file : files)
            for (const QString& symbol : definitionsOf(file))
                definedBy[symbol] << file;
        QVERIFY(definedBy.size() > 500);
        QStringList twice;
        for (auto it = definedBy.cbegin(); it != definedBy.cend(); ++it)
            if (it.value().size() > 1) twice << it.key() + " in " + it.value().join(", ");
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join('\n')));
    }

private:
    /// Functions and variables of ours, without those that every user of a template or an inline function has.
    static QStringList definitionsOf(const QString& file) {
        QProcess nm;
        nm.start("nm", {"--defined-only", "--extern-only", file});
        nm.waitForFinished(60000);
        static const QRegularExpression line(QStringLiteral("^\\S+ [TBDR] (_ZN?K?4muse\\S+)$"));
        QStringList found;
        for (const QString& text : QString::fromUtf8(nm.readAllStandardOutput()).split('\n'))
            if (const auto match = line.match(text); match.hasMatch()) found << match.captured(1);
        return found;
    }
};

MUSE_TEST(SymbolsTest)
#include "SymbolsTest.moc"
