// SPDX-License-Identifier: MIT
#include "core/base/CpuLevel.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

using namespace muse;

Q_DECLARE_METATYPE(muse::CpuLevel)

namespace {

/// The processor's abilities as Linux names them.
QStringList flagsOfTheKernel() {
    QFile file("/proc/cpuinfo");
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("flags")) return QString(line).section(": ", 1).split(' ');
    return {};
}

CpuLevel levelByTheKernel(const QStringList& flags) {
    const auto all = [&](const QStringList& names) {
        return std::ranges::all_of(names, [&](const QString& name) { return flags.contains(name); });
    };
    if (!all({"avx2", "fma"})) return CpuLevel::Base;
    if (!all({"avx512f", "avx512bw", "avx512dq", "avx512vl"})) return CpuLevel::Avx2;
    return all({"amx_bf16", "amx_tile"}) ? CpuLevel::Amx : CpuLevel::Avx512;
}

/// What this program says of itself when it is started with that MUSE_CPU.
QStringList saidUnder(const QString& wish) {
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : kKernelVariables)
        environment.remove(name);
    environment.insert("MUSE_CPU", wish);
    environment.insert("MUSE_TEST_SAY", "1");
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {});
    if (!child.waitForFinished()) return {};
    return QString(child.readAllStandardOutput()).split('\n');
}

} // namespace

class CpuLevelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesWhatTheKernelSees() {
        const auto flags = flagsOfTheKernel();
        if (flags.isEmpty()) QSKIP("this system does not list its processor's abilities");
        QCOMPARE(processorLevel(), levelByTheKernel(flags));
    }

    void namesGoBothWays() {
        for (const CpuLevel level : {CpuLevel::Base, CpuLevel::Avx2, CpuLevel::Avx512, CpuLevel::Amx})
            QCOMPARE(cpuLevelNamed(name(level)), level);
        QVERIFY(!cpuLevelNamed("AVX"));
    }

    void followsTheUserDown() {
        const auto said = saidUnder("base");
        QCOMPARE(said.value(0), QString("base"));
        QCOMPARE(said.value(1), QString());
        QCOMPARE(said.value(2), processorLevel() > CpuLevel::Base ? QString("Prescott") : QString());
    }

    void warnsOfWhatCannotBe() {
        const auto said = saidUnder("fast");
        QCOMPARE(said.value(0).toStdString(), std::string(name(processorLevel())));
        QVERIFY(said.value(1).contains("'fast'"));
        if (processorLevel() == CpuLevel::Amx) QSKIP("no level is above this processor's");
        QVERIFY(saidUnder("amx").value(1).contains("does not have"));
    }

    void namesKernelsForTheWholeProcessor() {
        if (processorLevel() == CpuLevel::Base) QSKIP("OpenBLAS chooses for itself here");
        const auto core = saidUnder(QString()).value(2);
        QVERIFY2(core == "SkylakeX" || core == "Zen" || core == "Haswell", qPrintable(core));
        QCOMPARE(core == "SkylakeX", processorLevel() >= CpuLevel::Avx512);
    }

    void keepsWhatTheUserChose() {
        qputenv("OPENBLAS_CORETYPE", "Sandybridge");
        nameKernelsToLibraries();
        QCOMPARE(qgetenv("OPENBLAS_CORETYPE"), QByteArray("Sandybridge"));
    }
};

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsSet("MUSE_TEST_SAY")) {
        nameKernelsToLibraries();
        std::puts(std::string(name(cpuLevel())).c_str());
        std::puts(cpuLevelWarning().c_str());
        std::puts(qgetenv("OPENBLAS_CORETYPE").constData());
        return 0;
    }
    QCoreApplication app(count, arguments);
    CpuLevelTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "CpuLevelTest.moc"
