// SPDX-License-Identifier: MIT
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace {

struct Source {
    QString path; ///< from the root, such as "core/midi/MidiFile.h"
    QStringList lines;
};

QString rootPath() {
    return QString::fromStdString(muse::test::sourcePath("").string());
}

QStringList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith('\n')) text.chop(1);
    return text.split('\n');
}

std::vector<Source> sources() {
    std::vector<Source> found;
    for (const char* room : {"app", "core", "widgets", "ui", "tests"}) {
        QDirIterator files(rootPath() + room, {"*.h", "*.cpp", "*.cu"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            found.push_back({path.mid(rootPath().size()), linesOf(path)});
        }
    }
    return found;
}

/// What a line includes, or nothing.
QString includeOf(const QString& line) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    return include.match(line).captured(1);
}

bool isQt(const QString& header) {
    static const QRegularExpression qt(QStringLiteral("^(Q[A-Z]|q[a-z]+\\.h|Qt[A-Z]?)"));
    return qt.match(header).hasMatch();
}

bool isTorch(const QString& header) {
    return header.startsWith("torch/") || header.startsWith("ATen/") || header.startsWith("c10/") ||
           header == "core/ml/net/Torch.h";
}

bool isSound(const QString& header) {
    return header.startsWith("fluidsynth") || header.startsWith("rtmidi") || header == "RtMidi.h" ||
           header == "sndfile.h" || header == "ebur128.h" || header == "samplerate.h";
}

/// Rooms that each room of ours may see besides itself (design.md, "Arrows go one way").
const QMap<QString, QStringList>& allowed() {
    static const QMap<QString, QStringList> map = {
        {"core/base", {}},
        {"core/music", {"core/base"}},
        {"core/midi", {"core/base", "core/music"}},
        {"core/project", {"core/base", "core/music"}},
        {"core/exchange", {"core/base", "core/music", "core/midi"}},
        {"core/metrics", {"core/base", "core/music"}},
        {"core/figure", {"core/base", "core/music"}},
        {"core/dataset", {"core/base", "core/music", "core/midi", "core/metrics", "core/exchange"}},
        {"core/engine", {"core/base", "core/music"}},
        {"core/gpu", {"core/base", "core/music", "core/metrics"}},
        {"core/ml", {"core/base", "core/music", "core/midi", "core/dataset", "core/metrics", "core/gpu"}},
        {"core/evaluation", {"core/base", "core/music", "core/dataset", "core/metrics", "core/figure", "core/ml"}},
        {"core/listening", {"core/base", "core/music", "core/metrics", "core/dataset", "core/engine", "core/ml"}},
        {"widgets", {"core/base", "core/music"}},
        {"app/cli", {"core"}},
        {"ui", {"core", "widgets"}},
        {"app", {"core", "ui", "app/cli"}},
    };
    return map;
}

QString roomOf(const QString& path) {
    const QStringList parts = path.split('/');
    if (parts.size() > 2 && (parts[0] == "core" || (parts[0] == "app" && parts[1] == "cli")))
        return parts[0] + '/' + parts[1];
    return parts[0];
}

} // namespace

/// The rules of the house that a compiler cannot keep.
class HouseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_sources = sources();
        QVERIFY(m_sources.size() > 100);
    }

    void arrowsGoOneWay() {
        QStringList wrong;
        forEachInclude([&](const Source& source, const QString& header) {
            const QString room = roomOf(source.path);
            if (room == "tests") return;
            static const QRegularExpression ours(QStringLiteral("^(core|widgets|ui|app|tests)/"));
            if (!ours.match(header).hasMatch()) return;
            const QString target = roomOf(header);
            const QStringList& may = allowed()[room];
            if (target == room || may.contains(target) || may.contains(target.section('/', 0, 0))) return;
            wrong << source.path + " includes " + header;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void librariesStayInTheirRooms() {
        QStringList wrong;
        forEachInclude([&](const Source& source, const QString& header) {
            const QString& path = source.path;
            if (path.startsWith("tests/")) return;
            const bool core = path.startsWith("core/") || path.startsWith("app/cli/") || path == "app/musegan_main.cpp";
            if ((core && isQt(header)) || (!path.startsWith("core/ml/") && isTorch(header)) ||
                (!path.startsWith("core/engine/") && isSound(header)) ||
                (!path.startsWith("core/base/") && header.startsWith("spdlog")) ||
                (!path.startsWith("widgets/") && header == "qcustomplot.h") ||
                (!path.startsWith("app/cli/serve/") && (header.startsWith("boost/") || header.startsWith("lo/"))))
                wrong << path + " includes " + header;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// LibTorch's headers take seconds to compile, so the headers that other rooms use are free of them.
    void publicHeadersOfMlAreFreeOfTorch() {
        for (const Source& source : m_sources)
            if (source.path.startsWith("core/ml/") && source.path.count('/') == 2 && source.path.endsWith(".h"))
                for (const QString& line : source.lines)
                    QVERIFY2(!isTorch(includeOf(line)) && !includeOf(line).startsWith("core/ml/net"),
                             qPrintable(source.path + ": " + line));
    }

    /// What base has one of is made nowhere else.
    void thereIsOneOfEach() {
        const QMap<QString, QString> homes = {{"std::vector<std::jthread>", "core/base/ParallelFor.cpp"},
                                              {"::mmap(", "core/base/MappedFile.cpp"},
                                              {"mkstemp(", "core/base/TemporaryFile.cpp"},
                                              {"(::rename(", "core/base/TemporaryFile.cpp"}};
        QStringList wrong;
        for (const Source& source : m_sources) {
            if (source.path.startsWith("tests/")) continue;
            for (auto home = homes.cbegin(); home != homes.cend(); ++home)
                for (const QString& line : source.lines)
                    if (source.path != home.value() && line.contains(home.key()))
                        wrong
                            << QStringLiteral("%1 has %2, which %3 is for").arg(source.path, home.key(), home.value());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void filesStaySmall() {
        QStringList wrong;
        for (const Source& source : m_sources)
            if (source.lines.size() > 500)
                wrong << QStringLiteral("%1 has %2 lines").arg(source.path).arg(source.lines.size());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        for (const char* name : {"app/musegan_main.cpp", "app/studio_main.cpp"}) {
            const auto lines = linesOf(rootPath() + name).size();
            QVERIFY2(lines > 1 && lines < 60, name);
        }
    }

    void everyFileSaysItsLicence() {
        for (const Source& source : m_sources)
            QVERIFY2(source.lines.first() == "// SPDX-License-Identifier: MIT", qPrintable(source.path));
    }

    void headersAreGuarded() {
        for (const Source& source : m_sources)
            if (source.path.endsWith(".h")) QVERIFY2(source.lines.contains("#pragma once"), qPrintable(source.path));
    }

    void foldersStaySmall() {
        QMap<QString, int> counts;
        for (const Source& source : m_sources)
            ++counts[source.path.section('/', 0, -2)];
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            QVERIFY2(it.value() <= 30, qPrintable(QStringLiteral("%1 has %2 files").arg(it.key()).arg(it.value())));
    }

    /// Within ui arrows go one way too: features on top of the window's parts, those on services, document, jobs and
    /// kit.
    void uiIsInLayers() {
        static const QMap<QString, QStringList> below = {
            {"kit", {}},
            {"jobs", {"kit"}},
            {"document", {"kit", "jobs"}},
            {"services", {"kit", "jobs", "document"}},
            {"window", {"kit", "jobs", "document", "services"}},
            {"features", {"kit", "jobs", "document", "services", "window"}},
            {"app", {"kit", "jobs", "document", "services", "window", "features"}},
        };
        QStringList wrong;
        forEachInclude([&](const Source& source, const QString& header) {
            if (!source.path.startsWith("ui/") || !header.startsWith("ui/")) return;
            const QString layer = source.path.section('/', 1, 1);
            const QString target = header.section('/', 1, 1);
            if (!below.contains(layer)) wrong << source.path + " is in no layer of ui";
            // What a feature is, and the list of them, the window may see; not what is in one.
            const bool contract = target == "features" && header.count('/') == 2;
            if (layer != target && !contract && !below[layer].contains(target))
                wrong << source.path + " includes " + header;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void featuresKnowNothingOfEachOther() {
        QStringList wrong;
        int features = 0;
        forEachInclude([&](const Source& source, const QString& header) {
            if (!header.startsWith("ui/features/") || header.count('/') != 3) return;
            if (!source.path.startsWith("ui/features/") || source.path == "ui/features/features.cpp") {
                features += source.path == "ui/features/features.cpp";
                return;
            }
            if (source.path.section('/', 2, 2) != header.section('/', 2, 2))
                wrong << source.path + " includes " + header;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        QVERIFY(features > 10);
    }

    void theMainWindowNamesNoFeature() {
        QSet<QString> names;
        for (const Source& source : m_sources)
            if (source.path.startsWith("ui/features/") && source.path.count('/') == 3)
                names << QFileInfo(source.path).completeBaseName() << source.path.section('/', 2, 2) + '/';
        QVERIFY(names.size() > 50);
        for (const Source& source : m_sources) {
            if (!source.path.startsWith("ui/window/MainWindow.")) continue;
            QVERIFY2(source.lines.size() < 200, qPrintable(source.path));
            for (const QString& line : source.lines)
                for (const QString& name : std::as_const(names)) {
                    const QRegularExpression word(QStringLiteral("\\b%1").arg(QRegularExpression::escape(name)));
                    QVERIFY2(!word.match(line).hasMatch(), qPrintable(source.path + ": " + line));
                }
        }
    }

private:
    template <typename Visit> void forEachInclude(const Visit& visit) {
        for (const Source& source : m_sources)
            for (const QString& line : source.lines)
                if (const QString header = includeOf(line); !header.isEmpty()) visit(source, header);
    }

    std::vector<Source> m_sources;
};

MUSE_TEST(HouseTest)
#include "HouseTest.moc"
