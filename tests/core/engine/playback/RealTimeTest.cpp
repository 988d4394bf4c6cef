// SPDX-License-Identifier: MIT
#include "tests/core/engine/EngineTools.h"
#include "tests/support/Sanitized.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <cerrno>
#include <dlfcn.h>
#include <pthread.h>
#include <string_view>

using namespace muse;
using namespace muse::test;

namespace {

thread_local bool t_watching = false;
thread_local int t_allocations = 0;
thread_local int t_fluidAllocations = 0; ///< of libgomp, on FluidSynth's behalf
thread_local int t_locks = 0;

/// Counts by who asked: libgomp jumps to free() from FluidSynth's frame, so both names stand for FluidSynth's OpenMP
/// region.
[[maybe_unused]] void countAllocation(void* caller) {
    if (!t_watching) return;
    t_watching = false;
    Dl_info from{};
    const std::string_view library = dladdr(caller, &from) && from.dli_fname ? from.dli_fname : "";
    const bool fluid = library.find("libgomp") != library.npos || library.find("libfluidsynth") != library.npos;
    ++(fluid ? t_fluidAllocations : t_allocations);
    t_watching = true;
}

template <typename Function> Function real(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

#ifndef MUSE_SANITIZED
// This program's malloc family and locks stand before the C library's and GLib's, for FluidSynth's calls as well as for
// ours.
extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);
void __libc_free(void*);

void* malloc(std::size_t size) {
    countAllocation(__builtin_return_address(0));
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
    countAllocation(__builtin_return_address(0));
    return __libc_calloc(count, size);
}
void* realloc(void* block, std::size_t size) {
    countAllocation(__builtin_return_address(0));
    return __libc_realloc(block, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
    countAllocation(__builtin_return_address(0));
    return __libc_memalign(alignment, size);
}
int posix_memalign(void** block, std::size_t alignment, std::size_t size) {
    countAllocation(__builtin_return_address(0));
    *block = __libc_memalign(alignment, size);
    return *block ? 0 : ENOMEM;
}
void* memalign(std::size_t alignment, std::size_t size) {
    countAllocation(__builtin_return_address(0));
    return __libc_memalign(alignment, size);
}
void free(void* block) {
    if (block) countAllocation(__builtin_return_address(0));
    __libc_free(block);
}

void g_mutex_lock(void* mutex) {
    static const auto lock = real<void (*)(void*)>("g_mutex_lock");
    if (t_watching) ++t_locks;
    lock(mutex);
}
void g_rec_mutex_lock(void* mutex) {
    static const auto lock = real<void (*)(void*)>("g_rec_mutex_lock");
    if (t_watching) ++t_locks;
    lock(mutex);
}
int pthread_mutex_lock(pthread_mutex_t* mutex) {
    static const auto lock = real<int (*)(pthread_mutex_t*)>("pthread_mutex_lock");
    if (t_watching) ++t_locks;
    return lock(mutex);
}
}
#endif

class RealTimeTest : public QObject {
    Q_OBJECT
    std::optional<std::filesystem::path> m_font;

    static void renderWatched(Player& player, int blocks) {
        std::array<float, 256> left{};
        std::array<float, 256> right{};
        t_watching = true;
        for (int i = 0; i < blocks; ++i)
            player.renderer.render(left.data(), right.data(), 256);
        t_watching = false;
    }

private Q_SLOTS:
    void initTestCase() {
#ifdef MUSE_SANITIZED
        QSKIP("A sanitizer brings its own allocator, which cannot be counted.");
#endif
        m_font = smallSoundFont();
        if (!m_font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }

    void init() {
        t_allocations = 0;
        t_fluidAllocations = 0;
        t_locks = 0;
    }

    void theCounterCounts() {
        t_watching = true;
        std::make_unique<std::vector<int>>(100)->push_back(1);
        t_watching = false;
        QVERIFY(t_allocations > 0);
    }

    void theCallbackNeitherAllocatesNorLocks_data() {
        QTest::addColumn<bool>("effects");
        QTest::addColumn<bool>("all");
        QTest::newRow("with effects") << true << true;
        QTest::newRow("without effects") << false << true;
        QTest::newRow("of the sounds in use only") << false << false;
    }
    void theCallbackNeitherAllocatesNorLocks() {
        QFETCH(bool, effects);
        QFETCH(bool, all);
        Player player(*m_font, kRate, effects ? Effects::On : Effects::Off, all ? Samples::All : Samples::Preloaded);
        MidiMessage key = MidiMessage::of(MidiMessage::kNoteOn, 0, 72, 90);
        player.set(fullSong(8));
        player.transport().play();
        renderWatched(player, 400);
        for (int edit = 0; edit < 20; ++edit) {
            Song song = fullSong(4 + edit % 5);
            song.tempo = TempoMap::constant(100 + edit * 5);
            song.track(Family::Guitar).settings.program = 24 + edit % 8;
            song.track(Family::Drums).settings.mute = edit % 2 == 1;
            song.track(Family::Piano).setControls(Controller::Sustain, {{0, 127}, {400 + edit, 0}, {500, 127}});
            song.track(Family::Bass).setControls(Controller::Volume, {{100, 30}, {edit * 100 + 300, 90}});
            player.set(song);
            player.transport().setMetronome(edit % 3 != 0);
            if (edit % 5 == 4) {
                player.transport().stop();
                renderWatched(player, 1);
                player.transport().play(edit % 2);
            }
            player.transport().setLoop(Transport::Range{edit * 100, edit * 100 + 700});
            player.transport().seek(edit * 90);
            player.renderer.live().preview({2, 60, static_cast<std::uint8_t>(edit % 2 ? 100 : 0)});
            player.renderer.live().keyboard(key);
            player.renderer.live().setFamily(kAllFamilies[static_cast<std::size_t>(edit) % kFamilies]);
            renderWatched(player, 60);
        }
        player.transport().stop();
        player.renderer.live().allNotesOff();
        renderWatched(player, 20);
        QCOMPARE(t_allocations, 0);
        QCOMPARE(t_locks, 0);
        if (effects)
            qInfo("FluidSynth's effects: %d calls of malloc's family in over 1600 blocks", t_fluidAllocations);
        else
            QCOMPARE(t_fluidAllocations, 0);
    }

    void takingANewSynthNeitherAllocatesNorLocks() {
        Player player(*m_font);
        player.set(fullSong(8));
        player.transport().play();
        renderWatched(player, 100);
        auto next = Synth::load(*m_font, kRate);
        QVERIFY(next);
        player.renderer.publish(std::move(next).value());
        renderWatched(player, 100);
        QCOMPARE(t_allocations, 0);
        QCOMPARE(t_locks, 0);
    }

    void sendingOutNeitherAllocatesNorLocks() {
        std::atomic<int> sent = 0;
        MidiOut out;
        out.open([&](const MidiMessage&) { ++sent; });
        Renderer renderer(kRate, &out);
        renderer.setClock(true);
        renderer.publish(compileSchedule(fullSong(2), kRate));
        renderer.transport().play();
        std::array<float, 256> left{};
        std::array<float, 256> right{};
        t_watching = true;
        for (int i = 0; i < 400; ++i)
            renderer.render(left.data(), right.data(), 256);
        t_watching = false;
        QTRY_VERIFY(sent > 50);
        QCOMPARE(t_allocations, 0);
        QCOMPARE(t_locks, 0);
    }
};

MUSE_TEST(RealTimeTest)
#include "RealTimeTest.moc"
