// SPDX-License-Identifier: MIT
#include "ui/features/theory/TheoryToolBar.h"

#include "ui/features/theory/ScaleActions.h"
#include "widgets/theory/ChordBar.h"
#include "widgets/theory/ScaleBar.h"

#include <QAction>

namespace muse {

TheoryToolBar::TheoryToolBar(ScaleActions& actions)
    : QToolBar(tr("Scale and chords")), m_scale(new ScaleBar), m_chord(new ChordBar) {
    setObjectName(QStringLiteral("theoryToolBar"));
    setMovable(false);
    addWidget(m_scale);
    addActions({actions.shadeRows, actions.keepToScale, actions.chordNames});
    addSeparator();
    addActions({actions.selectOutside, actions.snapToScale});
    addSeparator();
    addWidget(m_chord);
    toggleViewAction()->setObjectName(QStringLiteral("actionTheoryToolBar"));
    toggleViewAction()->setText(tr("S&cale and chords"));
}

} // namespace muse
