// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainMoreForm.h"

#include "ui/features/train/TrainMethodForm.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/DecimalSpin.h"
#include "ui/kit/forms/FormParts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace muse {
namespace {

constexpr int kRateWidth = 84;

} // namespace

TrainMoreForm::TrainMoreForm(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buildNumbers();
    QGridLayout* grid = fieldGrid(this, 2);
    addField(*grid, 0, 0, tr("Rate"), m_rate);
    grid->addWidget(m_schedule, 0, 2, 1, 2);
    m_fallsFromLabel = addField(*grid, 1, 0, tr("Falls from"), m_fallsFrom, 3);
    QWidget* start = buildStart();
    addField(*grid, 2, 0, tr("Begin with"), start, 3)->setBuddy(m_start);
    m_method = new TrainMethodForm;
    connect(m_method, &TrainMethodForm::changed, this, &TrainMoreForm::refresh);
    grid->addWidget(m_method, 3, 0, 1, 4);
    auto* all = new QPushButton(tr("All settings…"));
    describe(*all, "allSettingsButton", tr("All settings"), tr("Every setting that the command line has, in a table"));
    connect(all, &QPushButton::clicked, this, &TrainMoreForm::allRequested);
    grid->addWidget(all, 4, 0, 1, 4);
    setSettings({});
}

void TrainMoreForm::buildNumbers() {
    m_rate = new DecimalSpin;
    describe(*m_rate, "rateSpin", tr("Learning rate"), tr("How far each step moves the weights"));
    m_rate->setDecimals(9);
    m_rate->setRange(1e-9, 1);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    // As wide as a usual rate, not as the least that there is.
    m_rate->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_rate->setMinimumWidth(kRateWidth);
    m_schedule = new QComboBox;
    describe(*m_schedule, "scheduleCombo", tr("Learning rate over time"),
             tr("It stays, or falls in a straight line to nothing at the last step"));
    m_schedule->addItem(tr("Constant"), static_cast<int>(RateSchedule::Constant));
    m_schedule->addItem(tr("Falls to 0"), static_cast<int>(RateSchedule::Linear));
    m_schedule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_schedule->setMinimumContentsLength(8);
    m_fallsFrom = new QSpinBox;
    describe(*m_fallsFrom, "fallsFromSpin", tr("Step from which the learning rate falls"),
             tr("Generator steps with the full learning rate, before it begins to fall"));
    m_fallsFrom->setRange(0, std::numeric_limits<int>::max());
    m_fallsFrom->setSingleStep(1000);
    m_fallsFrom->setGroupSeparatorShown(true);
    m_fallsFrom->setSpecialValueText(tr("the first step"));
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &TrainMoreForm::refresh);
    connect(m_schedule, &QComboBox::currentIndexChanged, this, &TrainMoreForm::refresh);
    connect(m_fallsFrom, &QSpinBox::valueChanged, this, &TrainMoreForm::refresh);
}

QWidget* TrainMoreForm::buildStart() {
    m_start = new QLineEdit;
    describe(*m_start, "startEdit", tr("Model to begin with"),
             tr("Train this model further on your data; its kind and width must be those chosen above"));
    m_start->setPlaceholderText(tr("Random weights"));
    m_start->setClearButtonEnabled(true);
    connect(m_start, &QLineEdit::textChanged, this, &TrainMoreForm::refresh);
    QToolButton* browse = iconButton(QStringLiteral("open"), "browseStartButton", tr("Choose a model to begin with…"));
    connect(browse, &QToolButton::clicked, this, &TrainMoreForm::browseRequested);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_start, 1);
    layout->addWidget(browse);
    return row;
}

void TrainMoreForm::setSettings(const TrainingSettings& settings) {
    m_rate->setValue(settings.learningRate);
    m_schedule->setCurrentIndex(std::max(0, m_schedule->findData(static_cast<int>(settings.rateSchedule))));
    m_fallsFrom->setValue(static_cast<int>(std::min<std::int64_t>(settings.decayFrom, m_fallsFrom->maximum())));
    setStart(pathText(settings.startFrom));
    m_method->setSettings(settings);
    refresh();
}

void TrainMoreForm::apply(TrainingSettings& settings) const {
    settings.learningRate = m_rate->value();
    settings.rateSchedule = static_cast<RateSchedule>(m_schedule->currentData().toInt());
    settings.decayFrom = m_fallsFrom->value();
    settings.startFrom = toPath(m_start->text().trimmed());
    m_method->apply(settings);
}

void TrainMoreForm::setStart(const QString& path) {
    m_start->setText(path);
    m_start->setCursorPosition(static_cast<int>(path.size()));
}

bool TrainMoreForm::untouched() const {
    const TrainingSettings usual;
    TrainingSettings now;
    apply(now);
    return now.learningRate == usual.learningRate && now.rateSchedule == usual.rateSchedule && now.startFrom.empty() &&
           m_method->untouched();
}

void TrainMoreForm::refresh() {
    const bool falls = m_schedule->currentData().toInt() == static_cast<int>(RateSchedule::Linear);
    m_fallsFromLabel->setVisible(falls);
    m_fallsFrom->setVisible(falls);
    Q_EMIT changed();
}

} // namespace muse
