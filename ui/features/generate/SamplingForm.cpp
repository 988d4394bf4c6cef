// SPDX-License-Identifier: MIT
#include "ui/features/generate/SamplingForm.h"

#include "ui/kit/forms/FormParts.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace muse {

namespace {

constexpr double kLargestSeed = 9007199254740991; ///< 2^53 - 1: every whole number up to it is a double
constexpr quint32 kDrawnSeeds = 1000000;          ///< few enough digits to remember and pass on
constexpr int kThresholdScale = 100;
constexpr int kSeedWidth = 88;
constexpr int kFullDynamics = 100;
constexpr int kUsualDynamics = 70; ///< alive, and still steadier than the songs that the models learnt from

/// Beside a slider, as wide as the longest that it says.
QLabel* valueBeside(const QString& longest) {
    auto* label = new QLabel;
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(longest) + 4);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QHBoxLayout* sliderRow(const QString& words, QSlider* slider, QLabel* value) {
    auto* label = new QLabel(words);
    label->setBuddy(slider);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(slider, 1);
    row->addWidget(value);
    return row;
}

} // namespace

SamplingForm::SamplingForm(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(buildSeed());
    layout->addWidget(buildNotes());
    layout->addWidget(buildPlaying());
    refresh();
}

QWidget* SamplingForm::buildSeed() {
    m_seed = new QDoubleSpinBox;
    describe(*m_seed, "seedSpin", tr("Seed"), tr("The same seed, model and notes give the same result again"));
    m_seed->setDecimals(0);
    m_seed->setRange(0, kLargestSeed);
    m_seed->setMinimumWidth(kSeedWidth);
    m_seed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its range asks for sixteen digits
    m_seed->setValue(1);
    QToolButton* dice = iconButton(QStringLiteral("dice"), "diceButton", tr("Draw another seed"));
    connect(dice, &QToolButton::clicked, this, &SamplingForm::drawSeed);
    m_newSeed = new QCheckBox(tr("Random each time"));
    describe(*m_newSeed, "newSeedCheck", tr("Random each time"),
             tr("Draw the seed anew at every press; without it, the candidates that come next have the seeds after "
                "the last ones"));

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_seed, 1);
    row->addWidget(dice);
    row->addSpacing(4);
    row->addWidget(m_newSeed);
    auto* group = new QWidget;
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(tr("Seed")));
    layout->addLayout(row);
    return group;
}

QWidget* SamplingForm::buildNotes() {
    m_threshold = new QSlider(Qt::Horizontal);
    describe(*m_threshold, "thresholdSlider", tr("Threshold"),
             tr("Moves the model's own thresholds: lower gives more notes, higher fewer"));
    m_threshold->setRange(-kThresholdScale, kThresholdScale);
    m_threshold->setPageStep(10);
    m_thresholdText = valueBeside(QStringLiteral("−0.00"));
    m_bernoulli = new QCheckBox(tr("Draw at random (Bernoulli)"));
    describe(
        *m_bernoulli, "bernoulliCheck", tr("Bernoulli"),
        tr("Instead of the threshold: every sixteenth is drawn, and the higher the output, the likelier the note"));
    m_bass = new QCheckBox(tr("One bass note at a time"));
    describe(*m_bass, "bassCheck", tr("One bass note at a time"),
             tr("Of bass notes that overlap only the strongest sound; chords of which the model is sure stay"));
    m_bass->setChecked(GenerationSettings{}.bassArgMax);
    connect(m_threshold, &QSlider::valueChanged, this, &SamplingForm::refresh);
    connect(m_bernoulli, &QCheckBox::toggled, this, &SamplingForm::refresh);

    auto* group = new QWidget;
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(tr("How many notes")));
    layout->addLayout(sliderRow(tr("Threshold"), m_threshold, m_thresholdText));
    layout->addWidget(m_bernoulli);
    layout->addWidget(m_bass);
    return group;
}

QWidget* SamplingForm::buildPlaying() {
    m_dynamics = new QSlider(Qt::Horizontal);
    describe(*m_dynamics, "dynamicsSlider", tr("Dynamics"),
             tr("How much of the loudness and timing of the songs that the model learnt from the notes get: at 0 % all "
                "are equally loud and on the grid"));
    m_dynamics->setRange(0, kFullDynamics);
    m_dynamics->setPageStep(10);
    m_dynamics->setValue(kUsualDynamics);
    m_dynamicsText = valueBeside(tr("%1 %").arg(kFullDynamics));
    connect(m_dynamics, &QSlider::valueChanged, this, &SamplingForm::refresh);

    auto* group = new QWidget;
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(tr("How they are played")));
    layout->addLayout(sliderRow(tr("Dynamics"), m_dynamics, m_dynamicsText));
    return group;
}

double SamplingForm::dynamics() const {
    return static_cast<double>(m_dynamics->value()) / kFullDynamics;
}

void SamplingForm::setDynamics(double amount) {
    m_dynamics->setValue(static_cast<int>(std::lround(std::clamp(amount, 0.0, 1.0) * kFullDynamics)));
}

GenerationSettings SamplingForm::settings() const {
    GenerationSettings settings;
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    settings.binarisation = m_bernoulli->isChecked() ? Binarisation::Bernoulli : Binarisation::Threshold;
    settings.threshold = static_cast<double>(m_threshold->value()) / kThresholdScale;
    settings.bassArgMax = m_bass->isChecked();
    return settings;
}

void SamplingForm::setSeed(std::uint64_t seed) {
    m_seed->setValue(std::min(static_cast<double>(seed), kLargestSeed));
}

void SamplingForm::drawSeed() {
    std::uint64_t seed = 0;
    do {
        seed = QRandomGenerator::global()->bounded(1U, kDrawnSeeds);
    } while (seed == settings().seed);
    setSeed(seed);
}

bool SamplingForm::newSeedEachTime() const {
    return m_newSeed->isChecked();
}

void SamplingForm::refresh() {
    const bool threshold = !m_bernoulli->isChecked();
    m_threshold->setEnabled(threshold);
    m_thresholdText->setEnabled(threshold);
    m_thresholdText->setText(QLocale()
                                 .toString(static_cast<double>(m_threshold->value()) / kThresholdScale, 'f', 2)
                                 .replace(QLatin1Char('-'), QChar(0x2212)));
    m_dynamicsText->setText(tr("%1 %").arg(m_dynamics->value()));
}

void SamplingForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace muse
