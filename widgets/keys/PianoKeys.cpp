// SPDX-License-Identifier: MIT
#include "widgets/keys/PianoKeys.h"

#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/pianoroll/words/NoteWords.h"
#include "widgets/pianoroll/words/PitchNames.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace muse {
namespace {

constexpr int kOctave = 12;
constexpr int kWhitesAnOctave = 7;
constexpr int kHighest = 127;
constexpr double kLeastWhite = 22; ///< pixels
constexpr double kBlackWidth = 0.6, kBlackHeight = 0.62;
constexpr int kSoftest = 30;
constexpr int kByKeyboard = 100; ///< velocity of what the space bar plays
constexpr int kFont = 11;
constexpr double kLine = 16;
constexpr std::array kWhitesBelow = {0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6};

int velocityAt(const QRectF& key, double y) {
    const double share = std::clamp((y - key.top()) / std::max(key.height(), 1.0), 0.0, 1.0);
    return kSoftest + static_cast<int>(share * (kHighest - kSoftest));
}

} // namespace

PianoKeys::PianoKeys(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("pianoKeys"));
    setAccessibleName(tr("Piano keys"));
    setToolTip(tr("Click a key to hear it; nearer its front is louder"));
    actAs(*this, QAccessible::Slider,
          {[this] { return m_pitch; }, 0, kHighest, [this](double to) { moveTo(static_cast<int>(to)); }});
    setLayoutDirection(Qt::LeftToRight); // high is right for everybody
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    moveTo(m_pitch);
}

void PianoKeys::setFamily(Family family) {
    if (family == m_family) return;
    m_family = family;
    moveTo(m_pitch);
}

void PianoKeys::setHeld(const std::set<int>& pitches) {
    if (pitches == m_held) return;
    m_held = pitches;
    update();
}

void PianoKeys::setLetters(std::map<int, QString> letters) {
    m_letters = std::move(letters);
    if (!m_letters.empty()) moveTo(m_letters.begin()->first);
    update();
}

int PianoKeys::whites() const {
    return std::clamp(static_cast<int>(width() / kLeastWhite), kWhitesAnOctave, kWhitesAnOctave * 11 - 2);
}

/// The keyboard's key, or those with letters, a little left of the middle.
int PianoKeys::lowest() const {
    const int octaves = whites() / kWhitesAnOctave;
    const int first = (m_letters.empty() ? m_pitch : m_letters.begin()->first) / kOctave - std::max(octaves - 2, 0) / 2;
    return std::clamp(first, 0, std::max(10 - octaves, 0)) * kOctave;
}

QRectF PianoKeys::keyRect(int pitch) const {
    const int from = pitch - lowest();
    if (from < 0 || pitch > kHighest) return {};
    const double white = static_cast<double>(width()) / whites();
    const int at = from / kOctave * kWhitesAnOctave + kWhitesBelow[static_cast<std::size_t>(from % kOctave)];
    if (at >= whites() || (isBlackKey(pitch) && at + 1 > whites())) return {};
    if (!isBlackKey(pitch)) return {at * white, 0, white, static_cast<double>(height())};
    return {at * white - white * kBlackWidth / 2, 0, white * kBlackWidth, height() * kBlackHeight};
}

std::optional<int> PianoKeys::pitchAt(QPointF point) const {
    std::optional<int> found;
    for (int pitch = lowest(); pitch <= kHighest; ++pitch)
        if (keyRect(pitch).contains(point) && (!found || isBlackKey(pitch))) found = pitch;
    return found;
}

void PianoKeys::paintKey(QPainter& painter, int pitch) const {
    const QRectF key = keyRect(pitch);
    if (key.isEmpty()) return;
    const bool black = isBlackKey(pitch);
    const QColor ground = m_held.contains(pitch) ? palette::family(m_family)
                          : black                ? palette::blackKey()
                                                 : palette::whiteKey();
    painter.fillRect(key.adjusted(0, 0, -1, 0), ground);
    painter.setPen(palette::inkOn(ground));
    const QRectF words = key.adjusted(0, 0, -1, -4);
    const auto letter = m_letters.find(pitch);
    if (letter != m_letters.end())
        painter.drawText(words.adjusted(0, 0, 0, black ? 0 : -kLine), Qt::AlignHCenter | Qt::AlignBottom,
                         letter->second);
    if (pitch % kOctave == 0) painter.drawText(words, Qt::AlignHCenter | Qt::AlignBottom, pitchName(pitch));
    if (!hasFocus() || pitch != m_pitch) return;
    painter.setPen(QPen(palette::inkOn(ground), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(key.adjusted(3, 3, -4, -3));
}

void PianoKeys::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette::keyGap());
    QFont small = font();
    small.setPixelSize(kFont);
    painter.setFont(small);
    for (const bool black : {false, true})
        for (int pitch = lowest(); pitch <= kHighest; ++pitch)
            if (isBlackKey(pitch) == black) paintKey(painter, pitch);
    if (!hasFocus()) return;
    painter.setPen(QPen(palette::accent(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void PianoKeys::press(int pitch, int velocity) {
    letGo();
    m_down = pitch;
    Q_EMIT pressed(pitch, velocity);
}

void PianoKeys::letGo() {
    if (const auto down = std::exchange(m_down, std::nullopt)) Q_EMIT released(*down);
}

void PianoKeys::mousePressEvent(QMouseEvent* event) {
    const auto pitch = pitchAt(event->position());
    if (event->button() == Qt::LeftButton && pitch) press(*pitch, velocityAt(keyRect(*pitch), event->position().y()));
}

void PianoKeys::mouseMoveEvent(QMouseEvent* event) {
    const auto pitch = pitchAt(event->position());
    if (m_down && pitch && pitch != m_down) press(*pitch, velocityAt(keyRect(*pitch), event->position().y()));
}

void PianoKeys::mouseReleaseEvent(QMouseEvent*) {
    letGo();
}

void PianoKeys::moveTo(int pitch) {
    m_pitch = std::clamp(pitch, 0, kHighest);
    setAccessibleDescription(rowName(m_family, m_pitch));
    update();
}

void PianoKeys::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return moveTo(m_pitch + (event->key() == Qt::Key_Right ? 1 : -1));
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveTo(m_pitch + (event->key() == Qt::Key_Up ? kOctave : -kOctave));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) press(m_pitch, kByKeyboard);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PianoKeys::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat()) letGo();
}

void PianoKeys::focusOutEvent(QFocusEvent* event) {
    letGo();
    QWidget::focusOutEvent(event);
}

/// The space bar plays the key here, and not the song.
bool PianoKeys::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) event->accept();
    }
    return QWidget::event(event);
}

} // namespace muse
