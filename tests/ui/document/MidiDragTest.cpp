// SPDX-License-Identifier: MIT
#include "ui/document/MidiDrag.h"
#include "core/midi/MidiFile.h"
#include "core/midi/SongImport.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "ui/kit/Text.h"

#include <QTest>
#include <QUrl>

using namespace muse;

class MidiDragTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDraggedIsAMidiFile() {
        const Song song = test::tinySong(2);
        const auto data = midiMimeData(song, QStringLiteral("a/b\n take"));
        QVERIFY(data);
        QCOMPARE((*data)->urls().size(), 1);
        const QString path = (*data)->urls().front().toLocalFile();
        QVERIFY2(path.endsWith(QStringLiteral("a-b- take.mid")), qPrintable(path));
        const auto read = readMidi(toPath(path));
        QVERIFY(read);
        const Song back = importSong(*read).song;
        for (const Family family : kAllFamilies)
            QCOMPARE(back.track(family).notes(), song.track(family).notes());
    }
};

MUSE_WINDOW_TEST(MidiDragTest)
#include "MidiDragTest.moc"
