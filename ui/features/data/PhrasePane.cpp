// SPDX-License-Identifier: MIT
#include "ui/features/data/PhrasePane.h"

#include "ui/features/data/PhraseGallery.h"
#include "ui/features/data/PhraseList.h"
#include "ui/kit/MetricCatalogue.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace muse {
namespace {

constexpr int kWholeDataset = -1;
constexpr int kDetailsWidth = 250;

/// The metrics of one phrase: "UPC · pitch classes" over "Bass 3.2  Guitar 4.0 …"; what is undefined is left out.
QString metricsInWords(const Pianoroll& phrase) {
    const auto values = metricValues(evaluate(phrase));
    const auto specs = metricSpecs();
    QString rows;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        QStringList cells;
        for (std::size_t k = 0; k < values[i].size(); ++k) {
            if (!std::isfinite(values[i][k])) continue;
            cells << QStringLiteral("<span style='color:%1'>%2</span>&nbsp;%3")
                         .arg(specs[i].curves[k].colour.name(), specs[i].curves[k].label.toHtmlEscaped(),
                              QLocale().toString(values[i][k], 'f', std::abs(values[i][k]) < 20 ? 1 : 0));
        }
        if (!cells.isEmpty())
            rows += QStringLiteral("<div style='color:%1'>%2</div><div>%3</div>")
                        .arg(palette::text().name(), specs[i].name.toHtmlEscaped(), cells.join(QStringLiteral("  ")));
    }
    return rows;
}

QString meaningsInWords() {
    QString lines;
    for (const MetricSpec& spec : metricSpecs())
        lines += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(spec.name.toHtmlEscaped(), spec.meaning.toHtmlEscaped());
    return lines;
}

} // namespace

PhrasePane::PhrasePane(QWidget* parent)
    : QWidget(parent), m_model(new PhraseListModel(this)), m_gallery(new PhraseGallery), m_metrics(caption()) {
    setObjectName(QStringLiteral("phrasePane"));
    describe(*m_gallery, "phraseList", tr("Phrases of the dataset"), {});
    m_gallery->setModel(m_model);
    m_metrics->setObjectName(QStringLiteral("phraseMetrics"));
    m_metrics->setTextFormat(Qt::RichText);
    m_metrics->setToolTip(meaningsInWords());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_gallery, 1);
    columns->addWidget(buildDetails());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildFilter());
    layout->addLayout(columns, 1);
    connect(m_gallery->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refresh();
        Q_EMIT chosenChanged();
    });
    connect(m_gallery, &QListView::activated, this, &PhrasePane::play);
    refresh();
}

QWidget* PhrasePane::buildFilter() {
    m_split = new QComboBox;
    describe(*m_split, "splitCombo", tr("Part"), tr("Which part of the dataset is shown"));
    m_split->addItem(tr("All parts"), kWholeDataset);
    for (const Split split : kAllSplits)
        m_split->addItem(nameWords(name(split)), static_cast<int>(split));
    m_search = new QLineEdit;
    describe(*m_search, "songSearch", tr("Search songs"), tr("Only songs with these words in their name"));
    m_search->setPlaceholderText(tr("Search songs"));
    m_search->setClearButtonEnabled(true);
    m_count = caption();
    m_count->setObjectName(QStringLiteral("phraseCount"));
    connect(m_split, &QComboBox::currentIndexChanged, this, &PhrasePane::filter);
    connect(m_search, &QLineEdit::textChanged, this, &PhrasePane::filter);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_split);
    row->addWidget(m_search, 1);
    row->addWidget(m_count, 1);
    return box;
}

QWidget* PhrasePane::buildDetails() {
    m_play = new QPushButton;
    describe(*m_play, "playPhraseButton", tr("Play"), tr("Play the chosen phrase, or stop it (Enter)"));
    m_edit = new QPushButton(tr("To the editor"));
    describe(*m_edit, "sendPhraseButton", tr("To the editor"),
             tr("Put the phrase into the song, at the bars in target"));
    connect(m_play, &QPushButton::clicked, this, &PhrasePane::play);
    connect(m_edit, &QPushButton::clicked, this, &PhrasePane::edit);
    auto* box = new QWidget;
    box->setFixedWidth(kDetailsWidth);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_play);
    rows->addWidget(m_edit);
    rows->addSpacing(8);
    m_metrics->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    rows->addWidget(scrolled(m_metrics), 1);
    return box;
}

void PhrasePane::setDataset(std::shared_ptr<const PhraseDataset> dataset) {
    m_model->setDataset(std::move(dataset));
    if (m_model->rowCount() > 0) m_gallery->setCurrentIndex(m_model->index(0));
    refresh();
}

void PhrasePane::filter() {
    const int part = m_split->currentData().toInt();
    m_model->setFilter(part == kWholeDataset ? std::nullopt : std::optional(static_cast<Split>(part)),
                       m_search->text().trimmed());
    if (m_model->rowCount() > 0) m_gallery->setCurrentIndex(m_model->index(0));
    refresh();
}

std::optional<std::uint32_t> PhrasePane::chosen() const {
    const QModelIndex current = m_gallery->currentIndex();
    if (!current.isValid() || !m_model->dataset()) return std::nullopt;
    return m_model->phraseAt(current.row());
}

void PhrasePane::setPlaying(bool playing) {
    m_playing = playing;
    refresh();
}

void PhrasePane::refresh() {
    const auto phrase = chosen();
    m_play->setEnabled(phrase.has_value());
    m_edit->setEnabled(phrase.has_value());
    m_play->setText(m_playing ? tr("Stop") : tr("Play"));
    m_play->setIcon(icon(m_playing ? QStringLiteral("stop") : QStringLiteral("play")));
    m_metrics->setText(phrase ? metricsInWords(m_model->dataset()->phrase(*phrase)) : QString());
    if (!m_model->dataset())
        m_count->setText(tr("Build or open a dataset to look at its phrases."));
    else if (static_cast<std::size_t>(m_model->rowCount()) == m_model->dataset()->size())
        m_count->setText(tr("%L1 phrases").arg(m_model->rowCount()));
    else
        m_count->setText(tr("%L1 phrases of %L2").arg(m_model->rowCount()).arg(m_model->dataset()->size()));
}

void PhrasePane::play() {
    const auto phrase = chosen();
    if (m_playing)
        Q_EMIT stopRequested();
    else if (phrase)
        Q_EMIT playRequested(m_model->dataset()->phrase(*phrase));
}

void PhrasePane::edit() {
    const auto phrase = chosen();
    if (!phrase) return;
    const PhraseDataset& dataset = *m_model->dataset();
    Q_EMIT editRequested(dataset.phrase(*phrase),
                         QStringLiteral("%1#%2").arg(text(dataset.song(*phrase))).arg(dataset.bar(*phrase) + 1));
}

} // namespace muse
