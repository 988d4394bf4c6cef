// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/PianoRollView.h"

#include <QApplication>
#include <QImage>
#include <QPaintEvent>

#include <utility>

namespace muse {

/// Keeps a picture of the roll as a screen does: only what is asked to be painted changes in it.
class RollScreen : public QObject {
public:
    explicit RollScreen(PianoRollView& roll) : m_roll(roll), m_picture(roll.viewport()->size(), QImage::Format_RGB32) {
        flush();
        roll.viewport()->render(&m_picture);
        roll.viewport()->installEventFilter(this);
    }
    /// Pixels painted since the last call.
    int flush() {
        QApplication::processEvents();
        int pixels = 0;
        const QRegion pending = std::exchange(m_pending, {});
        for (const QRect& piece : pending)
            pixels += piece.width() * piece.height();
        if (!pending.isEmpty()) {
            m_own = true;
            m_roll.viewport()->render(&m_picture, pending.boundingRect().topLeft(), pending);
            m_own = false;
        }
        return pixels;
    }
    [[nodiscard]] QImage fresh() {
        QImage picture(m_picture.size(), m_picture.format());
        m_own = true;
        m_roll.viewport()->render(&picture);
        m_own = false;
        return picture;
    }
    [[nodiscard]] const QImage& picture() const { return m_picture; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_own) m_pending += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    PianoRollView& m_roll;
    QImage m_picture;
    QRegion m_pending;
    bool m_own = false;
};

} // namespace muse
