// SPDX-License-Identifier: MIT
#include "widgets/Icons.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QTest>

using namespace muse;

namespace {

const QStringList kNames = {
    QStringLiteral("play"),        QStringLiteral("stop"),           QStringLiteral("return"),
    QStringLiteral("loop"),        QStringLiteral("select"),         QStringLiteral("draw"),
    QStringLiteral("erase"),       QStringLiteral("mute"),           QStringLiteral("solo"),
    QStringLiteral("lock"),        QStringLiteral("unlock"),         QStringLiteral("undo"),
    QStringLiteral("redo"),        QStringLiteral("generate"),       QStringLiteral("train"),
    QStringLiteral("open"),        QStringLiteral("save"),           QStringLiteral("export"),
    QStringLiteral("zoom-in"),     QStringLiteral("zoom-out"),       QStringLiteral("zoom-fit"),
    QStringLiteral("plus"),        QStringLiteral("pause"),          QStringLiteral("resume"),
    QStringLiteral("folder"),      QStringLiteral("note"),           QStringLiteral("metronome"),
    QStringLiteral("keyboard"),    QStringLiteral("dice"),           QStringLiteral("info"),
    QStringLiteral("menu"),        QStringLiteral("musegan-studio"), QStringLiteral("sounding"),
    QStringLiteral("show"),        QStringLiteral("hide"),           QStringLiteral("box"),
    QStringLiteral("box-checked"),
};

int inkOf(const QImage& image) {
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 96 ? 1 : 0;
    return ink;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconShowsAtEverySize() {
        for (const QString& name : kNames) {
            for (const int size : {16, 24, 48}) {
                const QImage image = icon(name).pixmap(size, size).toImage();
                QVERIFY2(image.width() == size, qPrintable(name));
                QVERIFY2(inkOf(image) >= size / 2, qPrintable(name));
            }
        }
    }

    void everyFileFollowsTheGrid() {
        const QDir folder(QStringLiteral(MUSE_SOURCE_DIR "/assets/icons"));
        const QStringList files = folder.entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= kNames.size());
        for (const QString& name : files) {
            if (name == QLatin1String("musegan-studio.svg")) continue;
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray words = file.readAll();
            QVERIFY2(words.contains("viewBox=\"0 0 24 24\""), qPrintable(name));
            QVERIFY2(words.contains("stroke-width=\"1.75\""), qPrintable(name));
        }
    }

    void whatShowsAStateLooksOtherwiseWhenOn() {
        const QIcon lock = stateIcon(QStringLiteral("unlock"), QStringLiteral("lock"));
        const auto shape = [](QImage image) { return image.createAlphaMask(); };
        const auto drawn = [&](QIcon::State state) {
            return shape(lock.pixmap(QSize(24, 24), QIcon::Normal, state).toImage());
        };
        QCOMPARE(drawn(QIcon::Off), shape(icon(QStringLiteral("unlock")).pixmap(24, 24).toImage()));
        QVERIFY2(drawn(QIcon::Off) != drawn(QIcon::On), "colour alone tells nobody who does not see it");
        QVERIFY(stateIcon(QStringLiteral("unlock"), QStringLiteral("no-such-icon")).isNull());
    }

    void anUnknownNameIsEmpty() { QVERIFY(icon(QStringLiteral("no-such-icon")).isNull()); }
};

MUSE_WINDOW_TEST(IconsTest)
#include "IconsTest.moc"
