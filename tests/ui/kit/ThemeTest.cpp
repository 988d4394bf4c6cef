// SPDX-License-Identifier: MIT
#include "ui/kit/theme/Theme.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QDockWidget>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QPixmap>
#include <QToolButton>

#include <algorithm>

using namespace muse;
using test::WindowFixture;

namespace {

/// Mean lightness of a widget as it is painted, 0..255.
double lightness(QWidget& widget) {
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            sum += qGray(picture.pixel(x, y));
    return sum / (double(picture.width()) * picture.height());
}

/// The commonest opaque colour of an icon: that of its lines.
QColor ink(const QIcon& icon) {
    const QImage picture = icon.pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
    QMap<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qAlpha(picture.pixel(x, y)) == 255) ++counts[picture.pixel(x, y)];
    QRgb best = 0;
    int most = 0;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        if (at.value() > most) most = at.value(), best = at.key();
    return QColor(best);
}

/// Colours painted anywhere in a widget.
QSet<QRgb> coloursOf(QWidget& widget) {
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> found;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            found.insert(picture.pixel(x, y));
    return found;
}

} // namespace

/// View > Theme in the real window: everything changes at once, and is remembered.
class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A screen reader asks for rows as soon as they are there.
    void rowsThatWereAskedForEarlyHaveTheThemesHeight() {
        applyTheme(*qApp, ThemeChoice::Dark);
        QListWidget early, late;
        for (QListWidget* list : {&early, &late}) {
            list->setObjectName("preferencePages");
            list->addItems({"Saving", "Sound", "Looks"});
        }
        QVERIFY(!early.visualItemRect(early.item(2)).isEmpty());
        early.show();
        late.show();
        QTRY_COMPARE(early.visualItemRect(early.item(2)), late.visualItemRect(late.item(2)));
        QVERIFY(late.visualItemRect(late.item(2)).height() >= 28);
    }

    void init() { applyTheme(*qApp, ThemeChoice::Dark); }
    void cleanup() { applyTheme(*qApp, ThemeChoice::Dark); }

    void theWholeWindowChangesAtOnce() {
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        QVERIFY(lightness(*f.window) < 80);
        f.trigger("actionThemeLight");
        QVERIFY2(lightness(*f.window) > 190, qPrintable(QString::number(lightness(*f.window))));
        // Nothing keeps the dark ground.
        for (const QString name : {"pianoRoll", "trackList", "transportBar", "generateDock", "statusBar"}) {
            auto* part = f.find<QWidget>(name);
            QVERIFY2(part, qPrintable(name));
            QVERIFY2(lightness(*part) > 150, qPrintable(name + ' ' + QString::number(lightness(*part))));
        }
        f.trigger("actionThemeDark");
        QVERIFY(lightness(*f.window) < 80);
    }

    void everyPanelIsLight() {
        WindowFixture f;
        f.trigger("actionThemeLight");
        for (const QString name : {"generateDock", "soundFontDock", "mixerDock", "historyDock", "trainDock", "lossDock",
                                   "metricsDock", "samplesDock", "dataDock", "phrasesDock", "spreadDock"}) {
            auto* dock = f.find<QDockWidget>(name);
            QVERIFY2(dock, qPrintable(name));
            f.window->workspaces().present(name);
            QCoreApplication::processEvents();
            QVERIFY2(lightness(*dock) > 180, qPrintable(name + ' ' + QString::number(lightness(*dock))));
        }
    }

    void notesAreInTheThemesColours() {
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setActiveFamily(Family::Piano);
        for (const QString theme : {"actionThemeLight", "actionThemeDark"}) {
            f.trigger(theme);
            QVERIFY(coloursOf(*roll->viewport()).contains(palette::note(Family::Piano, 90).rgb()));
            QVERIFY(coloursOf(*roll->viewport()).contains(palette::rollBackground().rgb()));
        }
    }

    void iconsAndPlotsFollow() {
        const QIcon play = icon(QStringLiteral("play"));
        const QIcon start = iconOnAccent(QStringLiteral("generate"));
        WindowFixture f;
        auto* loss = f.find<LossPlot>("lossPlot");
        QVERIFY(loss);
        f.trigger("actionTrain");
        const LossPoint point{};
        loss->append(std::span(&point, 1));
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, choice);
            QCOMPARE(ink(play), palette::text());
            QCOMPARE(ink(start), palette::onAccent());
            auto* plot = loss->findChild<CurvePlot*>();
            for (int curve = 0; curve < plot->curveCount(); ++curve)
                QCOMPARE(plot->colour(curve), palette::curves()[static_cast<std::size_t>(curve)]);
            auto* chip = loss->findChild<PlotLegend*>()->chip(LossPlot::NegativeCritic);
            QCOMPARE(QColor(chip->icon().pixmap(10, QIcon::Normal, QIcon::On).toImage().pixel(5, 5)),
                     palette::curves()[0]);
            QTRY_VERIFY(coloursOf(*plot).contains(palette::rollBackground().rgb()));
        }
    }

    void theChoiceIsRemembered() {
        WindowFixture f;
        f.trigger("actionThemeLight");
        QCOMPARE(f.settings.value("theme").toString(), QStringLiteral("light"));
        QCOMPARE(storedTheme(f.settings), ThemeChoice::Light);
        f.reopen();
        QVERIFY(f.find<QAction>("actionThemeLight")->isChecked());
        f.trigger("actionThemeSystem");
        QCOMPARE(storedTheme(f.settings), ThemeChoice::System);
        f.settings.setValue("theme", "pink");
        QCOMPARE(storedTheme(f.settings), ThemeChoice::Dark);
    }

    void namesGoThereAndBack() {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System})
            QCOMPARE(themeNamed(themeName(choice)), std::optional(choice));
        QVERIFY(!themeNamed(u"pink"));
    }

    /// Every colour of the sheet is a token's: none is left over, in either theme.
    void noTokenIsLeftInTheSheet() {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, choice);
            QVERIFY2(!themeStyleSheet().contains('@'), qPrintable(themeStyleSheet().section('@', 1, 1).left(40)));
        }
    }
};

MUSE_WINDOW_TEST(ThemeTest)
#include "ThemeTest.moc"
