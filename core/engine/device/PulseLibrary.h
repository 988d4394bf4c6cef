// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <pulse/pulseaudio.h>

namespace muse {

/// The functions of libpulse that we call. FluidSynth brings the library, and like FluidSynth it is opened when
/// something first sounds.
struct PulseLibrary {
    decltype(&::pa_threaded_mainloop_new) newLoop;
    decltype(&::pa_threaded_mainloop_free) freeLoop;
    decltype(&::pa_threaded_mainloop_start) startLoop;
    decltype(&::pa_threaded_mainloop_stop) stopLoop;
    decltype(&::pa_threaded_mainloop_lock) lockLoop;
    decltype(&::pa_threaded_mainloop_unlock) unlockLoop;
    decltype(&::pa_threaded_mainloop_get_api) loopApi;
    decltype(&::pa_context_new) newContext;
    decltype(&::pa_context_unref) freeContext;
    decltype(&::pa_context_connect) connectContext;
    decltype(&::pa_context_disconnect) disconnectContext;
    decltype(&::pa_context_set_state_callback) onContextState;
    decltype(&::pa_context_get_state) contextState;
    decltype(&::pa_context_errno) contextError;
    decltype(&::pa_stream_new) newStream;
    decltype(&::pa_stream_unref) freeStream;
    decltype(&::pa_stream_connect_playback) connectStream;
    decltype(&::pa_stream_disconnect) disconnectStream;
    decltype(&::pa_stream_set_state_callback) onStreamState;
    decltype(&::pa_stream_set_write_callback) onStreamWrite;
    decltype(&::pa_stream_set_underflow_callback) onStreamUnderflow;
    decltype(&::pa_stream_get_state) streamState;
    decltype(&::pa_stream_begin_write) beginWrite;
    decltype(&::pa_stream_write) write;
    decltype(&::pa_stream_update_timing_info) updateTiming;
    decltype(&::pa_stream_get_timing_info) timing;
    decltype(&::pa_stream_set_buffer_attr) setBuffer;
    decltype(&::pa_operation_unref) freeOperation;
    decltype(&::pa_strerror) errorText;
};

/// Opens the library at the first call; from any thread.
Result<const PulseLibrary*> pulseLibrary();

} // namespace muse
