// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>
#include <stdexcept>

namespace muse::test {

/// A port of this machine that was free a moment ago. Below those that the system gives away itself, of which another
/// test's connection may take one before we listen.
inline int freePort() {
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
        const int port = QRandomGenerator::global()->bounded(20000, 32768);
        if (QTcpServer().listen(QHostAddress::Any, static_cast<quint16>(port))) return port;
    }
    throw std::runtime_error("no port is free");
}

} // namespace muse::test
