// SPDX-License-Identifier: MIT
#include "ui/actions/SnapActions.h"

#include "ui/Text.h"
#include "ui/actions/MainActions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

namespace muse {
namespace {

/// The number keys of the lengths, with Ctrl; 0 is for whole bars in sight.
QKeySequence keyOf(Snap snap) {
    constexpr std::array plain = {Snap::Bar,    Snap::Half,      Snap::Quarter,
                                  Snap::Eighth, Snap::Sixteenth, Snap::ThirtySecond};
    for (std::size_t i = 0; i < plain.size(); ++i)
        if (plain[i] == snap) return QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1));
    return snap == Snap::Off ? QKeySequence(Qt::Key_N) : QKeySequence();
}

} // namespace

SnapActions::SnapActions(QMainWindow& window, const MainActions& menus) : QObject(&window) {
    ActionMaker make(window);
    QMenu* menu = make.addMenu(menus.editMenu, "menuSnap", tr("S&nap"));
    auto* group = new QActionGroup(this);
    for (std::size_t i = 0; i < snaps.size(); ++i) {
        const QByteArray name = "actionSnap" + QByteArray::number(static_cast<int>(i));
        snaps[i] =
            group->addAction(make.addToggle(menu, name.constData(), text(label(kAllSnaps[i])), keyOf(kAllSnaps[i])));
    }
    menu->addSeparator();
    coarser = make.add(menu, "actionSnapCoarser", tr("&Coarser"), QKeySequence(Qt::Key_BracketLeft));
    finer = make.add(menu, "actionSnapFiner", tr("&Finer"), QKeySequence(Qt::Key_BracketRight));
    dotted = make.addToggle(menu, "actionSnapDotted", tr("&Dotted"), tr("Shift+D"));
    triplet = make.addToggle(menu, "actionSnapTriplet", tr("&Triplet"), tr("T"));
}

} // namespace muse
