// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

#include <array>
#include <set>

class QAction;
class QToolButton;

namespace muse {

class ComputerKeyboard;
class PianoKeys;
struct Studio;

/// A piano on the screen, and the computer's keyboard as another: both play the active track, and are recorded and
/// stepped in as a MIDI keyboard is.
class KeysFeature : public Feature {
    Q_OBJECT

public:
    explicit KeysFeature(Studio& studio);
    ~KeysFeature() override;

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bindMode();
    void bindPiano();
    void showMode();
    /// Keys are there to be recorded.
    void tellWhetherKeysAreThere();

    Studio& m_studio;
    PianoKeys* m_piano;
    ComputerKeyboard* m_keyboard;
    QAction* m_mode;
    QToolButton* m_sign;
    std::array<int, 5> m_bases; ///< of the computer's keyboard, by family
    std::set<int> m_held;
};

} // namespace muse
