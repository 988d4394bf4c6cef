// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/Novelty.h"
#include "core/dataset/segmentation/Recurrence.h"
#include "core/midi/SongImport.h"
#include "core/music/PianorollConversion.h"
#include "tests/core/dataset/segmentation/peers/MsafSettings.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <optional>

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

struct Agreement {
    int songs = 0;
    int found = 0;
    int wanted = 0;
    int foundHits = 0;
    int wantedHits = 0;
};

/// Over the free songs that peers/msaf.json has; nothing where they are not here.
std::optional<Agreement> agreement(const QString& answer, int tolerance) {
    const auto free = test::sharedData("free");
    QFile file(QString::fromStdString(test::sourcePath("tests/core/dataset/segmentation/peers/msaf.json").string()));
    if (!free || !file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
    Agreement sum;
    QDirIterator files(QString::fromStdString(free->string()), {"*.mid"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString stem = files.fileInfo().completeBaseName();
        if (!answers.contains(stem)) continue;
        std::vector<int> theirs;
        for (const QJsonValue& peak : answers[stem][answer].toArray())
            theirs.push_back(peak.toInt());
        const std::vector<int> own = ours(path);
        ++sum.songs;
        sum.found += static_cast<int>(own.size());
        sum.wanted += static_cast<int>(theirs.size());
        sum.foundHits += hits(own, theirs, tolerance);
        sum.wantedHits += hits(theirs, own, tolerance);
    }
    return sum;
}

} // namespace

/// With msaf's parameters our code finds msaf's boundaries. Its answers were made by peers/compare_msaf.py; its
/// README has the figures on more songs, and why the two are not the same.
class MsafTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freeSongsAgree_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("tolerance");
        QTest::addColumn<double>("precision");
        QTest::addColumn<double>("recall");
        QTest::newRow("msaf alone, within a quarter note") << "alone" << 4 << 0.85 << 0.93;
        QTest::newRow("msaf given our recurrence matrix, to the frame") << "given" << 0 << 0.95 << 0.99;
    }

    void freeSongsAgree() {
        QFETCH(QString, answer);
        QFETCH(int, tolerance);
        QFETCH(double, precision);
        QFETCH(double, recall);
        const auto sum = agreement(answer, tolerance);
        if (!sum) QSKIP("shared/data/free is not here");
        QVERIFY(sum->songs >= 8);
        QVERIFY(sum->wanted > 200);
        QVERIFY2(sum->foundHits >= precision * sum->found,
                 qPrintable(QString("%1 of %2").arg(sum->foundHits).arg(sum->found)));
        QVERIFY2(sum->wantedHits >= recall * sum->wanted,
                 qPrintable(QString("%1 of %2").arg(sum->wantedHits).arg(sum->wanted)));
    }
};

MUSE_TEST(MsafTest)
#include "MsafTest.moc"
