// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"
#include "ui/document/MovingLocks.h"

#include <QObject>

#include <optional>
#include <vector>

namespace muse {

class EditorState;
class SongDocument;
struct SongChange;

/// The single tracks that were kept of candidates: their bars are locked while what was kept is in the song, and open
/// again while it is undone.
class KeptTracks : public QObject {
    Q_OBJECT

public:
    KeptTracks(const SongDocument& document, EditorState& editor, QObject* parent = nullptr);

    /// To be called when it is in the song; without an origin it was there before.
    void add(Family family, const std::optional<Generation>& origin, std::int64_t firstBar, int bars);
    [[nodiscard]] std::size_t count() const { return m_kept.size(); }
    /// Of those that were added after the first so many, the tracks that are in the song.
    [[nodiscard]] std::vector<Family> standingAfter(std::size_t first) const;

private:
    struct Kept {
        Family family;
        std::optional<Generation> origin;
        MovingLocks locks; ///< that nobody else had set
        bool standing = true;
    };

    void follow(const SongChange& change);

    const SongDocument& m_document;
    EditorState& m_editor;
    std::vector<Kept> m_kept;
};

} // namespace muse
