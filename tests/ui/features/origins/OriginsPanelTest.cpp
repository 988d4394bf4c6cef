// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceSpan.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"

#include <QTreeWidget>

using namespace muse;
using test::WindowFixture;

/// In the real window.
class OriginsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereBarsCameFromAndChoosesThem() {
        WindowFixture f;
        f.trigger("actionOrigins");
        auto* list = f.find<QTreeWidget>("originsList");
        QVERIFY(!list->isVisible());
        const auto generate = [&](int bar, const char* model, std::uint64_t seed) {
            const Tick from = bar * kTicksPerBar;
            const Tick to = from + 4 * kTicksPerBar;
            f.window->document().apply(
                std::make_shared<ReplaceSpan>("Generate", from, to,
                                              std::map<Family, Replacement>{{Family::Bass, {{{from, 480, 40, 90}}}},
                                                                            {Family::Piano, {{{from, 480, 60, 90}}}}},
                                              Generation{from, to, {Family::Bass, Family::Piano}, model, seed, "{}"}));
        };
        generate(0, "first", 1);
        generate(4, "second", 77);
        QVERIFY(list->isVisible());
        QCOMPARE(list->topLevelItemCount(), 2);
        const QTreeWidgetItem* newest = list->topLevelItem(0);
        QCOMPARE(newest->text(0), QStringLiteral("5–8"));
        QCOMPARE(newest->text(1), QStringLiteral("Bass, Piano"));
        QCOMPARE(newest->text(2), QStringLiteral("second"));
        QCOMPARE(newest->text(3), QStringLiteral("77"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualItemRect(list->topLevelItem(1)).center());
        QVERIFY(f.window->editor().chosenBars() == std::pair(Tick{0}, 4 * kTicksPerBar));
        // What is deleted came from nowhere.
        f.window->document().apply(std::make_shared<ReplaceSpan>("Delete", 4 * kTicksPerBar, 8 * kTicksPerBar,
                                                                 std::map<Family, Replacement>{{Family::Piano, {}}},
                                                                 Generation{}));
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Bass"));
        f.trigger("actionUndo");
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Bass, Piano"));
        f.trigger("actionUndo");
        QCOMPARE(list->topLevelItemCount(), 1);
        f.window->document().replace(Song());
        QVERIFY(!list->isVisible());
    }
};

MUSE_WINDOW_TEST(OriginsPanelTest)
#include "OriginsPanelTest.moc"
