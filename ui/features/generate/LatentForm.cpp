// SPDX-License-Identifier: MIT
#include "ui/features/generate/LatentForm.h"

#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/Palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kStrengthScale = 100;
constexpr int kPartWidth = 104;
constexpr std::array kTrackStrengths{0, 50, 75, 100, 125, 150, 200};

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
    QLabel* title = sectionTitle(tr("What stays, what is new"));
    title->setToolTip(tr("A model makes music of random vectors: hold those whose part in the music you like"));
    layout->addWidget(title);
    for (const LatentRole role : kLatentRoles)
        addRow(role);
    refresh();
}

QString LatentForm::partWords(LatentRole role, std::optional<Family> family) {
    const QString title = wordsFor(role).title;
    return family ? tr("%1 of %2").arg(title, text(*family)) : title;
}

void LatentForm::retell() {
    for (auto& [role, row] : m_rows)
        for (std::size_t i = 0; i < row.holds.size(); ++i) {
            const bool own = row.holds.size() > 1;
            row.holds[i]->setAccessibleName(
                tr("Hold: %1").arg(partWords(role, own ? std::optional(kAllFamilies[i]) : std::nullopt)));
        }
    refresh();
}

QToolButton* LatentForm::holdButton(LatentRole role, std::optional<Family> family) {
    auto* button = new QToolButton;
    const QString what = partWords(role, family);
    const QString objectName = keyOf(role) + QStringLiteral("Hold") + (family ? text(name(*family)) : QString());
    describe(*button, objectName.toUtf8().constData(), tr("Hold: %1").arg(what),
             tr("Hold %1 as it is in the music that is there").arg(inSentence(what)));
    button->setCheckable(true);
    button->setAutoRaise(true);
    if (family)
        button->setText(familyLetters(*family));
    else
        showHeld(*button);
    connect(button, &QToolButton::toggled, this, &LatentForm::refresh);
    if (!family) return button;
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QToolButton::customContextMenuRequested, this,
            [this, button, role, family](QPoint at) { showTrackMenu(role, *family, button->mapToGlobal(at)); });
    return button;
}

void LatentForm::addRow(LatentRole role) {
    Row row;
    row.holder = new QWidget;
    auto* label = new QLabel(wordsFor(role).title);
    label->setToolTip(wordsFor(role).meaning);
    label->setMinimumWidth(kPartWidth);
    row.redraw = iconButton(QStringLiteral("dice"), (keyOf(role) + QStringLiteral("Redraw")).toUtf8().constData(),
                            tr("Roll again: %1").arg(wordsFor(role).title));
    row.redraw->setToolTip(tr("Make candidates in which only this is another"));
    connect(row.redraw, &QToolButton::clicked, this, [this, role] { Q_EMIT redrawRequested(role, {}); });
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
    connect(row.strength, &QSlider::valueChanged, this, [this, role] {
        m_rows.at(role).own = {};
        refresh();
    });

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

/// What is for one track alone.
void LatentForm::showTrackMenu(LatentRole role, Family family, QPoint where) {
    Row& row = m_rows.at(role);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("latentTrackMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* draw = menu->addAction(tr("Roll again for %1 alone").arg(text(family)));
    draw->setEnabled(m_origin && !m_origin->morph && !held(role, family));
    connect(draw, &QAction::triggered, this, [this, role, family] { Q_EMIT redrawRequested(role, family); });
    menu->addSection(tr("Strength of %1").arg(text(family)));
    const auto add = [&](const QString& words, std::optional<int> own) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(row.own[index(family)] == own);
        connect(action, &QAction::triggered, this, [this, role, family, own] { setStrength(role, family, own); });
    };
    add(tr("As the slider says"), std::nullopt);
    for (const int percent : kTrackStrengths)
        add(tr("%1 %").arg(percent), percent);
    menu->popup(where);
}

void LatentForm::setStrength(LatentRole role, Family family, std::optional<int> own) {
    m_rows.at(role).own[index(family)] = own;
    refresh();
}

int LatentForm::strengthOf(const Row& row, Family family) const {
    return row.own[index(family)].value_or(row.strength->value());
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
            const RandomVector vector = m_origin ? m_origin->latents.of(role, kAllFamilies[i]) : RandomVector();
            const QSignalBlocker blocker(row.holds[i]);
            row.holds[i]->setChecked(vector.seed.has_value());
            // Nearer to the mean or farther from it, it would be another.
            if (!vector.seed) continue;
            const int strength = static_cast<int>(std::lround(vector.strength * kStrengthScale));
            if (!isPrivate(role))
                row.strength->setValue(strength);
            else if (strength != row.strength->value())
                row.own[i] = strength;
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
            vector.strength = static_cast<double>(strengthOf(row, family)) / kStrengthScale;
            if (m_origin && held(role, family)) vector.seed = originOf(role, family);
        }
    return choice;
}

LatentChoice LatentForm::choiceAround(LatentRole drawn, std::optional<Family> ofTrack) const {
    LatentChoice choice = this->choice();
    if (!m_origin) return choice;
    for (const auto& [role, row] : m_rows)
        for (const Family family : kAllFamilies)
            if (role != drawn || (ofTrack && family != *ofTrack)) choice.of(role, family).seed = originOf(role, family);
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
        for (std::size_t i = 0; isPrivate(role) && i < row.holds.size(); ++i) {
            const auto own = row.own[i];
            row.holds[i]->setText(familyLetters(kAllFamilies[i]) + (own ? QStringLiteral("\u2022") : QString()));
            QString words = row.holds[i]->toolTip() + QLatin1Char('\n');
            if (own) words += tr("Strength: %1 %").arg(*own) + QLatin1Char('\n');
            row.holds[i]->setToolTip(words + tr("Right-click: roll it again or set its strength for this track alone"));
        }
        row.redraw->setToolTip(holdable ? tr("Make candidates in which only this is another") : why);
        const bool allHeld = std::ranges::all_of(row.holds, [](const QToolButton* hold) { return hold->isChecked(); });
        row.redraw->setEnabled(holdable && !allHeld);
        row.strengthText->setText(tr("%1 %").arg(row.strength->value() * 100 / kStrengthScale));
    }
}

void LatentForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retell();
    QWidget::changeEvent(event);
}

} // namespace muse
