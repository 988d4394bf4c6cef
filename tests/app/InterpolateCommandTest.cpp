// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"

#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse::test;

/// What `musegan interpolate` draws and plays of the models that ship.
class InterpolateCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void twoSeedsAreARow() {
        const QImage row = drawn({"--model", model("composer"), "--seeds", "3,8", "--columns", "3"});
        const QImage pair = drawn({"--model", model("composer"), "--seeds", "3,8", "--columns", "2"});
        QVERIFY(row.width() > 1.4 * pair.width());
        QVERIFY(row.height() < 1.3 * pair.height()); // by what is between, rolls may be higher
        QVERIFY(pair != drawn({"--model", model("composer"), "--seeds", "3,9", "--columns", "2"}));
        // The ends are the same; what is between is not.
        QVERIFY(row != drawn({"--model", model("composer"), "--seeds", "3,8", "--columns", "3", "--straight"}));
        QCOMPARE(pair, drawn({"--model", model("composer"), "--seeds", "3,8", "--columns", "2", "--straight"}));
    }

    void fourSeedsAreAGrid() {
        const QStringList corners = {"--model", model("hybrid"), "--seeds", "1,2,3,4", "--columns", "2"};
        const QImage two = drawn(corners + QStringList{"--rows", "2"});
        const QImage four = drawn(corners + QStringList{"--rows", "4"});
        QCOMPARE(four.width(), two.width());
        QVERIFY(four.height() > 1.8 * two.height());
    }

    void musicGoesFromTheFirstSeedToTheLast() {
        const auto made = [&](const QStringList& how, const QString& name) {
            const auto run = musegan(how + QStringList{"-o", path(name)});
            [&] { QVERIFY2(run.code == 0, qPrintable(run.err)); }();
            const auto file = muse::readMidi(path(name).toStdString());
            [&] { QVERIFY(file.ok()); }();
            return muse::importSong(*file)
                .song.track(muse::Family::Drums)
                .notesIn(0, muse::kBarsPerPhrase * muse::kTicksPerBar)
                .size();
        };
        const auto first =
            made({"interpolate", "--model", model("composer"), "--seeds", "3,8", "--columns", "3"}, "a.mid");
        const auto alone = made({"generate", "--model", model("composer"), "--seed", "3"}, "b.mid");
        QCOMPARE(first, alone);
    }

    /// What is made to a song goes with it: its bars, its tempo, and the track that was heard.
    void musicToASongIsInItsBars() {
        muse::Song song;
        song.signatures = {{0, 3, 4}};
        song.tempo = muse::TempoMap({{0, 500000}});
        std::vector<muse::Note> notes;
        for (int beat = 0; beat < 3 * 12; ++beat)
            notes.push_back({beat * muse::kTicksPerQuarter, muse::kTicksPerQuarter / 2, 40, 90});
        song.track(muse::Family::Bass).setNotes(notes);
        QVERIFY(muse::writeMidi(song, path("waltz.mid").toStdString()).ok());
        const auto run = musegan({"interpolate", "--model", model("composer-bass"), "--song", path("waltz.mid"),
                                  "--from-bar", "2", "--seeds", "3,8", "--columns", "2", "-o", path("to.mid")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const auto file = muse::readMidi(path("to.mid").toStdString());
        QVERIFY(file.ok());
        const muse::Song made = muse::importSong(*file).song;
        QCOMPARE(made.signatures.front().numerator, 3);
        QCOMPARE(made.tempo.changes().front().microsecondsPerQuarter, 500000);
        QCOMPARE(made.track(muse::Family::Bass).notes().size(), std::size_t{3 * 8});
        QVERIFY(made.noteCount() > 3 * 8);
    }

    void whatWouldHaveNoEffectIsRefused_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("rows of a row") << QStringList{"--seeds", "3,8", "--rows", "3"} << "--rows";
        QTest::newRow("a vector that it lacks")
            << QStringList{"--seeds", "3,8", "--hold", "player=4"} << "piece, course";
        QTest::newRow("two seeds at once")
            << QStringList{"--seeds", "3,8", "--hold", "piece=4", "--hold", "piece=5"} << "4 and 5";
        QTest::newRow("a bar of no song") << QStringList{"--seeds", "3,8", "--from-bar", "2"} << "--song";
        QTest::newRow("the same twice") << QStringList{"--seeds", "3,3"} << "nothing between";
        QTest::newRow("the tempo of a picture") << QStringList{"--tempo", "90"} << "--tempo is for music";
        QTest::newRow("too strong") << QStringList{"--strength", "course=3"} << "no strength from 0 to 2";
    }
    void whatWouldHaveNoEffectIsRefused() {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const auto run =
            musegan(QStringList{"interpolate", "--model", model("composer"), "-o", path("no.png")} + options);
        QVERIFY(run.code != 0);
        QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
        QVERIFY(!QFile::exists(path("no.png")));
    }

    void theWayIsAnAnimation() {
        const QString gif = path("way.gif");
        const auto run = musegan({"interpolate", "--model", model("composer"), "--seeds", "3,8", "--columns", "4",
                                  "--scale", "1", "-o", gif});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QImageReader frames(gif);
        QVERIFY(frames.supportsAnimation());
        QCOMPARE(frames.imageCount(), 4);
        QCOMPARE(frames.loopCount(), -1); // without end
        std::vector<QImage> images;
        for (QImage image = frames.read(); !image.isNull(); image = frames.read()) {
            QCOMPARE(frames.nextImageDelay(), 300);
            images.push_back(image.convertToFormat(QImage::Format_RGB32));
        }
        QCOMPARE(images.size(), std::size_t{4});
        QVERIFY(images.front() != images.back());
        // Colours are few enough to be kept as they are: the ground is the figure's own.
        QCOMPARE(images.front().pixel(0, 0), qRgb(255, 255, 255));
        const QImage grid = drawn({"--model", model("composer"), "--seeds", "3,8", "--columns", "4", "--scale", "1"});
        QVERIFY(grid.width() > images.front().width());
        QCOMPARE(images.front().height(), grid.height());
        // The first panel of the grid, but for shades at the edges of letters.
        const QImage first = grid.convertToFormat(QImage::Format_RGB32);
        int differ = 0;
        const int width = images.front().width() - 40;
        for (int y = 0; y < first.height(); ++y)
            for (int x = 0; x < width; ++x)
                differ += images.front().pixel(x, y) != first.pixel(x, y) ? 1 : 0;
        QVERIFY2(differ < width * first.height() / 100, qPrintable(QString::number(differ)));
    }

    void rolesOfAHybridChangeApart() {
        const QStringList roles = {"--model", model("hybrid"), "--seeds", "3,8", "--roles", "--columns", "2"};
        const QImage grid = drawn(roles + QStringList{"--rows", "2"});
        const QImage taller = drawn(roles + QStringList{"--rows", "3"});
        QVERIFY(taller.height() > 1.3 * grid.height());
    }

    void whatIsMissingIsSaid() {
        const auto refused = [&](const QStringList& how, int code, const char* words) {
            const auto run = musegan(QStringList{"interpolate", "-o", path("x.png")} + how);
            QCOMPARE(run.code, code);
            QVERIFY2(run.err.contains(words), qPrintable(run.err));
        };
        refused({"--model", model("composer"), "--seeds", "3"}, 2, "2 required");
        refused({"--model", model("composer"), "--seeds", "1,2,3,4,5"}, 2, "seeds");
        refused({"--model", model("composer-bass"), "--seeds", "3,4"}, 1, "--song");
        refused({"--model", model("composer"), "--seeds", "3,4", "--roles"}, 1, "hybrid");
        refused({"--model", model("hybrid"), "--seeds", "3,4,5", "--roles"}, 1, "two seeds");
        refused({"--model", model("composer"), "--seeds", "3,4", "--song", "x.mid"}, 1, "leave --song out");
    }

private:
    static QString model(const QString& name) {
        return QStringLiteral(MUSE_SOURCE_DIR "/assets/models/%1.safetensors").arg(name);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QImage drawn(const QStringList& how) {
        const auto run = musegan(QStringList{"interpolate", "-o", path("grid.png")} + how);
        [&] { QVERIFY2(run.code == 0, qPrintable(run.err)); }();
        return QImage(path("grid.png"));
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(InterpolateCommandTest)
#include "InterpolateCommandTest.moc"
