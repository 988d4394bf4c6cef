// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace muse {

/// Preferences: the theme, the language, how large everything is, and how much of it moves.
class LooksPage : public QWidget {
    Q_OBJECT

public:
    /// `restart` starts the program anew.
    LooksPage(QSettings& settings, std::function<void()> restart);

protected:
    /// Another place may have chosen a theme meanwhile.
    void showEvent(QShowEvent* event) override;

private:
    void addThemes(QVBoxLayout& column);
    QComboBox* languageBox();
    void addScale(QVBoxLayout& column);
    void addMotion(QVBoxLayout& column);
    void showScale();

    QSettings& m_settings;
    std::function<void()> m_restart;
    QComboBox* m_scale = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace muse
