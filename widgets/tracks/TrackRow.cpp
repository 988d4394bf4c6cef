// SPDX-License-Identifier: MIT
#include "widgets/tracks/TrackRow.h"

#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/language/Speech.h"
#include "widgets/tracks/GeneralMidi.h"
#include "widgets/words/Words.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace muse {
namespace {

constexpr int kColourWidth = 5;
constexpr int kHighest = 112;
constexpr int kNameEdge = 6; ///< what a line edit keeps free beside its text

QString familyName(Family family) {
    return QString::fromUtf8(name(family).data(), static_cast<int>(name(family).size()));
}

} // namespace

TrackRow::TrackRow(Family family, QWidget* parent) : QFrame(parent), m_family(family) {
    setObjectName(QStringLiteral("track") + familyName(family));
    setAccessibleName(tr("%1 track").arg(nameWords(family)));
    setToolTip(tr("Click to edit the %1 track (Alt+%2)").arg(nameWords(family)).arg(index(family) + 1));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("name") + familyName(family));
    m_name->setAccessibleName(tr("Name of the %1 track").arg(nameWords(family)));
    m_name->setToolTip(tr("Double-click to rename"));
    m_name->setFrame(false);
    m_name->setReadOnly(true);
    m_name->setMaxLength(64);
    m_name->setFocusPolicy(Qt::ClickFocus);
    m_name->setContextMenuPolicy(Qt::NoContextMenu); // the row has one
    m_familyLabel = new QLabel(nameWords(family));
    m_familyLabel->setObjectName(QStringLiteral("family") + familyName(family));
    m_familyLabel->setProperty("heading", true);
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::editingFinished, this, &TrackRow::rename);

    m_program = new QComboBox;
    m_program->setObjectName(QStringLiteral("program") + familyName(family));
    m_program->setAccessibleName(tr("Instrument of the %1 track").arg(nameWords(family)));
    m_program->setToolTip(tr("Instrument"));
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_program->setMinimumContentsLength(8);
    if (family == Family::Drums) {
        m_program->addItem(tr("Drum kit"));
        m_program->setEnabled(false);
    } else {
        for (int program = 0; program < 128; ++program)
            m_program->addItem(programName(program));
    }
    connect(m_program, &QComboBox::activated, this, [this](int program) {
        if (program == m_settings.program) return;
        TrackSettings settings = m_settings;
        settings.program = program;
        Q_EMIT settingsChanged(tr("Choose instrument"), settings);
    });

    addShowButton();
    m_mute = addToggle("mute", stateIcon(QStringLiteral("sounding"), QStringLiteral("mute")), tr("Mute"),
                       &TrackSettings::mute, tr("Mute %1"), tr("Unmute %1"));
    m_solo = addToggle("solo", icon(QStringLiteral("solo")), tr("Solo"), &TrackSettings::solo, tr("Solo %1"),
                       tr("Unsolo %1"));
    m_lock = addToggle("lock", stateIcon(QStringLiteral("unlock"), QStringLiteral("lock")),
                       tr("Lock: generating leaves this track as it is"), &TrackSettings::locked, tr("Lock %1"),
                       tr("Unlock %1"));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kColourWidth + 10, 4, 8, 4);
    grid->setHorizontalSpacing(2);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_familyLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_show, 0, 2);
    grid->addWidget(m_mute, 0, 3);
    grid->addWidget(m_solo, 0, 4);
    grid->addWidget(m_lock, 0, 5);
    grid->addWidget(m_program, 1, 0, 1, 6);
    grid->setColumnStretch(1, 1);
    showName();
    setMaximumHeight(kHighest);
}

/// Showing is the view's own and no edit of the song.
void TrackRow::addShowButton() {
    m_show = new QToolButton;
    m_show->setObjectName(QStringLiteral("show") + familyName(m_family));
    m_show->setIcon(stateIcon(QStringLiteral("hide"), QStringLiteral("show")));
    m_show->setIconSize({16, 16});
    m_show->setAutoRaise(true);
    m_show->setCheckable(true);
    m_show->setChecked(true);
    m_show->setToolTip(tr("Show these notes behind those of the active track"));
    m_show->setAccessibleName(tr("Show %1").arg(nameWords(m_family)));
    connect(m_show, &QToolButton::toggled, this, &TrackRow::shownChanged);
}

QToolButton* TrackRow::addToggle(const char* role, const QIcon& picture, const QString& tip, bool TrackSettings::*field,
                                 const QString& on, const QString& off) {
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(role) + familyName(m_family));
    button->setIcon(picture);
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setAccessibleName(on.arg(nameWords(m_family)));
    connect(button, &QToolButton::clicked, this, [this, field, on, off](bool checked) {
        TrackSettings settings = m_settings;
        settings.*field = checked;
        Q_EMIT settingsChanged(speech().now(checked ? on : off).arg(nameWords(m_family)), settings);
    });
    return button;
}

void TrackRow::setSettings(const TrackSettings& settings, bool audible) {
    m_settings = settings;
    m_audible = audible;
    showName();
    if (m_family != Family::Drums) m_program->setCurrentIndex(settings.program);
    m_mute->setChecked(settings.mute);
    m_solo->setChecked(settings.solo);
    m_lock->setChecked(settings.locked);
    update();
}

/// An imported track's own name follows its family's, which the rest of the window speaks of.
void TrackRow::showName() {
    const QString name = QString::fromStdString(m_settings.name);
    const bool own = !name.isEmpty() && name.compare(familyName(m_family), Qt::CaseInsensitive) != 0;
    m_familyLabel->setVisible(own);
    // A family's name is never cut; what a file calls the track gives way.
    m_name->setMinimumWidth(own ? 0 : m_familyLabel->sizeHint().width() + kNameEdge);
    m_name->setText(trackWords(m_family, m_settings.name));
    m_name->setCursorPosition(0);
    m_name->setToolTip(own ? tr("%1. Double-click to rename").arg(name) : tr("Double-click to rename"));
    m_name->setStyleSheet(QStringLiteral("QLineEdit { background: transparent; border: none; padding: 0; %1 }")
                              .arg(own ? QStringLiteral("color: %1;").arg(palette::textMuted().name())
                                       : QStringLiteral("font-weight: 600;")));
}

void TrackRow::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Rename"), this, &TrackRow::beginRename);
    menu.addSeparator();
    for (QToolButton* button : {m_mute, m_solo, m_lock, m_show}) {
        QAction* action = menu.addAction(button == m_mute   ? tr("Mute")
                                         : button == m_solo ? tr("Solo")
                                         : button == m_lock ? tr("Lock")
                                                            : tr("Show behind the active track"));
        action->setCheckable(true);
        action->setChecked(button->isChecked());
        connect(action, &QAction::triggered, button, &QToolButton::click);
    }
    menu.exec(event->globalPos());
}

void TrackRow::beginRename() {
    m_name->setReadOnly(false);
    m_name->setFocus();
    m_name->selectAll();
}

void TrackRow::setActive(bool active) {
    m_active = active;
    update();
}

void TrackRow::setCompact(bool compact) {
    m_program->setVisible(!compact);
}

void TrackRow::rename() {
    // Losing the focus ends editing too, even where none had begun.
    if (m_name->isReadOnly()) return;
    m_name->setReadOnly(true);
    const QString shown = trackWords(m_family, m_settings.name);
    const QString typed = m_name->text().trimmed();
    const std::string wanted = typed.toStdString();
    if (typed.isEmpty() || typed == shown || wanted == m_settings.name) {
        m_name->setText(shown);
        return;
    }
    TrackSettings settings = m_settings;
    settings.name = wanted;
    Q_EMIT settingsChanged(tr("Rename track"), settings);
}

void TrackRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_active ? palette::raised() : palette::panel());
    QColor colour = palette::family(m_family);
    if (!m_audible) colour.setAlpha(70);
    painter.fillRect(QRect(0, 0, m_active ? kColourWidth + 2 : kColourWidth, height()), colour);
}

void TrackRow::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
    if (event->button() == Qt::LeftButton) Q_EMIT chosen();
}

void TrackRow::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons() & Qt::LeftButton && far) Q_EMIT dragged();
}

bool TrackRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::MouseButtonPress) Q_EMIT chosen();
    if (watched == m_name && event->type() == QEvent::MouseButtonDblClick) {
        beginRename();
        return true;
    }
    if (watched == m_name && event->type() == QEvent::KeyPress && !m_name->isReadOnly() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_name->setReadOnly(true);
        m_name->setText(trackWords(m_family, m_settings.name));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TrackRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showName();
    QFrame::changeEvent(event);
}

} // namespace muse
