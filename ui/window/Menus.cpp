// SPDX-License-Identifier: MIT
#include "ui/window/Menus.h"

#include <QMainWindow>
#include <QMenu>

namespace muse {

Menus::Menus(QMainWindow& window)
    : make(window), file(make.addMenu("menuFile", QMenu::tr("&File"))),
      edit(make.addMenu("menuEdit", QMenu::tr("&Edit"))), notes(make.addMenu("menuNotes", QMenu::tr("&Notes"))),
      view(make.addMenu("menuView", QMenu::tr("&View"))),
      playback(make.addMenu("menuPlayback", QMenu::tr("&Playback"))),
      generate(make.addMenu("menuGenerate", QMenu::tr("&Generate"))),
      research(make.addMenu("menuResearch", QMenu::tr("&Research"))),
      help(make.addMenu("menuHelp", QMenu::tr("&Help"))) {}

} // namespace muse
