// SPDX-License-Identifier: MIT
#include "core/engine/device/Quiet.h"

#include "core/base/log/Log.h"

#include <alsa/asoundlib.h>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <glib.h>
#include <jack/jack.h>
#include <mutex>

namespace muse {
namespace {

thread_local int asking = 0;

void jackError(const char* said) {
    logLine(asking > 0 ? LogLevel::Debug : LogLevel::Warning, "JACK", said);
}

void jackInfo(const char* said) {
    logLine(LogLevel::Debug, "JACK", said);
}

void glibSaid(const char*, GLogLevelFlags, const char* said, void*) {
    logLine(LogLevel::Warning, "GLib", said);
}

__attribute__((format(printf, 5, 6))) void alsaError(const char*, int, const char* function, int, const char* format,
                                                     ...) {
    std::array<char, 500> said{};
    std::va_list values;
    va_start(values, format);
    std::vsnprintf(said.data(), said.size(), format, values);
    va_end(values);
    logLine(asking > 0 ? LogLevel::Debug : LogLevel::Warning, "ALSA", std::string(function) + ": " + said.data());
}

} // namespace

void quietLibraries() {
    static std::once_flag once;
    std::call_once(once, [] {
        jack_set_error_function(jackError);
        jack_set_info_function(jackInfo);
        snd_lib_error_set_handler(alsaError);
    });
}

OnlyAsking::OnlyAsking() {
    quietLibraries();
    ++asking;
}

OnlyAsking::~OnlyAsking() {
    --asking;
}

bool OnlyAsking::here() {
    return asking > 0;
}

QuietGlib::QuietGlib()
    : m_handler(g_log_set_handler(nullptr, static_cast<GLogLevelFlags>(G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING),
                                  glibSaid, nullptr)) {}

QuietGlib::~QuietGlib() {
    g_log_remove_handler(nullptr, m_handler);
}

} // namespace muse
