// SPDX-License-Identifier: MIT
#include "core/engine/playback/Renderer.h"
#include "core/engine/synth/SoundFontLoader.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <new>
#include <stdexcept>

using namespace muse;

namespace fs = std::filesystem;

/// The thread that loads soundfonts, when loading goes wrong.
class SoundFontLoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A throw ends neither the program nor the thread: what is asked for next is tried.
    void whatIsThrownIsAnError() {
        Renderer renderer(44100);
        SoundFontLoader loader(renderer, [](const fs::path& path, int) -> Result<std::unique_ptr<Synth>> {
            if (path == "large.sf2") throw std::bad_alloc();
            if (path == "odd.sf2") throw std::runtime_error("odd");
            return Error{"{} is no soundfont.", path};
        });
        for (const char* name : {"large.sf2", "odd.sf2", "none.sf2"}) {
            loader.load(name);
            std::optional<Error> error;
            QTRY_VERIFY(error || (error = loader.takeError()));
            QVERIFY(!error->message.empty());
            QVERIFY(!loader.loading());
            QVERIFY(!loader.takeError());
        }
    }

    void theRateIsTheRenderers() {
        Renderer renderer(48000);
        std::atomic<int> asked = 0;
        SoundFontLoader loader(renderer, [&](const fs::path&, int rate) -> Result<std::unique_ptr<Synth>> {
            asked = rate;
            return Error{"None."};
        });
        loader.load("any.sf2");
        QTRY_COMPARE(asked.load(), 48000);
    }
};

MUSE_TEST(SoundFontLoaderTest)
#include "SoundFontLoaderTest.moc"
