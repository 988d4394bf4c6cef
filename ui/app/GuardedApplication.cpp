// SPDX-License-Identifier: MIT
#include "ui/app/GuardedApplication.h"

#include "core/base/Guarded.h"
#include "ui/kit/Text.h"

#include <QTimer>

namespace muse {

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        const QString sentence = errorWords(errorOf(std::current_exception()));
        // Not from here: a box would run its own event loop inside the handler that failed.
        QTimer::singleShot(0, this, [this, sentence] { Q_EMIT caught(sentence); });
        return false;
    }
}

} // namespace muse
