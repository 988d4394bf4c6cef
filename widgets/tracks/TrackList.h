// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <QWidget>
#include <array>
#include <memory>

namespace muse {

class TrackRow;

/// The five tracks: colour, name, instrument, mute, solo, lock. A click makes a track the active one.
class TrackList : public QWidget {
    Q_OBJECT

public:
    explicit TrackList(QWidget* parent = nullptr);

    void setSong(const Song& song);
    Family activeFamily() const { return m_active; }
    /// In a low window the rows shrink to their first line.
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void setActiveFamily(muse::Family family);

Q_SIGNALS:
    void editRequested(std::shared_ptr<muse::SongEdit> edit);
    void activeFamilyChanged(muse::Family family);
    void shownChanged(muse::Family family, bool shown);
    /// A track is being dragged out.
    void dragged(muse::Family family);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::array<TrackRow*, kFamilies> m_rows{};
    Family m_active = Family::Piano;
    bool m_compact = false;
    int m_wholeHeight = 0; ///< from which on the rows are whole
};

} // namespace muse
