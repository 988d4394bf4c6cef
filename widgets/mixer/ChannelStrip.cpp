// SPDX-License-Identifier: MIT
#include "widgets/mixer/ChannelStrip.h"

#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/language/Speech.h"
#include "widgets/mixer/Decibels.h"
#include "widgets/mixer/Fader.h"
#include "widgets/mixer/Knob.h"
#include "widgets/mixer/StripMeter.h"
#include "widgets/tracks/GeneralMidi.h"
#include "widgets/words/ElidedLabel.h"
#include "widgets/words/Words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace muse {
namespace {

constexpr int kNarrowest = 144;
constexpr int kWidest = 248;
constexpr int kRoomForWords = 176; ///< from this width on the knobs' names are whole
constexpr int kColourHeight = 4;
constexpr int kEdge = 10;
constexpr int kToggles = 60; ///< mute and solo

QString familyName(Family family) {
    return QString::fromUtf8(name(family).data(), static_cast<int>(name(family).size()));
}

QString percent(double share) {
    return QStringLiteral("%1 %").arg(std::lround(share * 100));
}

} // namespace

ChannelStrip::ChannelStrip(Family family, QWidget* parent)
    : QFrame(parent), m_family(family), m_settings(Track(family).settings) {
    setObjectName(QStringLiteral("strip") + familyName(family));
    setAccessibleName(tr("%1 strip").arg(nameWords(family)));
    setMinimumWidth(kNarrowest);
    setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kColourHeight + 4, kEdge, 6);
    column->setSpacing(2);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    join(m_volume, "mixVolume", tr("Volume"), &TrackSettings::volume);
    join(m_pan, "mixPan", tr("Pan"), &TrackSettings::pan);
    join(m_reverb, "mixReverb", tr("Reverb"), &TrackSettings::reverb);
    join(m_chorus, "mixChorus", tr("Chorus"), &TrackSettings::chorus);
    showValues();
    showNames();
}

QWidget* ChannelStrip::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    m_name = new QLabel;
    m_name->setObjectName(QStringLiteral("mixName") + familyName(m_family));
    m_name->setProperty("heading", true);
    m_instrument = new QPushButton;
    m_instrument->setObjectName(QStringLiteral("mixInstrument") + familyName(m_family));
    m_instrument->setProperty("chip", true);
    m_instrument->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_instrument, &QPushButton::clicked, this, &ChannelStrip::instrumentRequested);
    m_mute = addToggle("mute", stateIcon(QStringLiteral("sounding"), QStringLiteral("mute")), tr("Mute"),
                       &TrackSettings::mute, tr("Mute %1"), tr("Unmute %1"));
    m_solo = addToggle("solo", icon(QStringLiteral("solo")), tr("Solo"), &TrackSettings::solo, tr("Solo %1"),
                       tr("Unsolo %1"));
    top->addWidget(m_name, 1);
    top->addWidget(m_mute);
    top->addWidget(m_solo);
    column->addLayout(top);
    column->addWidget(m_instrument);
    return head;
}

QWidget* ChannelStrip::makeBody() {
    const QString which = familyName(m_family);
    const TrackSettings rest = Track(m_family).settings;
    m_volume = new Fader(rest.volume);
    m_pan = new Knob(Knob::Kind::Pan, rest.pan);
    m_reverb = new Knob(Knob::Kind::Send, rest.reverb);
    m_chorus = new Knob(Knob::Kind::Send, rest.chorus);
    m_meter = new StripMeter(1);
    m_meter->setObjectName(QStringLiteral("mixMeter") + which);
    m_meter->setAccessibleName(tr("Level of the %1 track").arg(nameWords(m_family)));
    m_meter->setToolTip(tr("Level, %1 to 0 dB; the line is the peak").arg(kMeterFloor));
    m_decibels = new QLabel;
    m_decibels->setObjectName(QStringLiteral("mixDecibels") + which);
    m_decibels->setProperty("caption", true);

    auto* knobs = new QGridLayout;
    knobs->setHorizontalSpacing(2);
    knobs->setVerticalSpacing(0);
    const auto add = [knobs](Knob* knob, const QString& words) {
        auto* label = new ElidedLabel(words);
        label->setProperty("caption", true);
        const int row = knobs->rowCount();
        knobs->addWidget(knob, row, 0);
        knobs->addWidget(label, row, 1);
        return label;
    };
    add(m_pan, tr("Pan"));
    m_reverbLabel = add(m_reverb, {});
    m_chorusLabel = add(m_chorus, {});
    knobs->setRowStretch(knobs->rowCount(), 1);
    knobs->addWidget(m_decibels, knobs->rowCount(), 0, 1, 2, Qt::AlignRight);

    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_volume);
    row->addWidget(m_meter);
    row->addLayout(knobs, 1);
    return body;
}

QToolButton* ChannelStrip::addToggle(const char* role, const QIcon& picture, const QString& tip,
                                     bool TrackSettings::*field, const QString& on, const QString& off) {
    auto* button = new QToolButton;
    QString objectName = QString::fromLatin1(role);
    objectName[0] = objectName[0].toUpper();
    button->setObjectName(QStringLiteral("mix") + objectName + familyName(m_family));
    button->setIcon(picture);
    button->setIconSize({16, 16});
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setAccessibleName(on.arg(nameWords(m_family)));
    connect(button, &QToolButton::clicked, this, [this, field, on, off](bool checked) {
        TrackSettings settings = m_settings;
        settings.*field = checked;
        const QString family = nameWords(m_family);
        Q_EMIT settingsChanged(speech().now(checked ? on : off).arg(family), settings, 0);
    });
    return button;
}

void ChannelStrip::join(MixerControl* control, const char* role, const QString& word, double TrackSettings::*field) {
    control->setObjectName(QString::fromLatin1(role) + familyName(m_family));
    const auto name = [this, control, word] {
        control->setAccessibleName(tr("%1 of the %2 track").arg(speech().now(word), nameWords(m_family)));
    };
    name();
    connect(&speech(), &Speech::changed, control, name);
    connect(control, &MixerControl::moved, this, [this, word, field](double share, int gesture) {
        TrackSettings settings = m_settings;
        settings.*field = share;
        Q_EMIT settingsChanged(tr("%1 of %2").arg(speech().now(word), nameWords(m_family)), settings, gesture);
    });
}

void ChannelStrip::setSettings(const TrackSettings& settings, bool audible) {
    // Every edit of a note comes by here too.
    if (settings == m_settings && audible == m_audible) return;
    m_settings = settings;
    m_audible = audible;
    showValues();
    showNames();
    update();
}

void ChannelStrip::showValues() {
    m_volume->setShare(m_settings.volume);
    m_pan->setShare(m_settings.pan);
    m_reverb->setShare(m_settings.reverb);
    m_chorus->setShare(m_settings.chorus);
    m_mute->setChecked(m_settings.mute);
    m_solo->setChecked(m_settings.solo);
    const QString again = tr("Drag up or down (Shift: fine); double-click resets");
    const auto say = [&again](MixerControl* control, const QString& words) {
        control->setToolTip(words + QLatin1Char('\n') + again);
        control->setAccessibleDescription(words);
    };
    const QString volume = decibelText(volumeDecibels(m_settings.volume));
    m_decibels->setText(volume);
    say(m_volume, tr("Volume: %1").arg(volume));
    const auto side = static_cast<int>(std::lround(std::fabs(m_settings.pan) * 100));
    say(m_pan,
        side == 0 ? tr("Pan: centre") : (m_settings.pan < 0 ? tr("Pan: %1 % left") : tr("Pan: %1 % right")).arg(side));
    say(m_reverb, tr("Reverb send: %1").arg(percent(m_settings.reverb)));
    say(m_chorus, tr("Chorus send: %1").arg(percent(m_settings.chorus)));
}

void ChannelStrip::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    showNames();
}

void ChannelStrip::showNames() {
    const bool whole = width() >= kRoomForWords;
    m_reverbLabel->setText(whole ? tr("Reverb") : tr("Rev"));
    m_chorusLabel->setText(whole ? tr("Chorus") : tr("Cho"));
    const QString given = QString::fromStdString(m_settings.name);
    const QString family = nameWords(m_family);
    const bool own = !given.isEmpty() && given.compare(familyName(m_family), Qt::CaseInsensitive) != 0;
    const QString name = own ? tr("%1 · %2").arg(family, given) : family;
    const int room = width() - 2 * kEdge;
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, room - kToggles));
    m_name->setToolTip(name);
    m_name->setStyleSheet(QStringLiteral("color: %1;").arg(palette::family(m_family).name()));
    const QString sound = m_family == Family::Drums ? tr("Drum kit") : programName(m_settings.program);
    m_instrument->setText(m_instrument->fontMetrics().elidedText(sound, Qt::ElideRight, room - 8));
    m_instrument->setAccessibleName(tr("Instrument of the %1 track: %2").arg(nameWords(m_family), sound));
    m_instrument->setToolTip(tr("%1: choose another sound").arg(sound));
}

void ChannelStrip::setActive(bool active) {
    m_active = active;
    update();
}

void ChannelStrip::setLevel(float level) {
    m_meter->setLevel(0, level);
}

void ChannelStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_active ? palette::raised() : palette::panel());
    QColor colour = palette::family(m_family);
    if (!m_audible) colour.setAlpha(70);
    painter.fillRect(QRect(0, 0, width(), m_active ? kColourHeight + 2 : kColourHeight), colour);
}

void ChannelStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) Q_EMIT chosen();
}

/// Another theme has other colours for the tracks.
void ChannelStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) showNames();
}

} // namespace muse
