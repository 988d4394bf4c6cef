// SPDX-License-Identifier: MIT
#include "ui/features/notes/NoteBar.h"

#include "ui/kit/forms/FormParts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

namespace muse {

NoteBar::NoteBar(const QString& name, const QString& title, QSettings& settings)
    : m_name(name), m_settings(settings), m_controls(new QHBoxLayout), m_target(new QLabel),
      m_apply(new QPushButton(tr("Apply"))), m_close(iconButton(QStringLiteral("close"), "", tr("Close (Esc)"))) {
    setObjectName(name + QStringLiteral("Bar"));
    setAccessibleName(title);
    setProperty("noteBar", true);
    m_target->setObjectName(name + QStringLiteral("Target"));
    m_target->setProperty("muted", true);
    m_target->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_target->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_apply->setObjectName(name + QStringLiteral("Apply"));
    m_apply->setProperty("primary", true);
    m_close->setObjectName(name + QStringLiteral("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    m_controls->setSpacing(8);
    row->addWidget(sectionTitle(title));
    row->addSpacing(4);
    row->addLayout(m_controls);
    row->addWidget(m_target, 1);
    row->addWidget(m_apply);
    row->addWidget(m_close);
    connect(m_apply, &QPushButton::clicked, this, &NoteBar::applyRequested);
    connect(m_close, &QToolButton::clicked, this, &NoteBar::closeRequested);
}

QSpinBox* NoteBar::addNumber(const QString& key, const QString& words, const QString& tip, std::pair<int, int> range,
                             int first, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setRange(range.first, range.second);
    box->setSuffix(suffix);
    box->setValue(stored(key, first).toInt());
    addLabel(words, box);
    add(box, key, words.isEmpty() ? tip : words, tip);
    connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { store(key, value); });
    return box;
}

QComboBox* NoteBar::addChoice(const QString& key, const QString& words, const QString& tip,
                              const std::vector<std::pair<QString, int>>& choices, int first) {
    auto* box = new QComboBox;
    for (const auto& [choice, value] : choices)
        box->addItem(choice, value);
    const int at = box->findData(stored(key, first));
    box->setCurrentIndex(at >= 0 ? at : box->findData(first));
    addLabel(words, box);
    add(box, key, words.isEmpty() ? tip : words, tip);
    connect(box, &QComboBox::currentIndexChanged, this, [this, key, box] { store(key, box->currentData()); });
    return box;
}

QCheckBox* NoteBar::addCheck(const QString& key, const QString& words, const QString& tip, bool first) {
    auto* box = new QCheckBox(words);
    box->setChecked(stored(key, first).toBool());
    add(box, key, words, tip);
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { store(key, on); });
    return box;
}

QToolButton* NoteBar::addButton(const QString& key, const QString& icon, const QString& tip) {
    QToolButton* button = iconButton(icon, "", tip);
    add(button, key, tip, tip);
    return button;
}

void NoteBar::addLabel(const QString& words, QWidget* buddy) {
    if (words.isEmpty()) return;
    auto* label = new QLabel(words);
    label->setBuddy(buddy);
    label->setProperty("muted", true);
    m_controls->addWidget(label);
}

void NoteBar::add(QWidget* control, const QString& key, const QString& words, const QString& tip) {
    QString name = key;
    name[0] = name[0].toUpper();
    describe(*control, "", words, tip);
    control->setObjectName(m_name + name);
    m_controls->addWidget(control);
    m_fields << control;
    setTabOrder(control, m_apply);
    setTabOrder(m_apply, m_close);
}

void NoteBar::focusFirst() {
    m_fields.front()->setFocus(Qt::TabFocusReason);
}

void NoteBar::setCommand(Step step, Transform transform) {
    m_step = std::move(step);
    m_transform = std::move(transform);
}

void NoteBar::setTarget(const QString& words, bool whole, int count) {
    m_target->setText(words.isEmpty() ? tr("No notes here")
                      : whole         ? tr("Whole track")
                                      : tr("%n note(s) chosen", nullptr, count));
    m_apply->setEnabled(!words.isEmpty());
    m_apply->setToolTip(words.isEmpty() ? tr("There are no notes on this track. Draw some first.")
                                        : tr("Works on %1 (Enter)").arg(words));
}

QVariant NoteBar::stored(const QString& key, const QVariant& first) const {
    return m_settings.value(QStringLiteral("notes/%1/%2").arg(m_name, key), first);
}

void NoteBar::store(const QString& key, const QVariant& value) {
    m_settings.setValue(QStringLiteral("notes/%1/%2").arg(m_name, key), value);
    Q_EMIT changed();
}

/// Space ticks the box that has the focus, though elsewhere it plays.
bool NoteBar::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space &&
        qobject_cast<QCheckBox*>(focusWidget()))
        event->accept();
    return QFrame::event(event);
}

void NoteBar::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && m_close->hasFocus())) return Q_EMIT closeRequested();
    if (enter && m_apply->isEnabled()) return Q_EMIT applyRequested();
    QFrame::keyPressEvent(event);
}

} // namespace muse
