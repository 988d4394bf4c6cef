// SPDX-License-Identifier: MIT
#include "ui/features/generate/ModelChooser.h"

#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {

namespace {

constexpr int kCardHeight = 240; ///< at most; longer cards scroll
constexpr int kFirstModel = 1;   ///< row of the list, after "Automatic"

QString capital(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

/// Without the frames that Qt draws around every cell.
void plainTables(QTextDocument& document) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(3);
        table->setFormat(format);
    }
}

} // namespace

QString summaryOf(const ModelCard& card) {
    QStringList parts = {capital(nameWords(name(card.config.kind))), nameWords(name(card.config.width))};
    parts << (card.config.given ? ModelChooser::tr("accompanies %1").arg(text(*card.config.given))
                                : ModelChooser::tr("from scratch"));
    if (card.generatorSteps > 0)
        parts << ModelChooser::tr("%1 steps").arg(QLocale().toString(static_cast<qlonglong>(card.generatorSteps)));
    // Lines break between the parts, not within them.
    return parts.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp)).join(QStringLiteral(" · "));
}

ModelChooser::ModelChooser(QWidget* parent)
    : QWidget(parent), m_combo(new QComboBox), m_summary(caption()), m_card(new QTextBrowser) {
    describe(*m_combo, "modelCombo", tr("Model"), tr("The trained model that invents the notes"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_cardButton = iconButton(QStringLiteral("info"), "cardButton", tr("Show what this model was trained on"));
    m_cardButton->setCheckable(true);
    QToolButton* open = iconButton(QStringLiteral("open"), "openModelButton", tr("Use a model from another file…"));
    describe(*m_card, "modelCard", tr("Model card"), {});
    m_card->setOpenExternalLinks(true);
    m_card->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_combo, 1);
    row->addWidget(m_cardButton);
    row->addWidget(open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addWidget(m_card);

    connect(m_combo, &QComboBox::currentIndexChanged, this, &ModelChooser::refresh);
    connect(m_cardButton, &QToolButton::toggled, this, &ModelChooser::showCard);
    connect(open, &QToolButton::clicked, this, &ModelChooser::openRequested);
}

void ModelChooser::setModels(const std::vector<ModelCard>& models) {
    const std::optional<ModelCard> before = selected();
    {
        const QSignalBlocker quiet(m_combo);
        m_models = models;
        m_combo->clear();
        m_combo->addItem(tr("Automatic"));
        m_combo->setItemData(0, tr("The model that accompanies the active track"), Qt::ToolTipRole);
        for (const ModelCard& model : m_models) {
            m_combo->addItem(nameWords(model.name));
            m_combo->setItemData(m_combo->count() - 1, summaryOf(model), Qt::ToolTipRole);
        }
    }
    if (before) select(before->path);
    refresh();
}

std::optional<ModelCard> ModelChooser::selected() const {
    const int row = m_combo->currentIndex() - kFirstModel;
    if (row < 0 || row >= static_cast<int>(m_models.size())) return std::nullopt;
    return m_models[static_cast<std::size_t>(row)];
}

std::filesystem::path ModelChooser::selectedPath() const {
    const auto card = selected();
    return card ? card->path : std::filesystem::path();
}

void ModelChooser::select(const std::filesystem::path& path) {
    for (std::size_t row = 0; row < m_models.size(); ++row)
        if (m_models[row].path == path) m_combo->setCurrentIndex(static_cast<int>(row) + kFirstModel);
}

void ModelChooser::setFitting(const std::optional<ModelCard>& model) {
    const auto path = [](const std::optional<ModelCard>& card) { return card ? card->path : std::filesystem::path(); };
    if (path(model) == path(m_fitting)) return;
    m_fitting = model;
    showModel();
}

void ModelChooser::refresh() {
    Q_EMIT changed();
    showModel();
}

void ModelChooser::showModel() {
    const std::optional<ModelCard> chosen = selected();
    const std::optional<ModelCard>& card = chosen ? chosen : m_fitting;
    m_summary->setText(card ? summaryOf(*card) : QString());
    m_combo->setToolTip(chosen ? tr("The trained model that invents the notes: %1").arg(nameWords(chosen->name))
                               : tr("The trained model that invents the notes: the one that fits the active track"));
    m_card->setMarkdown(card ? text(card->description) : QString());
    plainTables(*m_card->document());
    fitCard();
}

void ModelChooser::showCard(bool open) {
    m_card->setVisible(open);
    fitCard();
}

void ModelChooser::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitCard();
}

void ModelChooser::fitCard() {
    QTextDocument& card = *m_card->document();
    card.setTextWidth(width() - 2 * m_card->frameWidth());
    m_card->setFixedHeight(std::min(kCardHeight, static_cast<int>(card.size().height()) + 2 * m_card->frameWidth()));
}

} // namespace muse
