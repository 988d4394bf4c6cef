// SPDX-License-Identifier: MIT
#include "ui/features/exports/AudioExportPanel.h"

#include "ui/kit/forms/FormParts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kWidth = 420;
constexpr int kParts = 1000;

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QDoubleSpinBox* number(double least, double most, double first, const QString& suffix) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(1);
    box->setRange(least, most);
    box->setValue(first);
    box->setSuffix(suffix);
    return box;
}

} // namespace

AudioExportPanel::AudioExportPanel(QSettings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_what(new QComboBox), m_type(new QComboBox), m_samples(new QComboBox),
      m_rate(new QComboBox), m_normalise(new QCheckBox(tr("Bring the loudest sample to"))),
      m_peak(number(-60, 0, -1, tr(" dBFS"))), m_tail(number(0, 60, 2, tr(" s"))), m_progress(new QProgressBar),
      m_words(caption()), m_start(new QPushButton(tr("Export..."))), m_cancel(new QPushButton(tr("Cancel"))) {
    setObjectName(QStringLiteral("audioExport"));
    setWindowTitle(tr("Export audio"));
    m_what->addItem(tr("The mix, in one file"), false);
    m_what->addItem(tr("Stems, a file a track"), true);
    m_type->addItem(tr("WAV"), QStringLiteral(".wav"));
    m_type->addItem(tr("FLAC"), QStringLiteral(".flac"));
    m_type->addItem(tr("Ogg Vorbis"), QStringLiteral(".ogg"));
    m_samples->addItem(tr("16 bits"), static_cast<int>(SampleFormat::Int16));
    m_samples->addItem(tr("24 bits"), static_cast<int>(SampleFormat::Int24));
    m_samples->addItem(tr("32 bits, floating point"), static_cast<int>(SampleFormat::Float32));
    for (const int rate : {44100, 48000, 96000})
        m_rate->addItem(tr("%L1 Hz").arg(rate), rate);
    describe(*m_what, "exportWhat", tr("What to export"), tr("Stems are equally long and keep their balance"));
    describe(*m_type, "exportType", tr("Kind of file"), tr("FLAC is smaller without loss, Ogg Vorbis smaller still"));
    describe(*m_samples, "exportSamples", tr("Size of a sample"), tr("16 bits are a CD's"));
    describe(*m_rate, "exportRate", tr("Samples a second"), tr("44,100 Hz are a CD's"));
    describe(*m_normalise, "exportNormalise", tr("Normalise"), tr("As loud as can be, or as soft as wanted"));
    describe(*m_peak, "exportPeak", tr("Peak"), tr("0 dBFS is the loudest that a file can hold"));
    describe(*m_tail, "exportTail", tr("Time after the last note"), tr("For notes and reverb to fade away"));
    describe(*m_start, "exportStart", tr("Export"), tr("Asks where, then works in the background"));
    describe(*m_cancel, "exportCancel", tr("Cancel the export"), tr("Nothing is left behind"));
    m_words->setObjectName(QStringLiteral("exportWords"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setRange(0, kParts);
    m_progress->setTextVisible(false);
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    auto* peak = new QHBoxLayout;
    peak->addWidget(m_normalise);
    peak->addWidget(m_peak, 1);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Export"), m_what);
    form->addRow(tr("File"), m_type);
    form->addRow(tr("Samples"), m_samples);
    form->addRow(tr("Rate"), m_rate);
    form->addRow(tr("Level"), peak);
    form->addRow(tr("Ring on at the end"), m_tail);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("exportClose"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    buttons->addWidget(close);
    buttons->addWidget(m_start);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addStretch(1);
    column->addLayout(buttons);
    resize(kWidth, sizeHint().height());
    connect(m_type, &QComboBox::currentIndexChanged, this, &AudioExportPanel::showWhatFits);
    connect(m_normalise, &QCheckBox::toggled, this, &AudioExportPanel::showWhatFits);
    connect(m_cancel, &QPushButton::clicked, this, &AudioExportPanel::cancelRequested);
    connect(m_start, &QPushButton::clicked, this, [this] {
        remember();
        Q_EMIT startRequested();
    });
    restore();
    setBusy(false);
}

void AudioExportPanel::restore() {
    choose(*m_what, m_settings.value(QStringLiteral("export/stems"), false));
    choose(*m_type, m_settings.value(QStringLiteral("export/type"), QStringLiteral(".wav")));
    choose(*m_samples, m_settings.value(QStringLiteral("export/samples"), 0));
    choose(*m_rate, m_settings.value(QStringLiteral("export/rate"), 44100));
    m_normalise->setChecked(m_settings.value(QStringLiteral("export/normalise"), false).toBool());
    m_peak->setValue(m_settings.value(QStringLiteral("export/peak"), -1.0).toDouble());
    m_tail->setValue(m_settings.value(QStringLiteral("export/tail"), 2.0).toDouble());
    showWhatFits();
}

void AudioExportPanel::remember() const {
    m_settings.setValue(QStringLiteral("export/stems"), stems());
    m_settings.setValue(QStringLiteral("export/type"), ending());
    m_settings.setValue(QStringLiteral("export/samples"), m_samples->currentData());
    m_settings.setValue(QStringLiteral("export/rate"), m_rate->currentData());
    m_settings.setValue(QStringLiteral("export/normalise"), m_normalise->isChecked());
    m_settings.setValue(QStringLiteral("export/peak"), m_peak->value());
    m_settings.setValue(QStringLiteral("export/tail"), m_tail->value());
}

void AudioExportPanel::showWhatFits() {
    m_samples->setEnabled(ending() != QLatin1String(".ogg"));
    m_peak->setEnabled(m_normalise->isChecked());
}

AudioExportSettings AudioExportPanel::chosen() const {
    AudioExportSettings settings;
    settings.sampleRate = m_rate->currentData().toInt();
    settings.tailSeconds = m_tail->value();
    settings.format = static_cast<SampleFormat>(m_samples->currentData().toInt());
    if (m_normalise->isChecked()) settings.peak = m_peak->value();
    return settings;
}

bool AudioExportPanel::stems() const {
    return m_what->currentData().toBool();
}

QString AudioExportPanel::ending() const {
    return m_type->currentData().toString();
}

void AudioExportPanel::setBusy(bool busy) {
    m_start->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_progress->setVisible(busy);
    if (busy) {
        m_progress->setValue(0);
        say({});
    }
}

void AudioExportPanel::showProgress(double fraction) {
    m_progress->setValue(static_cast<int>(std::lround(fraction * kParts)));
}

void AudioExportPanel::say(const QString& words) {
    m_words->setText(words);
}

} // namespace muse
