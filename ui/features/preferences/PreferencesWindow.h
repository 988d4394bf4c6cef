// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace muse {

/// The program's settings, a page a subject. Nothing to confirm: what is chosen holds at once. It stands beside the
/// window and stops nobody from working.
class PreferencesWindow : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesWindow(QWidget* parent);

    /// The page becomes the window's own.
    void addPage(const QString& name, QWidget* page);
    void showPage(const QString& name);

private:
    QListWidget* m_names;
    QStackedWidget* m_pages;
};

} // namespace muse
