// SPDX-License-Identifier: MIT
#include "tests/support/ColourVision.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/kit/theme/Theme.h"
#include "widgets/Palette.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kFine = 4; ///< so fine that strokes of letters fill whole pixels
constexpr double kLeastText = 4.5;
/// A border that tells where the keyboard is is no text (WCAG 2.1, 1.4.11).
constexpr double kLeastState = 3;
constexpr int kLeastPixels = 24; ///< of a focus mark

test::Colour of(QRgb colour) {
    return {qRed(colour) / 255.0, qGreen(colour) / 255.0, qBlue(colour) / 255.0};
}

QImage pictureOf(QWidget& window, int fine) {
    QImage picture(window.size() * fine, QImage::Format_RGB32);
    picture.setDevicePixelRatio(fine);
    window.render(&picture);
    return picture;
}

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        return iconOnly ? QString() : button->text();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) return combo->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    return {};
}

/// What of a widget is in sight, in its window.
QRect inSight(const QWidget& widget) {
    const QRegion region = widget.visibleRegion();
    return region.boundingRect().translated(widget.mapTo(widget.window(), QPoint()));
}

/// The strongest contrast in an area to the colour that most of it has.
double contrastIn(const QImage& picture, const QRect& area) {
    QHash<QRgb, int> counts;
    const QRect fine(area.topLeft() * kFine, area.size() * kFine);
    for (int y = fine.top(); y <= fine.bottom() && y < picture.height(); ++y)
        for (int x = fine.left(); x <= fine.right() && x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        if (at.value() > most) most = at.value(), ground = at.key();
    double best = 1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        best = std::max(best, test::contrast(of(at.key()), of(ground)));
    return best;
}

/// Pixels that differ by the contrast that a state needs.
int marked(const QImage& before, const QImage& after, const QRect& area) {
    int count = 0;
    for (int y = std::max(area.top(), 0); y <= area.bottom() && y < before.height(); ++y)
        for (int x = std::max(area.left(), 0); x <= area.right() && x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y) &&
                test::contrast(of(before.pixel(x, y)), of(after.pixel(x, y))) >= kLeastState)
                ++count;
    return count;
}

QString nameOf(const QWidget& widget) {
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

void settle() {
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

/// What is painted can be read, and shows where the keyboard is, in both themes.
class ContrastTest : public QObject {
    Q_OBJECT

    /// Each workspace, and each page of the preferences.
    template <typename Look> void everywhere(WindowFixture& f, Look look) {
        for (const WorkspaceId workspace : kAllWorkspaces) {
            f.window->workspaces().setCurrent(workspace);
            settle();
            look(*f.window, workspaceName(workspace));
        }
        f.trigger("actionPreferences");
        auto* pages = f.find<QListWidget>("preferencePages");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            settle();
            look(*pages->window(), pages->item(page)->text());
        }
        pages->window()->close();
    }

    static void themes() {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("light") << ThemeChoice::Light;
    }

private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, ThemeChoice::Dark); }

    void wordsCanBeRead_data() { themes(); }
    void wordsCanBeRead() {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        WindowFixture f;
        f.window->resize(1920, 1080);
        f.window->document().replace(test::tinySong(8));
        QStringList faint;
        int read = 0;
        everywhere(f, [&](QWidget& window, const QString& where) {
            const QImage picture = pictureOf(window, kFine);
            for (QWidget* each : window.findChildren<QWidget*>()) {
                if (!each->isVisible() || !each->isEnabled() || each->window() != &window || textOf(*each).isEmpty())
                    continue;
                const QRect area = inSight(*each);
                if (area.width() < each->width() / 2 || area.height() < each->height()) continue;
                ++read;
                const double contrast = contrastIn(picture, area);
                if (contrast < kLeastText)
                    faint << QStringLiteral("%1: %2 \"%3\" has %4")
                                 .arg(where, nameOf(*each), textOf(*each))
                                 .arg(contrast);
            }
        });
        QVERIFY2(read > 100, qPrintable(QString::number(read)));
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join('\n')));
    }

    void theKeyboardIsSeenOnEveryControl_data() { themes(); }
    void theKeyboardIsSeenOnEveryControl() {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        WindowFixture f;
        f.window->resize(1920, 1080);
        f.window->document().replace(test::tinySong(8));
        QStringList unseen;
        int seen = 0;
        everywhere(f, [&](QWidget& window, const QString& where) {
            window.activateWindow();
            for (QWidget* each : window.findChildren<QWidget*>()) {
                if (!each->isVisible() || !each->isEnabled() || each->window() != &window ||
                    !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy() || inSight(*each).isEmpty() ||
                    inSight(*each).size() != each->size())
                    continue;
                if (QWidget* holder = QApplication::focusWidget()) holder->clearFocus();
                settle();
                const QRect around = inSight(*each).adjusted(-3, -3, 3, 3);
                const QImage before = pictureOf(window, 1);
                each->setFocus(Qt::TabFocusReason);
                settle();
                if (!each->hasFocus()) continue;
                ++seen;
                const int count = marked(before, pictureOf(window, 1), around);
                if (count < kLeastPixels)
                    unseen << QStringLiteral("%1: %2 changes %3 pixels").arg(where, nameOf(*each)).arg(count);
            }
        });
        QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
        unseen.removeDuplicates();
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join('\n')));
    }
};

MUSE_WINDOW_TEST(ContrastTest)
#include "ContrastTest.moc"
