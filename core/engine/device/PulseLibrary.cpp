// SPDX-License-Identifier: MIT
#include "core/engine/device/PulseLibrary.h"

#include <dlfcn.h>

namespace muse {
namespace {

Result<PulseLibrary> open() {
    void* library = ::dlopen("libpulse.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!library) return Error{"libpulse is not installed"};
    PulseLibrary pulse{};
    bool whole = true;
    const auto find = [&](const char* name, auto& function) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(::dlsym(library, name));
        whole = whole && function;
    };
    find("pa_threaded_mainloop_new", pulse.newLoop);
    find("pa_threaded_mainloop_free", pulse.freeLoop);
    find("pa_threaded_mainloop_start", pulse.startLoop);
    find("pa_threaded_mainloop_stop", pulse.stopLoop);
    find("pa_threaded_mainloop_lock", pulse.lockLoop);
    find("pa_threaded_mainloop_unlock", pulse.unlockLoop);
    find("pa_threaded_mainloop_get_api", pulse.loopApi);
    find("pa_context_new", pulse.newContext);
    find("pa_context_unref", pulse.freeContext);
    find("pa_context_connect", pulse.connectContext);
    find("pa_context_disconnect", pulse.disconnectContext);
    find("pa_context_set_state_callback", pulse.onContextState);
    find("pa_context_get_state", pulse.contextState);
    find("pa_context_errno", pulse.contextError);
    find("pa_stream_new", pulse.newStream);
    find("pa_stream_unref", pulse.freeStream);
    find("pa_stream_connect_playback", pulse.connectStream);
    find("pa_stream_disconnect", pulse.disconnectStream);
    find("pa_stream_set_state_callback", pulse.onStreamState);
    find("pa_stream_set_write_callback", pulse.onStreamWrite);
    find("pa_stream_set_underflow_callback", pulse.onStreamUnderflow);
    find("pa_stream_get_state", pulse.streamState);
    find("pa_stream_begin_write", pulse.beginWrite);
    find("pa_stream_write", pulse.write);
    find("pa_stream_update_timing_info", pulse.updateTiming);
    find("pa_stream_get_timing_info", pulse.timing);
    find("pa_stream_set_buffer_attr", pulse.setBuffer);
    find("pa_operation_unref", pulse.freeOperation);
    find("pa_strerror", pulse.errorText);
    if (!whole) return Error{"the installed libpulse is too old"};
    return pulse;
}

} // namespace

Result<const PulseLibrary*> pulseLibrary() {
    static const Result<PulseLibrary> opened = open();
    if (!opened) return opened.error();
    return &*opened;
}

} // namespace muse
