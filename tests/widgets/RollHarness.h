// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/PianoRollView.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <string>
#include <vector>

namespace muse {

/// A shown roll with a document in miniature: it applies the edits, hands the new song back and keeps the inverses.
class RollHarness {
public:
    explicit RollHarness(Song first = {}) : song(std::move(first)) {
        view.resize(900, 500);
        view.setSong(song);
        view.show();
        QObject::connect(&view, &PianoRollView::editRequested, &view, [this](const std::shared_ptr<SongEdit>& edit) {
            names.push_back(edit->name());
            inverses.push_back(edit->apply(song));
            view.setSong(song, inverses.back()->extent());
        });
        QObject::connect(&view, &PianoRollView::takeBackRequested, &view, [this] { undo(); });
        QObject::connect(&view, &PianoRollView::noteOnRequested, &view, [this](Family family, int pitch, int) {
            sounding.push_back({family, pitch});
            previews.push_back(pitch);
            mostSounding = std::max(mostSounding, sounding.size());
        });
        QObject::connect(&view, &PianoRollView::noteOffRequested, &view,
                         [this](Family family, int pitch) { std::erase(sounding, std::pair(family, pitch)); });
    }

    const std::vector<Note>& notes() const { return song.track(view.activeFamily()).notes(); }
    int edits() const { return static_cast<int>(names.size()); }
    void undo() {
        const auto again = inverses.back()->apply(song);
        inverses.pop_back();
        view.setSong(song, again->extent());
    }

    /// The middle of a pitch's row at that tick.
    QPointF at(Tick tick, int pitch) const {
        return {view.geometry().x(tick), view.geometry().y(pitch) + view.geometry().rowHeight() / 2};
    }
    QPointF inRuler(Tick tick) const { return {view.geometry().x(tick), 12}; }

    void press(QPointF point, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        m_button = button;
        send(QEvent::MouseButtonPress, point, button, button, keys);
    }
    void move(QPointF point, Qt::KeyboardModifiers keys = {}) {
        send(QEvent::MouseMove, point, Qt::NoButton, m_button, keys);
    }
    void release(QPointF point, Qt::KeyboardModifiers keys = {}) {
        send(QEvent::MouseButtonRelease, point, m_button, Qt::NoButton, keys);
        m_button = Qt::NoButton;
    }
    void click(QPointF point, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        press(point, keys, button);
        release(point, keys);
    }
    void doubleClick(QPointF point) {
        click(point);
        send(QEvent::MouseButtonDblClick, point, Qt::LeftButton, Qt::LeftButton, {});
        send(QEvent::MouseButtonRelease, point, Qt::LeftButton, Qt::NoButton, {});
    }
    /// In several steps, as a hand does.
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        press(from, keys, button);
        for (int i = 1; i <= 8; ++i)
            move(from + (to - from) * i / 8, keys);
        release(to, keys);
    }
    void wheel(QPointF point, QPoint delta, Qt::KeyboardModifiers keys = {}) {
        QWheelEvent event(point, view.viewport()->mapToGlobal(point), {}, delta, Qt::NoButton, keys, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    /// A trackpad's fingers, in pixels.
    void scroll(QPointF point, QPoint pixels, Qt::KeyboardModifiers keys = {}) {
        QWheelEvent event(point, view.viewport()->mapToGlobal(point), pixels, pixels * 2, Qt::NoButton, keys,
                          Qt::ScrollUpdate, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&view, key, keys); }

    Song song;
    PianoRollView view;
    std::vector<std::string> names;
    std::vector<SongEditPtr> inverses;
    std::vector<std::pair<Family, int>> sounding;
    std::vector<int> previews;
    std::size_t mostSounding = 0;

private:
    void send(QEvent::Type type, QPointF point, Qt::MouseButton button, Qt::MouseButtons buttons,
              Qt::KeyboardModifiers keys) {
        QMouseEvent event(type, point, view.viewport()->mapToGlobal(point), button, buttons, keys);
        QApplication::sendEvent(view.viewport(), &event);
    }

    Qt::MouseButton m_button = Qt::NoButton;
};

inline Song songWith(std::vector<Note> notes, Family family = Family::Piano) {
    Song song;
    song.track(family).setNotes(std::move(notes));
    return song;
}

using Notes = std::vector<Note>;

} // namespace muse
