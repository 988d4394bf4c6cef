// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/generate/candidates/CandidateList.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QSpinBox>

namespace muse::test {

/// A window with models that are ready, on a song of eight bars whose bass is the active track: candidates can be asked
/// for.
class OfferFixture : public WindowFixture {
public:
    static constexpr int kPatience = 60000; ///< ms

    OfferFixture(const std::filesystem::path& models, int candidates) : WindowFixture(models) {
        QTRY_VERIFY_WITH_TIMEOUT(window->idle(), kPatience);
        window->document().replace(tinySong(8));
        roll().setActiveFamily(Family::Bass);
        find<QSpinBox>("candidateCountSpin")->setValue(candidates);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// To the active track.
    void ask() {
        trigger("actionGenerateOthers");
        QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), kPatience);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }

    CandidateList* list() { return find<CandidateList>("candidateList"); }
    PianoRollView& roll() { return *find<PianoRollView>("pianoRoll"); }
    [[nodiscard]] const Song& song() const { return window->document().song(); }
    /// The song with the candidate that is looked at.
    [[nodiscard]] const Song& shown() const { return window->editor().preview()->song; }
};

} // namespace muse::test
