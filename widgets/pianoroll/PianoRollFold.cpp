// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/PianoRollView.h"

#include <utility>

namespace muse {

void PianoRollView::setRowFold(RowFold fold) {
    cancelGesture();
    const RowFold before = std::exchange(m_fold, fold);
    if (before == RowFold::None && fold == RowFold::None) return;
    if (before == RowFold::None) m_unfoldedRowHeight = m_scene.geometry.rowHeight();
    m_folded.fill({});
    refold();
    if (m_scene.split)
        fitTrackRolls();
    else if (m_scene.geometry.folded())
        m_scene.geometry.fitRows();
    else if (before != RowFold::None)
        m_scene.geometry.setRowHeight(m_unfoldedRowHeight);
    showGeometry();
}

/// Rows come with the notes that need them; what is only looked at leaves none behind.
void PianoRollView::refold() {
    if (m_fold == RowFold::None && !m_scene.geometry.folded()) return;
    if (!m_scene.preview)
        for (const Family family : kAllFamilies)
            m_folded[index(family)] |= m_scene.pitchesOf(family);
    const auto apply = [](PianoRollGeometry& geometry, const std::shared_ptr<const RollRows>& rows) {
        const bool same =
            geometry.rows() && rows ? geometry.rows()->pitches() == rows->pitches() : geometry.rows() == rows;
        if (!same) geometry.setRows(rows);
        return !same;
    };
    const bool changed = apply(m_scene.geometry, foldedRows(m_scene.active));
    apply(m_whole, foldedRows(m_scene.active));
    for (const Family family : kAllFamilies)
        apply(m_trackGeometries[index(family)], foldedRows(family));
    if (!changed) return;
    m_scene.cursor.pitch = m_scene.geometry.nearest(m_scene.cursor.pitch);
    showGeometry();
}

/// Where a track has no notes yet the others' rows are what there is to draw on, and where none has any, all.
std::shared_ptr<const RollRows> PianoRollView::foldedRows(Family family) const {
    if (m_fold == RowFold::None) return nullptr;
    const auto used = [this](Family each) {
        return m_scene.preview ? m_folded[index(each)] | m_scene.pitchesOf(each) : m_folded[index(each)];
    };
    RowSet pitches = used(family);
    if (pitches.none() || (m_fold == RowFold::Tracks && !m_scene.split))
        for (const Family each : kAllFamilies)
            if (m_scene.shown[index(each)]) pitches |= used(each);
    return pitches.none() ? nullptr : std::make_shared<const RollRows>(pitches);
}

void PianoRollView::setDrumDiamonds(bool diamonds) {
    m_scene.drumDiamonds = diamonds;
    showPromised();
    viewport()->update();
}

} // namespace muse
