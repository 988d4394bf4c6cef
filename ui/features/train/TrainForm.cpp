// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainForm.h"

#include "core/ml/config/TrainingConfig.h"
#include "ui/features/train/SettingsTable.h"
#include "ui/features/train/TrainMoreForm.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace muse {

namespace {

constexpr int kFromScratch = -1;
constexpr int kOwnChoice = -1; ///< of presets
constexpr int kStepsWidth = 96;
constexpr int kBatchWidth = 64;
constexpr int kLeastLetters = 5; ///< of a choice, so that longer names of fields have room

void choose(QComboBox& combo, int value) {
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

/// Whether the settings are those of the preset, as far as it says anything.
bool follows(const TrainingSettings& settings, const TrainingPreset& preset) {
    const auto wanted = settingsFromJson(preset.settings, settings);
    return wanted && toJson(*wanted) == toJson(settings);
}

/// A line that shows or hides what is below it.
QToolButton* foldButton(const char* objectName, const QString& words, const QString& toolTip) {
    auto* fold = new QToolButton;
    describe(*fold, objectName, words, toolTip);
    fold->setProperty("fold", true);
    fold->setCheckable(true);
    fold->setText(words);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return fold;
}

QString presetWords(const TrainingPreset& preset) {
    const QString name = nameWords(preset.name);
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

TrainForm::TrainForm(QWidget* parent)
    : QWidget(parent), m_fold(foldButton("foldButton", tr("Settings of the training"),
                                         tr("Show or hide the settings of the training"))) {
    m_fields = buildFields();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_fold);
    layout->addWidget(m_fields);
    connect(m_fold, &QToolButton::toggled, this, &TrainForm::refresh);
    m_fold->setChecked(true);
    setEditable(true, false);
    setSettings({});
}

QWidget* TrainForm::buildFields() {
    auto* fields = new QWidget;
    buildChoices();
    buildNumbers();
    buildPresets();
    QGridLayout* grid = fieldGrid(fields, 2);
    QWidget* source = buildSource();
    m_about = caption();
    m_about->setObjectName(QStringLiteral("presetAbout"));
    m_time = caption();
    m_time->setObjectName(QStringLiteral("timeEstimate"));
    addField(*grid, 0, 0, tr("Preset"), m_preset, 3);
    grid->addWidget(m_about, 1, 0, 1, 4);
    addField(*grid, 2, 0, tr("Data"), source, 3)->setBuddy(m_source);
    addField(*grid, 3, 0, tr("Model"), m_kind);
    addField(*grid, 3, 2, tr("Width"), m_width);
    addField(*grid, 4, 0, tr("Task"), m_given, 3);
    addField(*grid, 5, 0, tr("Steps"), m_steps);
    addField(*grid, 5, 2, tr("Batch"), m_batch);
    grid->addWidget(m_time, 6, 0, 1, 4);
    grid->addWidget(m_moreFold, 7, 0, 1, 4);
    grid->addWidget(m_more, 8, 0, 1, 4);
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

QString TrainForm::wordFor(ModelKind kind) {
    switch (kind) {
    case ModelKind::Composer:
        return tr("Composer");
    case ModelKind::Hybrid:
        return tr("Hybrid");
    case ModelKind::Jamming:
        return tr("Jamming");
    }
    return {};
}

void TrainForm::buildChoices() {
    m_kind = new QComboBox;
    describe(*m_kind, "kindCombo", tr("Model"),
             tr("Composer: one generator for all tracks. Jamming: one each, on its own. Hybrid: one each, together."));
    for (const ModelTraits& kind : kModelKinds)
        m_kind->addItem(wordFor(kind.kind), static_cast<int>(kind.kind));
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
        combo->setMinimumContentsLength(kLeastLetters);
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
    m_steps->setMinimumWidth(kStepsWidth);
    m_batch->setMinimumWidth(kBatchWidth);
    for (QSpinBox* spin : {m_batch, m_steps}) {
        // As wide as usual numbers, not as the largest that there is.
        spin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(spin, &QSpinBox::valueChanged, this, &TrainForm::refresh);
    }
}

void TrainForm::buildPresets() {
    m_preset = new QComboBox;
    describe(*m_preset, "trainingPresetCombo", tr("Preset"), tr("Settings that go together; change them as you like"));
    m_preset->addItem(tr("Custom"), kOwnChoice);
    const auto& presets = trainingPresets();
    for (std::size_t i = 0; i < presets.size(); ++i) {
        m_preset->addItem(presetWords(presets[i]), static_cast<int>(i));
        m_preset->setItemData(m_preset->count() - 1, nameWords(presets[i].about), Qt::ToolTipRole);
    }
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(kLeastLetters);
    connect(m_preset, &QComboBox::activated, this, &TrainForm::takePreset);

    m_more = new TrainMoreForm;
    connect(m_more, &TrainMoreForm::allRequested, this, &TrainForm::showAll);
    m_moreFold = foldButton("moreFoldButton", tr("More"), tr("Learning rate, a model to begin with, loss and critic"));
    connect(m_more, &TrainMoreForm::changed, this, &TrainForm::refresh);
    connect(m_more, &TrainMoreForm::browseRequested, this, &TrainForm::browseStartRequested);
    connect(m_moreFold, &QToolButton::toggled, this, &TrainForm::refresh);
}

void TrainForm::choosePreset(const QString& name) {
    const auto found = std::ranges::find(trainingPresets(), name.toStdString(), &TrainingPreset::name);
    if (found == trainingPresets().end()) return;
    takePreset(m_preset->findData(static_cast<int>(found - trainingPresets().begin())));
}

void TrainForm::showAll() {
    if (!m_table) {
        m_table = new SettingsTable(window());
        m_table->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_table, &SettingsTable::changed, this, [this] { setSettings(m_table->settings()); });
    }
    m_table->setSettings(settings());
    m_table->show();
    m_table->raise();
    m_table->activateWindow();
}

void TrainForm::retell() {
    const auto& presets = trainingPresets();
    for (std::size_t i = 0; i < presets.size(); ++i)
        m_preset->setItemText(m_preset->findData(static_cast<int>(i)), presetWords(presets[i]));
    showPreset();
    refresh();
}

void TrainForm::setEstimate(const QString& words) {
    m_time->setText(words);
}

void TrainForm::takePreset(int number) {
    const int preset = m_preset->itemData(number).toInt();
    if (preset == kOwnChoice) return showPreset();
    const auto chosen = settingsFromJson(trainingPresets()[static_cast<std::size_t>(preset)].settings, settings());
    if (chosen) setSettings(*chosen);
}

/// The box names the preset that the controls say, whoever brought them there.
void TrainForm::showPreset() {
    const auto& presets = trainingPresets();
    const TrainingSettings now = settings();
    const auto found = std::ranges::find_if(presets, [&](const TrainingPreset& each) { return follows(now, each); });
    const bool own = found == presets.end();
    choose(*m_preset, own ? kOwnChoice : static_cast<int>(found - presets.begin()));
    const QString about = own ? tr("your own choice") : nameWords(found->about);
    m_about->setText(about.left(1).toUpper() + about.mid(1));
}

void TrainForm::setStart(const QString& path) {
    m_more->setStart(path);
    m_moreFold->setChecked(true);
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
    m_more->apply(settings);
    return settings;
}

void TrainForm::setSettings(const TrainingSettings& settings) {
    m_base = settings;
    m_base.runFolder.clear();
    QSignalBlocker quiet(this);
    setSource(pathText(settings.dataset));
    choose(*m_kind, static_cast<int>(settings.model.kind));
    choose(*m_width, static_cast<int>(settings.model.width));
    choose(*m_given, settings.model.given ? static_cast<int>(index(*settings.model.given)) : kFromScratch);
    m_batch->setValue(settings.batch);
    m_steps->setValue(static_cast<int>(std::min<std::int64_t>(settings.generatorSteps, m_steps->maximum())));
    m_more->setSettings(settings);
    showPreset();
    // What goes with a preset is as usual there.
    if (m_preset->currentData().toInt() == kOwnChoice && !m_more->untouched()) m_moreFold->setChecked(true);
    quiet.unblock();
    refresh();
}

void TrainForm::setEditable(bool editable, bool training) {
    if (std::exchange(m_training, training) != training) m_fold->setChecked(!training);
    m_fields->setEnabled(editable);
    m_fold->setVisible(training);
    if (m_table) m_table->setEnabled(editable);
    refresh();
}

bool TrainForm::folded() const {
    return !m_fold->isChecked();
}

void TrainForm::refresh() {
    m_fields->setVisible(!folded());
    m_more->setVisible(m_moreFold->isChecked());
    m_moreFold->setArrowType(m_moreFold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    showPreset();
    if (m_table && m_table->isVisible() && toJson(m_table->settings()) != toJson(settings()))
        m_table->setSettings(settings());
    m_fold->setArrowType(folded() ? Qt::RightArrow : Qt::DownArrow);
    const QStringList parts = {m_kind->currentText(), inSentence(m_given->currentText()),
                               inSentence(m_width->currentText()), tr("batch %1").arg(m_batch->value())};
    m_fold->setText(folded() ? parts.join(QStringLiteral(" · ")) : tr("Settings"));
    Q_EMIT changed();
}

void TrainForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retell();
    QWidget::changeEvent(event);
}

} // namespace muse
