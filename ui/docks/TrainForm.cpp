// SPDX-License-Identifier: MIT
#include "ui/docks/TrainForm.h"

#include "ui/Text.h"
#include "ui/docks/DockParts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace muse {

namespace {

constexpr int kFromScratch = -1;

void choose(QComboBox& combo, int value) {
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

} // namespace

TrainForm::TrainForm(QWidget* parent) : QWidget(parent), m_fold(new QToolButton) {
    describe(*m_fold, "foldButton", tr("Settings of the training"), tr("Show or hide the settings of the training"));
    m_fold->setProperty("fold", true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_fields = buildFields();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_fold);
    layout->addWidget(m_fields);
    connect(m_fold, &QToolButton::toggled, this, &TrainForm::refresh);
    m_fold->setChecked(true);
    setEditable(true);
    setSettings({});
}

QWidget* TrainForm::buildFields() {
    auto* fields = new QWidget;
    buildChoices();
    buildNumbers();
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto label = [&](const QString& words, QWidget* buddy, int row, int column) {
        auto* text = new QLabel(words);
        text->setBuddy(buddy);
        grid->addWidget(text, row, column);
    };
    grid->addWidget(new QLabel(tr("Data")), 0, 0);
    grid->addWidget(buildSource(), 0, 1, 1, 3);
    label(tr("Model"), m_kind, 1, 0);
    grid->addWidget(m_kind, 1, 1);
    grid->addWidget(m_given, 1, 2, 1, 2);
    label(tr("Width"), m_width, 2, 0);
    grid->addWidget(m_width, 2, 1);
    label(tr("Batch"), m_batch, 2, 2);
    grid->addWidget(m_batch, 2, 3);
    label(tr("Steps"), m_steps, 3, 0);
    grid->addWidget(m_steps, 3, 1);
    return fields;
}

QWidget* TrainForm::buildSource() {
    m_source = new QLineEdit;
    describe(*m_source, "sourceEdit", tr("Data to train on"),
             tr("A dataset file, or a folder or archive of MIDI files"));
    m_source->setPlaceholderText(tr("Dataset, or folder of MIDI files"));
    connect(m_source, &QLineEdit::textChanged, this, &TrainForm::changed);
    QToolButton* file = iconButton(QStringLiteral("open"), "browseFileButton", tr("Choose a dataset or an archive…"));
    QToolButton* folder =
        iconButton(QStringLiteral("folder"), "browseFolderButton", tr("Choose a folder of MIDI files…"));
    connect(file, &QToolButton::clicked, this, &TrainForm::browseFileRequested);
    connect(folder, &QToolButton::clicked, this, &TrainForm::browseFolderRequested);

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_source, 1);
    layout->addWidget(file);
    layout->addWidget(folder);
    return row;
}

void TrainForm::buildChoices() {
    m_kind = new QComboBox;
    describe(*m_kind, "kindCombo", tr("Model"),
             tr("Composer: one generator for all tracks. Jamming: one each, on its own. Hybrid: one each, together."));
    m_kind->addItem(tr("Composer"), static_cast<int>(ModelKind::Composer));
    m_kind->addItem(tr("Hybrid"), static_cast<int>(ModelKind::Hybrid));
    m_kind->addItem(tr("Jamming"), static_cast<int>(ModelKind::Jamming));
    m_given = new QComboBox;
    describe(*m_given, "givenCombo", tr("What it will do"),
             tr("Invent all five tracks, or the other four to one that is given"));
    m_given->addItem(tr("From scratch"), kFromScratch);
    for (const Family family : kAllFamilies)
        m_given->addItem(tr("Accompany %1").arg(text(family)), static_cast<int>(index(family)));
    m_width = new QComboBox;
    describe(*m_width, "widthCombo", tr("Width"), tr("Compact trains on a laptop; Paper has all the paper's channels"));
    m_width->addItem(tr("Compact"), static_cast<int>(Width::Compact));
    m_width->addItem(tr("Paper"), static_cast<int>(Width::Paper));
    for (QComboBox* combo : {m_kind, m_given, m_width}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        connect(combo, &QComboBox::currentIndexChanged, this, &TrainForm::refresh);
    }
}

void TrainForm::buildNumbers() {
    m_batch = new QSpinBox;
    describe(*m_batch, "batchSpin", tr("Batch"), tr("Phrases a step; more is steadier and slower"));
    m_batch->setRange(2, 1024);
    m_steps = new QSpinBox;
    describe(*m_steps, "stepsSpin", tr("Steps"), tr("Generator steps to train"));
    m_steps->setRange(1, std::numeric_limits<int>::max());
    m_steps->setSingleStep(1000);
    m_steps->setGroupSeparatorShown(true);
    for (QSpinBox* spin : {m_batch, m_steps})
        connect(spin, &QSpinBox::valueChanged, this, &TrainForm::refresh);
}

void TrainForm::setSource(const QString& path) {
    m_source->setText(path);
    m_source->setCursorPosition(static_cast<int>(path.size()));
}

QString TrainForm::source() const {
    return m_source->text().trimmed();
}

TrainingSettings TrainForm::settings() const {
    TrainingSettings settings = m_base;
    settings.dataset = toPath(source());
    settings.model.kind = static_cast<ModelKind>(m_kind->currentData().toInt());
    settings.model.width = static_cast<Width>(m_width->currentData().toInt());
    const int given = m_given->currentData().toInt();
    settings.model.given =
        given == kFromScratch ? std::nullopt : std::optional(kAllFamilies.at(static_cast<std::size_t>(given)));
    settings.batch = m_batch->value();
    settings.generatorSteps = m_steps->value();
    return settings;
}

void TrainForm::setSettings(const TrainingSettings& settings) {
    m_base = settings;
    m_base.runFolder.clear();
    setSource(pathText(settings.dataset));
    choose(*m_kind, static_cast<int>(settings.model.kind));
    choose(*m_width, static_cast<int>(settings.model.width));
    choose(*m_given, settings.model.given ? static_cast<int>(index(*settings.model.given)) : kFromScratch);
    m_batch->setValue(settings.batch);
    m_steps->setValue(static_cast<int>(std::min<std::int64_t>(settings.generatorSteps, m_steps->maximum())));
    refresh();
}

void TrainForm::setEditable(bool editable) {
    if (editable != m_fields->isEnabledTo(this)) m_fold->setChecked(editable);
    m_fields->setEnabled(editable);
    m_fold->setVisible(!editable);
    refresh();
}

bool TrainForm::folded() const {
    return !m_fold->isChecked();
}

void TrainForm::refresh() {
    m_fields->setVisible(!folded());
    m_fold->setArrowType(folded() ? Qt::RightArrow : Qt::DownArrow);
    const QStringList parts = {m_kind->currentText(), m_given->currentText().toLower(),
                               m_width->currentText().toLower(), tr("batch %1").arg(m_batch->value())};
    m_fold->setText(folded() ? parts.join(QStringLiteral(" · ")) : tr("Settings"));
    Q_EMIT changed();
}

} // namespace muse
