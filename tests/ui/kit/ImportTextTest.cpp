// SPDX-License-Identifier: MIT
#include "ui/kit/ImportText.h"
#include "tests/support/TestProgram.h"
#include "widgets/language/Language.h"

#include <QTest>

using namespace muse;

/// The line after a song was opened.
class ImportTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(Language::English); }

    void nothingIsSaidOfWhatCameAsItWas() { QVERIFY(importText({}, {}).isEmpty()); }

    /// However the file is, how many notes came otherwise is said.
    void aDamagedFilesNotesAreCountedToo() {
        ImportedSong made;
        made.report = {"758 notes of sound effects went to Strings.", "12 notes were merged.", "The title is long."};
        made.changed = {758, 0, 12};
        made.changes = 2;
        QCOMPARE(importText(made, {}), QString("758 notes moved to the family whose range fits best, 12 notes merged "
                                               "with one on the same pitch at the same time. And 1 more remark, in "
                                               "the log."));
        const QString damaged = importText(made, {"a.mid has no end-of-track mark."});
        QVERIFY2(damaged.startsWith("a.mid has no end-of-track mark. 758 notes moved"), qPrintable(damaged));
        QVERIFY2(damaged.contains("12 notes merged"), qPrintable(damaged));
        QVERIFY2(damaged.endsWith("And 1 more remark, in the log."), qPrintable(damaged));
    }

    void otherRemarksAreSaidByThemselves() {
        ImportedSong made;
        made.report = {"Its words are in another encoding."};
        QCOMPARE(importText(made, {}), QString("Its words are in another encoding."));
    }
};

MUSE_TEST(ImportTextTest)
#include "ImportTextTest.moc"
