// SPDX-License-Identifier: MIT
#include "widgets/tracks/TrackList.h"

#include "core/music/edits/ChangeSettings.h"
#include "widgets/tracks/TrackRow.h"

#include <QVBoxLayout>

namespace muse {
namespace {

constexpr int kLeastHeight = 236; ///< of five lines, and the panels' buttons below them

} // namespace

TrackList::TrackList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("trackList"));
    setAccessibleName(tr("Tracks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() has the word
    for (const Family family : kAllFamilies) {
        auto* row = new TrackRow(family);
        m_rows[index(family)] = row;
        column->addWidget(row, 1);
        connect(row, &TrackRow::chosen, this, [this, family] { setActiveFamily(family); });
        connect(row, &TrackRow::dragged, this, [this, family] { Q_EMIT dragged(family); });
        connect(row, &TrackRow::shownChanged, this, [this, family](bool shown) { Q_EMIT shownChanged(family, shown); });
        connect(row, &TrackRow::settingsChanged, this,
                [this, family](const QString& what, const TrackSettings& settings) {
                    Q_EMIT editRequested(std::make_shared<ChangeTrackSettings>(what.toStdString(), family, settings));
                });
    }
    column->addStretch();
    m_rows[index(m_active)]->setActive(true);
}

void TrackList::setSong(const Song& song) {
    for (const Family family : kAllFamilies)
        m_rows[index(family)]->setSettings(song.track(family).settings, song.audible(family));
}

QSize TrackList::minimumSizeHint() const {
    return {layout()->minimumSize().width(), kLeastHeight};
}

void TrackList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!m_compact) m_wholeHeight = layout()->minimumSize().height();
    const bool compact = height() < m_wholeHeight;
    if (compact == m_compact) return;
    m_compact = compact;
    for (TrackRow* row : m_rows)
        row->setCompact(compact);
}

void TrackList::setActiveFamily(Family family) {
    if (family == m_active) return;
    m_rows[index(m_active)]->setActive(false);
    m_active = family;
    m_rows[index(m_active)]->setActive(true);
    Q_EMIT activeFamilyChanged(family);
}

} // namespace muse
