// SPDX-License-Identifier: MIT
#include "core/engine/device/PulseAudioOutput.h"

#include "core/base/log/Log.h"
#include "core/engine/device/PulseLibrary.h"
#include "core/engine/device/ThreadPriority.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <utility>

namespace muse {
namespace {

using namespace std::chrono_literals;

const char* const kName = "MuseGAN Studio";
constexpr auto kPatience = 2s;
constexpr auto kShortest = 60ms; ///< buffered in all: by us, the server and the device
constexpr auto kLongest = 250ms;
constexpr auto kLeast = 35ms;  ///< ready when more is asked for: PipeWire keeps less ready than it is asked to
constexpr int kSettled = 32;   ///< answers after which a latency is no accident
constexpr auto kJitter = 10ms; ///< by which the server's answers differ while nothing changes
constexpr std::int64_t kSmoothing = 16;
constexpr int kLargestBlock = 8192;
constexpr std::size_t kFrameBytes = 2 * sizeof(float);

/// A desktop may leave it to the first program that wants sound to start the server; one that did not start then is not
/// started every few seconds.
pa_context_flags_t flagsOnce() {
    static std::atomic_flag tried;
    return tried.test_and_set() ? PA_CONTEXT_NOAUTOSPAWN : PA_CONTEXT_NOFLAGS;
}

} // namespace

struct PulseAudioOutput::Handles {
    explicit Handles(const PulseLibrary& library) : pulse(library), loop(library.newLoop()) {}
    ~Handles() {
        if (!loop) return;
        pulse.lockLoop(loop);
        // Nobody is to be called any more.
        if (stream) {
            pulse.onStreamState(stream, nullptr, nullptr);
            pulse.onStreamWrite(stream, nullptr, nullptr);
            pulse.onStreamUnderflow(stream, nullptr, nullptr);
            pulse.disconnectStream(stream);
        }
        if (context) {
            pulse.onContextState(context, nullptr, nullptr);
            pulse.disconnectContext(context);
        }
        pulse.unlockLoop(loop);
        pulse.stopLoop(loop);
        if (stream) pulse.freeStream(stream);
        if (context) pulse.freeContext(context);
        pulse.freeLoop(loop);
    }
    Handles(const Handles&) = delete;
    Handles& operator=(const Handles&) = delete;

    const PulseLibrary& pulse;
    pa_threaded_mainloop* loop;
    pa_context* context = nullptr;
    pa_stream* stream = nullptr;
};

PulseAudioOutput::PulseAudioOutput(int sampleRate)
    : m_sampleRate(sampleRate), m_left(kLargestBlock), m_right(kLargestBlock), m_length(kShortest),
      m_latency(std::chrono::nanoseconds(kShortest).count()) {}

PulseAudioOutput::~PulseAudioOutput() = default;

Result<std::unique_ptr<AudioOutput>> PulseAudioOutput::open(int sampleRate) {
    const auto library = pulseLibrary();
    if (!library) return library.error();
    std::unique_ptr<PulseAudioOutput> opened(new PulseAudioOutput(sampleRate));
    opened->m_handles = std::make_unique<Handles>(**library);
    if (auto started = opened->start(); !started) return started.error();
    return std::unique_ptr<AudioOutput>(std::move(opened));
}

Result<void> PulseAudioOutput::start() {
    const PulseLibrary& pulse = m_handles->pulse;
    if (!m_handles->loop) return Error{"there is not enough memory"};
    m_handles->context = pulse.newContext(pulse.loopApi(m_handles->loop), kName);
    pulse.onContextState(
        m_handles->context, [](pa_context*, void* self) { static_cast<PulseAudioOutput*>(self)->contextChanged(); },
        this);
    if (pulse.connectContext(m_handles->context, nullptr, flagsOnce(), nullptr) < 0)
        return Error{"no PulseAudio server is running"};
    if (pulse.startLoop(m_handles->loop) < 0) return Error{"there is not enough memory"};
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, [this] { return m_ready || !m_failure.empty(); }))
        return Error{"the PulseAudio server does not answer"};
    if (!m_failure.empty()) return Error{"{}", m_failure};
    return {};
}

void PulseAudioOutput::fail(std::string reason) {
    const std::lock_guard lock(m_mutex);
    m_gone = true;
    m_failure = std::move(reason);
    m_changed.notify_all();
}

void PulseAudioOutput::contextChanged() {
    const PulseLibrary& pulse = m_handles->pulse;
    const pa_context_state_t state = pulse.contextState(m_handles->context);
    if (state == PA_CONTEXT_READY) return openStream();
    if (state == PA_CONTEXT_FAILED || state == PA_CONTEXT_TERMINATED) fail("no PulseAudio server is running");
}

void PulseAudioOutput::openStream() {
    const PulseLibrary& pulse = m_handles->pulse;
    const pa_sample_spec spec{PA_SAMPLE_FLOAT32NE, static_cast<std::uint32_t>(m_sampleRate), 2};
    m_handles->stream = pulse.newStream(m_handles->context, kName, &spec, nullptr);
    pa_stream* stream = m_handles->stream;
    if (!stream) return fail("there is not enough memory");
    pulse.onStreamState(
        stream, [](pa_stream*, void* self) { static_cast<PulseAudioOutput*>(self)->streamChanged(); }, this);
    pulse.onStreamWrite(
        stream, [](pa_stream*, std::size_t bytes, void* self) { static_cast<PulseAudioOutput*>(self)->write(bytes); },
        this);
    pulse.onStreamUnderflow(
        stream, [](pa_stream*, void* self) { static_cast<PulseAudioOutput*>(self)->grow(); }, this);
    const pa_buffer_attr wanted = bufferOf(m_length);
    // A stream on a device that is suspended would stand still without a word.
    const auto flags = static_cast<pa_stream_flags_t>(PA_STREAM_ADJUST_LATENCY | PA_STREAM_FAIL_ON_SUSPEND);
    if (pulse.connectStream(stream, nullptr, &wanted, flags, nullptr, nullptr) < 0)
        fail(pulse.errorText(pulse.contextError(m_handles->context)));
}

void PulseAudioOutput::streamChanged() {
    const PulseLibrary& pulse = m_handles->pulse;
    switch (pulse.streamState(m_handles->stream)) {
    case PA_STREAM_READY: {
        const std::lock_guard lock(m_mutex);
        m_ready = true;
        m_changed.notify_all();
        break;
    }
    case PA_STREAM_FAILED:
    case PA_STREAM_TERMINATED:
        fail(fmt::format("the server has no device to play on: {}",
                         pulse.errorText(pulse.contextError(m_handles->context))));
        break;
    default:
        break;
    }
}

pa_buffer_attr PulseAudioOutput::bufferOf(std::chrono::milliseconds length) const {
    constexpr auto servers = static_cast<std::uint32_t>(-1);
    const auto frames = length.count() * m_sampleRate / 1000;
    return {servers, static_cast<std::uint32_t>(static_cast<std::size_t>(frames) * kFrameBytes), servers, servers,
            servers};
}

/// The server ran dry, or soon would: more is buffered from now on.
void PulseAudioOutput::grow() {
    if (m_length >= kLongest) return;
    m_length = std::min<std::chrono::milliseconds>(m_length * 3 / 2, kLongest);
    m_answers = 0;
    const pa_buffer_attr wanted = bufferOf(m_length);
    if (pa_operation* operation = m_handles->pulse.setBuffer(m_handles->stream, &wanted, nullptr, nullptr))
        m_handles->pulse.freeOperation(operation);
}

void PulseAudioOutput::write(std::size_t bytes) {
    thread_local const bool raised = (raiseThreadPriority(), keepThreadOutOfLog(), true);
    (void)raised;
    const PulseLibrary& pulse = m_handles->pulse;
    const std::size_t all = bytes;
    while (bytes >= kFrameBytes) {
        void* data = nullptr;
        std::size_t room = std::min(bytes, kLargestBlock * kFrameBytes);
        if (pulse.beginWrite(m_handles->stream, &data, &room) < 0 || !data) return;
        const std::size_t frames = std::min({room, bytes, kLargestBlock * kFrameBytes}) / kFrameBytes;
        if (frames == 0) return;
        fill(m_left.data(), m_right.data(), static_cast<int>(frames));
        auto* interleaved = static_cast<float*>(data);
        for (std::size_t i = 0; i < frames; ++i) {
            interleaved[2 * i] = m_left[i];
            interleaved[2 * i + 1] = m_right[i];
        }
        if (pulse.write(m_handles->stream, data, frames * kFrameBytes, nullptr, 0, PA_SEEK_RELATIVE) < 0) return;
        bytes -= frames * kFrameBytes;
    }
    askForTiming(all - bytes);
}

/// The answer tells what was buffered when the server had just got what was written last.
void PulseAudioOutput::askForTiming(std::size_t written) {
    if (std::exchange(m_asking, true)) return;
    m_written = written;
    const PulseLibrary& pulse = m_handles->pulse;
    pa_operation* operation = pulse.updateTiming(
        m_handles->stream,
        [](pa_stream*, int success, void* self) { static_cast<PulseAudioOutput*>(self)->noteLatency(success); }, this);
    if (operation)
        pulse.freeOperation(operation);
    else
        m_asking = false;
}

/// Of the first frame of that, without the jitter of the answers.
void PulseAudioOutput::noteLatency(int success) {
    m_asking = false;
    const pa_timing_info* timing = success ? m_handles->pulse.timing(m_handles->stream) : nullptr;
    if (!timing || timing->write_index_corrupt || timing->read_index_corrupt) return;
    const std::int64_t ahead = timing->write_index - timing->read_index - static_cast<std::int64_t>(m_written);
    const std::int64_t frames = std::max<std::int64_t>(ahead, 0) / static_cast<std::int64_t>(kFrameBytes);
    const std::int64_t said =
        frames * 1'000'000'000 / m_sampleRate + static_cast<std::int64_t>(timing->sink_usec) * 1000;
    const std::int64_t before = m_latency.load(std::memory_order_relaxed);
    const bool jumps = std::abs(said - before) > std::chrono::nanoseconds(kJitter).count();
    const std::int64_t now = jumps ? said : before + (said - before) / kSmoothing;
    m_latency.store(now, std::memory_order_relaxed);
    if (++m_answers == kSettled && now < std::chrono::nanoseconds(kLeast).count()) grow();
}

std::string PulseAudioOutput::description() const {
    return fmt::format("pulseaudio, {} Hz", m_sampleRate);
}

} // namespace muse
