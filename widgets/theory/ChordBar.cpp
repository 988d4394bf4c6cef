// SPDX-License-Identifier: MIT
#include "widgets/theory/ChordBar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace muse {
namespace {

/// Values of the kinds that the scale decides; the others are ChordKinds.
enum { kScaleTriad = -2, kScaleSeventh = -1 };

/// Of the chord's name; longer ones are cut and whole in the list.
constexpr int kShownLetters = 11;
constexpr int kListEdges = 24;

QString kindWords(ChordKind kind) {
    switch (kind) {
    case ChordKind::Major:
        return ChordBar::tr("Major");
    case ChordKind::Minor:
        return ChordBar::tr("Minor");
    case ChordKind::Diminished:
        return ChordBar::tr("Diminished");
    case ChordKind::Augmented:
        return ChordBar::tr("Augmented");
    case ChordKind::Suspended2:
        return ChordBar::tr("Suspended second");
    case ChordKind::Suspended4:
        return ChordBar::tr("Suspended fourth");
    case ChordKind::Dominant7:
        return ChordBar::tr("Dominant seventh");
    case ChordKind::Major7:
        return ChordBar::tr("Major seventh");
    case ChordKind::Minor7:
        return ChordBar::tr("Minor seventh");
    case ChordKind::MinorMajor7:
        return ChordBar::tr("Minor, major seventh");
    case ChordKind::HalfDiminished7:
        return ChordBar::tr("Half-diminished seventh");
    case ChordKind::Diminished7:
        return ChordBar::tr("Diminished seventh");
    case ChordKind::AugmentedMajor7:
        return ChordBar::tr("Augmented, major seventh");
    case ChordKind::Suspended7:
        return ChordBar::tr("Suspended seventh");
    case ChordKind::Major6:
        return ChordBar::tr("Major sixth");
    case ChordKind::Minor6:
        return ChordBar::tr("Minor sixth");
    }
    return {};
}

} // namespace

ChordBar::ChordBar(QWidget* parent) : QWidget(parent), m_kind(new QComboBox), m_inversion(new QComboBox) {
    setObjectName(QStringLiteral("chordBar"));
    auto* label = new QLabel(tr("Chord"));
    label->setBuddy(m_kind);
    label->setProperty("muted", true);
    m_kind->setObjectName(QStringLiteral("chordKind"));
    m_kind->setAccessibleName(tr("Chord that the chord tool draws"));
    m_kind->setToolTip(tr("What the chord tool (C) draws on the note that is clicked"));
    m_kind->addItem(tr("Triad of the scale"), kScaleTriad);
    m_kind->addItem(tr("Seventh of the scale"), kScaleSeventh);
    m_kind->insertSeparator(m_kind->count());
    for (const ChordKind kind : kAllChordKinds)
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    m_kind->setMaxVisibleItems(m_kind->count());
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(kShownLetters);
    m_kind->view()->setMinimumWidth(m_kind->view()->sizeHintForColumn(0) + kListEdges);
    m_inversion->setObjectName(QStringLiteral("chordInversion"));
    m_inversion->setAccessibleName(tr("Inversion of the chord"));
    m_inversion->setToolTip(tr("How many of its lowest notes lie an octave higher"));
    m_inversion->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(6);
    for (QWidget* part :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_inversion)})
        row->addWidget(part);
    fillInversions();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillInversions();
        Q_EMIT changed();
    });
    connect(m_inversion, &QComboBox::currentIndexChanged, this, &ChordBar::changed);
}

/// As many as the chord has notes.
void ChordBar::fillInversions() {
    const QSignalBlocker quiet(m_inversion);
    const int before = std::max(m_inversion->currentIndex(), 0);
    const int kind = m_kind->currentData().toInt();
    const bool four = kind >= 0 ? intervals(static_cast<ChordKind>(kind)).size() > 3 : kind == kScaleSeventh;
    QStringList words = {tr("Root position"), tr("1st inversion"), tr("2nd inversion")};
    if (four) words << tr("3rd inversion");
    m_inversion->clear();
    m_inversion->addItems(words);
    m_inversion->setCurrentIndex(std::min(before, static_cast<int>(words.size()) - 1));
}

ChordChoice ChordBar::choice() const {
    const int kind = m_kind->currentData().toInt();
    const int inversion = m_inversion->currentIndex();
    if (kind < 0) return {std::nullopt, kind == kScaleSeventh, inversion};
    return {static_cast<ChordKind>(kind), false, inversion};
}

void ChordBar::setChoice(const ChordChoice& choice) {
    const int kind = choice.kind ? static_cast<int>(*choice.kind) : choice.seventh ? kScaleSeventh : kScaleTriad;
    m_kind->setCurrentIndex(std::max(m_kind->findData(kind), 0));
    m_inversion->setCurrentIndex(std::clamp(choice.inversion, 0, m_inversion->count() - 1));
}

} // namespace muse
