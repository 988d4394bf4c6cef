// SPDX-License-Identifier: MIT
#include "core/engine/playback/SoundClip.h"

#include "core/engine/export/AudioFile.h"
#include "core/engine/playback/Renderer.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <numbers>

using namespace muse;
namespace fs = std::filesystem;

namespace {

constexpr double kTone = 1000; ///< Hz

/// A second of a tone, the right side half as loud.
void writeTone(const fs::path& file, int rate) {
    auto audio = AudioFile::create(file, rate, SampleFormat::Float32);
    QVERIFY(audio.ok());
    std::vector<float> samples;
    for (int i = 0; i < rate; ++i) {
        const auto value = static_cast<float>(0.4 * std::sin(2 * std::numbers::pi * kTone * i / rate));
        samples.insert(samples.end(), {value, value / 2});
    }
    QVERIFY((*audio)->write(samples));
    QVERIFY((*audio)->close());
    QVERIFY((*audio)->replacement().commit());
}

} // namespace

class SoundClipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAtAnyRate_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("as it is") << 44100 << 44100;
        QTest::newRow("up") << 44100 << 48000;
        QTest::newRow("down") << 48000 << 44100;
        QTest::newRow("far up") << 22050 << 96000;
    }

    /// The tone stays the tone: what is read is the sine of its own rate.
    void readsAtAnyRate() {
        QFETCH(int, from);
        QFETCH(int, to);
        writeTone(file("tone.wav"), from);
        const auto clip = readSoundClip(file("tone.wav"), to);
        QVERIFY2(clip.ok(), clip ? "" : clip.error().message.c_str());
        QCOMPARE(clip->sampleRate, to);
        QVERIFY(std::fabs(clip->seconds() - 1) < 0.001);
        double worst = 0;
        for (int i = to / 10; i < to * 9 / 10; ++i) {
            const auto at = static_cast<std::size_t>(i);
            const double expected = 0.4 * std::sin(2 * std::numbers::pi * kTone * i / to);
            worst = std::max({worst, std::fabs(clip->left[at] - expected), std::fabs(clip->right[at] - expected / 2)});
        }
        QVERIFY2(worst < 1e-3, qPrintable(QString::number(worst)));
    }

    void refusesWhatIsNoSound() {
        std::ofstream(file("text.wav")) << "RIFF, or so it says";
        for (const char* name : {"text.wav", "missing.wav", "."}) {
            const auto clip = readSoundClip(file(name), 44100);
            QVERIFY(!clip);
            QVERIFY2(clip.error().message.find(file(name).string()) != std::string::npos, clip.error().message.c_str());
        }
    }

    /// Block by block, from where it is asked to, to its end and not beyond.
    void isRenderedFromItsFrameToItsEnd() {
        writeTone(file("tone.wav"), 44100);
        auto playing = std::make_shared<ClipPlaying>();
        playing->clip = std::make_shared<SoundClip>(*readSoundClip(file("tone.wav"), 44100));
        playing->frame = 44000;
        playing->gain = 0.5F;
        Renderer renderer(44100);
        renderer.publish(std::make_unique<std::shared_ptr<ClipPlaying>>(playing));
        std::vector<float> left(64);
        std::vector<float> right(64);
        renderer.render(left.data(), right.data(), 64);
        QCOMPARE(playing->frame.load(), 44064);
        for (std::size_t i = 0; i < 64; ++i) {
            QCOMPARE(left[i], 0.5F * playing->clip->left[44000 + i]);
            QCOMPARE(right[i], 0.5F * playing->clip->right[44000 + i]);
        }
        renderer.render(left.data(), right.data(), 64);
        QCOMPARE(playing->frame.load(), 44100);
        QCOMPARE(left[36], 0.0F);
        renderer.render(left.data(), right.data(), 64);
        QCOMPARE(playing->frame.load(), 44100);

        // Another takes its place, and of another rate none is heard.
        auto other = std::make_shared<ClipPlaying>();
        other->clip = std::make_shared<SoundClip>(*readSoundClip(file("tone.wav"), 48000));
        renderer.publish(std::make_unique<std::shared_ptr<ClipPlaying>>(other));
        renderer.render(left.data(), right.data(), 64);
        QCOMPARE(other->frame.load(), 0);
        QCOMPARE(playing.use_count(), 2);
        renderer.publish(std::make_unique<std::shared_ptr<ClipPlaying>>(std::make_shared<ClipPlaying>()));
        QCOMPARE(playing.use_count(), 1);
    }

private:
    fs::path file(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    QTemporaryDir m_folder;
};

MUSE_TEST(SoundClipTest)
#include "SoundClipTest.moc"
