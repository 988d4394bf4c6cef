// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <QFrame>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSettings;
class QSpinBox;
class QToolButton;

namespace muse {

/// A note command's settings, in a bar under the roll that stands in nobody's way. It remembers what was set.
class NoteBar : public QFrame {
    Q_OBJECT

public:
    using Transform = std::function<std::vector<Note>(const Song& song, std::vector<Note> notes)>;
    /// The undo step's name for so many notes.
    using Step = std::function<QString(int count)>;

    /// `name` begins the object names: the bar is nameBar, its controls are nameKey, nameApply and nameClose.
    NoteBar(const QString& name, const QString& title, QSettings& settings);

    /// Controls from left to right; without words the tip alone tells what each is.
    QSpinBox* addNumber(const QString& key, const QString& words, const QString& tip, std::pair<int, int> range,
                        int first, const QString& suffix = {});
    /// Each choice is its words and its value.
    QComboBox* addChoice(const QString& key, const QString& words, const QString& tip,
                         const std::vector<std::pair<QString, int>>& choices, int first);
    QCheckBox* addCheck(const QString& key, const QString& words, const QString& tip, bool first);
    QToolButton* addButton(const QString& key, const QString& icon, const QString& tip);
    void setCommand(Step step, Transform transform);

    [[nodiscard]] QString step(int count) const { return m_step(count); }
    [[nodiscard]] std::vector<Note> transformed(const Song& song, std::vector<Note> notes) const {
        return m_transform(song, std::move(notes));
    }
    /// Says what Apply works on, in short beside it and in words when asked; no words: nothing.
    void setTarget(const QString& words, bool whole, int count);
    void focusFirst();

Q_SIGNALS:
    /// A setting is another one.
    void changed();
    void applyRequested();
    void closeRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addLabel(const QString& words, QWidget* buddy);
    void add(QWidget* control, const QString& key, const QString& words, const QString& tip);
    void store(const QString& key, const QVariant& value);
    [[nodiscard]] QVariant stored(const QString& key, const QVariant& first) const;

    QString m_name;
    QSettings& m_settings;
    Step m_step;
    Transform m_transform;
    QHBoxLayout* m_controls;
    QList<QWidget*> m_fields; ///< what can be set, from left to right
    QLabel* m_target;
    QPushButton* m_apply;
    QToolButton* m_close;
};

} // namespace muse
