// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <map>
#include <optional>

class QKeyEvent;
class QMainWindow;
class QString;

namespace muse {

class Workspaces;

/// The computer's keyboard as a piano of two and a half octaves: the two lower rows play from the base on, the two
/// upper ones an octave above, by where keys are and not by what is written on them. While it is on, all keys of those
/// rows are its own, so that none of them is a command; with Ctrl, Alt or Shift, and in fields, they are what they
/// were.
class ComputerKeyboard : public QObject {
    Q_OBJECT

public:
    ComputerKeyboard(QMainWindow& window, Workspaces& workspaces);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// The pitch of the lowest key, a C.
    void setBase(int pitch);
    [[nodiscard]] int base() const { return m_base; }
    /// What is written on the keys, of a keyboard as in the United States, by the pitch that they play.
    [[nodiscard]] std::map<int, QString> letters() const;

Q_SIGNALS:
    void pressed(int pitch);
    void released(int pitch);
    /// Page Up or Page Down: an octave up, or down.
    void baseChanged(int pitch);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool playsHere() const;
    bool press(const QKeyEvent& key);
    void release(const QKeyEvent& key);
    void releaseAll();

    QMainWindow& m_window;
    Workspaces& m_workspaces;
    bool m_on = false;
    int m_base = 48;
    std::map<int, int> m_down; ///< pitches by the place of the keys that hold them
};

} // namespace muse
