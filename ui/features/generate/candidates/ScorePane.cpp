// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/ScorePane.h"

#include "ui/kit/Text.h"
#include "widgets/Palette.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace muse {
namespace {

constexpr int kRowHeight = 20;
constexpr int kNameWidth = 112;
constexpr int kWordsWidth = 84;
constexpr double kWidest = 3; ///< standard deviations at either end of a bar
constexpr double kAsUsual = 0.75;
constexpr double kMuch = 1.75;
constexpr int kMarkerWidth = 3; ///< an upright bar: a knob would ask to be dragged
constexpr int kMarkerHeight = 12;

QString nameOf(Aspect aspect, std::optional<Family> given) {
    switch (aspect) {
    case Aspect::Silence:
        return ScorePane::tr("Silent bars");
    case Aspect::Density:
        return ScorePane::tr("Notes a bar");
    case Aspect::PitchClasses:
        return ScorePane::tr("Different notes");
    case Aspect::WholeNotes:
        return ScorePane::tr("Clean notes");
    case Aspect::DrumPattern:
        return ScorePane::tr("Steady drums");
    case Aspect::HarmonicDistance:
        return ScorePane::tr("Clashing tracks");
    case Aspect::Repetition:
        return ScorePane::tr("Repetition");
    case Aspect::Answer:
        break;
    }
    return given ? ScorePane::tr("With the %1").arg(inSentence(text(*given))) : ScorePane::tr("Together");
}

QString meaningOf(Aspect aspect) {
    switch (aspect) {
    case Aspect::Silence:
        return ScorePane::tr("Bars of a track without a note, in percent (EB)");
    case Aspect::Density:
        return ScorePane::tr("Notes that begin in a bar of a track");
    case Aspect::PitchClasses:
        return ScorePane::tr("Pitch classes that a bar of a track uses (UPC)");
    case Aspect::WholeNotes:
        return ScorePane::tr("Notes that are no fragments, in percent (QN)");
    case Aspect::DrumPattern:
        return ScorePane::tr("Drum hits in eight- or sixteen-beat patterns, in percent (DP)");
    case Aspect::HarmonicDistance:
        return ScorePane::tr("Distance between the harmonies of two tracks (TD)");
    case Aspect::Repetition:
        return ScorePane::tr("Share of the rhythm that a bar and the next have in common");
    case Aspect::Answer:
        break;
    }
    return ScorePane::tr("Share of the onsets that a track has in common with the given one");
}

QString wordsFor(double apart) {
    if (apart > kMuch) return ScorePane::tr("much more");
    if (apart > kAsUsual) return ScorePane::tr("more");
    if (apart < -kMuch) return ScorePane::tr("much less");
    if (apart < -kAsUsual) return ScorePane::tr("less");
    return ScorePane::tr("as usual");
}

} // namespace

QString distanceInWords(double distance) {
    if (distance < 0.95) return ScorePane::tr("like real songs");
    if (distance < 1.2) return ScorePane::tr("usual");
    if (distance < 1.5) return ScorePane::tr("unusual");
    return ScorePane::tr("odd");
}

ScorePane::ScorePane(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("scorePane"));
    setAccessibleName(tr("What came of it"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void ScorePane::setScore(const std::optional<PieceScore>& score, std::optional<Family> given) {
    m_aspects = score ? score->aspects : std::vector<AspectScore>();
    m_given = given;
    QStringList said;
    for (const AspectScore& each : m_aspects)
        said << tr("%1: %2").arg(nameOf(each.aspect, m_given), wordsFor(each.apart));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setVisible(!m_aspects.empty());
    updateGeometry();
    update();
}

QSize ScorePane::sizeHint() const {
    return {280, static_cast<int>(m_aspects.size()) * kRowHeight};
}

QRect ScorePane::rowRect(std::size_t row) const {
    return {0, static_cast<int>(row) * kRowHeight, width(), kRowHeight};
}

QString ScorePane::toolTipOf(const AspectScore& score) const {
    return tr("%1: %2, usually %3")
        .arg(meaningOf(score.aspect), QLocale().toString(score.value, 'f', 2), QLocale().toString(score.usual, 'f', 2));
}

bool ScorePane::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto row = static_cast<std::size_t>(std::max(help->pos().y(), 0) / kRowHeight);
    if (row < m_aspects.size()) QToolTip::showText(help->globalPos(), toolTipOf(m_aspects[row]), this, rowRect(row));
    return true;
}

void ScorePane::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_aspects.size(); ++i) {
        const AspectScore& score = m_aspects[i];
        const QRect row = rowRect(i);
        painter.setPen(palette::text());
        painter.drawText(row.adjusted(0, 0, kNameWidth - row.width(), 0), Qt::AlignLeft | Qt::AlignVCenter,
                         nameOf(score.aspect, m_given));
        const bool usual = std::abs(score.apart) <= kAsUsual;
        painter.setPen(usual ? palette::textMuted() : palette::text());
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, wordsFor(score.apart));

        const QRectF bar(row.left() + kNameWidth, row.center().y() - 1, row.width() - kNameWidth - kWordsWidth, 3);
        const auto at = [&bar](double apart) {
            return bar.center().x() + std::clamp(apart / kWidest, -1.0, 1.0) * bar.width() / 2;
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette::border());
        painter.drawRoundedRect(bar, 1, 1);
        painter.setBrush(palette::textMuted());
        painter.drawRect(QRectF(at(-kAsUsual), bar.top(), at(kAsUsual) - at(-kAsUsual), bar.height()));
        painter.setBrush(usual ? palette::text() : palette::accent());
        painter.drawRect(QRectF(at(score.apart) - kMarkerWidth / 2.0, row.center().y() - kMarkerHeight / 2.0,
                                kMarkerWidth, kMarkerHeight));
    }
}

} // namespace muse
