// SPDX-License-Identifier: MIT
#include "core/base/log/Log.h"
#include "core/base/File.h"
#include "core/base/Paths.h"
#include "core/base/log/ProblemReport.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <thread>

using namespace muse;
namespace fs = std::filesystem;

namespace {

constexpr int kLong = 40000; ///< lines that fill more than three files

bool contains(const std::vector<std::string>& lines, std::string_view words) {
    return std::ranges::any_of(lines, [&](const std::string& line) { return line.find(words) != std::string::npos; });
}

/// What a fresh process says, as the log is one a process.
int speak(const QString& task) {
    if (task == "nothing") {
        logLine(LogLevel::Debug, "test", "hidden");
    } else if (task == "lines") {
        logLine(LogLevel::Info, "test", "first\n");
        logLine(LogLevel::Debug, "test", "hidden");
        logLine(LogLevel::Warning, "library", "two\nlines\n\n");
        logLine(LogLevel::Error, "test", "braces {} {0} %s");
    } else if (task == "verbose") {
        logLine(LogLevel::Info, "test", "before");
        makeLogVerbose();
        makeLogVerbose();
        logLine(LogLevel::Debug, "test", "shown");
    } else if (task == "sound") {
        std::jthread([] {
            keepThreadOutOfLog();
            for (int i = 0; i < 3; ++i)
                logLine(LogLevel::Error, "test", "from the sound");
        }).join();
        logLine(LogLevel::Info, "test", "afterwards");
    } else if (task == "many") {
        for (int i = 0; i < kLong; ++i)
            logLine(LogLevel::Info, "test", "line " + std::to_string(i) + std::string(100, '.'));
    } else if (task == "again") {
        for (int i = 0; i < 5; ++i)
            logLine(LogLevel::Warning, "test", "again");
        logLine(LogLevel::Info, "test", "other");
        logLine(LogLevel::Info, "test", "last");
    } else if (task == "threads") {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([t] {
                for (int i = 0; i < 100; ++i)
                    logLine(LogLevel::Info, "test", "of thread " + std::to_string(t) + ", " + std::to_string(i));
            });
    } else if (task == "tail") {
        logLine(LogLevel::Info, "test", "kept");
        for (const std::string& line : logTail(1))
            std::fprintf(stdout, "%s\n", line.c_str());
    }
    return 0;
}

} // namespace

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toLocal8Bit());
    }

    void thereIsNoFileBeforeTheFirstLine() {
        QCOMPARE(run("nothing"), QByteArray());
        QVERIFY(fs::is_empty(m_state->path().toStdString()));
        QVERIFY(logTail(10).empty());
    }

    void linesAreWritten() {
        QCOMPARE(run("lines"), QByteArray());
        QCOMPARE(logPath(), fs::path(m_state->path().toStdString()) / "musegan-studio" / "LogTest.log");
        const auto lines = logTail(10);
        QCOMPARE(lines.size(), std::size_t{4});
        QVERIFY(contains({lines[0]}, "starts"));
        QVERIFY(lines[1].ends_with(" info test: first"));
        QVERIFY(lines[2].ends_with(" warning library: two lines"));
        QVERIFY(lines[3].ends_with(" error test: braces {} {0} %s"));
        QCOMPARE(logTail(1), (std::vector<std::string>{lines[3]}));
    }

    void verboseAlsoPrints() {
        const QByteArray printed = run("verbose");
        QVERIFY(!printed.contains("before"));
        QCOMPARE(printed.count("debug test: shown"), 1);
        QVERIFY(contains(logTail(10), "shown") && contains(logTail(10), "before"));
    }

    void threadsThatPlaySoundAreCountedOnly() {
        run("sound");
        const auto lines = logTail(10);
        QVERIFY(!contains(lines, "from the sound"));
        QVERIFY(contains(lines, "3 lines of the thread that plays sound"));
        QVERIFY(lines.back().ends_with("afterwards"));
    }

    void whatIsSaidAgainIsCounted() {
        run("again");
        const auto lines = logTail(10);
        QCOMPARE(lines.size(), std::size_t{5});
        QVERIFY(lines[1].ends_with("test: again"));
        QVERIFY(lines[2].ends_with("the same 4 times more"));
        QVERIFY(lines[3].ends_with("test: other") && lines[4].ends_with("test: last"));
    }

    void thereAreThreeFilesOfAMegabyte() {
        run("many");
        std::uintmax_t bytes = 0;
        int files = 0;
        for (const auto& entry : fs::directory_iterator(logPath().parent_path())) {
            QVERIFY(entry.file_size() <= (1u << 20));
            bytes += entry.file_size();
            ++files;
        }
        QCOMPARE(files, 3);
        QVERIFY(bytes > (2u << 20));
        // The tail goes on in the older files.
        const auto lines = logTail(15000);
        QCOMPARE(lines.size(), std::size_t{15000});
        QVERIFY(contains({lines.back()}, "line " + std::to_string(kLong - 1) + "."));
        QVERIFY(contains({lines.front()}, "line " + std::to_string(kLong - 15000) + "."));
    }

    void threadsShareIt() {
        run("threads");
        const auto lines = logTail(1000);
        QCOMPARE(lines.size(), std::size_t{401});
        for (std::size_t i = 1; i < lines.size(); ++i)
            QVERIFY(contains({lines[i]}, " info test: of thread "));
    }

    void withoutAFolderTheLinesStayInMemory() {
        QVERIFY(
            replaceFile(fs::path(m_state->path().toStdString()) / "musegan-studio", std::string_view("a file")).ok());
        QByteArray out;
        run("tail", &out);
        QVERIFY2(out.endsWith(" info test: kept\n"), out.constData());
    }

    void theReportSaysWhatIsAskedAfterAProblem() {
        run("lines");
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", m_state->path().toLocal8Bit());
        const std::vector<std::string> own = {"Audio output: " + m_state->path().toStdString() + "/device"};
        const QString report = QString::fromStdString(problemReport(own));
        qputenv("HOME", home);
        QVERIFY(report.startsWith("MuseGAN Studio " MUSE_VERSION "\n"));
        for (const char* part : {"System: ", "Linux ", "Processor: ", " threads, kernels of ", "Memory: ",
                                 "Audio output: ~/device\n", "~/musegan-studio/LogTest.log", "test: first\n"})
            QVERIFY2(report.contains(part), part);
        QVERIFY(!report.contains(m_state->path()));
    }

private:
    /// What such a process prints to standard error.
    static QByteArray run(const char* task, QByteArray* out = nullptr) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {"speak", task});
        if (!process.waitForFinished(60000)) qFatal("it does not end");
        if (out) *out = process.readAllStandardOutput();
        return process.readAllStandardError();
    }

    std::unique_ptr<QTemporaryDir> m_state;
};

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "speak") return speak(QString::fromLocal8Bit(argv[2]));
    LogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "LogTest.moc"
