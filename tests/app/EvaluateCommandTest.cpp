// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include "core/music/Family.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

int indexOf(Family family) {
    return static_cast<int>(index(family));
}

QJsonObject value(const QJsonValue& row, const char* estimate, const char* measure, const char* family) {
    return row[QLatin1String(estimate)][QLatin1String(measure)][QLatin1String(family)].toObject();
}

} // namespace

/// What `musegan evaluate` says of models: conditioning and ways to binarise.
class EvaluateCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        writeTinyDataset(std::filesystem::path(path("tiny.safetensors").toStdString()), 16);
        train("bass", {"--given", "bass"});
        train("drums", {"--given", "drums"});
        train("scratch", {});
    }

    void theDataAnswerTheirOwnTracks() {
        const auto rows = answers({});
        QCOMPARE(rows.size(), 5);
        const auto guitar = value(rows[0], "matched", "TD", "Guitar");
        const auto shuffled = value(rows[0], "shuffled", "TD", "Guitar");
        QCOMPARE(rows[0]["given"].toString(), "Bass");
        // The guitar plays the bass's pitch class and the third above it in turn (docs/manual/metrics.md, TD).
        QVERIFY(std::abs(guitar["value"].toDouble() - 1.936492 / 2) < 1e-6);
        QVERIFY(shuffled["value"].toDouble() > guitar["value"].toDouble() + 0.3);
        // Bass and drums begin together on every beat, whichever phrase they are of.
        QCOMPARE(value(rows[0], "matched", "shared_onsets", "Drums")["value"].toDouble(), 100.0);
        QCOMPARE(value(rows[0], "difference", "shared_onsets", "Drums")["value"].toDouble(), 0.0);
        QCOMPARE(value(rows[0], "matched", "shared_onsets", "Guitar")["value"].toDouble(), 0.0);
        QVERIFY(value(rows[1], "matched", "TD", "Bass").isEmpty());
    }

    void modelsStandBesideTheData() {
        const auto rows = answers({model("bass"), model("drums")});
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[0]["data"].toBool() && !rows[1]["data"].toBool());
        QCOMPARE(rows[1]["given"].toString(), "Bass");
        QCOMPARE(rows[3]["given"].toString(), "Drums");
        const auto matched = value(rows[1], "matched", "shared_onsets", "Piano");
        const auto shuffled = value(rows[1], "shuffled", "shared_onsets", "Piano");
        const auto difference = value(rows[1], "difference", "shared_onsets", "Piano");
        QVERIFY(matched["low"].toDouble() <= matched["value"].toDouble());
        QVERIFY(std::abs(difference["value"].toDouble() -
                         (matched["value"].toDouble() - shuffled["value"].toDouble())) < 1e-9);
    }

    /// Which pairs the values of pairs are of is said before the first of them.
    void measuresKeepTheirOrder() {
        const Run run = musegan({"evaluate", "--data", path("tiny.safetensors"), "--format", "json"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const qsizetype families = run.out.indexOf("\"families\""), pairs = run.out.indexOf("\"pairs\"");
        const qsizetype first = run.out.indexOf("\"TD\"");
        QVERIFY2(0 <= families && families < pairs && pairs < first, qPrintable(run.out));
    }

    void conditioningComesInEveryFormat() {
        const auto print = [&](const QString& format) {
            return musegan({"evaluate", "--accompany", "--data", path("tiny.safetensors"), "--model", model("bass"),
                            "--bars", "32", "--format", format})
                .out;
        };
        QVERIFY(print("text").startsWith("Given Bass\n"));
        QVERIFY(print("text").contains("tiny, shuffled"));
        QVERIFY(print("markdown").contains("shared onsets, % D"));
        QVERIFY(print("latex").contains("\\multicolumn{4}{c}{shared onsets, \\%}"));
        QVERIFY(print("csv").contains("Given Bass,tiny,\"shared onsets, %\",D,100,100,100\r\n"));
    }

    void conditioningNeedsDataAndAGivenTrack() {
        const Run noData = musegan({"evaluate", "--accompany", "--model", model("bass")});
        QCOMPARE(noData.code, 1);
        QVERIFY(noData.err.contains("name one with --data"));
        const Run scratch =
            musegan({"evaluate", "--accompany", "--data", path("tiny.safetensors"), "--model", model("scratch")});
        QCOMPARE(scratch.code, 1);
        QVERIFY(scratch.err.contains("generates from scratch"));
    }

    /// Each way makes other notes of the same outputs; the data stand above them.
    void everyWayToBinariseIsARow() {
        const QStringList command = {"evaluate", "--binarisations", "--data", path("tiny.safetensors"),
                                     "--model",  model("scratch"),  "--bars", "16"};
        const Run run = musegan(command + QStringList{"--json"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const auto ways = QJsonDocument::fromJson(run.out.toUtf8()).array()[0].toObject()["ways"].toArray();
        QVERIFY(ways.size() >= 8);
        QMap<QString, QJsonObject> named;
        for (const auto& way : ways)
            named[way.toObject()["name"].toString()] = way.toObject();
        QCOMPARE(ways[0].toObject()["name"].toString(), QString("tiny"));
        QCOMPARE(ways[0].toObject()["deviation"].toDouble(), 0.0);
        // Twenty of 24 steps of one of 84 pitches.
        QVERIFY(std::abs(ways[0].toObject()["density"][indexOf(Family::Bass)].toDouble() - 100.0 * 20 / 24 / 84) <
                1e-9);
        const auto& paper = named["steps, threshold 0 (the paper)"];
        QVERIFY(paper["deviation"].toDouble() > 0);
        const auto notes = [](const QJsonObject& way) {
            return way["metrics"]["QN2"][indexOf(Family::Guitar)].toDouble();
        };
        QVERIFY(notes(named["steps, short notes dropped"]) > notes(paper));
        QVERIFY(notes(named["whole notes, not calibrated"]) > notes(paper));
        QVERIFY(named["steps, Bernoulli"]["density"] != paper["density"]);
        const Run text = musegan(command);
        QVERIFY(text.out.startsWith("Ways to binarise: "));
        QVERIFY(text.out.contains("deviation"));
        QCOMPARE(musegan({"evaluate", "--binarisations", "--model", model("scratch")}).code, 1);
    }

    /// The figures repeat bar after bar in rhythm, but move by a fifth in pitch.
    void whetherItHoldsTogether() {
        const QStringList command = {"evaluate", "--coherence", "--data",   path("tiny.safetensors"),
                                     "--bars",   "64",          "--model",  model("scratch"),
                                     "--model",  model("bass"), "--copies", path("tiny.safetensors")};
        const Run run = musegan(command + QStringList{"--json"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const auto rows = QJsonDocument::fromJson(run.out.toUtf8()).array();
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[0]["data"].toBool() && !rows[1]["data"].toBool() && rows[2]["data"].toBool());
        QCOMPARE(rows[2]["name"].toString(), QString("tiny, Bass throughout"));
        QCOMPARE(rows[3]["given"].toString(), QString("Bass"));
        const auto feature = [&](int row, const char* group, const char* column) {
            return rows[row]["features"][QLatin1String(group)][QLatin1String(column)]["value"].toDouble(-1);
        };
        for (const char* track : {"B", "D", "G", "P", "S"})
            QCOMPARE(feature(0, "repeated_rhythm_1", track), 1.0);
        QCOMPARE(feature(0, "repeated_notes_1", "D"), 1.0);
        QCOMPARE(feature(0, "repeated_notes_1", "B"), 0.0);
        QCOMPARE(feature(0, "kick_bass", "of kick"), 1.0);
        QCOMPARE(feature(0, "odd_sixteenths", "D"), 0.0);
        // What was given is what the data have.
        QCOMPARE(feature(3, "onsets_per_bar", "B"), feature(2, "onsets_per_bar", "B"));
        for (const char* track : {"D", "G", "P", "S"})
            QVERIFY2(feature(3, "onsets_per_bar", track) != feature(2, "onsets_per_bar", track), track);
        QVERIFY(rows[1]["sets"]["frechet"].toDouble() > 0);
        QVERIFY(rows[1]["sets"]["features"]["odd_sixteenths"]["D"]["values"]["overlap"].toDouble() < .5);
        // The data are in what they are looked up in.
        QCOMPARE(rows[1]["copies"]["unseen"]["copies"].toInt(), 16);
        QVERIFY(rows[1]["copies"]["generated"]["least"].toDouble() > 0);
        QCOMPARE(rows[1]["copies"]["nearest"].toArray().size(), 5);

        const Run text = musegan(command);
        QVERIFY(text.out.startsWith("Repetition of notes\n"));
        for (const char* words : {"tiny, Bass throughout", "What tells: ", "\nCopies\n", "kick and bass"})
            QVERIFY2(text.out.contains(words), words);
    }

    void coherenceNeedsData() {
        const Run none = musegan({"evaluate", "--coherence", "--model", model("scratch")});
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains("name a dataset with --data"));
        QCOMPARE(musegan({"evaluate", "--data", path("tiny.safetensors"), "--copies", "x"}).code, 2);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString model(const QString& name) const { return path(name) + "/checkpoints/step-1.safetensors"; }

    void train(const QString& name, const QStringList& more) {
        const Run run = musegan(QStringList{"train", path("tiny.safetensors"), "--run", path(name), "--steps", "1",
                                            "--batch", "2", "--metrics-every", "1"} +
                                more);
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }

    QJsonArray answers(const QStringList& models) {
        QStringList command = {"evaluate", "--accompany", "--data", path("tiny.safetensors"), "--bars", "64", "--json"};
        for (const QString& one : models)
            command << "--model" << one;
        const Run run = musegan(command);
        if (run.code != 0) qWarning() << run.err;
        return QJsonDocument::fromJson(run.out.toUtf8()).array();
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(EvaluateCommandTest)
#include "EvaluateCommandTest.moc"
