// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/KeptTracks.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"

#include <algorithm>

namespace muse {
namespace {

/// Wherever bars that came or went before it have moved it.
bool sameOrigin(const Generation& a, const Generation& b) {
    return a.model == b.model && a.seed == b.seed && a.families == b.families && a.settings == b.settings;
}

} // namespace

KeptTracks::KeptTracks(const SongDocument& document, EditorState& editor, QObject* parent)
    : QObject(parent), m_document(document), m_editor(editor) {
    connect(&document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.replaced()) m_kept.clear();
        if (change.kind == SongChange::Kind::Edited) follow(change);
    });
}

void KeptTracks::add(Family family, const std::optional<Generation>& origin, std::int64_t firstBar, int bars) {
    BarLocks own;
    for (std::int64_t bar = firstBar; bar < firstBar + bars; ++bar)
        if (!m_editor.locks().locked(family, bar)) own.lock(family, bar, true);
    BarLocks locks = m_editor.locks();
    locks.add(own);
    m_kept.push_back({family, origin, MovingLocks(std::move(own))});
    m_editor.setLocks(std::move(locks));
}

std::vector<Family> KeptTracks::standingAfter(std::size_t first) const {
    std::vector<Family> families;
    for (std::size_t i = first; i < m_kept.size(); ++i)
        if (m_kept[i].standing) families.push_back(m_kept[i].family);
    return families;
}

void KeptTracks::follow(const SongChange& change) {
    const auto& generations = m_document.song().generations;
    for (Kept& kept : m_kept) {
        kept.locks.follow(change);
        const bool standing = !kept.origin || std::ranges::any_of(generations, [&kept](const Generation& each) {
            return sameOrigin(each, *kept.origin);
        });
        if (standing == kept.standing) continue;
        kept.standing = standing;
        BarLocks locks = m_editor.locks();
        if (standing)
            locks.add(kept.locks.now());
        else
            locks.remove(kept.locks.now());
        m_editor.setLocks(std::move(locks));
    }
}

} // namespace muse
