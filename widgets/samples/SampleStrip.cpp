// SPDX-License-Identifier: MIT
#include "widgets/samples/SampleStrip.h"

#include "widgets/samples/SampleRolls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace muse {

SampleStrip::SampleStrip(int barsPerPhrase, QWidget* parent)
    : QWidget(parent), m_barsPerPhrase(barsPerPhrase), m_heading(new QLabel), m_newest(new QToolButton),
      m_compare(new QToolButton), m_rolls(new SampleRolls(barsPerPhrase)), m_slider(new QSlider(Qt::Horizontal)) {
    setObjectName(QStringLiteral("sampleStrip"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    m_heading->setObjectName(QStringLiteral("sampleStep"));
    m_heading->setProperty("muted", true);
    m_newest->setObjectName(QStringLiteral("newestSample"));
    m_newest->setText(tr("Newest"));
    m_newest->setToolTip(tr("Follow the newest samples"));
    m_compare->setObjectName(QStringLiteral("compareSamples"));
    m_compare->setText(tr("Keep above"));
    m_compare->setToolTip(tr("Keep this step's phrases above those of the steps that you go to, to see what changed"));
    m_compare->setCheckable(true);
    connect(m_compare, &QToolButton::toggled, this, &SampleStrip::setComparing);
    m_slider->setObjectName(QStringLiteral("sampleSlider"));
    m_slider->setAccessibleName(tr("Saved step"));
    m_slider->setToolTip(tr("Go back through the saved steps: the random vectors stay the same, the model learns"));
    connect(m_slider, &QSlider::valueChanged, this, &SampleStrip::refresh);
    connect(m_newest, &QToolButton::clicked, this, [this] { showSaved(count() - 1); });
    connect(m_rolls, &SampleRolls::phraseChosen, this, [this](int chosen) { Q_EMIT phraseChosen(phrase(chosen)); });
    connect(m_rolls, &SampleRolls::phrasePlayed, this, [this](int played) { Q_EMIT phrasePlayed(phrase(played)); });
    connect(m_rolls, &SampleRolls::phraseDragged, this, [this](int dragged) { Q_EMIT phraseDragged(phrase(dragged)); });

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_heading);
    foot->addWidget(m_slider, 1);
    foot->addWidget(m_compare);
    foot->addWidget(m_newest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_rolls, 1);
    layout->addLayout(foot);
    refresh();
}

void SampleStrip::append(std::int64_t step, Pianoroll samples) {
    const bool following = current() == count() - 1;
    m_saved.push_back({step, std::move(samples)});
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, count() - 1);
    if (following) m_slider->setValue(count() - 1);
    refresh();
}

void SampleStrip::clear() {
    m_saved.clear();
    m_compare->setChecked(false);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, 0);
    refresh();
}

int SampleStrip::current() const {
    return m_saved.empty() ? -1 : m_slider->value();
}

void SampleStrip::showSaved(int index) {
    m_slider->setValue(index);
}

void SampleStrip::showNearest(std::int64_t step) {
    if (m_saved.empty()) return;
    const auto distance = [step](const Saved& saved) { return std::abs(saved.step - step); };
    showSaved(static_cast<int>(std::ranges::min_element(m_saved, {}, distance) - m_saved.begin()));
}

std::int64_t SampleStrip::step(int index) const {
    return m_saved.at(static_cast<std::size_t>(index)).step;
}

const Pianoroll& SampleStrip::samples(int index) const {
    return m_saved.at(static_cast<std::size_t>(index)).samples;
}

Pianoroll SampleStrip::phrase(int phrase) const {
    const int shown = m_rolls->pickedBefore() ? m_before : current();
    return samples(shown).slice(phrase * m_barsPerPhrase, m_barsPerPhrase);
}

void SampleStrip::setComparing(bool on) {
    m_compare->setChecked(on);
    m_before = on ? current() : -1;
    m_rolls->setBefore(m_before >= 0 ? std::optional(samples(m_before)) : std::nullopt);
    refresh();
}

void SampleStrip::refresh() {
    m_slider->setEnabled(count() > 1);
    m_newest->setVisible(count() > 1 && current() < count() - 1);
    m_compare->setVisible(count() > 1);
    if (m_saved.empty()) {
        m_heading->setText(tr("No samples yet"));
        m_rolls->setSamples(Pianoroll());
        return;
    }
    const auto number = [this](int saved) { return QLocale().toString(static_cast<qlonglong>(step(saved))); };
    if (m_before < 0)
        m_heading->setText(tr("Step %1").arg(number(current())));
    else if (m_before == current())
        m_heading->setText(tr("Step %1 is kept: go to another").arg(number(current())));
    else
        m_heading->setText(tr("Step %1 above %2").arg(number(m_before), number(current())));
    m_rolls->setSamples(samples(current()));
    Q_EMIT stepShown(step(current()));
}

} // namespace muse
