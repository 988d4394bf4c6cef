// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFonts.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/exports/AudioExportPanel.h"
#include "ui/features/exports/ExportController.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <sndfile.hh>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 600000;

class ExportFixture : public WindowFixture {
public:
    explicit ExportFixture(int bars = 2) {
        window->document().replace(test::tinySong(bars));
        trigger("actionExportAudio");
    }

    AudioExportPanel& panel() { return *find<AudioExportPanel>("audioExport"); }
    void choose(const char* box, const QVariant& data) {
        auto* combo = find<QComboBox>(box);
        QVERIFY(combo->findData(data) >= 0);
        combo->setCurrentIndex(combo->findData(data));
    }
    void start() { find<QPushButton>("exportStart")->click(); }
    QString words() { return find<QLabel>("exportWords")->text(); }
};

double loudest(SndfileHandle& sound) {
    double peak = 0;
    sound.command(SFC_CALC_NORM_SIGNAL_MAX, &peak, sizeof peak);
    return peak;
}

} // namespace

/// Exporting sound through the panel beside the window.
class ExportPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        if (!defaultSoundFont()) QSKIP("absent: a soundfont");
    }

    /// Closing the window drops no export without a word.
    void leavingMeanwhileIsAsked() {
        ExportFixture f(400);
        f.choose("exportType", QStringLiteral(".wav"));
        f.prompter.files = {f.file("long.wav")};
        f.start();
        QVERIFY(f.window->findChild<ExportController*>()->busy());
        f.prompter.confirmed = false;
        QVERIFY(!f.window->close());
        QVERIFY2(f.prompter.questions.last().contains("Exporting audio"), qPrintable(f.prompter.questions.last()));
        f.prompter.confirmed = true;
        f.prompter.unsaved = UnsavedChoice::Discard;
        QVERIFY(f.window->close());
    }

    void itStandsBesideTheWindowAndRemembers() {
        ExportFixture f;
        QVERIFY(f.panel().isVisible() && !f.panel().isModal());
        f.choose("exportType", ".ogg");
        QVERIFY(!f.find<QComboBox>("exportSamples")->isEnabled());
        f.choose("exportWhat", true);
        QVERIFY(!f.find<QDoubleSpinBox>("exportPeak")->isEnabled());
        f.find<QCheckBox>("exportNormalise")->setChecked(true);
        QVERIFY(f.find<QDoubleSpinBox>("exportPeak")->isEnabled());
        f.start(); // no file is chosen, so nothing begins
        QVERIFY(!f.find<ExportController>()->busy());
        f.reopen();
        QVERIFY(f.panel().stems());
        QCOMPARE(f.panel().ending(), QString(".ogg"));
        QCOMPARE(f.panel().chosen().peak, std::optional(-1.0));
    }

    void whatIsChosenIsWhatIsWritten() {
        ExportFixture f;
        f.choose("exportRate", 48000);
        f.choose("exportSamples", static_cast<int>(SampleFormat::Int24));
        f.find<QCheckBox>("exportNormalise")->setChecked(true);
        f.find<QDoubleSpinBox>("exportPeak")->setValue(-6);
        f.prompter.files = {f.file("loud.wav")};
        f.start();
        QTRY_VERIFY_WITH_TIMEOUT(f.words().startsWith("Saved"), kPatience);
        SndfileHandle sound(f.file("loud.wav").toStdString());
        QCOMPARE(sound.samplerate(), 48000);
        QCOMPARE(sound.format() & SF_FORMAT_SUBMASK, static_cast<int>(SF_FORMAT_PCM_24));
        const double peak = loudest(sound);
        QVERIFY2(std::abs(peak - std::pow(10, -6.0 / 20)) < 0.002, qPrintable(QString::number(peak)));
    }

    void stemsAreAFileATrack() {
        ExportFixture f;
        f.choose("exportWhat", true);
        f.choose("exportType", ".flac");
        f.prompter.files = {f.file("song.flac")};
        f.start();
        QTRY_VERIFY_WITH_TIMEOUT(f.words().startsWith("Saved 5 stems"), kPatience);
        const auto files = QDir(f.folder.path()).entryList({"song - *.flac"});
        QCOMPARE(files.size(), 5);
        sf_count_t frames = 0;
        for (const QString& file : files) {
            SndfileHandle sound(f.file(file).toStdString());
            QVERIFY(sound.frames() > 0 && (frames == 0 || sound.frames() == frames));
            frames = sound.frames();
            QVERIFY2(loudest(sound) > 0.001, qPrintable(file));
        }
    }

    void aCancelledExportLeavesNothing() {
        ExportFixture f(200);
        f.prompter.files = {f.file("long.wav")};
        QSignalSpy failed(f.find<ExportController>(), &ExportController::failed);
        f.start();
        QVERIFY(f.find<QPushButton>("exportCancel")->isVisible());
        f.find<QPushButton>("exportCancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!f.find<ExportController>()->busy(), kPatience);
        QCOMPARE(QDir(f.folder.path()).entryList({"*long*"}, QDir::Files | QDir::Hidden), QStringList());
        // To cancel is no error.
        QCOMPARE(failed.count(), 0);
        QCOMPARE(f.prompter.errors, QStringList());
        QVERIFY(!f.find<QPushButton>("exportCancel")->isVisible());
        QVERIFY(f.find<QPushButton>("exportStart")->isEnabled());
    }
};

MUSE_WINDOW_TEST(ExportPanelTest)
#include "ExportPanelTest.moc"
