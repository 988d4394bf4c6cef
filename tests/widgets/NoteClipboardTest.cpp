// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QMimeData>
#include <QTest>
#include <limits>

// After Qt: moc 6.4 cannot parse a file that brings in <compare> first.
#include "tests/support/TestProgram.h"
#include "widgets/pianoroll/NoteClipboard.h"

using namespace muse;

namespace {

void put(const QByteArray& bytes) {
    auto* data = new QMimeData;
    data->setData(QStringLiteral("application/x-musegan-notes"), bytes);
    QGuiApplication::clipboard()->setMimeData(data);
}

QByteArray written(qint64 start, qint64 length, int pitch, int velocity) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << start << length << static_cast<quint8>(pitch) << static_cast<quint8>(velocity);
    return bytes;
}

} // namespace

class NoteClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void notesComeBackFromTheirFirstStart() {
        copyToClipboard({{960, 480, 60, 90}, {1200, 20, 127, 1}});
        QCOMPARE(notesOnClipboard(), (std::vector<Note>{{0, 480, 60, 90}, {240, 20, 127, 1}}));
    }

    void copyingNothingKeepsWhatIsThere() {
        copyToClipboard({{0, 480, 60, 90}});
        copyToClipboard({});
        QCOMPARE(notesOnClipboard().size(), std::size_t{1});
    }

    void otherThingsAreNoNotes() {
        QVERIFY(notesOnClipboard().empty());
        QGuiApplication::clipboard()->setText(QStringLiteral("60 62 64"));
        QVERIFY(notesOnClipboard().empty());
    }

    void hostileDataIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        const qint64 most = std::numeric_limits<qint64>::max();
        const qint64 least = std::numeric_limits<qint64>::min();
        QTest::newRow("negative start") << written(-1, 480, 60, 90);
        QTest::newRow("least start") << written(least, 480, 60, 90);
        QTest::newRow("farthest start") << written(most, 480, 60, 90);
        QTest::newRow("no length") << written(0, 0, 60, 90);
        QTest::newRow("negative length") << written(0, -480, 60, 90);
        QTest::newRow("longest length") << written(0, most, 60, 90);
        QTest::newRow("a year away") << written(qint64{365} * 24 * 3600 * 960, 480, 60, 90);
        QTest::newRow("pitch 128") << written(0, 480, 128, 90);
        QTest::newRow("velocity 0") << written(0, 480, 60, 0);
        QTest::newRow("velocity 128") << written(0, 480, 60, 128);
        QTest::newRow("cut short") << written(0, 480, 60, 90).chopped(1);
        QTest::newRow("one good, one cut") << written(0, 480, 60, 90) + written(0, 480, 60, 90).chopped(7);
        QTest::newRow("one good, one bad") << written(0, 480, 60, 90) + written(0, 480, 200, 90);
        QTest::newRow("one byte") << QByteArray(1, '\0');
        QTest::newRow("noise") << QByteArray(1000, '\xff');
    }
    void hostileDataIsRefused() {
        QFETCH(QByteArray, bytes);
        put(bytes);
        QVERIFY(notesOnClipboard().empty());
    }

    void goodDataFromElsewhereIsTaken() {
        put(written(0, 480, 60, 90));
        QCOMPARE(notesOnClipboard(), (std::vector<Note>{{0, 480, 60, 90}}));
    }
};

MUSE_WINDOW_TEST(NoteClipboardTest)
#include "NoteClipboardTest.moc"
