// SPDX-License-Identifier: MIT
#include "widgets/lanes/LanePanel.h"

#include "widgets/lanes/LaneView.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QActionGroup>
#include <QMenu>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace muse {
namespace {

constexpr int kAroundName = 10; ///< pixels of the head that are not the name: margins, border and padding

/// What an object name has of a lane, in whichever language the window is.
QString keyOf(Lane lane) {
    constexpr std::array keys = {"Velocity",  "Volume",     "Pan",        "Sustain",
                                 "PitchBend", "Expression", "Modulation", "Pressure"};
    return QLatin1String(keys[static_cast<std::size_t>(lane)]);
}

/// Bends are typed from their centre, as other programs count them.
int zeroOf(Lane lane) {
    return lane == Lane::PitchBend ? restingValue(Controller::PitchBend) : 0;
}

/// Broken where its language lets it, into lines as alike as can be; empty where one of them is too wide.
QString inTwoLines(const QString& name, const QFontMetrics& metrics, int room) {
    QString best;
    int least = room + 1;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, name);
    for (qsizetype at = breaks.toNextBoundary(); at > 0 && at < name.size(); at = breaks.toNextBoundary()) {
        const QString first = name.left(at).trimmed();
        const QString second = name.mid(at);
        const int wide = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (wide >= least) continue;
        least = wide;
        best = first + QLatin1Char('\n') + second;
    }
    return best;
}

} // namespace

LanePanel::LanePanel(PianoRollView& roll, QWidget* parent)
    : QWidget(parent), m_view(new LaneView(roll, this)), m_head(new QWidget(this)), m_choice(new QToolButton(m_head)),
      m_lanes(new QActionGroup(this)), m_ranges(nullptr), m_value(new QSpinBox(m_head)) {
    setObjectName(QStringLiteral("lanePanel"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    m_choice->setObjectName(QStringLiteral("laneChoice"));
    m_choice->setAccessibleName(tr("Lane"));
    m_choice->setToolTip(tr("What the lane shows of the active track"));
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_choice->setProperty("framed", true);
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* menu = new QMenu(m_choice);
    for (const Lane lane : kAllLanes) {
        QAction* action = menu->addAction(laneName(lane), this, [this, lane] { setLane(lane); });
        action->setObjectName(QStringLiteral("lane") + keyOf(lane));
        action->setCheckable(true);
        m_lanes->addAction(action);
    }
    menu->addSeparator();
    m_ranges = menu->addMenu(tr("Bend range"));
    m_ranges->setObjectName(QStringLiteral("laneBendRange"));
    m_ranges->menuAction()->setToolTip(tr("How far the pitch bend of the active track goes up or down at most"));
    connect(m_ranges, &QMenu::aboutToShow, this, &LanePanel::offerRanges);
    connect(menu, &QMenu::aboutToShow, this, [this] { markUsedLanes(true); });
    connect(menu, &QMenu::aboutToHide, this, [this] { markUsedLanes(false); });
    m_choice->setMenu(menu);
    m_value->setObjectName(QStringLiteral("laneValue"));
    m_value->setAccessibleName(tr("Value of the chosen notes or point"));
    m_value->setToolTip(tr("The value of the chosen notes, or of the point that the keyboard stands on"));
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setAlignment(Qt::AlignCenter);
    m_value->setKeyboardTracking(false);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(m_head);
    column->setContentsMargins(2, 4, 2, 4);
    column->setSpacing(4);
    column->addWidget(m_choice);
    column->addWidget(m_value);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    m_head->raise();
    connect(m_view, &LaneView::valueChanged, this, &LanePanel::showValue);
    connect(m_value, &QSpinBox::valueChanged, m_view,
            [this](int value) { m_view->setValue(value + zeroOf(m_view->lane())); });
    setLane(Lane::Velocity);
}

void LanePanel::setLane(Lane lane) {
    m_view->setLane(lane);
    m_lanes->actions()[static_cast<int>(lane)]->setChecked(true);
    showChoice();
    const QSignalBlocker quiet(m_value);
    m_value->setRange(leastValue(lane) - zeroOf(lane), mostValue(lane) - zeroOf(lane));
    m_value->setSingleStep(valueStep(lane));
    showValue();
    Q_EMIT laneChanged(lane);
}

void LanePanel::showValue() {
    const auto value = m_view->value();
    const QSignalBlocker quiet(m_value);
    m_value->setEnabled(value.has_value());
    // Nothing chosen has no value, not the least one.
    m_value->setSpecialValueText(value ? QString() : QStringLiteral("\u2013"));
    m_value->setValue(value ? *value - zeroOf(m_view->lane()) : m_value->minimum());
}

/// Japanese names are wider than the keyboard; where two lines do not hold a name either, it is whole in the menu.
void LanePanel::showChoice() {
    m_choice->ensurePolished(); // its font is the theme's
    const QString name = laneName(m_view->lane());
    const int room = m_head->width() - kAroundName;
    const QFontMetrics metrics = m_choice->fontMetrics();
    const QString both = metrics.horizontalAdvance(name) > room ? inTwoLines(name, metrics, room) : name;
    m_choice->setText(both.isEmpty() ? metrics.elidedText(name, Qt::ElideRight, room) : both);
}

/// Before the menu is seen, so that nobody has to open every lane to find what a track has.
void LanePanel::markUsedLanes(bool marked) {
    const std::vector<Lane> used = m_view->usedLanes();
    for (const Lane lane : kAllLanes) {
        const bool has = marked && std::ranges::find(used, lane) != used.end();
        m_lanes->actions()[static_cast<int>(lane)]->setText(has ? tr("%1 (in use)").arg(laneName(lane))
                                                                : laneName(lane));
    }
}

void LanePanel::offerRanges() {
    m_ranges->clear();
    std::set<int> ranges{1, 2, 3, 5, 7, 12, 24, 48};
    ranges.insert(m_view->bendRange());
    for (const int semitones : ranges) {
        QAction* action = m_ranges->addAction(tr("%n semitone(s)", nullptr, semitones), m_view,
                                              [this, semitones] { m_view->setBendRange(semitones); });
        action->setCheckable(true);
        action->setChecked(semitones == m_view->bendRange());
    }
}

void LanePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showChoice();
}

/// The head stands where the keyboard is above.
void LanePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_head->setGeometry(0, 1, static_cast<int>(PianoRollGeometry::kKeyboardWidth), height() - 1);
    showChoice();
}

} // namespace muse
