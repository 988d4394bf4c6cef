// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/help/ManualSearch.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace muse;
using test::WindowFixture;

namespace {

const QString kManual = QStringLiteral(MUSE_SOURCE_DIR "/docs/manual");

void write(const QTemporaryDir& folder, const char* name, const char* text) {
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// The manual in its window, and the search of it.
class ManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPartsByAllWords() {
        QTemporaryDir folder;
        write(folder, "a.md",
              "# Sound\n\nPlays.\n\n## Soundfonts\n\nA **soundfont** has [presets](b.md) of sounds.\n\n"
              "```\nmusegan render a.mid\n# no heading\n```\n");
        write(folder, "b.md", "Before any heading: presets.\n# Data\n\nNo fonts of sound here, but presets: 3.\n");
        const ManualSearch search(folder.path());
        const auto found = search.find("PRESETS soundf");
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].file, QString("a.md"));
        QCOMPARE(found[0].page, QString("Sound"));
        QCOMPARE(found[0].heading, QString("Soundfonts"));
        QCOMPARE(found[0].excerpt, QString("A soundfont has presets of sounds. musegan render a.mid # no heading"));
        QCOMPARE(search.find("presets").size(), 3u);
        QCOMPARE(search.find("sound")[0].heading, QString("Soundfonts")); // in its heading and its text
        QVERIFY(search.find("ont").empty());                              // no beginning of a word
        QVERIFY(search.find("a").empty());
        QVERIFY(search.find("  ").empty());
        QVERIFY(search.find("( [").empty());
    }

    void pagesOfTheManualAreFound() {
        const ManualSearch search(kManual);
        QCOMPARE(search.find("torchrun").front().file, QString("several-machines.md"));
        QVERIFY(!search.find("gradient penalty").empty());
        for (const ManualPassage& passage : search.find("the"))
            QVERIFY2(!passage.heading.isEmpty() && QFile::exists(kManual + '/' + passage.file),
                     qPrintable(passage.file));
    }

    /// Every link of every page leads to a page, a picture or the web.
    void linksLeadSomewhere() {
        static const QRegularExpression link(QStringLiteral(R"(\]\(([^)#]+)(#[^)]*)?\))"));
        for (const QString& name : QDir(kManual).entryList({"*.md"})) {
            QFile file(kManual + '/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto all = link.globalMatch(QString::fromUtf8(file.readAll()));
            while (all.hasNext()) {
                const QString to = all.next().captured(1);
                QVERIFY2(to.startsWith("http") || QFile::exists(kManual + '/' + to),
                         qPrintable(name + QStringLiteral(": ") + to));
            }
        }
    }

    void aPassageIsShownWhereItIs() {
        WindowFixture f;
        f.trigger("actionManual");
        auto* window = f.find<QWidget>("manualWindow");
        QTRY_VERIFY(window && window->isVisible());
        auto* page = window->findChild<QTextBrowser*>("manualPage");
        auto* found = window->findChild<QListWidget*>("manualFound");
        auto* words = window->findChild<QLineEdit*>("manualSearch");
        QCOMPARE(page->source().fileName(), QString("README.md"));
        QVERIFY(!found->isVisible());

        QTest::keyClicks(words, "slurm array");
        QTRY_VERIFY(found->isVisible());
        QVERIFY(found->count() > 0);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(page->source().fileName(), QString("several-machines.md"));
        QVERIFY(!page->extraSelections().isEmpty());
        QVERIFY(page->verticalScrollBar()->value() > 0);

        words->setText("zxqv");
        QCOMPARE(found->count(), 1); // the word that nothing is found
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(page->source().fileName(), QString("several-machines.md"));
        words->clear();
        QVERIFY(!found->isVisible());
        QVERIFY(page->extraSelections().isEmpty());
    }
};

MUSE_WINDOW_TEST(ManualTest)
#include "ManualTest.moc"
