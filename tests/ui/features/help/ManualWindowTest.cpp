// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"

#include <QFileInfo>
#include <QTextBrowser>

using namespace muse;
using test::WindowFixture;

class ManualWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManualIsThere() {
        WindowFixture f;
        f.trigger("actionManual");
        const auto* page = f.find<QTextBrowser>("manualPage");
        QVERIFY(page && page->isVisible());
        QVERIFY2(page->source().isLocalFile() && QFileInfo::exists(page->source().toLocalFile()),
                 qPrintable(page->source().toString()));
        QVERIFY(page->toPlainText().size() > 200);
        QCOMPARE(f.prompter.errors, QStringList());
        // Once more, it is the same window.
        f.trigger("actionManual");
        QCOMPARE(f.window->findChildren<QTextBrowser*>("manualPage").size(), 1);
    }
};

MUSE_WINDOW_TEST(ManualWindowTest)
#include "ManualWindowTest.moc"
