// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace muse;
using test::WindowFixture;

class CopyReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClipboardHasWhatAReportNeeds() {
        WindowFixture f;
        QGuiApplication::clipboard()->clear();
        f.trigger("actionCopyReport");
        const QString report = QGuiApplication::clipboard()->text();
        for (const char* part : {"MuseGAN Studio", MUSE_VERSION, "Sound: ", "Soundfont: ", "Models: 0"})
            QVERIFY2(report.contains(QLatin1String(part)), qPrintable(report));
        QVERIFY(report.count('\n') > 6);
    }
};

MUSE_WINDOW_TEST(CopyReportTest)
#include "CopyReportTest.moc"
