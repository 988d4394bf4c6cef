// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"

#include <QImage>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

namespace {

constexpr int kPatience = 90000;
constexpr QSize kSize(1280, 800);

/// A picture of the studio as it is shipped, drawn `scale` times as fine.
QImage picture(const QString& scale, int stored = 100) {
    const QTemporaryDir home;
    QSettings settings(home.filePath("musegan-studio/studio.conf"), QSettings::IniFormat);
    settings.setValue("window/scale", stored);
    settings.sync();
    const QString file = home.filePath("studio.png");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", home.path());
    environment.insert("XDG_CONFIG_HOME", home.path());
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.remove("QT_SCALE_FACTOR");
    if (!scale.isEmpty()) environment.insert("QT_SCALE_FACTOR", scale);
    QProcess studio;
    studio.setProcessEnvironment(environment);
    studio.start(MUSE_STUDIO, {"--audio-driver", "null", "--size", "1280x800", "--screenshot", file});
    if (!studio.waitForFinished(kPatience) || studio.exitCode() != 0) return {};
    return QImage(file).convertToFormat(QImage::Format_RGB32);
}

int apart(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

/// Mean difference of a pixel's three values together, and the share of pixels that differ much.
std::pair<double, double> difference(const QImage& a, const QImage& b) {
    double sum = 0;
    double much = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const int here = apart(a.pixel(x, y), b.pixel(x, y));
            sum += here;
            much += here > 120;
        }
    const double pixels = double(a.width()) * a.height();
    return {sum / pixels, much / pixels};
}

} // namespace

/// On fine screens the window is as large as elsewhere, laid out alike, and drawn finer.
class HighDpiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_plain = picture("1");
        QCOMPARE(m_plain.size(), kSize);
    }

    void scalesTheWindow_data() {
        QTest::addColumn<QString>("scale");
        QTest::newRow("125%") << "1.25";
        QTest::newRow("150%") << "1.5";
        QTest::newRow("200%") << "2";
    }

    void scalesTheWindow() {
        QFETCH(QString, scale);
        const QImage fine = picture(scale);
        QCOMPARE(fine.size(), kSize * scale.toDouble());
        const QImage small = fine.scaled(kSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const auto [mean, much] = difference(m_plain, small);
        QVERIFY2(mean < 14 && much < 0.03, qPrintable(QString("%1, %2").arg(mean).arg(much)));
        // What is merely blown up has no detail of its own.
        const QImage blown = m_plain.scaled(fine.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const double detail = difference(fine, blown).second;
        QVERIFY2(detail > 0.01, qPrintable(QString::number(detail)));
    }

    /// The preference: as fine as the desktop's own factor would make it, which goes before it.
    void thePreferenceScalesToo() {
        QCOMPARE(picture({}, 150).size(), kSize * 1.5);
        QCOMPARE(picture("1", 200).size(), kSize);
    }

private:
    QImage m_plain;
};

MUSE_TEST(HighDpiTest)
#include "HighDpiTest.moc"
