// SPDX-License-Identifier: MIT
#include "widgets/transport/TransportBar.h"

#include "core/music/TimeMarks.h"
#include "widgets/Icons.h"
#include "widgets/transport/LevelMeter.h"
#include "widgets/transport/TempoSpin.h"
#include "widgets/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace muse {
namespace {

QLabel* caption(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    label->setProperty("muted", true);
    return label;
}

QLabel* readout(const char* name, int pixels, int width) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 600;").arg(pixels));
    label->setMinimumWidth(width);
    label->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    return label;
}

} // namespace

TransportBar::TransportBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("transportBar"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() has the word
    row->setSpacing(4);
    const auto add = [row](QWidget* widget) { row->addWidget(widget); };

    auto* back = addButton("return", "returnButton", tr("Return to the start (Home)"));
    connect(back, &QToolButton::clicked, this, &TransportBar::returnRequested);
    m_play = addButton("play", "playButton", tr("Play (Space)"));
    connect(m_play, &QToolButton::clicked, this, &TransportBar::playToggled);
    auto* stop = addButton("stop", "stopButton", tr("Stop"));
    connect(stop, &QToolButton::clicked, this, &TransportBar::stopRequested);
    m_record = addButton("record", "recordButton", tr("Record the MIDI keyboard into the active track (Ctrl+R)"));
    m_record->setIcon(iconOfDanger(QStringLiteral("record")));
    m_record->setCheckable(true);
    connect(m_record, &QToolButton::clicked, this, &TransportBar::recordToggled);
    m_loop = addButton("loop", "loopButton", tr("Loop the chosen bars, or the whole song (L)"));
    m_loop->setCheckable(true);
    connect(m_loop, &QToolButton::clicked, this, &TransportBar::loopToggled);
    m_metronome = addButton("metronome", "metronomeButton", tr("Metronome (K)"));
    m_metronome->setCheckable(true);
    connect(m_metronome, &QToolButton::clicked, this, &TransportBar::metronomeToggled);
    for (QToolButton* button : {back, m_play, stop, m_record, m_loop, m_metronome})
        add(button);

    row->addSpacing(12);
    m_position = readout("positionLabel", 17, 92);
    m_position->setToolTip(tr("Bar, beat, tick"));
    m_time = readout("timeLabel", 13, 64);
    m_time->setToolTip(tr("Minutes, seconds"));
    add(m_position);
    add(m_time);

    row->addSpacing(12);
    m_tempo = new TempoSpin;
    m_tempo->setObjectName(QStringLiteral("tempoSpin"));
    m_tempo->setAccessibleName(tr("Tempo"));
    m_tempo->setToolTip(tr("Tempo at the playhead, in beats a minute"));
    connect(m_tempo, &TempoSpin::refused, this, &TransportBar::refused);
    connect(m_tempo, &QDoubleSpinBox::valueChanged, this, &TransportBar::tempoRequested);
    auto* tempoCaption = caption(tr("Tempo"), m_tempo);
    add(tempoCaption);
    add(m_tempo);

    row->addSpacing(12);
    m_snap = new QComboBox;
    m_snap->setObjectName(QStringLiteral("snapCombo"));
    m_snap->setAccessibleName(tr("Snap"));
    m_snap->setToolTip(
        tr("The grid that drawn and moved notes keep to; hold Alt to ignore it. Ctrl+1 to Ctrl+6, [ and ] choose "
           "it, T makes triplets, Shift+D dots, N turns it off"));
    for (const Snap each : kAllSnaps)
        m_snap->addItem(nameWords(label(each)), static_cast<int>(each));
    m_snap->setCurrentIndex(static_cast<int>(Snap::Sixteenth));
    connect(m_snap, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT snapChanged(snap()); });
    auto* snapCaption = caption(tr("Snap"), m_snap);
    add(snapCaption);
    add(m_snap);

    row->addSpacing(12);
    m_level = new LevelMeter;
    add(m_level);
    m_more = addButton("menu", "moreTransportButton", tr("More of the transport"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &TransportBar::fillMore);
    add(m_more);
    row->addStretch();
    m_folds = {m_level, snapCaption, tempoCaption, m_time, m_snap, m_metronome, m_loop, m_tempo, back, m_record};
    setPosition(0);
}

QSize TransportBar::sizeHint() const {
    return {widthWithout(0, &QWidget::sizeHint), layout()->sizeHint().height()};
}

QSize TransportBar::minimumSizeHint() const {
    return {widthWithout(m_folds.size(), &QWidget::minimumSizeHint), layout()->minimumSize().height()};
}

/// Of all parts but the first so many that may go.
int TransportBar::widthWithout(std::size_t folded, QSize (QWidget::*hint)() const) const {
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem* item = layout()->itemAt(i);
        QWidget* part = item->widget();
        const auto found = std::ranges::find(m_folds, part);
        if (part && found != m_folds.end() && found - m_folds.begin() < static_cast<std::ptrdiff_t>(folded)) continue;
        const int own = part ? (part->*hint)().expandedTo(part->minimumSize()).width() : item->minimumSize().width();
        if (own > 0) width += layout()->spacing() + own;
    }
    return width;
}

/// Play, stop and the position never leave; the rest does by its worth.
void TransportBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    std::size_t folded = 0;
    while (folded < m_folds.size() && widthWithout(folded, &QWidget::minimumSizeHint) > width())
        ++folded;
    for (std::size_t i = 0; i < m_folds.size(); ++i)
        m_folds[i]->setVisible(i >= folded);
    m_more->setVisible(m_snap->isHidden());
}

/// What a narrow window has no room for, but for what is shown alone.
void TransportBar::fillMore() {
    QMenu* menu = m_more->menu();
    menu->clear();
    for (QWidget* part : m_folds) {
        auto* button = qobject_cast<QToolButton*>(part);
        if (!button || !button->isHidden()) continue;
        QAction* action = menu->addAction(button->icon(), button->toolTip(), button, &QToolButton::click);
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
    }
    QMenu* grid = menu->addMenu(tr("Snap"));
    for (int i = 0; i < m_snap->count(); ++i) {
        QAction* action = grid->addAction(m_snap->itemText(i), m_snap, [this, i] { m_snap->setCurrentIndex(i); });
        action->setCheckable(true);
        action->setChecked(i == m_snap->currentIndex());
    }
}

QToolButton* TransportBar::addButton(const char* iconName, const char* objectName, const QString& tip) {
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setIconSize({22, 22});
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void TransportBar::setSong(const Song& song) {
    m_song = timeLineOf(song);
    showTempo();
}

/// The tempo in force at the playhead, unless a hand is at it.
void TransportBar::showTempo() {
    if (m_tempo->hasFocus() && m_shownTempo == m_song.tempo.beatsPerMinuteAt(m_tick)) return;
    m_shownTempo = m_song.tempo.beatsPerMinuteAt(m_tick);
    const QSignalBlocker quiet(m_tempo);
    m_tempo->setValue(m_shownTempo);
}

void TransportBar::setPosition(Tick tick) {
    m_tick = tick;
    showTempo();
    const Bar bar = barAt(m_song, tick);
    const Tick inBar = tick - bar.start;
    const Tick beat = beatTicks(m_song, bar.start);
    m_position->setText(QStringLiteral("%1 . %2 . %3")
                            .arg(bar.number + 1)
                            .arg(inBar / beat + 1)
                            .arg(inBar % beat, 3, 10, QLatin1Char('0')));
    const double seconds = m_song.tempo.seconds(tick);
    const int whole = static_cast<int>(seconds);
    m_time->setText(QStringLiteral("%1:%2.%3")
                        .arg(whole / 60)
                        .arg(whole % 60, 2, 10, QLatin1Char('0'))
                        .arg(static_cast<int>((seconds - whole) * 10)));
}

void TransportBar::setPlaying(bool playing) {
    if (playing == m_playing) return;
    m_playing = playing;
    m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleName(m_play->toolTip());
}

void TransportBar::setLevel(float left, float right) {
    m_level->setLevel(left, right);
}

void TransportBar::setLoop(bool on) {
    m_loop->setChecked(on);
}

void TransportBar::setRecording(bool on) {
    m_record->setChecked(on);
}

void TransportBar::setMetronome(bool on) {
    m_metronome->setChecked(on);
}

void TransportBar::setMetronomeMenu(QMenu* menu) {
    m_metronome->setMenu(menu);
    m_metronome->setPopupMode(QToolButton::MenuButtonPopup);
}

void TransportBar::setSnap(Snap snap) {
    m_snap->setCurrentIndex(m_snap->findData(static_cast<int>(snap)));
}

Snap TransportBar::snap() const {
    return static_cast<Snap>(m_snap->currentData().toInt());
}

} // namespace muse
