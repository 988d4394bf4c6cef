// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "tests/support/ColourVision.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <array>
#include <utility>

using namespace muse;
using test::Vision;

namespace {

constexpr std::array kSchemes = {palette::Scheme::Dark, palette::Scheme::Light};
constexpr std::array kVisions = {Vision::Normal, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};
/// CIEDE2000 between any two families, whoever looks. A difference of 2 is seen side by side, of 10 at a glance; the
/// colours before this test came down to 7.
constexpr double kLeastDistance = 15;
/// WCAG 2, level AA: text, and parts of pictures that carry meaning.
constexpr double kLeastTextContrast = 4.5;
constexpr double kLeastShapeContrast = 3;

test::Colour of(const QColor& colour) {
    return {colour.redF(), colour.greenF(), colour.blueF()};
}

/// What a wash leaves of the ground under it.
QColor washed(const QColor& wash, const QColor& ground) {
    const double share = wash.alphaF();
    const auto mix = [share](int over, int under) { return static_cast<int>(over * share + under * (1 - share)); };
    return {mix(wash.red(), ground.red()), mix(wash.green(), ground.green()), mix(wash.blue(), ground.blue())};
}

QString named(palette::Scheme scheme) {
    return scheme == palette::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

} // namespace

/// The numbers behind the looks of both themes.
class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { palette::setScheme(palette::Scheme::Dark); }

    /// The formula against pairs that Sharma, Wu and Dalal published for checking it.
    void theDistanceIsTheStandards() {
        struct Pair {
            test::Lab one, other;
            double distance;
        };
        for (const Pair& pair :
             {Pair{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425}, Pair{{50, 2.5, 0}, {73, 25, -18}, 27.1492},
              Pair{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
              Pair{{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
              Pair{{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082}})
            QVERIFY(std::abs(test::distance(pair.one, pair.other) - pair.distance) < 1e-4);
    }

    void familiesKeepApartForEveryEye() {
        for (const palette::Scheme scheme : kSchemes) {
            palette::setScheme(scheme);
            double least = 1000;
            for (const Vision vision : kVisions)
                for (const Family one : kAllFamilies)
                    for (const Family other : kAllFamilies)
                        if (one < other)
                            least = std::min(least, test::distance(test::seen(of(palette::family(one)), vision),
                                                                   test::seen(of(palette::family(other)), vision)));
            qInfo("%s: the nearest two families are %.1f apart", qPrintable(named(scheme)), least);
            QVERIFY2(least >= kLeastDistance, qPrintable(QStringLiteral("%1: %2").arg(named(scheme)).arg(least)));
        }
    }

    void textCanBeRead() {
        for (const palette::Scheme scheme : kSchemes) {
            palette::setScheme(scheme);
            std::vector<std::pair<QColor, QColor>> pairs = {{palette::onAccent(), palette::accent()},
                                                            {palette::danger(), palette::panel()},
                                                            {palette::accent(), palette::panel()}};
            for (const QColor& ground : {palette::window(), palette::panel(), palette::raised(), palette::field(),
                                         palette::rollBackground(), palette::rollBlackKeyRow()}) {
                pairs.emplace_back(palette::text(), ground);
                pairs.emplace_back(palette::textMuted(), ground);
            }
            // Links, visited ones too, and words in the colours of states, on all that pages and forms stand on.
            for (const QColor& ground : {palette::window(), palette::panel(), palette::raised(), palette::field()})
                for (const QColor& ink : {palette::accent(), palette::linkVisited(), palette::danger()})
                    pairs.emplace_back(ink, ground);
            // Names of notes and of keys, letters on dimmed notes, numbers over chosen bars, chords on the roll.
            pairs.emplace_back(palette::inkOn(palette::whiteKey()), palette::whiteKey());
            pairs.emplace_back(palette::text(), washed(palette::chosenBand(), palette::panel()));
            for (const Family family : kAllFamilies) {
                pairs.emplace_back(palette::inkOn(palette::family(family)), palette::family(family));
                pairs.emplace_back(palette::inkOn(palette::ghost(family)), palette::ghost(family));
                for (const QColor& ground : {palette::rollBackground(), palette::rollBlackKeyRow()})
                    pairs.emplace_back(palette::text(), washed(palette::silentGhost(family), ground));
            }
            for (const Family family : kAllFamilies)
                for (const int velocity : {1, 64, 127}) {
                    const QColor note = palette::note(family, velocity);
                    pairs.emplace_back(palette::inkOn(note), note);
                }
            for (const auto& [ink, ground] : pairs) {
                const double contrast = test::contrast(of(ink), of(ground));
                QVERIFY2(contrast >= kLeastTextContrast, qPrintable(QStringLiteral("%1: %2 on %3 has %4")
                                                                        .arg(named(scheme), ink.name(), ground.name())
                                                                        .arg(contrast)));
            }
        }
    }

    void notesAndCurvesStandOut() {
        for (const palette::Scheme scheme : kSchemes) {
            palette::setScheme(scheme);
            std::vector<QColor> shapes(palette::curves().begin(), palette::curves().end());
            for (const Family family : kAllFamilies)
                shapes.push_back(palette::family(family));
            for (const Family family : kAllFamilies) {
                shapes.push_back(palette::ghost(family));
                for (const int velocity : {1, 64, 127})
                    shapes.push_back(palette::note(family, velocity));
            }
            for (const QColor& curve : palette::curves()) // raw, below its median
                QVERIFY(test::contrast(of(palette::dimmed(curve, palette::rollBackground())),
                                       of(palette::rollBackground())) >= kLeastShapeContrast);
            for (const QColor& shape : shapes)
                for (const QColor& ground : {palette::rollBackground(), palette::rollBlackKeyRow()}) {
                    const double contrast = test::contrast(of(shape), of(ground));
                    QVERIFY2(contrast >= kLeastShapeContrast,
                             qPrintable(QStringLiteral("%1: %2 on %3 has %4")
                                            .arg(named(scheme), shape.name(), ground.name())
                                            .arg(contrast)));
                }
        }
    }

    /// A kept colour is found again in the other scheme, and back.
    void keptColoursFollow() {
        const QColor before = palette::family(Family::Piano);
        const QColor curve = palette::curves()[3];
        palette::setScheme(palette::Scheme::Light);
        QCOMPARE(palette::inForce(before), palette::family(Family::Piano));
        QCOMPARE(palette::inForce(curve), palette::curves()[3]);
        QCOMPARE(palette::inForce(palette::family(Family::Piano)), palette::family(Family::Piano));
        palette::setScheme(palette::Scheme::Dark);
        QCOMPARE(palette::inForce(QColor(1, 2, 3)), QColor(1, 2, 3));
    }
};

MUSE_TEST(PaletteTest)
#include "PaletteTest.moc"
