// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSettings;

namespace muse {

/// Preferences: the theme.
class LooksPage : public QWidget {
    Q_OBJECT

public:
    explicit LooksPage(QSettings& settings);

protected:
    /// Another place may have chosen a theme meanwhile.
    void showEvent(QShowEvent* event) override;

private:
    QSettings& m_settings;
};

} // namespace muse
