// SPDX-License-Identifier: MIT
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

/// Every link and picture of the manual and the READMEs leads to a file that is there, and to a heading that it has.
class ManualLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksLeadSomewhere_data() {
        QTest::addColumn<QString>("page");
        const QString root = QString::fromStdString(muse::test::sourcePath("").string());
        QTest::newRow("README") << root + "README.md";
        QTest::newRow("core") << root + "core/README.md";
        QDirIterator pages(root + "docs", {"*.md"}, QDir::Files, QDirIterator::Subdirectories);
        while (pages.hasNext()) {
            const QString page = pages.next();
            QTest::newRow(qPrintable(page.mid(root.size()))) << page;
        }
    }

    void linksLeadSomewhere() {
        QFETCH(QString, page);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
        auto matches = link.globalMatch(textOf(page));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            if (target.contains("://")) continue;
            const QString path = target.section('#', 0, 0);
            const QString file = path.isEmpty() ? page : QFileInfo(page).path() + '/' + path;
            QVERIFY2(QFileInfo::exists(file), qPrintable(target));
            const QString heading = target.section('#', 1);
            QVERIFY2(heading.isEmpty() || headingsOf(file).contains(heading), qPrintable(target));
        }
    }

private:
    static QString textOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// As links name them: lower case, hyphens for spaces, nothing but words.
    static QStringList headingsOf(const QString& path) {
        static const QRegularExpression heading(QStringLiteral("^#+ (.+)$"), QRegularExpression::MultilineOption);
        static const QRegularExpression other(QStringLiteral("[^\\w -]"));
        QStringList names;
        auto matches = heading.globalMatch(textOf(path));
        while (matches.hasNext())
            names << matches.next().captured(1).toLower().remove(other).replace(' ', '-');
        return names;
    }
};

MUSE_TEST(ManualLinksTest)
#include "ManualLinksTest.moc"
