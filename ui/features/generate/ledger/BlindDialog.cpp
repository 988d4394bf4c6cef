// SPDX-License-Identifier: MIT
#include "ui/features/generate/ledger/BlindDialog.h"

#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {

BlindDialog::BlindDialog(std::vector<ModelCard> models, std::optional<Family> active, const QString& bars,
                         QWidget* parent)
    : QDialog(parent), m_models(std::move(models)), m_first(new QComboBox), m_second(new QComboBox), m_hint(caption()) {
    setObjectName(QStringLiteral("blindDialog"));
    setWindowTitle(tr("Compare two models blind"));
    describe(*m_first, "blindFirstCombo", tr("One model"), {});
    describe(*m_second, "blindSecondCombo", tr("The other model"), {});
    auto* words = new QLabel(
        tr("Half of the candidates for %1 come from each model, and nothing says which. Take the one that you like "
           "best; then you are told whose it is, and it is counted.")
            .arg(bars));
    words->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("blindHint"));
    for (const ModelCard& model : m_models)
        m_first->addItem(nameWords(model.name));
    auto* form = new QFormLayout;
    form->addRow(tr("&One model"), m_first);
    form->addRow(tr("The o&ther model"), m_second);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_start = buttons->addButton(tr("Make candidates"), QDialogButtonBox::AcceptRole);
    describe(*m_start, "blindStartButton", tr("Make candidates"), {});
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_first, &QComboBox::currentIndexChanged, this, &BlindDialog::showRivals);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    const auto has = [this](const ModelCard& model, std::optional<Family> given) {
        return model.config.given == given && std::ranges::count_if(m_models, [given](const ModelCard& each) {
                                                  return each.config.given == given;
                                              }) > 1;
    };
    auto found = std::ranges::find_if(m_models, [&](const ModelCard& model) { return has(model, active); });
    if (found == m_models.end())
        found = std::ranges::find_if(m_models, [&](const ModelCard& model) { return has(model, model.config.given); });
    if (found != m_models.end()) m_first->setCurrentIndex(static_cast<int>(found - m_models.begin()));
    showRivals();
}

void BlindDialog::showRivals() {
    m_rivals.clear();
    m_second->clear();
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        const bool same = static_cast<int>(i) == m_first->currentIndex();
        if (same || m_first->currentIndex() < 0 || m_models[i].config.given != first().config.given) continue;
        m_rivals.push_back(i);
        m_second->addItem(nameWords(m_models[i].name));
    }
    m_start->setEnabled(!m_rivals.empty());
    m_second->setEnabled(!m_rivals.empty());
    m_hint->setVisible(m_rivals.empty());
    m_hint->setText(m_rivals.empty() ? tr("No other model plays to the same track; choose another, or train one.")
                                     : QString());
}

ModelCard BlindDialog::first() const {
    return m_models[static_cast<std::size_t>(m_first->currentIndex())];
}

ModelCard BlindDialog::rival() const {
    return m_models[m_rivals[static_cast<std::size_t>(m_second->currentIndex())]];
}

} // namespace muse
