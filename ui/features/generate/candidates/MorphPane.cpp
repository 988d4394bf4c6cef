// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/MorphPane.h"

#include "core/music/Pianoroll.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/morph/MorphPad.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr qsizetype kTwo = 2;

MorphPoint pointOf(QPointF point) {
    return {static_cast<float>(point.x()), static_cast<float>(point.y())};
}

} // namespace

MorphPane::MorphPane(QWidget* parent)
    : QWidget(parent), m_pad(new MorphPad), m_hint(caption()), m_interpolation(new QComboBox) {
    setObjectName(QStringLiteral("morphPane"));
    m_pad->setToolTip(
        tr("Drag the point, or move it with the arrow keys: the nearer a corner, the more of it is heard"));
    describe(*m_interpolation, "interpolationCombo", tr("Way between"),
             tr("Arc (slerp) keeps the strength of the random vectors; straight (lerp) is tamer in the middle"));
    m_interpolation->addItem(tr("Arc"), static_cast<int>(Interpolation::Spherical));
    m_interpolation->addItem(tr("Straight"), static_cast<int>(Interpolation::Linear));
    auto* spread = new QPushButton(tr("Spread out"));
    describe(*spread, "spreadButton", tr("Spread out"),
             tr("Make candidates in even steps along the path, or from the first corner to the last"));

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_interpolation, 1);
    row->addWidget(spread, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_pad);
    layout->addWidget(m_hint);
    layout->addLayout(row);
    connect(m_pad, &MorphPad::moved, this, &MorphPane::moved);
    connect(m_pad, &MorphPad::pathDrawn, this, &MorphPane::moved);
    connect(m_pad, &MorphPad::taken, this, &MorphPane::taken);
    connect(m_pad, &MorphPad::left, this, &MorphPane::left);
    connect(m_interpolation, &QComboBox::currentIndexChanged, this, &MorphPane::moved);
    connect(spread, &QPushButton::clicked, this, &MorphPane::spreadRequested);
}

void MorphPane::setCorners(const QStringList& names) {
    m_corners = names.size();
    m_pad->setCorners(names);
}

void MorphPane::setBars(int bars) {
    m_phrases = (bars + kBarsPerPhrase - 1) / kBarsPerPhrase;
    m_pad->setPathAllowed(m_phrases > 1);
    m_hint->setText(m_phrases > 1 ? tr("Hold Shift and draw a path, or press P at each of its points: the music goes "
                                       "along it, four bars a step.")
                                  : tr("Over more than four bars the music can go along a path."));
}

std::vector<MorphPoint> MorphPane::path() const {
    if (m_pad->path().isEmpty()) return {pointOf(m_pad->point())};
    return evenlyAlong(line(), static_cast<std::size_t>(m_phrases));
}

std::vector<MorphPoint> MorphPane::line() const {
    if (m_pad->path().isEmpty()) return {{0, 0}, {1, m_corners > kTwo ? 1.0f : 0.0f}};
    std::vector<MorphPoint> points;
    const QPolygonF path = m_pad->path();
    for (const QPointF& point : path)
        points.push_back(pointOf(point));
    return points;
}

Interpolation MorphPane::interpolation() const {
    return static_cast<Interpolation>(m_interpolation->currentData().toInt());
}

void MorphPane::takeFocus() {
    m_pad->setFocus(Qt::OtherFocusReason);
}

} // namespace muse
