// SPDX-License-Identifier: MIT
#include "ui/features/transport/SnapActions.h"

#include "ui/kit/Text.h"
#include "ui/window/Menus.h"

#include <QActionGroup>
#include <QMenu>

namespace muse {
SnapActions::SnapActions(const Menus& menus, QObject* parent) : QObject(parent) {
    ActionMaker make = menus.make;
    QMenu* menu = make.addMenu(menus.edit, "menuSnap", tr("S&nap"));
    auto* group = new QActionGroup(this);
    // The number keys of the note lengths, with Ctrl.
    constexpr std::array all = {Snap::Bar,       Snap::Half,         Snap::Quarter, Snap::Eighth,
                                Snap::Sixteenth, Snap::ThirtySecond, Snap::Off};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool off = all[i] == Snap::Off;
        const QByteArray name = off ? "Off" : QByteArray::number(static_cast<int>(i) + 1);
        const QKeySequence key = off ? QKeySequence(Qt::Key_N) : QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1));
        values[i] = {
            group->addAction(make.addToggle(menu, ("actionSnap" + name).constData(), nameWords(label(all[i])), key)),
            all[i]};
    }
    menu->addSeparator();
    coarser = make.add(menu, "actionSnapCoarser", tr("&Coarser"), QKeySequence(Qt::Key_BracketLeft));
    finer = make.add(menu, "actionSnapFiner", tr("&Finer"), QKeySequence(Qt::Key_BracketRight));
    dotted = make.addToggle(menu, "actionSnapDotted", tr("&Dotted"), QStringLiteral("Shift+D"));
    triplet = make.addToggle(menu, "actionSnapTriplet", tr("&Triplet"), QStringLiteral("T"));
}

} // namespace muse
