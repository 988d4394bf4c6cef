// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QSettings;

namespace muse {

/// Preferences: the theme and the language.
class LooksPage : public QWidget {
    Q_OBJECT

public:
    explicit LooksPage(QSettings& settings);

protected:
    /// Another place may have chosen a theme meanwhile.
    void showEvent(QShowEvent* event) override;

private:
    QComboBox* languageBox();

    QSettings& m_settings;
};

} // namespace muse
