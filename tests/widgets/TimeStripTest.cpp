// SPDX-License-Identifier: MIT
#include "widgets/overview/TimeStrip.h"
#include "tests/support/TestProgram.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muse;

namespace {

/// A strip that does to its song what it asks for, as the document does.
class Desk {
public:
    Desk() {
        strip.resize(1000, strip.height());
        PianoRollGeometry geometry;
        geometry.resize({1000, 400});
        geometry.setSongEnd(16 * kTicksPerBar);
        geometry.showTime(0, 8 * kTicksPerBar);
        strip.setGeometry(geometry);
        m_geometry = geometry;
        QObject::connect(&strip, &TimeStrip::editRequested, &strip, [this](const std::shared_ptr<SongEdit>& edit) {
            names << QString::fromStdString(edit->name());
            edit->apply(song);
            strip.setSong(song);
        });
        QObject::connect(&strip, &TimeStrip::refused, &strip, [this](const QString& words) { refusals << words; });
        strip.setSong(song);
        strip.show();
        strip.activateWindow();
        if (!QTest::qWaitForWindowActive(&strip)) qWarning("the strip has no keyboard");
    }

    QLineEdit* editor() { return strip.findChild<QLineEdit*>(QStringLiteral("timeMarkEditor")); }
    QPoint free(Tick tick) { return {static_cast<int>(m_geometry.x(tick)) + 1, strip.height() / 2}; }
    QPoint on(MarkKind kind, Tick tick) {
        for (const TimeMark& mark : timeMarks(song))
            if (mark.kind == kind && mark.at == tick) return strip.rectOf(mark).center().toPoint();
        return {};
    }
    void type(const QString& words) {
        editor()->selectAll();
        QTest::keyClicks(editor(), words);
        QTest::keyClick(editor(), Qt::Key_Return);
    }

    Song song;
    TimeStrip strip;
    QStringList names, refusals;

private:
    PianoRollGeometry m_geometry;
};

} // namespace

class TimeStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoubleClickAddsAMarker() {
        Desk desk;
        QVERIFY(!desk.editor()->isVisible());
        QTest::mouseDClick(&desk.strip, Qt::LeftButton, {}, desk.free(4 * kTicksPerBar));
        QVERIFY(desk.editor()->isVisible());
        desk.type(QStringLiteral("Chorus"));
        QVERIFY(!desk.editor()->isVisible());
        QCOMPARE(desk.song.markers, (std::vector<Marker>{{4 * kTicksPerBar, "Chorus"}}));
        QCOMPARE(desk.names, QStringList{"Set marker"});
    }

    void aDragMovesIt() {
        Desk desk;
        desk.song.markers = {{4 * kTicksPerBar, "Chorus"}};
        desk.strip.setSong(desk.song);
        const QPoint from = desk.on(MarkKind::Marker, 4 * kTicksPerBar);
        const int bars = desk.free(2 * kTicksPerBar).x() - desk.free(0).x();
        QTest::mousePress(&desk.strip, Qt::LeftButton, {}, from);
        QTest::mouseMove(&desk.strip, from + QPoint(bars, 0));
        QTest::mouseRelease(&desk.strip, Qt::LeftButton, {}, from + QPoint(bars, 0));
        QCOMPARE(desk.song.markers, (std::vector<Marker>{{6 * kTicksPerBar, "Chorus"}}));
        QCOMPARE(desk.names, QStringList{"Move marker"});
    }

    void tempoAndSignatureAreTyped() {
        Desk desk;
        desk.strip.beginMark(MarkKind::Tempo, 2 * kTicksPerBar);
        desk.type(QStringLiteral("96.5"));
        QVERIFY(std::abs(desk.song.tempo.beatsPerMinuteAt(2 * kTicksPerBar) - 96.5) < 0.01);
        QVERIFY(std::abs(desk.song.tempo.beatsPerMinuteAt(0) - 120) < 0.01);
        desk.strip.beginMark(MarkKind::Signature, 4 * kTicksPerBar + 100);
        desk.type(QStringLiteral("3/4"));
        QCOMPARE(barAt(desk.song, 4 * kTicksPerBar).end() - 4 * kTicksPerBar, 3 * kTicksPerQuarter);
        QCOMPARE(desk.names.size(), 2);
    }

    void whatCannotBeStaysToBeMended() {
        Desk desk;
        desk.strip.beginMark(MarkKind::Tempo, 0);
        desk.type(QStringLiteral("presto"));
        QCOMPARE(desk.refusals.size(), 1);
        QVERIFY(desk.names.isEmpty());
        QVERIFY(desk.editor()->isVisible());
        desk.type(QStringLiteral("132"));
        QVERIFY(std::abs(desk.song.tempo.beatsPerMinuteAt(0) - 132) < 0.01);
        desk.strip.beginMark(MarkKind::Tempo, 0);
        QTest::keyClicks(desk.editor(), QStringLiteral("50"));
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        QVERIFY(!desk.editor()->isVisible());
        QCOMPARE(desk.names.size(), 1);
    }

    void deleteTakesAwayWhatIsNotFixed() {
        Desk desk;
        desk.song.markers = {{4 * kTicksPerBar, "Chorus"}};
        desk.strip.setSong(desk.song);
        QTest::mouseClick(&desk.strip, Qt::LeftButton, {}, desk.on(MarkKind::Tempo, 0));
        QTest::keyClick(&desk.strip, Qt::Key_Delete);
        QVERIFY(desk.names.isEmpty());
        QTest::mouseClick(&desk.strip, Qt::LeftButton, {}, desk.on(MarkKind::Marker, 4 * kTicksPerBar));
        QTest::keyClick(&desk.strip, Qt::Key_Delete);
        QVERIFY(desk.song.markers.empty());
        QCOMPARE(desk.names, QStringList{"Remove marker"});
    }

    /// However long the words are, the field is whole.
    void theEditorKeepsWithinTheStrip() {
        Desk desk;
        const QString longest(40, QLatin1Char('M'));
        for (const Tick at : {Tick{0}, 4 * kTicksPerBar, 8 * kTicksPerBar - 1}) {
            desk.strip.beginMark(MarkKind::Marker, at);
            QVERIFY(desk.editor()->isVisible());
            QVERIFY2(desk.strip.rect().contains(desk.editor()->geometry()), qPrintable(QString::number(at)));
            const int plain = desk.editor()->width();
            desk.type(longest);
            QTest::mouseDClick(&desk.strip, Qt::LeftButton, {}, desk.on(MarkKind::Marker, at));
            QVERIFY(desk.editor()->isVisible());
            QCOMPARE(desk.editor()->text(), longest);
            QVERIFY(desk.editor()->width() > plain);
            QVERIFY2(desk.strip.rect().contains(desk.editor()->geometry()), qPrintable(QString::number(at)));
            desk.type({});
            desk.song.markers.clear();
            desk.strip.setSong(desk.song);
        }
    }

    void aClickSeeks() {
        Desk desk;
        QSignalSpy sought(&desk.strip, &TimeStrip::seekRequested);
        QTest::mouseClick(&desk.strip, Qt::LeftButton, {}, desk.free(3 * kTicksPerBar));
        QCOMPARE(sought.size(), 1);
        QCOMPARE(sought[0][0].value<Tick>(), 3 * kTicksPerBar);
    }
};

MUSE_WINDOW_TEST(TimeStripTest)
#include "TimeStripTest.moc"
