// SPDX-License-Identifier: MIT
#include "ui/features/generate/LatentForm.h"

#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/Palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {
namespace {

constexpr int kStrengthScale = 100;
constexpr int kPartWidth = 104;

struct Words {
    QString title;
    QString meaning;
};

Words wordsFor(LatentRole role) {
    switch (role) {
    case LatentRole::Piece:
        return {LatentForm::tr("The piece"), LatentForm::tr("What all tracks share throughout (z)")};
    case LatentRole::Course:
        return {LatentForm::tr("Its course"), LatentForm::tr("What all tracks share, from bar to bar (z_t)")};
    case LatentRole::Player:
        return {LatentForm::tr("Players"), LatentForm::tr("What each track has for itself throughout (z_i)")};
    case LatentRole::PlayersCourse:
        break;
    }
    return {LatentForm::tr("Their courses"), LatentForm::tr("What each track has for itself, from bar to bar (z_it)")};
}

/// By the lock, open or closed.
void showHeld(QToolButton& button) {
    button.setIcon(icon(button.isChecked() ? QStringLiteral("lock") : QStringLiteral("unlock")));
}

QString keyOf(LatentRole role) {
    return QString::fromUtf8(name(role).data(), static_cast<int>(name(role).size())).remove(QLatin1Char('-'));
}

} // namespace

LatentForm::LatentForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("latentForm"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel* title = sectionTitle(tr("What stays, what is drawn"));
    title->setToolTip(tr("A model makes music of random vectors: hold those whose part in the music you like"));
    layout->addWidget(title);
    for (const LatentRole role : kLatentRoles)
        addRow(role);
    refresh();
}

QToolButton* LatentForm::holdButton(LatentRole role, std::optional<Family> family) {
    auto* button = new QToolButton;
    const Words words = wordsFor(role);
    const QString what = family ? tr("%1 of %2").arg(words.title, text(*family)) : words.title;
    const QString objectName = keyOf(role) + QStringLiteral("Hold") + (family ? text(*family) : QString());
    describe(*button, objectName.toUtf8().constData(), tr("Hold: %1").arg(what),
             tr("Hold %1 as it is in the music that is there").arg(what.toLower()));
    button->setCheckable(true);
    button->setAutoRaise(true);
    if (family)
        button->setText(text(*family).left(1));
    else
        showHeld(*button);
    connect(button, &QToolButton::toggled, this, &LatentForm::refresh);
    return button;
}

void LatentForm::addRow(LatentRole role) {
    Row row;
    row.holder = new QWidget;
    auto* label = new QLabel(wordsFor(role).title);
    label->setToolTip(wordsFor(role).meaning);
    label->setMinimumWidth(kPartWidth);
    row.redraw = iconButton(QStringLiteral("dice"), (keyOf(role) + QStringLiteral("Redraw")).toUtf8().constData(),
                            tr("Draw anew: %1").arg(wordsFor(role).title));
    row.redraw->setToolTip(tr("Make candidates in which only this is drawn anew"));
    connect(row.redraw, &QToolButton::clicked, this, [this, role] { Q_EMIT redrawRequested(role); });
    row.strength = new QSlider(Qt::Horizontal);
    describe(*row.strength, (keyOf(role) + QStringLiteral("Strength")).toUtf8().constData(),
             tr("Strength: %1").arg(wordsFor(role).title),
             tr("How far it goes from the mean of all music: less is more usual, more is odder"));
    row.strength->setRange(0, static_cast<int>(kMostStrength * kStrengthScale));
    row.strength->setPageStep(10);
    row.strength->setValue(kStrengthScale);
    row.strengthText = new QLabel;
    row.strengthText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.strengthText->setMinimumWidth(row.strengthText->fontMetrics().horizontalAdvance(QStringLiteral("200 %")) + 2);
    connect(row.strength, &QSlider::valueChanged, this, &LatentForm::refresh);

    auto* top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(label);
    if (isPrivate(role))
        for (const Family family : kAllFamilies)
            row.holds.push_back(holdButton(role, family));
    else
        row.holds.push_back(holdButton(role, std::nullopt));
    for (QToolButton* hold : row.holds)
        top->addWidget(hold);
    top->addStretch(1);
    top->addWidget(row.redraw);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(row.strength, 1);
    bottom->addWidget(row.strengthText);
    auto* layout = new QVBoxLayout(row.holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(bottom);
    this->layout()->addWidget(row.holder);
    m_rows[role] = std::move(row);
}

void LatentForm::setModel(std::optional<ModelKind> kind) {
    m_kind = kind;
    const auto roles = kind ? latentRoles(*kind) : std::vector<LatentRole>();
    for (auto& [role, row] : m_rows)
        row.holder->setVisible(std::ranges::find(roles, role) != roles.end());
    setVisible(kind.has_value());
    refresh();
}

void LatentForm::setOrigin(const std::optional<GenerationSettings>& origin) {
    m_origin = origin;
    refresh();
}

void LatentForm::holdAsOrigin() {
    for (auto& [role, row] : m_rows)
        for (std::size_t i = 0; i < row.holds.size(); ++i) {
            const QSignalBlocker blocker(row.holds[i]);
            row.holds[i]->setChecked(m_origin && m_origin->latents.of(role, kAllFamilies[i]).seed.has_value());
        }
    refresh();
}

bool LatentForm::held(LatentRole role, Family family) const {
    const auto& holds = m_rows.at(role).holds;
    return holds[holds.size() > 1 ? index(family) : 0]->isChecked();
}

std::uint64_t LatentForm::originOf(LatentRole role, Family family) const {
    return m_origin->latents.of(role, family).seed.value_or(m_origin->seed);
}

LatentChoice LatentForm::choice() const {
    LatentChoice choice;
    for (const auto& [role, row] : m_rows)
        for (const Family family : kAllFamilies) {
            RandomVector& vector = choice.of(role, family);
            vector.strength = static_cast<double>(row.strength->value()) / kStrengthScale;
            if (m_origin && held(role, family)) vector.seed = originOf(role, family);
        }
    return choice;
}

LatentChoice LatentForm::choiceAround(LatentRole drawn) const {
    LatentChoice choice = this->choice();
    if (!m_origin) return choice;
    for (const auto& [role, row] : m_rows)
        for (const Family family : kAllFamilies)
            if (role != drawn) choice.of(role, family).seed = originOf(role, family);
    return choice;
}

void LatentForm::refresh() {
    // What lies between several pieces of music has no seed of its own to be held by.
    const bool holdable = m_origin && !m_origin->morph;
    QString why;
    if (!m_origin) why = tr("Generate first; then what you like of the music can be held");
    if (m_origin && m_origin->morph) why = tr("What lies between candidates has no vector of its own to be held");
    for (auto& [role, row] : m_rows) {
        for (QToolButton* hold : row.holds) {
            if (hold->text().isEmpty()) showHeld(*hold);
            hold->setEnabled(holdable);
            hold->setToolTip(holdable ? hold->accessibleName() : why);
        }
        row.redraw->setToolTip(holdable ? tr("Make candidates in which only this is drawn anew") : why);
        const bool allHeld = std::ranges::all_of(row.holds, [](const QToolButton* hold) { return hold->isChecked(); });
        row.redraw->setEnabled(holdable && !allHeld);
        row.strengthText->setText(tr("%1 %").arg(row.strength->value() * 100 / kStrengthScale));
    }
}

} // namespace muse
