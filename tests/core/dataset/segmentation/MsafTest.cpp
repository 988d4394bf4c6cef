// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/Novelty.h"
#include "core/dataset/segmentation/Recurrence.h"
#include "core/midi/SongImport.h"
#include "core/music/PianorollConversion.h"
#include "tests/core/dataset/segmentation/peers/MsafSettings.h"
#include "tests/support/SharedData.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace muse;

namespace {

int hits(const std::vector<int>& found, const std::vector<int>& wanted, int tolerance) {
    return static_cast<int>(std::ranges::count_if(found, [&](int at) {
        return std::ranges::any_of(wanted, [&](int other) { return std::abs(at - other) <= tolerance; });
    }));
}

std::vector<int> ours(const QString& path) {
    const auto file = readMidi(path.toStdString());
    if (!file) return {};
    const Song song = toSong(*file);
    const Pianoroll roll = toPianoroll(song, 0, static_cast<int>((song.end() + kTicksPerStep) / kTicksPerBar));
    const SegmentationSettings settings = test::msafSettings();
    const StructureFrames frames = test::normalised(structureFrames(roll));
    return noveltyPeaks(novelty(recurrence(frames, settings), settings), settings);
}

} // namespace

/// With msaf's parameters our code finds msaf's boundaries. Its answers were made by peers/compare_msaf.py; its
/// README has the figures on more songs, and why the two are not the same to the last frame.
class MsafTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freeSongsAgree() {
        const auto free = test::sharedData("free");
        if (!free) QSKIP("shared/data/free is not here");
        QFile file(QString::fromStdString(test::sourcePath("tests/core/dataset/segmentation/peers/msaf.json").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
        int songs = 0;
        int found = 0;
        int wanted = 0;
        int foundHits = 0;
        int wantedHits = 0;
        QDirIterator files(QString::fromStdString(free->string()), {"*.mid"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString stem = files.fileInfo().completeBaseName();
            if (!answers.contains(stem)) continue;
            std::vector<int> theirs;
            for (const QJsonValue& peak : answers[stem].toArray())
                theirs.push_back(peak.toInt());
            const std::vector<int> own = ours(path);
            constexpr int quarter = 4;
            ++songs;
            found += static_cast<int>(own.size());
            wanted += static_cast<int>(theirs.size());
            foundHits += hits(own, theirs, quarter);
            wantedHits += hits(theirs, own, quarter);
        }
        QVERIFY(songs >= 8);
        QVERIFY(wanted > 200);
        QVERIFY2(foundHits >= 0.9 * found, qPrintable(QString("%1 of %2").arg(foundHits).arg(found)));
        QVERIFY2(wantedHits >= 0.9 * wanted, qPrintable(QString("%1 of %2").arg(wantedHits).arg(wanted)));
    }
};

QTEST_GUILESS_MAIN(MsafTest)
#include "MsafTest.moc"
