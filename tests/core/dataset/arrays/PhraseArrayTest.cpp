// SPDX-License-Identifier: MIT
#include "core/dataset/arrays/PhraseArray.h"

#include "core/base/Progress.h"
#include "core/exchange/numpy/TrainingArray.h"
#include "tests/core/exchange/NumpyFixtures.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace muse;
using namespace muse::test;

namespace {

using Bytes = std::vector<std::uint8_t>;
using Shape = std::vector<std::int64_t>;
/// Index of a cell in an array of five axes: phrase, bar, step, pitch, track.
using Cell = std::array<std::int64_t, 5>;

constexpr std::size_t kCellsOf48 = std::size_t{4} * 48 * 84 * 5;
constexpr std::size_t kCellsOf96 = 2 * kCellsOf48;

/// A dense array of phrases in which those cells, counted from its start, are on.
Bytes dense(const Shape& shape, const std::vector<std::size_t>& on) {
    std::size_t count = 1;
    for (const std::int64_t extent : shape)
        count *= static_cast<std::size_t>(extent);
    Bytes cells(count, 0);
    for (const std::size_t cell : on)
        cells[cell] = 1;
    return npyOf("|b1", shape, cells);
}

/// Where that cell of a phrase lies.
std::size_t at(std::size_t phrase, std::size_t step, std::size_t pitch, std::size_t track, std::size_t steps = 384) {
    return ((phrase * steps + step) * 84 + pitch) * 5 + track;
}

/// numpy.nonzero's array: a row an axis.
Bytes nonzero(const std::vector<Cell>& cells) {
    std::vector<std::int64_t> rows;
    for (std::size_t axis = 0; axis < 5; ++axis)
        for (const Cell& cell : cells)
            rows.push_back(cell[axis]);
    return npyOf("<i8", {5, static_cast<std::int64_t>(cells.size())}, rows);
}

Bytes sparse(const Shape& shape, const std::vector<Cell>& cells) {
    return zipped({{"nonzero.npy", nonzero(cells)}, {"shape.npy", npyRow("<i8", shape)}});
}

} // namespace

class PhraseArrayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShapeOfTheFirstCode_data() {
        QTest::addColumn<QList<int>>("shape");
        QTest::newRow("phrases") << QList<int>{3, 384, 84, 5};
        QTest::newRow("phrases of bars") << QList<int>{3, 4, 96, 84, 5};
        QTest::newRow("songs of phrases") << QList<int>{1, 6, 4, 96, 84, 5};
    }

    void everyShapeOfTheFirstCode() {
        QFETCH(QList<int>, shape);
        write("a.npy", dense({shape.begin(), shape.end()}, {at(0, 0, 0, 0), at(1, 97, 12, 1), at(2, 383, 83, 4)}));
        auto array = open("a.npy");
        QVERIFY2(array.ok(), array ? "" : array.error().message.c_str());
        QCOMPARE(array->size(), shape.size() == 6 ? 6 : 3);
        const auto phrases = all(*array);
        QCOMPARE(phrases.size(), static_cast<std::size_t>(array->size()));
        QCOMPARE(phrases[0].count() + phrases[1].count() + phrases[2].count(), std::size_t{3});
        QVERIFY(phrases[0].at(0, 0, 0, Family::Bass));
        QVERIFY(phrases[1].at(1, 1, 12, Family::Drums));
        // Their last track is the piano, whatever the names in the code say.
        QVERIFY(phrases[2].at(3, 95, 83, Family::Piano));
    }

    void fortyEightStepsBecomeNinetySix() {
        std::vector<std::size_t> cells;
        for (std::size_t track = 0; track < 5; ++track)
            cells.push_back(at(0, 49, 10 + track, track, 192));
        write("a.npy", dense({1, 4, 48, 84, 5}, cells));
        auto array = open("a.npy");
        QVERIFY2(array.ok(), array ? "" : array.error().message.c_str());
        const auto phrases = all(*array);
        QCOMPARE(phrases.size(), std::size_t{1});
        const std::array order = {Family::Drums, Family::Piano, Family::Guitar, Family::Bass, Family::Strings};
        for (int track = 0; track < 5; ++track) {
            const Family family = order[static_cast<std::size_t>(track)];
            QVERIFY(phrases[0].at(1, 2, 10 + track, family));
            QCOMPARE(phrases[0].at(1, 3, 10 + track, family), family != Family::Drums);
        }
        QCOMPARE(phrases[0].count(), std::size_t{9});
    }

    void theOrderOfTracksCanBeSaid() {
        write("a.npy", dense({1, 384, 84, 5}, {at(0, 5, 6, 0)}));
        auto array = open("a.npy", ArrayTracks::DrumsPianoGuitarBassStrings);
        QVERIFY(array.ok());
        QVERIFY(all(*array)[0].at(0, 5, 6, Family::Drums));
    }

    void otherNumberTypesCountAsOnWhenNotZero() {
        std::vector<float> cells(kCellsOf96, 0);
        cells[at(0, 1, 2, 2)] = 1;
        cells[at(0, 2, 2, 2)] = -1;
        write("a.npy", npyOf("<f4", {1, 384, 84, 5}, cells));
        auto array = open("a.npy");
        QVERIFY(array.ok());
        QCOMPARE(all(*array)[0].count(Family::Guitar), std::size_t{2});
    }

    void sparseArraysAreTheSameAsDenseOnes() {
        const std::vector<Cell> cells = {{0, 0, 0, 0, 0}, {0, 3, 47, 83, 4}, {2, 1, 7, 40, 1}, {2, 1, 7, 40, 3}};
        write("a.npz", sparse({4, 4, 48, 84, 5}, cells));
        std::vector<std::size_t> on;
        for (const Cell& cell : cells)
            on.push_back(at(static_cast<std::size_t>(cell[0]), static_cast<std::size_t>(cell[1] * 48 + cell[2]),
                            static_cast<std::size_t>(cell[3]), static_cast<std::size_t>(cell[4]), 192));
        write("b.npy", dense({4, 4, 48, 84, 5}, on));
        auto fromSparse = open("a.npz");
        auto fromDense = open("b.npy");
        QVERIFY2(fromSparse.ok(), fromSparse ? "" : fromSparse.error().message.c_str());
        QVERIFY(fromDense.ok());
        const auto phrases = all(*fromSparse);
        QCOMPARE(phrases.size(), std::size_t{4});
        QVERIFY(phrases == all(*fromDense));
        QCOMPARE(phrases[1].count(), std::size_t{0});
    }

    void refusesOtherArrays_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* what, const char* name, const Bytes& bytes, const char* reason) {
            QTest::newRow(what) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()))
                                << name << reason;
        };
        row("bars", "a.npy", dense({2, 96, 84, 5}, {}), "single bars");
        row("other shape", "a.npy", dense({1, 4, 96, 128, 5}, {}), "(1, 4, 96, 128, 5) is none");
        row("scalar", "a.npy", npyWithHeader("{'descr': '|b1', 'fortran_order': False, 'shape': ()}", 1), "() is none");
        row("Fortran order", "a.npy",
            npyWithHeader("{'descr': '|b1', 'fortran_order': True, 'shape': (1, 384, 84, 5)}", kCellsOf96),
            "Fortran order");
        row("cut short", "a.npy",
            npyWithHeader("{'descr': '|b1', 'fortran_order': False, 'shape': (2, 384, 84, 5)}", kCellsOf96),
            "promises more");
        row("objects", "a.npy", npyWithHeader("{'descr': '|O', 'fortran_order': False, 'shape': (1, 384, 84, 5)}", 9),
            "pickled objects");
        row("empty", "a.npy", {}, "empty");
        row("not numpy's", "a.npy", Bytes(100, 'x'), "not in numpy's format");
        row("not a zip", "a.npz", Bytes(100, 'x'), "zip");
        row("without shape", "a.npz", zipped({{"nonzero.npy", nonzero({})}}), "lacks");
        row("four axes", "a.npz", sparse({1, 384, 84, 5}, {{0, 0, 0, 0, 0}}), "five axes");
        row("endless silence", "a.npz", sparse({std::int64_t{1} << 60, 4, 48, 84, 5}, {{0, 0, 0, 0, 0}}),
            "more phrases than there are notes");
        row("negative", "a.npz", sparse({-1, 4, 48, 84, 5}, {{0, 0, 0, 0, 0}}), "more phrases");
        row("four rows", "a.npz",
            zipped({{"nonzero.npy", npyOf<std::int64_t>("<i8", {4, 1}, {0, 0, 0, 0})},
                    {"shape.npy", npyRow<std::int64_t>("<i8", {1, 4, 48, 84, 5})}}),
            "five axes");
    }

    void refusesOtherArrays() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, reason);
        write(name, Bytes(bytes.begin(), bytes.end()));
        const auto array = open(name);
        QVERIFY(!array.ok());
        const QString said = QString::fromStdString(array.error().message);
        QVERIFY2(said.contains(reason) && said.contains(name), qPrintable(said));
    }

    void refusesCellsThatContradictTheShape_data() {
        QTest::addColumn<QList<qint64>>("cell");
        QTest::addColumn<QString>("reason");
        QTest::newRow("phrase") << QList<qint64>{2, 0, 0, 0, 0} << "outside";
        QTest::newRow("bar") << QList<qint64>{1, 4, 0, 0, 0} << "outside";
        QTest::newRow("step") << QList<qint64>{1, 0, 48, 0, 0} << "outside";
        QTest::newRow("pitch") << QList<qint64>{1, 0, 0, 84, 0} << "outside";
        QTest::newRow("track") << QList<qint64>{1, 0, 0, 0, 5} << "outside";
        QTest::newRow("negative") << QList<qint64>{1, -1, 0, 0, 0} << "outside";
        QTest::newRow("not in order") << QList<qint64>{0, 0, 0, 0, 0} << "not in the order";
    }

    void refusesCellsThatContradictTheShape() {
        QFETCH(QList<qint64>, cell);
        QFETCH(QString, reason);
        Cell wrong{};
        std::copy(cell.begin(), cell.end(), wrong.begin());
        write("a.npz", sparse({2, 4, 48, 84, 5}, {{0, 1, 0, 0, 0}, {1, 0, 0, 0, 0}, wrong}));
        auto array = open("a.npz");
        QVERIFY(array.ok());
        Result<std::optional<Pianoroll>> phrase = std::optional<Pianoroll>();
        for (int i = 0; i < 3 && phrase; ++i)
            phrase = array->next();
        QVERIFY(!phrase.ok());
        QVERIFY2(QString::fromStdString(phrase.error().message).contains(reason), phrase.error().message.c_str());
    }

    void refusesDamagedAndEndlessArchives() {
        Bytes damaged = sparse({1, 4, 48, 84, 5}, std::vector<Cell>(500, Cell{}));
        damaged.resize(damaged.size() / 2);
        write("a.npz", damaged);
        const auto array = open("a.npz");
        QVERIFY(!array.ok());
        QVERIFY(QString::fromStdString(array.error().message).contains("damaged zip archive"));
    }

    void cancelledOpeningSaysSo() {
        write("a.npz", sparse({1, 4, 48, 84, 5}, {Cell{}}));
        std::stop_source source;
        source.request_stop();
        const auto array = PhraseArray::open(path("a.npz"), std::nullopt, source.get_token());
        QVERIFY(!array.ok());
        QCOMPARE(array.error().message, std::string(kCancelled));
    }

    void withoutATemporaryFolderItSaysWhatToDo() {
        write("a.npz", sparse({1, 4, 48, 84, 5}, {Cell{}}));
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere/at/all");
        const auto array = open("a.npz");
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
        QVERIFY(!array.ok());
        QVERIFY2(QString::fromStdString(array.error().message).contains("TMPDIR"), array.error().message.c_str());
    }

    void whatIsNoFileIsRefused() {
        QVERIFY(!open("none.npy").ok());
        QVERIFY(std::filesystem::create_directory(path("folder.npy")));
        QVERIFY(!open("folder.npy").ok());
        QCOMPARE(::mkfifo(path("pipe.npy").c_str(), 0600), 0);
        QVERIFY(!open("pipe.npy").ok());
    }

    void knowsItsOwnFiles() {
        write("a.npz", sparse({1, 4, 48, 84, 5}, {Cell{}}));
        write("b.npz", zipped(smallLpd()));
        write("c.npz", Bytes(50, 'x'));
        QVERIFY(isTrainingArray(path("a.npz")));
        QVERIFY(!isTrainingArray(path("b.npz")));
        QVERIFY(!isTrainingArray(path("c.npz")));
        QVERIFY(isTrainingArray(path("d.npy")));
        QVERIFY(!isTrainingArray(path("song.mid")));
    }

private:
    [[nodiscard]] std::filesystem::path path(const QString& name) const {
        return m_folder.filePath(name).toStdString();
    }

    void write(const QString& name, const Bytes& bytes) const { writeBytes(path(name), bytes); }

    [[nodiscard]] Result<PhraseArray> open(const QString& name, std::optional<ArrayTracks> tracks = {}) const {
        return PhraseArray::open(path(name), tracks, {});
    }

    static std::vector<Pianoroll> all(PhraseArray& array) {
        std::vector<Pianoroll> phrases;
        while (true) {
            auto phrase = array.next();
            if (!phrase) qFatal("%s", phrase.error().message.c_str());
            if (!*phrase) return phrases;
            phrases.push_back(std::move(**phrase));
        }
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(PhraseArrayTest)
#include "PhraseArrayTest.moc"
