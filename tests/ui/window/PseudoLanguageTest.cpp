// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/ShownTexts.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/kit/theme/Theme.h"
#include "widgets/language/Speech.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QToolButton>

using namespace muse;
using test::WindowFixture;

namespace {

/// Longer by two fifths, with accents above and below; what is filled in and typed stays.
QString disguised(const QString& words) {
    static const QHash<QChar, QChar> accents = {
        {'a', QChar(0xE5)}, {'e', QChar(0xEA)}, {'i', QChar(0xEF)}, {'o', QChar(0xF6)}, {'u', QChar(0xFC)},
        {'c', QChar(0xE7)}, {'n', QChar(0xF1)}, {'A', QChar(0xC5)}, {'E', QChar(0xCA)}, {'O', QChar(0xD6)}};
    static const QRegularExpression mark(QStringLiteral("<[^>]*>|%L?\\d|%n|&.|\\(\\*[^)]*\\)"));
    QString made;
    qsizetype letters = 0;
    for (qsizetype at = 0; at < words.size();) {
        const auto found =
            mark.match(words, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (found.hasMatch()) {
            made += found.captured();
            at += found.capturedLength();
            continue;
        }
        letters += words[at].isLetter() ? 1 : 0;
        made += accents.value(words[at], words[at]);
        ++at;
    }
    // A unit or a letter is as short in any language.
    if (letters < 3) return made;
    const QString longer =
        QString((letters * 2 + 4) / 5, QChar('o')).replace(QLatin1String("ooooo"), QLatin1String("oo oo"));
    const bool ends = made.endsWith('.') || made.endsWith(':') || made.endsWith(' ');
    return ends ? made.left(made.size() - 1) + ' ' + longer + made.right(1) : made + ' ' + longer;
}

QString nameOf(const QWidget& widget) {
    return test::placeOf(widget).section('/', -3);
}

int widthOf(const QFontMetrics& metrics, const QString& words) {
    return metrics.size(Qt::TextShowMnemonic, words).width();
}

/// An ellipsis, and all of it in the tip.
bool elided(const QString& words, const QWidget& widget) {
    return words.endsWith(QChar(0x2026)) && !widget.toolTip().isEmpty();
}

QString cutLabel(const QLabel& label) {
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull() || elided(label.text(), label)) return {};
    if (label.inherits("muse::ElidedLabel")) return {};
    const QSize room = label.contentsRect().size();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed <= label.height() + 1) return {};
        return QStringLiteral("is %1 high and needs %2").arg(label.height()).arg(needed);
    }
    const int needed = Qt::mightBeRichText(label.text()) ? label.sizeHint().width() - label.margin() * 2
                                                         : widthOf(label.fontMetrics(), label.text());
    return needed <= room.width() + 1 ? QString() : QStringLiteral("has %1 and needs %2").arg(room.width()).arg(needed);
}

QString cutButton(const QAbstractButton& button) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const QString text = button.text();
    if (text.isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !button.icon().isNull()))
        return {};
    if (elided(text, button) || button.inherits("muse::ElidedButton")) return {};
    const int needed = widthOf(button.fontMetrics(), text) + (button.icon().isNull() ? 0 : button.iconSize().width());
    return needed <= button.width() ? QString() : QStringLiteral("has %1 and needs %2").arg(button.width()).arg(needed);
}

QString cutCombo(const QComboBox& combo) {
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const int room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    const int needed = widthOf(combo.fontMetrics(), combo.currentText());
    // What is elided there can be read in the list, and in the tip.
    if (needed <= room + 2 || !combo.toolTip().isEmpty()) return {};
    return QStringLiteral("has %1 and needs %2").arg(room).arg(needed);
}

QString cutTabs(const QTabBar& tabs) {
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.tabRect(i).width() < widthOf(tabs.fontMetrics(), tabs.tabText(i)) && tabs.tabToolTip(i).isEmpty())
            return QStringLiteral("has %1 for the tab “%2”").arg(tabs.tabRect(i).width()).arg(tabs.tabText(i));
    return {};
}

QString cutHeader(const QHeaderView& header) {
    if (header.orientation() != Qt::Horizontal || !header.model()) return {};
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i)) continue;
        const QString words = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().size(0, words).width();
        const bool told = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).isValid();
        if (needed > header.sectionSize(i) && !told)
            return QStringLiteral("has %1 and needs %2 for “%3”").arg(header.sectionSize(i)).arg(needed).arg(words);
    }
    return {};
}

/// What is scrolled up and down only must not be wider than its sight.
QString cutContent(const QScrollArea& area) {
    if (!area.widget() || area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) return {};
    const int room = area.viewport()->width();
    const int needed = area.widget()->width();
    const QWidget* around = area.parentWidget();
    if (around && area.geometry().right() >= around->width())
        return QStringLiteral("is %1 wide, in what is %2").arg(area.width()).arg(around->width());
    return needed <= room ? QString() : QStringLiteral("has %1 and its content %2").arg(room).arg(needed);
}

QStringList cutTexts(const QWidget& root) {
    QStringList lines;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        QString cut;
        // Its own is covered by what is in it.
        if (const auto* area = qobject_cast<const QScrollArea*>(widget)) cut = cutContent(*area);
        if (cut.isEmpty() && widget->visibleRegion().isEmpty()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) cut = cutLabel(*label);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) cut = cutButton(*button);
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) cut = cutCombo(*combo);
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) cut = cutTabs(*tabs);
        if (const auto* header = qobject_cast<const QHeaderView*>(widget)) cut = cutHeader(*header);
        if (!cut.isEmpty())
            lines << QStringLiteral("%1 %2: %3").arg(nameOf(*widget), cut, widget->property("text").toString());
    }
    return lines;
}

/// Every dock of a workspace in sight once, one after another where they are tabs.
QStringList cutAnywhere(const WindowFixture& f) {
    QStringList lines;
    for (const char* room : {"compose", "data", "train"}) {
        f.window->findChild<QAction*>(QStringLiteral("action") + QString(room).replace(0, 1, QChar(room[0]).toUpper()))
            ->trigger();
        const auto* workspace = f.window->findChild<QMainWindow*>(QString(room) + "Workspace");
        for (QDockWidget* dock : workspace->findChildren<QDockWidget*>()) {
            const bool hidden = dock->isHidden();
            dock->show();
            dock->raise();
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            for (auto* area : dock->findChildren<QScrollArea*>())
                for (const bool down : {false, true}) {
                    area->verticalScrollBar()->setValue(down ? area->verticalScrollBar()->maximum() : 0);
                    lines << cutTexts(*dock);
                }
            lines << cutTexts(*dock);
            if (hidden) dock->hide();
        }
        lines << cutTexts(*f.window);
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace

/// Room for words of other languages, and for those that are read from the right.
class PseudoLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// With the fonts and lengths that the program has.
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Dark); }
    void cleanupTestCase() { qApp->setStyleSheet({}); }

    void cleanup() {
        speech().setDisguise(nullptr);
        speak(Language::English);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void longWordsAreNotCut_data() {
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("longer");
        QTest::newRow("pseudo") << Language::English << true;
        for (const Language language : kAllLanguages)
            if (language != Language::System) QTest::newRow(qPrintable(languageCode(language))) << language << false;
    }
    void longWordsAreNotCut() {
        QFETCH(Language, language);
        QFETCH(bool, longer);
        speak(language);
        if (longer) speech().setDisguise(&disguised);
        WindowFixture f(std::filesystem::path(MUSE_SOURCE_DIR) / "assets" / "models");
        f.window->document().replace(test::tinySong());
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), 20000);
        QTRY_VERIFY(f.find<QWidget>("generateButton")->isVisible());
        QCOMPARE(f.window->size(), QSize(1280, 800));
        const QStringList lines = cutAnywhere(f);
        QVERIFY2(f.window->width() <= 1280, qPrintable(QString::number(f.window->width())));
        for (const QString& line : lines)
            qInfo().noquote() << line;
        QCOMPARE(lines.size(), 0);
    }

    void theMenusFit() {
        speech().setDisguise(&disguised);
        WindowFixture f;
        QCoreApplication::processEvents();
        const QMenuBar* bar = f.window->menuBar();
        int right = 0;
        for (QAction* menu : bar->actions())
            right = std::max(right, bar->actionGeometry(menu).right());
        const QWidget* corner = bar->cornerWidget();
        QVERIFY(corner && corner->isVisible());
        QVERIFY2(right <= corner->x(), qPrintable(QStringLiteral("%1 > %2").arg(right).arg(corner->x())));
    }

    /// Time runs to the right for everybody.
    void musicIsNotMirrored() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), 20000);
        QCOMPARE(f.window->layoutDirection(), Qt::RightToLeft);
        for (const char* name :
             {"pianoRoll", "overviewStrip", "timeStrip", "laneView", "transportPosition", "sampleStrip", "lockGrid"})
            for (const QWidget* widget : f.window->findChildren<QWidget*>(name))
                QVERIFY2(widget->layoutDirection() == Qt::LeftToRight, name);
        int plots = 0;
        for (const QWidget* widget : f.window->findChildren<QWidget*>()) {
            if (!widget->inherits("QCustomPlot")) continue;
            ++plots;
            QVERIFY2(widget->layoutDirection() == Qt::LeftToRight, qPrintable(nameOf(*widget)));
        }
        QVERIFY2(plots > 3, qPrintable(QString::number(plots)));
    }
};

MUSE_WINDOW_TEST(PseudoLanguageTest)
#include "PseudoLanguageTest.moc"
