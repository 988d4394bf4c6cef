// SPDX-License-Identifier: MIT
// What TensorBoard itself, and tbparse, read of our event files.
#include "tests/app/Musegan.h"
#include "tests/support/RunFiles.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using test::musegan;
using test::RunFiles;

namespace {

constexpr int kSteps = 40;
constexpr int kPatience = 120000;

/// Every scalar that a reader finds in a folder, as [tag, step, value].
constexpr const char* kByTbparse = R"(
import json, sys
from tbparse import SummaryReader
table = SummaryReader(sys.argv[1]).scalars
print(json.dumps([[r.tag, int(r.step), float(r.value)] for r in table.itertuples()]))
)";
constexpr const char* kByTensorBoard = R"(
import json, sys
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
board = EventAccumulator(sys.argv[1], size_guidance={"scalars": 0}).Reload()
tags = board.Tags()
found = [[tag, e.step, e.value] for tag in tags["scalars"] for e in board.Scalars(tag)]
for tag in tags["tensors"]:
    found += [[tag, e.step, float(e.tensor_proto.float_val[0]) if e.tensor_proto.float_val else
               __import__("struct").unpack("<f", e.tensor_proto.tensor_content)[0]] for e in board.Tensors(tag)]
print(json.dumps(found))
)";

} // namespace

class TensorBoardReadersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString python() {
        const QString own = qEnvironmentVariable("MUSE_PEERS");
        const QString folder = own.isEmpty() ? QStringLiteral(MUSE_SOURCE_DIR "/build/peers") : own;
        return folder + QStringLiteral("/bin/python3");
    }
    static QByteArray run(const QStringList& words) {
        QProcess process;
        process.start(python(), words);
        if (!process.waitForFinished(kPatience) || process.exitCode() != 0) {
            qWarning("%s", process.readAllStandardError().constData());
            return {};
        }
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void initTestCase() {
        if (!QFile::exists(python())) QSKIP("TensorBoard and tbparse are not here; packaging/peers installs them.");
        const RunFiles run{m_folder.filePath("run").toStdString(), kSteps, 0};
        QVERIFY(run.write());
        const auto written =
            musegan({"runs", "tensorboard", m_folder.filePath("run"), "-o", m_folder.filePath("board")});
        QVERIFY2(written.code == 0, qPrintable(written.err));
    }

    void readersFindEveryValue_data() {
        QTest::addColumn<QString>("script");
        QTest::newRow("tbparse") << kByTbparse;
        QTest::newRow("tensorboard") << kByTensorBoard;
    }
    void readersFindEveryValue() {
        QFETCH(QString, script);
        const QByteArray said = run({"-c", script, m_folder.filePath("board")});
        const QJsonArray found = QJsonDocument::fromJson(said).array();
        QVERIFY(!found.isEmpty());
        std::map<int, double> losses;
        for (const QJsonValue& value : found)
            if (value[0].toString() == QLatin1String("critic_loss")) losses[value[1].toInt()] = value[2].toDouble();
        QVERIFY2(losses.size() == kSteps, said.left(400).constData());
        for (const auto& [step, loss] : losses)
            QCOMPARE(loss, -static_cast<double>(step));
    }
};

MUSE_TEST(TensorBoardReadersTest)
#include "TensorBoardReadersTest.moc"
