// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace muse {

class SampleRolls;

/// What a model under training plays from the same random vectors at every saved step: the newest phrases as small
/// piano-rolls, and a slider back to the first.
class SampleStrip : public QWidget {
    Q_OBJECT

public:
    /// The rolls that come hold phrases of `barsPerPhrase` bars, back to back.
    explicit SampleStrip(int barsPerPhrase, QWidget* parent = nullptr);

    /// Adds the phrases of one step. Shows them, unless the user has gone back to an earlier step.
    void append(std::int64_t step, Pianoroll samples);
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_saved.size()); }
    /// The saved step on show, counted from 0; -1 when there is none.
    [[nodiscard]] int current() const;
    void showSaved(int index);
    /// The saved step that is nearest to this one.
    void showNearest(std::int64_t step);
    /// Shows the phrases of the step on show above those of whichever step comes on show.
    void setComparing(bool on);
    [[nodiscard]] std::int64_t step(int index) const;
    [[nodiscard]] const Pianoroll& samples(int index) const;

Q_SIGNALS:
    /// The samples of this step are on show.
    void stepShown(qint64 step);
    /// A phrase was double-clicked, or Return pressed on it.
    void phraseChosen(const muse::Pianoroll& phrase);
    void phrasePlayed(const muse::Pianoroll& phrase);
    void phraseDragged(const muse::Pianoroll& phrase);

private:
    struct Saved {
        std::int64_t step = 0;
        Pianoroll samples;
    };
    void refresh();
    [[nodiscard]] Pianoroll phrase(int phrase) const;

    int m_barsPerPhrase;
    std::vector<Saved> m_saved;
    QLabel* m_heading = nullptr;
    QToolButton* m_newest = nullptr;
    QToolButton* m_compare = nullptr;
    int m_before = -1; ///< the saved step that is compared with; -1: none
    SampleRolls* m_rolls = nullptr;
    QSlider* m_slider = nullptr;
};

} // namespace muse
