// SPDX-License-Identifier: MIT
#include "ui/features/generate/SteeringForm.h"

#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {
namespace {

constexpr int kMostVoices = 12;
constexpr int kFieldWidth = 72;

QString titleOf(WishKind kind) {
    switch (kind) {
    case WishKind::Density:
        return SteeringForm::tr("Notes");
    case WishKind::NoteLength:
        return SteeringForm::tr("Length");
    case WishKind::Silence:
        break;
    }
    return SteeringForm::tr("Silence");
}

QString meaningOf(WishKind kind) {
    switch (kind) {
    case WishKind::Density:
        return SteeringForm::tr("How many notes begin in a bar, beside what is usual in the data");
    case WishKind::NoteLength:
        return SteeringForm::tr("How long notes last, beside what is usual in the data");
    case WishKind::Silence:
        break;
    }
    return SteeringForm::tr("How many bars are silent, beside what is usual in the data");
}

/// Semitones above C of the white keys from A to G.
constexpr std::array kWhite{9, 11, 0, 2, 4, 5, 7};

} // namespace

PitchSpin::PitchSpin(QWidget* parent) : QSpinBox(parent) {
    setRange(kLowestRollPitch, kHighestRollPitch);
}

QString PitchSpin::textFromValue(int value) const {
    return QString::fromStdString(std::string(pitchClassName(value, false))) +
           QString::number(value / kPitchClasses - 1);
}

int PitchSpin::valueFromText(const QString& text) const {
    static const QRegularExpression pattern(QStringLiteral("^\\s*([A-Ga-g])([#b]?)(\\d)\\s*$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return QSpinBox::valueFromText(text);
    const int white = kWhite[static_cast<std::size_t>(match.captured(1).at(0).toUpper().unicode() - u'A')];
    const int moved = match.captured(2) == QLatin1String("#") ? 1 : match.captured(2) == QLatin1String("b") ? -1 : 0;
    return white + moved + (match.captured(3).toInt() + 1) * kPitchClasses;
}

QValidator::State PitchSpin::validate(QString& text, int& /*position*/) const {
    static const QRegularExpression begun(QStringLiteral("^\\s*[A-Ga-g]?[#b]?\\s*$"));
    const int value = valueFromText(text);
    static const QRegularExpression whole(QStringLiteral("^\\s*[A-Ga-g][#b]?\\d\\s*$"));
    if (whole.match(text).hasMatch())
        return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    return begun.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

SteeringForm::SteeringForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("steeringForm"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(tr("Steering")));
    layout->addWidget(buildTracks());
    layout->addWidget(buildFields());
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("steeringProblem"));
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    show(Family::Bass);
}

QWidget* SteeringForm::buildTracks() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (const Family family : kAllFamilies) {
        auto* button = new QToolButton;
        describe(*button, (QStringLiteral("steer") + text(name(family))).toUtf8().constData(),
                 tr("Steer %1").arg(text(family)), tr("Show and set what %1 is to do").arg(text(family)));
        button->setCheckable(true);
        group->addButton(button);
        layout->addWidget(button, 1);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, family] { show(family); });
        m_tracks[index(family)] = button;
    }
    m_clear = iconButton(QStringLiteral("close"), "steeringClear", tr("Let every track go as it comes"));
    connect(m_clear, &QToolButton::clicked, this, [this] { setSteering({}); });
    layout->addWidget(m_clear);
    return row;
}

QWidget* SteeringForm::buildFields() {
    auto* fields = new QWidget;
    QGridLayout* grid = fieldGrid(fields, 2);
    for (const WishKind kind : kWishKinds) {
        auto* combo = new QComboBox;
        describe(*combo, (QStringLiteral("wish") + QString::fromUtf8(name(kind).data())).toUtf8().constData(),
                 titleOf(kind), meaningOf(kind));
        combo->addItem(tr("any"), static_cast<int>(Wish::AsItComes));
        combo->addItem(tr("less"), static_cast<int>(Wish::Less));
        combo->addItem(tr("usual"), static_cast<int>(Wish::Usual));
        combo->addItem(tr("more"), static_cast<int>(Wish::More));
        connect(combo, &QComboBox::currentIndexChanged, this, &SteeringForm::read);
        m_wishes[static_cast<std::size_t>(kind)] = combo;
    }
    m_lowest = new PitchSpin;
    describe(*m_lowest, "lowestSpin", tr("Lowest pitch"), tr("No note is lower; those that would be go up by octaves"));
    m_highest = new PitchSpin;
    describe(*m_highest, "highestSpin", tr("Highest pitch"),
             tr("No note is higher; those that would be go down by octaves"));
    m_voices = new QSpinBox;
    describe(*m_voices, "voicesSpin", tr("Voices"), tr("How many notes may sound at once"));
    m_voices->setRange(0, kMostVoices);
    m_voices->setSpecialValueText(tr("any"));
    m_inScale = new QCheckBox(tr("In the song's scale"));
    describe(*m_inScale, "inScaleCheck", tr("In the song's scale"),
             tr("Notes beside the scale of the song's key go to the nearest pitch in it"));
    addField(*grid, 0, 0, titleOf(WishKind::Density), m_wishes[0]);
    addField(*grid, 0, 2, titleOf(WishKind::NoteLength), m_wishes[1]);
    addField(*grid, 1, 0, titleOf(WishKind::Silence), m_wishes[2]);
    addField(*grid, 1, 2, tr("Voices"), m_voices);
    addField(*grid, 2, 0, tr("From"), m_lowest);
    addField(*grid, 2, 2, tr("To"), m_highest);
    grid->addWidget(m_inScale, 3, 0, 1, 4);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_wishes[0], m_wishes[1], m_wishes[2], m_voices, m_lowest, m_highest}) {
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        field->setMinimumWidth(kFieldWidth);
    }
    for (QSpinBox* spin : std::initializer_list<QSpinBox*>{m_lowest, m_highest, m_voices})
        connect(spin, &QSpinBox::valueChanged, this, &SteeringForm::read);
    connect(m_inScale, &QCheckBox::toggled, this, &SteeringForm::read);
    return fields;
}

void SteeringForm::show(Family family) {
    m_family = family;
    const QScopedValueRollback<bool> showing(m_showing, true);
    const TrackSteering& track = m_steering.tracks[index(family)];
    const bool pitched = family != Family::Drums;
    m_tracks[index(family)]->setChecked(true);
    for (const WishKind kind : kWishKinds) {
        QComboBox* combo = m_wishes[static_cast<std::size_t>(kind)];
        combo->setCurrentIndex(combo->findData(static_cast<int>(track.of(kind))));
    }
    m_wishes[static_cast<std::size_t>(WishKind::NoteLength)]->setEnabled(pitched);
    m_lowest->setValue(track.limits.lowest);
    m_highest->setValue(track.limits.highest);
    m_voices->setValue(track.limits.mostVoices);
    m_inScale->setChecked(track.limits.scale.has_value());
    for (QWidget* field : std::initializer_list<QWidget*>{m_lowest, m_highest, m_inScale})
        field->setEnabled(pitched);
    markTracks();
}

void SteeringForm::read() {
    if (m_showing) return;
    TrackSteering& track = m_steering.tracks[index(m_family)];
    for (const WishKind kind : kWishKinds)
        track.of(kind) = static_cast<Wish>(m_wishes[static_cast<std::size_t>(kind)]->currentData().toInt());
    // Whichever is moved pushes the other.
    if (sender() == m_lowest && m_lowest->value() > m_highest->value()) m_highest->setValue(m_lowest->value());
    if (sender() == m_highest && m_highest->value() < m_lowest->value()) m_lowest->setValue(m_highest->value());
    track.limits.lowest = m_lowest->value();
    track.limits.highest = std::max(m_highest->value(), m_lowest->value());
    track.limits.mostVoices = m_voices->value();
    track.limits.scale = m_inScale->isChecked() ? std::optional(m_scale) : std::nullopt;
    markTracks();
}

void SteeringForm::setScale(const Scale& scale) {
    m_scale = scale;
    for (TrackSteering& track : m_steering.tracks)
        if (track.limits.scale) track.limits.scale = scale;
    markTracks();
}

void SteeringForm::setSteering(const Steering& steering) {
    m_steering = steering;
    show(m_family);
}

/// Those that are steered are told apart without looking into each.
void SteeringForm::markTracks() {
    for (const Family family : kAllFamilies) {
        const bool steered = m_steering.tracks[index(family)] != TrackSteering{};
        m_tracks[index(family)]->setText(familyLetters(family) + (steered ? QStringLiteral(" •") : QString()));
    }
    m_clear->setEnabled(m_steering != Steering{});
    const auto silent = std::ranges::find_if(
        kAllFamilies, [this](Family family) { return leavesNoPitch(m_steering.tracks[index(family)].limits); });
    m_problem->setVisible(silent != kAllFamilies.end());
    if (silent == kAllFamilies.end()) return;
    const TrackLimits& limits = m_steering.tracks[index(*silent)].limits;
    m_problem->setText(tr("No pitch from %1 to %2 is in %3, so %4 would be silent: widen its range.")
                           .arg(m_lowest->textFromValue(limits.lowest), m_lowest->textFromValue(limits.highest),
                                scaleWords(*limits.scale), text(*silent)));
}

void SteeringForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) show(m_family);
    QWidget::changeEvent(event);
}

} // namespace muse
