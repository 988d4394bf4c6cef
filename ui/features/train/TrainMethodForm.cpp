// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainMethodForm.h"

#include "ui/kit/forms/DecimalSpin.h"
#include "ui/kit/forms/FormParts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace muse {
namespace {

constexpr int kFieldWidth = 84;

void choose(QComboBox& combo, int value) {
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

void narrow(QComboBox& combo) {
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(6);
}

} // namespace

TrainMethodForm::TrainMethodForm(QWidget* parent) : QWidget(parent) {
    buildLoss();
    buildCritic();
    buildShown();
    QGridLayout* grid = fieldGrid(this, 2);
    addField(*grid, 0, 0, tr("Loss"), m_loss);
    addField(*grid, 0, 2, tr("Average"), m_average);
    addField(*grid, 1, 0, tr("Penalty"), m_penalty);
    addField(*grid, 1, 2, tr("Every"), m_penaltyEvery);
    addField(*grid, 2, 0, tr("Critic"), m_critic);
    addField(*grid, 2, 2, tr("Its rate"), m_criticRate);
    addField(*grid, 3, 0, tr("Rotate"), m_rotated);
    addField(*grid, 3, 2, tr("Transpose"), m_transposed);
    grid->addWidget(m_commonBar, 4, 0, 1, 4);
    for (QComboBox* combo : {m_loss, m_critic})
        connect(combo, &QComboBox::currentIndexChanged, this, &TrainMethodForm::refresh);
    for (QDoubleSpinBox* spin : {m_penalty, m_criticRate, m_average, m_rotated})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &TrainMethodForm::refresh);
    for (QSpinBox* spin : {m_penaltyEvery, m_transposed})
        connect(spin, &QSpinBox::valueChanged, this, &TrainMethodForm::refresh);
    // Left to themselves they are as wide as the widest that they could say.
    for (QWidget* field : std::initializer_list<QWidget*>{m_loss, m_critic, m_penalty, m_penaltyEvery, m_criticRate,
                                                          m_average, m_rotated, m_transposed}) {
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        field->setMinimumWidth(kFieldWidth);
    }
    connect(m_commonBar, &QCheckBox::toggled, this, &TrainMethodForm::refresh);
    setSettings({});
}

void TrainMethodForm::buildLoss() {
    m_loss = new QComboBox;
    describe(*m_loss, "lossCombo", tr("Loss"),
             tr("What generator and critic minimise: WGAN-GP as the paper, or R3, R1, or hinge with spectral norm"));
    m_loss->addItem(tr("WGAN-GP"), static_cast<int>(AdversarialLoss::WganGp));
    m_loss->addItem(tr("R3"), static_cast<int>(AdversarialLoss::R3));
    m_loss->addItem(tr("R1"), static_cast<int>(AdversarialLoss::R1));
    m_loss->addItem(tr("Hinge"), static_cast<int>(AdversarialLoss::Hinge));
    narrow(*m_loss);
    m_penalty = new DecimalSpin;
    describe(*m_penalty, "penaltySpin", tr("Weight of the gradient penalty"),
             tr("How hard the critic's gradient is held; the hinge loss has no penalty"));
    m_penalty->setDecimals(4);
    m_penalty->setRange(0, 1000);
    m_penalty->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_penaltyEvery = new QSpinBox;
    describe(*m_penaltyEvery, "penaltyEverySpin", tr("Critic updates from one penalty to the next"),
             tr("A penalty now and then counts as often, and trains faster"));
    m_penaltyEvery->setRange(1, 1000);
    m_penaltyEvery->setSpecialValueText(tr("update"));
}

void TrainMethodForm::buildCritic() {
    m_critic = new QComboBox;
    describe(*m_critic, "criticCombo", tr("Critic"),
             tr("Paper: the paper's. Streams: it hears onsets, repeating bars, chroma and metre too. V1: the authors' "
                "first code's, to compare with."));
    m_critic->addItem(tr("Paper"), static_cast<int>(CriticKind::Paper));
    m_critic->addItem(tr("Streams"), static_cast<int>(CriticKind::Streams));
    m_critic->addItem(tr("V1"), static_cast<int>(CriticKind::Released));
    narrow(*m_critic);
    m_criticRate = new DecimalSpin;
    describe(*m_criticRate, "criticRateSpin", tr("Learning rate of the critic"),
             tr("How far each critic step moves its weights, where it is not the same as the generator's"));
    m_criticRate->setDecimals(6);
    m_criticRate->setRange(0, 1);
    m_criticRate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_criticRate->setSpecialValueText(tr("same"));
    m_average = new DecimalSpin;
    describe(*m_average, "averageSpin", tr("What the average keeps of itself at a step"),
             tr("Music is made by a moving average of the generator; nearer to 1 is steadier and slower"));
    m_average->setDecimals(5);
    m_average->setRange(0, 0.99999);
    m_average->setSingleStep(0.001);
    m_average->setSpecialValueText(tr("none"));
}

void TrainMethodForm::buildShown() {
    m_rotated = new DecimalSpin;
    describe(*m_rotated, "rotateBarsSpin", tr("Phrases whose bars are turned for the critic"),
             tr("Share of phrases, real and generated alike, that the critic sees beginning with another bar"));
    m_rotated->setDecimals(3);
    m_rotated->setRange(0, 0.999);
    m_rotated->setSingleStep(0.1);
    m_rotated->setSpecialValueText(tr("none"));
    m_transposed = new QSpinBox;
    describe(*m_transposed, "transposeBothSpin", tr("Semitones by which phrases are moved for the critic"),
             tr("Half of the phrases, real and generated alike, are moved by up to so many semitones; never drums"));
    m_transposed->setRange(0, 12);
    m_transposed->setSpecialValueText(tr("none"));
    m_commonBar = new QCheckBox(tr("Make what bars have in common apart"));
    describe(*m_commonBar, "commonBarCheck", tr("Make what bars have in common apart"),
             tr("A part that all four bars share is added to what varies, so that bars repeat more easily"));
}

void TrainMethodForm::setSettings(const TrainingSettings& settings) {
    choose(*m_loss, static_cast<int>(settings.loss));
    choose(*m_critic, static_cast<int>(settings.model.critic));
    m_penalty->setValue(settings.penaltyWeight);
    m_penaltyEvery->setValue(settings.penaltyEvery);
    m_criticRate->setValue(settings.criticLearningRate);
    m_average->setValue(settings.averageDecay);
    m_rotated->setValue(settings.rotateBars);
    m_transposed->setValue(settings.transposeBoth);
    m_commonBar->setChecked(settings.model.commonBar);
    refresh();
}

void TrainMethodForm::apply(TrainingSettings& settings) const {
    settings.loss = static_cast<AdversarialLoss>(m_loss->currentData().toInt());
    settings.model.critic = static_cast<CriticKind>(m_critic->currentData().toInt());
    settings.penaltyWeight = m_penalty->value();
    settings.penaltyEvery = m_penaltyEvery->value();
    settings.criticLearningRate = m_criticRate->value();
    settings.averageDecay = m_average->value();
    settings.rotateBars = m_rotated->value();
    settings.transposeBoth = m_transposed->value();
    settings.model.commonBar = m_commonBar->isChecked();
}

bool TrainMethodForm::untouched() const {
    const auto values = [](const TrainingSettings& s) {
        return std::tuple(s.loss, s.model.critic, s.penaltyWeight, s.penaltyEvery, s.criticLearningRate, s.averageDecay,
                          s.rotateBars, s.transposeBoth, s.model.commonBar);
    };
    const TrainingSettings usual;
    TrainingSettings now;
    apply(now);
    return values(now) == values(usual);
}

void TrainMethodForm::refresh() {
    const bool penalised = m_loss->currentData().toInt() != static_cast<int>(AdversarialLoss::Hinge);
    m_penalty->setEnabled(penalised);
    m_penaltyEvery->setEnabled(penalised);
    Q_EMIT changed();
}

} // namespace muse
