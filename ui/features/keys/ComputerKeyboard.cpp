// SPDX-License-Identifier: MIT
#include "ui/features/keys/ComputerKeyboard.h"

#include "ui/window/KeyboardHome.h"
#include "ui/window/Workspaces.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

#include <algorithm>
#include <array>
#include <utility>

namespace muse {
namespace {

constexpr int kOctave = 12;
constexpr int kHighest = 127;
constexpr int kHighestBase = 96;

/// A key by its place: evdev's code and 8, as X11 and Wayland have it.
struct Key {
    int place;
    int key;       ///< what Qt calls it on a keyboard as in the United States
    int semitones; ///< above the base; below 0: between two piano keys, and plays nothing
    const char* name;
};
constexpr std::array kKeys = {
    Key{52, Qt::Key_Z, 0, "Z"},          Key{39, Qt::Key_S, 1, "S"},      Key{53, Qt::Key_X, 2, "X"},
    Key{40, Qt::Key_D, 3, "D"},          Key{54, Qt::Key_C, 4, "C"},      Key{55, Qt::Key_V, 5, "V"},
    Key{42, Qt::Key_G, 6, "G"},          Key{56, Qt::Key_B, 7, "B"},      Key{43, Qt::Key_H, 8, "H"},
    Key{57, Qt::Key_N, 9, "N"},          Key{44, Qt::Key_J, 10, "J"},     Key{58, Qt::Key_M, 11, "M"},
    Key{59, Qt::Key_Comma, 12, ","},     Key{46, Qt::Key_L, 13, "L"},     Key{60, Qt::Key_Period, 14, "."},
    Key{47, Qt::Key_Semicolon, 15, ";"}, Key{61, Qt::Key_Slash, 16, "/"}, Key{24, Qt::Key_Q, 12, "Q"},
    Key{11, Qt::Key_2, 13, "2"},         Key{25, Qt::Key_W, 14, "W"},     Key{12, Qt::Key_3, 15, "3"},
    Key{26, Qt::Key_E, 16, "E"},         Key{27, Qt::Key_R, 17, "R"},     Key{14, Qt::Key_5, 18, "5"},
    Key{28, Qt::Key_T, 19, "T"},         Key{15, Qt::Key_6, 20, "6"},     Key{29, Qt::Key_Y, 21, "Y"},
    Key{16, Qt::Key_7, 22, "7"},         Key{30, Qt::Key_U, 23, "U"},     Key{31, Qt::Key_I, 24, "I"},
    Key{18, Qt::Key_9, 25, "9"},         Key{32, Qt::Key_O, 26, "O"},     Key{19, Qt::Key_0, 27, "0"},
    Key{33, Qt::Key_P, 28, "P"},         Key{10, Qt::Key_1, -1, ""},      Key{13, Qt::Key_4, -1, ""},
    Key{17, Qt::Key_8, -1, ""},          Key{38, Qt::Key_A, -1, ""},      Key{41, Qt::Key_F, -1, ""},
    Key{45, Qt::Key_K, -1, ""},
};

const Key* keyOf(const QKeyEvent& event) {
    if (event.modifiers() & ~Qt::KeypadModifier || event.modifiers() & Qt::KeypadModifier) return nullptr;
    const auto place = static_cast<int>(event.nativeScanCode());
    const auto found = std::ranges::find_if(
        kKeys, [&](const Key& each) { return place != 0 ? each.place == place : each.key == event.key(); });
    return found == kKeys.end() ? nullptr : &*found;
}

int octavesOf(const QKeyEvent& event) {
    if (event.modifiers() != Qt::NoModifier) return 0;
    return event.key() == Qt::Key_PageUp ? 1 : event.key() == Qt::Key_PageDown ? -1 : 0;
}

} // namespace

ComputerKeyboard::ComputerKeyboard(QMainWindow& window, Workspaces& workspaces)
    : m_window(window), m_workspaces(workspaces) {}

void ComputerKeyboard::setOn(bool on) {
    if (on == m_on) return;
    m_on = on;
    // The filter that came last is asked first: before commands, and before digits that call them.
    on ? qApp->installEventFilter(this) : qApp->removeEventFilter(this);
    releaseAll();
}

void ComputerKeyboard::setBase(int pitch) {
    const int base = std::clamp(pitch / kOctave * kOctave, 0, kHighestBase);
    if (base == m_base) return;
    releaseAll();
    m_base = base;
    Q_EMIT baseChanged(base);
}

std::map<int, QString> ComputerKeyboard::letters() const {
    std::map<int, QString> letters;
    for (const Key& key : kKeys)
        if (const int pitch = m_base + key.semitones; key.semitones >= 0 && pitch <= kHighest)
            letters.try_emplace(pitch, QLatin1String(key.name));
    return letters;
}

bool ComputerKeyboard::playsHere() const {
    const QWidget* focused = QApplication::focusWidget();
    return focused && focused->window() == &m_window && m_workspaces.current() == WorkspaceId::Compose &&
           !writesText(*focused);
}

bool ComputerKeyboard::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::WindowDeactivate && watched == &m_window) releaseAll();
    // Of a key that was pressed here each event is seen, wherever the focus went.
    if (type == QEvent::KeyRelease && watched->isWidgetType()) release(*static_cast<QKeyEvent*>(event));
    if ((type != QEvent::KeyPress && type != QEvent::ShortcutOverride) || !watched->isWidgetType() || !playsHere())
        return false;
    auto& key = *static_cast<QKeyEvent*>(event);
    if (!keyOf(key) && octavesOf(key) == 0) return false;
    event->accept();
    return type == QEvent::ShortcutOverride || press(key);
}

bool ComputerKeyboard::press(const QKeyEvent& event) {
    if (const int octaves = octavesOf(event)) return setBase(m_base + octaves * kOctave), true;
    const Key* key = keyOf(event);
    const int pitch = m_base + key->semitones;
    if (event.isAutoRepeat() || key->semitones < 0 || pitch > kHighest) return true;
    if (m_down.try_emplace(key->place, pitch).second) Q_EMIT pressed(pitch);
    return true;
}

/// With whatever modifier meanwhile.
void ComputerKeyboard::release(const QKeyEvent& event) {
    if (event.isAutoRepeat()) return;
    const auto place = static_cast<int>(event.nativeScanCode());
    for (const Key& key : kKeys)
        if (place != 0 ? key.place == place : key.key == event.key())
            if (const auto node = m_down.extract(key.place)) Q_EMIT released(node.mapped());
}

void ComputerKeyboard::releaseAll() {
    for (const auto& [place, pitch] : std::exchange(m_down, {}))
        Q_EMIT released(pitch);
}

} // namespace muse
