// SPDX-License-Identifier: MIT
#include "ui/features/preferences/ShortcutManager.h"

#include "ui/kit/ActionMaker.h"
#include "widgets/words/Words.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace muse {
namespace {

QString settingOf(const QAction& action) {
    return QStringLiteral("shortcuts/") + action.objectName();
}

QString plain(QString words) {
    words = withoutKey(words);
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QChar(0x2026)))
        words.chop(1);
    return words;
}

QString inBrackets(const QKeySequence& keys) {
    return QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
}

/// Only a tip that named the key before names the new one, so that words are nowhere said twice.
void followInTip(QAction& action, const QKeySequence& before, const QKeySequence& now) {
    QString tip = action.toolTip();
    for (const QString& old : {inBrackets(before), QStringLiteral(" (%1)").arg(before.toString())}) {
        if (before.isEmpty() || !tip.endsWith(old)) continue;
        tip.chop(old.size());
        break;
    }
    if (!now.isEmpty()) tip += inBrackets(now);
    action.setToolTip(tip);
}

} // namespace

QString commandWords(const QAction& action) {
    const QVariant words = action.property(kCommandWords);
    return words.isValid() ? words.toString() : plain(action.text());
}

ShortcutManager::ShortcutManager(QMainWindow& window, QSettings& settings) : QObject(&window), m_settings(settings) {
    for (const QAction* top : window.menuBar()->actions())
        if (top->menu()) takeIn(*top->menu(), {});
    for (const Entry& entry : m_entries) {
        const QVariant kept = settings.value(settingOf(*entry.action));
        if (!kept.isValid()) continue;
        const QKeySequence before = entry.action->shortcut();
        entry.action->setShortcuts(QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText));
        followInTip(*entry.action, before, entry.action->shortcut());
    }
}

QString ShortcutManager::Entry::menu() const {
    QStringList names;
    for (const QMenu* each : menus)
        names << plain(each->title());
    return names.join(QStringLiteral(", "));
}

void ShortcutManager::takeIn(const QMenu& menu, QList<const QMenu*> within) {
    within << &menu;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            takeIn(*action->menu(), within);
        else if (!action->isSeparator() && !action->objectName().isEmpty())
            m_entries.push_back({action, within, action->shortcuts()});
    }
}

QAction* ShortcutManager::holderOf(const QKeySequence& keys, const QAction* besides) const {
    if (keys.isEmpty()) return nullptr;
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) {
        return entry.action != besides && entry.action->shortcuts().contains(keys);
    });
    return found == m_entries.end() ? nullptr : found->action;
}

const ShortcutManager::Entry& ShortcutManager::entryOf(const QAction& action) const {
    return *std::ranges::find(m_entries, &action, &Entry::action);
}

bool ShortcutManager::changed(const QAction& action) const {
    return action.shortcuts() != entryOf(action).usual;
}

void ShortcutManager::set(QAction& action, const QList<QKeySequence>& keys) {
    const QKeySequence before = action.shortcut();
    action.setShortcuts(keys);
    followInTip(action, before, action.shortcut());
    if (changed(action))
        m_settings.setValue(settingOf(action), QKeySequence::listToString(keys, QKeySequence::PortableText));
    else
        m_settings.remove(settingOf(action));
}

/// Other commands lose these keys.
void ShortcutManager::take(const QList<QKeySequence>& keys, const QAction& from) {
    for (const QKeySequence& each : keys)
        while (QAction* holder = holderOf(each, &from)) {
            QList<QKeySequence> left = holder->shortcuts();
            left.removeAll(each);
            set(*holder, left);
        }
}

void ShortcutManager::assign(QAction& action, const QKeySequence& keys) {
    const QList<QKeySequence> wanted = keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    take(wanted, action);
    set(action, wanted);
    Q_EMIT reassigned();
}

void ShortcutManager::reset(QAction& action) {
    const QList<QKeySequence> usual = entryOf(action).usual;
    take(usual, action);
    set(action, usual);
    Q_EMIT reassigned();
}

void ShortcutManager::resetAll() {
    for (const Entry& entry : m_entries)
        set(*entry.action, entry.usual);
    Q_EMIT reassigned();
}

} // namespace muse
