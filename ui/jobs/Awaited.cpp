// SPDX-License-Identifier: MIT
#include "ui/jobs/Awaited.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QMetaObject>

#include <future>
#include <thread>

namespace muse {
namespace {

/// Up to so long nobody notices that the window waits.
constexpr std::chrono::milliseconds kUnnoticed{15};

} // namespace

void runApart(const std::function<void()>& work) {
    QEventLoop loop;
    std::promise<void> promise;
    const std::future<void> done = promise.get_future();
    const std::jthread thread([&] {
        work();
        promise.set_value();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    if (done.wait_for(kUnnoticed) == std::future_status::ready) return;
    const bool pointer = qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    if (pointer) QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (pointer) QGuiApplication::restoreOverrideCursor();
}

} // namespace muse
