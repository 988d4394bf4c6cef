// SPDX-License-Identifier: MIT
#include "ui/features/theory/TheoryToolBar.h"

#include "ui/features/theory/ScaleActions.h"
#include "widgets/theory/ChordBar.h"
#include "widgets/theory/ScaleBar.h"

#include <QAction>
#include <QToolButton>

namespace muse {

TheoryToolBar::TheoryToolBar(ScaleActions& actions)
    : QToolBar(tr("Scale and chords")), m_scale(new ScaleBar), m_chord(new ChordBar) {
    setObjectName(QStringLiteral("theoryToolBar"));
    setMovable(false);
    addWidget(m_scale);
    const auto add = [this](QAction* action, const char* kind) {
        addAction(action);
        auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
        button->setProperty(kind, true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({14, 14});
    };
    for (QAction* toggle : {actions.shadeRows, actions.keepToScale, actions.chordNames})
        add(toggle, "tick");
    addSeparator();
    for (QAction* command : {actions.selectOutside, actions.snapToScale})
        add(command, "framed");
    addSeparator();
    addWidget(m_chord);
    toggleViewAction()->setObjectName(QStringLiteral("actionTheoryToolBar"));
    toggleViewAction()->setText(tr("S&cale and chords"));
}

} // namespace muse
