// SPDX-License-Identifier: MIT
#include "ui/app/Screenshot.h"

#include "ui/window/MainWindow.h"

#include <QCoreApplication>

#include <cstdio>

namespace muse {
namespace {

constexpr int kLookMilliseconds = 50;
constexpr int kMostMilliseconds = 120000;
/// One look may fall between a result and the layout and painting that follow from it.
constexpr int kIdleLooks = 4;

} // namespace

ScreenshotTaker::ScreenshotTaker(MainWindow& window, const QString& path) : m_window(window), m_path(path) {
    m_waited.start();
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotTaker::look);
    m_timer.start(kLookMilliseconds);
}

void ScreenshotTaker::look() {
    m_idleLooks = m_window.idle() ? m_idleLooks + 1 : 0;
    const bool late = m_waited.elapsed() > kMostMilliseconds;
    if (m_idleLooks < kIdleLooks && !late) return;
    m_timer.stop();
    const bool saved = m_window.grab().save(m_path, "PNG");
    if (!saved) std::fprintf(stderr, "Could not save the screenshot %s.\n", qUtf8Printable(m_path));
    if (late) std::fprintf(stderr, "The window was still busy after two minutes; the picture shows it so.\n");
    QCoreApplication::exit(saved && !late ? 0 : 1);
}

} // namespace muse
