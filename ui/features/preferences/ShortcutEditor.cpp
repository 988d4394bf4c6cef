// SPDX-License-Identifier: MIT
#include "ui/features/preferences/ShortcutEditor.h"

#include "ui/features/preferences/FixedKeys.h"
#include "ui/features/preferences/ShortcutManager.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/accessible/Drawn.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr int kAction = Qt::UserRole;
constexpr int kWordsWidth = 320;

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& each : action.shortcuts())
        keys << each.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QAction* actionOf(const QTreeWidgetItem& item) {
    return item.data(0, kAction).value<QAction*>();
}

} // namespace

ShortcutEditor::ShortcutEditor(ShortcutManager& book, QWidget* parent)
    : QWidget(parent), m_book(book), m_search(new QLineEdit), m_tree(new QTreeWidget), m_keys(new QKeySequenceEdit),
      m_assign(new QPushButton(tr("Assign"))), m_remove(new QPushButton(tr("No keys"))),
      m_reset(new QPushButton(tr("Reset"))), m_resetAll(new QPushButton(tr("Reset all"))), m_notice(caption()) {
    describe(*m_search, "shortcutSearch", tr("Search commands"), tr("Search commands, menus and keys"));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setClearButtonEnabled(true);
    describe(*m_tree, "shortcutTree", tr("Commands and their keys"), {});
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setColumnWidth(0, kWordsWidth);
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    describe(*m_keys, "shortcutKeys", tr("New keys of the command"), tr("Press the keys that shall call the command"));
    actAs(*m_keys, QAccessible::HotkeyField);
    m_keys->findChild<QWidget*>(QStringLiteral("qt_keysequenceedit_lineedit"))
        ->setAccessibleName(tr("New keys of the command"));
    describe(*m_assign, "shortcutAssign", tr("Assign the keys"), tr("Let these keys call the command"));
    describe(*m_remove, "shortcutRemove", tr("Take the command's keys away"), tr("Leave the command without keys"));
    describe(*m_reset, "shortcutReset", tr("Reset the command's keys"), tr("The keys that the command had at first"));
    describe(*m_resetAll, "shortcutResetAll", tr("Reset all keys"), tr("Every command's keys as they were at first"));
    m_notice->setObjectName(QStringLiteral("shortcutNotice"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    for (QPushButton* button : {m_assign, m_remove, m_reset, m_resetAll})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    column->addWidget(m_notice);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::seek);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::chooseCommand);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this] { m_warnedOf.clear(); });
    connect(m_assign, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_book.assign(*chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_book.reset(*chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &m_book, &ShortcutManager::resetAll);
    connect(&m_book, &ShortcutManager::reassigned, this, &ShortcutEditor::showKeys);
    chooseCommand();
}

QTreeWidgetItem* ShortcutEditor::groupNamed(const QString& name) {
    const auto found = m_tree->findItems(name, Qt::MatchExactly);
    if (!found.isEmpty()) return found.front();
    auto* group = new QTreeWidgetItem(m_tree, {name});
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

void ShortcutEditor::fill() {
    for (const ShortcutManager::Entry& entry : m_book.entries()) {
        auto* item =
            new QTreeWidgetItem(groupNamed(entry.menu()), {commandWords(*entry.action), keysOf(*entry.action)});
        item->setData(0, kAction, QVariant::fromValue(entry.action));
    }
    for (const FixedKey& key : fixedKeys()) {
        auto* item = new QTreeWidgetItem(groupNamed(key.where), {key.does, key.how});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

void ShortcutEditor::refill() {
    m_tree->clear();
    fill();
    seek(m_search->text());
    chooseCommand();
}

void ShortcutEditor::showKeys() {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int row = 0; row < m_tree->topLevelItem(i)->childCount(); ++row) {
            QTreeWidgetItem* item = m_tree->topLevelItem(i)->child(row);
            if (const QAction* action = actionOf(*item)) item->setText(1, keysOf(*action));
        }
    chooseCommand();
}

void ShortcutEditor::seek(const QString& words) {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        const bool whole = group->text(0).contains(words, Qt::CaseInsensitive);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool found = whole || item->text(0).contains(words, Qt::CaseInsensitive) ||
                               item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!found);
            any = any || found;
        }
        group->setHidden(!any);
    }
}

QAction* ShortcutEditor::chosen() const {
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? actionOf(*item) : nullptr;
}

void ShortcutEditor::chooseCommand() {
    const QAction* action = chosen();
    for (QWidget* control : {static_cast<QWidget*>(m_keys), static_cast<QWidget*>(m_assign)})
        control->setEnabled(action);
    m_remove->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && m_book.changed(*action));
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    const bool fixed = m_tree->currentItem() && !action;
    say(action  ? QString()
        : fixed ? tr("This key or gesture belongs to its place and stays as it is.")
                : tr("Choose a command to change its keys."));
}

void ShortcutEditor::assign() {
    QAction& action = *chosen();
    // One press of keys calls one command.
    const QKeySequence keys(m_keys->keySequence()[0]);
    if (m_keys->keySequence().isEmpty()) return say(tr("Press the new keys in the field first."));
    const QString words = keys.toString(QKeySequence::NativeText);
    const QAction* holder = m_book.holderOf(keys, &action);
    if (holder && m_warnedOf != words) {
        m_warnedOf = words;
        return say(tr("%1 belongs to \u201c%2\u201d. Press Assign again to take it from there.")
                       .arg(words, commandWords(*holder)));
    }
    const QString lost = holder ? commandWords(*holder) : QString();
    m_book.assign(action, keys);
    say(lost.isEmpty()
            ? tr("%1 now calls \u201c%2\u201d.").arg(words, commandWords(action))
            : tr("%1 now calls \u201c%2\u201d, and \u201c%3\u201d no more.").arg(words, commandWords(action), lost));
}

void ShortcutEditor::say(const QString& words) {
    m_notice->setText(words);
}

void ShortcutEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refill();
    QWidget::changeEvent(event);
}

} // namespace muse
