// SPDX-License-Identifier: MIT
#include "ui/features/transport/SnapController.h"

#include "ui/document/EditorState.h"
#include "ui/features/Studio.h"
#include "ui/features/transport/SnapActions.h"
#include "ui/kit/Text.h"
#include "ui/window/Menus.h"
#include "widgets/transport/TransportBar.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

/// By its label, so that a new grid in the list leaves old settings right.
const QString kSnap = QStringLiteral("edit/snap");

} // namespace

SnapController::SnapController(Studio& studio, TransportBar& transport, QObject* parent)
    : QObject(parent), m_transport(transport), m_actions(*new SnapActions(studio.menus, this)), m_studio(studio),
      m_lastOn(transport.snap()) {
    const QString kept = studio.settings.value(kSnap).toString();
    const auto known = std::ranges::find_if(kAllSnaps, [&kept](Snap each) { return text(label(each)) == kept; });
    if (known != kAllSnaps.end()) transport.setSnap(*known);
    connect(&transport, &TransportBar::snapChanged, &studio.editor, &EditorState::setGrid);
    connect(&transport, &TransportBar::snapChanged, this, &SnapController::show);
    connectKeys();
    studio.editor.setGrid(transport.snap());
    show(transport.snap());
}

void SnapController::connectKeys() {
    for (const auto& [action, value] : m_actions.values)
        connect(action, &QAction::triggered, this, [this, value = value] {
            const bool again = value == Snap::Off && m_transport.snap() == Snap::Off;
            m_transport.setSnap(again ? m_lastOn : withFeel(value, feelOf(m_transport.snap())));
        });
    const std::array<std::pair<QAction*, int>, 2> ways = {{{m_actions.coarser, -1}, {m_actions.finer, 1}}};
    for (const auto& [action, way] : ways)
        connect(action, &QAction::triggered, this,
                [this, way = way] { m_transport.setSnap(neighbour(m_transport.snap(), way)); });
    const std::array<std::pair<QAction*, SnapFeel>, 2> feels = {
        {{m_actions.dotted, SnapFeel::Dotted}, {m_actions.triplet, SnapFeel::Triplet}}};
    for (const auto& [action, feel] : feels)
        connect(action, &QAction::triggered, this, [this, feel = feel](bool on) {
            m_transport.setSnap(withFeel(m_transport.snap(), on ? feel : SnapFeel::Plain));
            show(m_transport.snap());
        });
}

void SnapController::show(Snap snap) {
    if (snap != Snap::Off) m_lastOn = snap;
    m_studio.settings.setValue(kSnap, text(label(snap)));
    for (const auto& [action, value] : m_actions.values)
        if (value == withFeel(snap, SnapFeel::Plain)) action->setChecked(true);
    m_actions.dotted->setChecked(feelOf(snap) == SnapFeel::Dotted);
    m_actions.triplet->setChecked(feelOf(snap) == SnapFeel::Triplet);
    const bool turns = withFeel(snap, SnapFeel::Triplet) != withFeel(snap, SnapFeel::Dotted);
    m_actions.dotted->setEnabled(turns);
    m_actions.triplet->setEnabled(turns);
    m_actions.coarser->setEnabled(neighbour(snap, -1) != snap);
    m_actions.finer->setEnabled(neighbour(snap, 1) != snap);
}

} // namespace muse
