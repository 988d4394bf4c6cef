// SPDX-License-Identifier: MIT
#include "ui/features/data/StageForm.h"

#include "ui/kit/forms/FormParts.h"
#include "widgets/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {
namespace {

enum Preset { Everything, Paper };

QSpinBox* spin(const char* objectName, const QString& words, const QString& toolTip, int low, int high) {
    auto* box = new QSpinBox;
    describe(*box, objectName, words, toolTip);
    box->setRange(low, high);
    return box;
}

QCheckBox* check(const char* objectName, const QString& words, const QString& toolTip) {
    auto* box = new QCheckBox(words);
    describe(*box, objectName, words, toolTip);
    return box;
}

template <typename T> void choose(QComboBox& combo, T value) {
    combo.setCurrentIndex(std::max(0, combo.findData(static_cast<int>(value))));
}

} // namespace

StageForm::StageForm(QWidget* parent) : QWidget(parent), m_preset(new QComboBox), m_fold(new QToolButton) {
    describe(
        *m_preset, "presetCombo", tr("Which music is kept"),
        tr("All usable music, or only what the paper trains on: songs with all five families, cut at the boundaries of "
           "their structure"));
    m_preset->addItem(tr("All usable music"), Everything);
    m_preset->addItem(tr("As in the paper"), Paper);
    describe(*m_fold, "stagesFoldButton", tr("Stages"), tr("Show or hide the switches of each stage"));
    m_fold->setProperty("fold", true);
    m_fold->setCheckable(true);
    m_fold->setText(tr("Stages"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fields = buildFields();

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_preset, 1);
    row->addWidget(m_fold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_fields);
    const auto unfold = [this](bool open) {
        m_fields->setVisible(open);
        m_fold->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    };
    connect(m_fold, &QToolButton::toggled, this, unfold);
    connect(m_preset, &QComboBox::activated, this, &StageForm::presetChosen);
    unfold(false);
    setSettings({});
}

void StageForm::buildChoices() {
    m_duplicates = new QComboBox;
    describe(*m_duplicates, "duplicatesCombo", tr("Drop copies"), tr("Which copies of a song are left out"));
    m_duplicates->addItem(tr("In any key"), static_cast<int>(DuplicateRule::Transposed));
    m_duplicates->addItem(tr("In the same key"), static_cast<int>(DuplicateRule::SameNotes));
    m_duplicates->addItem(tr("None"), static_cast<int>(DuplicateRule::Keep));
    m_merge = new QComboBox;
    describe(*m_merge, "mergeCombo", tr("Families"), tr("Which instruments make which of the five families"));
    m_merge->addItem(tr("LPD-5"), static_cast<int>(MergeRule::Lpd5));
    m_merge->addItem(tr("The paper's"), static_cast<int>(MergeRule::Paper));
    m_merge->addItem(tr("Best single track"), static_cast<int>(MergeRule::BestTrack));
    m_range = new QComboBox;
    describe(*m_range, "rangeCombo", tr("Beyond C1–B7"), tr("Notes outside the range of the models"));
    m_range->addItem(tr("Leave out"), static_cast<int>(RangeRule::Discard));
    m_range->addItem(tr("Move by octaves"), static_cast<int>(RangeRule::Fold));
    for (QComboBox* combo : {m_duplicates, m_merge, m_range}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    m_fourFour = check("fourFourCheck", tr("Only songs in 4/4"), tr("And with their first beat at the start"));
    m_segmentation = check("segmentationCheck", tr("Cut at structural boundaries"),
                           tr("Finds verses and choruses (Serra et al. 2012); slower"));
    m_equal = check("equalPhrasesCheck", tr("Each phrase only once"), tr("Leave out phrases equal to earlier ones"));
    const QString families = tr("Of bass, drums, guitar, piano and strings");
    m_songFamilies = spin("songFamiliesSpin", tr("Families a song"), families, 0, static_cast<int>(kFamilies));
    m_barFamilies = spin("barFamiliesSpin", tr("Families a bar"), families, 0, static_cast<int>(kFamilies));
    m_barNotes = spin("barNotesSpin", tr("Notes a bar"), tr("Notes that must begin in a bar"), 0, 1000);
    m_hop =
        spin("hopSpin", tr("Bars between phrases"), tr("From the start of one phrase of four bars to the next"), 1, 64);
}

QWidget* StageForm::buildFields() {
    buildChoices();
    auto* fields = new QWidget;
    QGridLayout* grid = fieldGrid(fields, 1);
    grid->addWidget(m_fourFour, 0, 0, 1, 2);
    addField(*grid, grid->rowCount(), 0, tr("Drop copies"), m_duplicates);
    addField(*grid, grid->rowCount(), 0, tr("Families"), m_merge);
    addField(*grid, grid->rowCount(), 0, tr("Families a song"), m_songFamilies);
    addField(*grid, grid->rowCount(), 0, tr("Families a bar"), m_barFamilies);
    addField(*grid, grid->rowCount(), 0, tr("Notes a bar"), m_barNotes);
    grid->addWidget(m_segmentation, grid->rowCount(), 0, 1, 2);
    addField(*grid, grid->rowCount(), 0, tr("Bars between phrases"), m_hop);
    grid->addWidget(m_equal, grid->rowCount(), 0, 1, 2);
    addField(*grid, grid->rowCount(), 0, tr("Beyond C1–B7"), m_range);
    return fields;
}

void StageForm::presetChosen(int preset) {
    setSettings(preset == Paper ? paperSettings() : DatasetSettings{});
}

DatasetSettings StageForm::settings() const {
    DatasetSettings settings;
    settings.fourFour = m_fourFour->isChecked();
    settings.duplicates = static_cast<DuplicateRule>(m_duplicates->currentData().toInt());
    settings.merge = static_cast<MergeRule>(m_merge->currentData().toInt());
    settings.songFamilies = m_songFamilies->value();
    settings.minimumFamilies = m_barFamilies->value();
    settings.minimumNotes = m_barNotes->value();
    settings.segmentation = m_segmentation->isChecked();
    settings.hopBars = m_hop->value();
    settings.dropEqualPhrases = m_equal->isChecked();
    settings.range = static_cast<RangeRule>(m_range->currentData().toInt());
    return settings;
}

void StageForm::setSettings(const DatasetSettings& settings) {
    m_fourFour->setChecked(settings.fourFour);
    choose(*m_duplicates, settings.duplicates);
    choose(*m_merge, settings.merge);
    m_songFamilies->setValue(settings.songFamilies);
    m_barFamilies->setValue(settings.minimumFamilies);
    m_barNotes->setValue(settings.minimumNotes);
    m_segmentation->setChecked(settings.segmentation);
    m_hop->setValue(settings.hopBars);
    m_equal->setChecked(settings.dropEqualPhrases);
    choose(*m_range, settings.range);
}

} // namespace muse
