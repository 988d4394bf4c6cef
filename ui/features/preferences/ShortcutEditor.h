// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace muse {

class ShortcutManager;

/// Every command and its keys by menu, with a search; below it the keys of the chosen one, to change. Keys that belong
/// to another command are taken from it only when asked for twice.
class ShortcutEditor : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutEditor(ShortcutManager& book, QWidget* parent = nullptr);

protected:
    /// Words that are put together are put together anew.
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void refill();
    void showKeys();
    void seek(const QString& words);
    void chooseCommand();
    void assign();
    void say(const QString& words);
    [[nodiscard]] QAction* chosen() const;
    QTreeWidgetItem* groupNamed(const QString& name);

    ShortcutManager& m_book;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QKeySequenceEdit* m_keys;
    QPushButton *m_assign, *m_remove, *m_reset, *m_resetAll;
    QLabel* m_notice;
    QString m_warnedOf; ///< keys that another command has, as the user has been told
};

} // namespace muse
