// SPDX-License-Identifier: MIT
#include "core/base/CpuLevel.h"
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace muse;
using namespace muse::test;

class DoctorCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheMachineHas_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("processor") << "Processor: .+, \\d+ threads";
        QTest::newRow("graphics card") << "GPU: .+";
        QTest::newRow("LibTorch") << "LibTorch: \\d+\\.\\d+.*, \\d+ compute threads";
        QTest::newRow("kernels") << "Kernels: (base|avx2|avx512|amx).*";
        QTest::newRow("matrix library") << "Matrix library: .*OpenBLAS.*";
        QTest::newRow("its speed") << "Matrix product: \\d+ GFLOP/s float32, \\d+ % of the \\d+ that these .+";
        QTest::newRow("what generates") << "Used for generating: the processor, \\d+ threads";
        QTest::newRow("what trains") << "Used for training: the processor, \\d+ threads; .+";
        QTest::newRow("synthesiser") << "Synthesiser: FluidSynth \\d.*";
        QTest::newRow("sound") << "Audio output: .+";
        QTest::newRow("MIDI") << "MIDI inputs: .+";
        QTest::newRow("soundfont") << "Default soundfont: .+";
        QTest::newRow("model") << "Model: .+";
        QTest::newRow("step")
            << "Training step \\(composer, compact width, batch 2, cpu (float32|bfloat16)\\): \\d+\\.\\d+ s";
    }

    void saysWhatTheMachineHas() {
        QFETCH(QString, line);
        const auto& report = survey()["report"].toArray();
        const QRegularExpression wanted("^" + line + "$");
        const bool found = std::any_of(report.begin(), report.end(), [&](const QJsonValue& value) {
            return wanted.match(value.toString()).hasMatch();
        });
        QVERIFY2(found, QJsonDocument(report).toJson().constData());
    }

    /// OpenBLAS's kernels are those of the processor, whatever it would have chosen; unless the user chose.
    void warnsOfSlowKernels() {
        if (processorLevel() < CpuLevel::Avx2) QSKIP("every kernel is as good for this processor");
        QVERIFY2(!surveyWith({{"OPENBLAS_CORETYPE", ""}, {"MUSE_CPU", ""}}).contains("Warning:"),
                 "a warning for nothing");
        const QString slow = surveyWith({{"OPENBLAS_CORETYPE", "Prescott"}, {"MUSE_CPU", ""}});
        QVERIFY2(
            slow.contains(QRegularExpression("Warning: OpenBLAS uses its Prescott kernels.*unset OPENBLAS_CORETYPE")),
            qPrintable(slow));
    }

    void goesDownToLowerKernels() {
        const QString lowered = surveyWith({{"OPENBLAS_CORETYPE", ""}, {"MUSE_CPU", "base"}});
        if (processorLevel() > CpuLevel::Base)
            QVERIFY2(lowered.contains("Kernels: base, as MUSE_CPU asks; the processor has " +
                                      QString::fromStdString(std::string(name(processorLevel())))),
                     qPrintable(lowered));
        QVERIFY(!lowered.contains("bfloat16"));
        QVERIFY(surveyWith({{"MUSE_CPU", "fast"}}).contains("Warning: MUSE_CPU is 'fast'"));
    }

    void timesAStep() {
        const auto steps = survey()["steps"].toArray();
        QCOMPARE(steps.size(), 1);
        const auto step = steps[0].toObject();
        QCOMPARE(step["device"].toString(), QString("cpu"));
        QCOMPARE(step["batch"].toInt(), 2);
        QVERIFY(step["seconds"].toDouble() > 0.001);
        QVERIFY(step["seconds"].toDouble() < 60);
    }

    /// Forward, backward, penalty, generators and a short training, each with what it may differ by.
    void holdsADeviceAgainstTheProcessor() {
        const Run run = musegan({"doctor", "--device", "cpu"});
        QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
        for (const char* what :
             {"critic forward, float32", "critic backward, float32", "critic with penalty, float32",
              "gradient at phrases, float32", "generator forward, jamming", "generator forward, composer",
              "generator forward, hybrid", "losses of a short training"}) {
            const QRegularExpression line(QString("^%1 +\\S+ of +\\S+ allowed  ok$").arg(what),
                                          QRegularExpression::MultilineOption);
            QVERIFY2(line.match(run.out).hasMatch(), what);
        }
        QVERIFY(!run.out.contains("FAIL"));
    }

    void saysThatThereIsNoCuda() {
        const Run run = musegan({"doctor", "--device", "cuda"});
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("CUDA"));
        QCOMPARE(run.err.trimmed().count('\n'), 0);
    }

    /// More processes and slower links never keep more.
    void estimatesSeveralProcesses() {
        const Run run = musegan({"doctor", "--ranks", "--json", "--batch", "2", "--threads", "1"});
        if (!MUSEGAN_HAS_GLOO) {
            QVERIFY2(run.code == 1 && run.err.contains("Gloo"), qPrintable(run.err));
            return;
        }
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const auto table = QJsonDocument::fromJson(run.out.toUtf8()).object()["scaling"].toArray();
        constexpr int links = 5, sizes = 6; // 0.1 to 100 Gbit/s, 2 to 64 processes
        QCOMPARE(table.size(), links * sizes);
        const auto kept = [&](int size, int link) { return table[size * links + link].toObject()["kept"].toDouble(); };
        for (int size = 0; size < sizes; ++size)
            for (int link = 0; link < links; ++link) {
                QVERIFY(kept(size, link) > 0 && kept(size, link) < 1);
                if (size > 0) QVERIFY(kept(size, link) < kept(size - 1, link));
                if (link > 0) QVERIFY(kept(size, link) >= kept(size, link - 1));
            }
        QCOMPARE(table.last().toObject()["ranks"].toInt(), 64);
        QCOMPARE(table.last().toObject()["gigabits"].toDouble(), 100.0);
    }

    void refusesUnknownDevices() { QCOMPARE(musegan({"doctor", "--device", "abacus"}).code, 2); }

private:
    static QString surveyWith(const QMap<QString, QString>& environment) {
        return musegan({"doctor", "--batch", "2"}, 240000, environment).out;
    }

    const QJsonObject& survey() {
        if (m_survey.isEmpty())
            m_survey = QJsonDocument::fromJson(musegan({"doctor", "--json", "--batch", "2"}).out.toUtf8()).object();
        return m_survey;
    }

    QJsonObject m_survey;
};

MUSE_TEST(DoctorCommandTest)
#include "DoctorCommandTest.moc"
