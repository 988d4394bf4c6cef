// SPDX-License-Identifier: MIT
#include "ui/features/help/TourSteps.h"

#include "ui/document/EditorState.h"
#include "ui/features/Studio.h"
#include "ui/features/help/Tour.h"
#include "ui/jobs/Jobs.h"
#include "ui/kit/Text.h"
#include "ui/services/ModelCatalogue.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("muse", words);
}

std::function<QString()> always(const QString& words) {
    return [words] { return words; };
}

TourStep generateStep(Studio& studio, QWidget* target) {
    ModelCatalogue* catalogue = &studio.models;
    const auto choosing = [&studio] { return studio.editor.preview().has_value(); };
    const auto words = [catalogue, choosing] {
        if (choosing())
            return say(
                "Here are some of them. Arrow keys compare them, in the roll and by ear; Enter takes one, K keeps "
                "one of its tracks, Escape leaves all.");
        return catalogue->models().empty() ? say("Ctrl+G lets a MuseGAN write the other four tracks. There is no model "
                                                 "here yet: drop one on the "
                                                 "window, or train one in the Train workspace.")
                                           : say("Ctrl+G: a MuseGAN hears the active track and writes the other four, "
                                                 "several times over. Arrow keys compare them, in the roll and by "
                                                 "ear; Enter takes one, Escape leaves all.");
    };
    const auto action = [choosing] { return choosing() ? say("Take this one") : say("Generate"); };
    const auto act = [&studio, catalogue, choosing] {
        if (catalogue->models().empty()) return true;
        if (choosing()) {
            studio.window.findChild<QPushButton*>(QStringLiteral("takeButton"))->click();
            return false;
        }
        if (auto* generate = studio.window.findChild<QAction*>(QStringLiteral("actionGenerateOthers")))
            generate->trigger();
        // What comes of it goes on; a refusal is said in the panel, and leaves the user free to go on.
        return studio.jobs.running().empty();
    };
    return {say("Let it play the other four"), words, action, target, act};
}

} // namespace

void addTourSteps(Tour& tour, Studio& studio) {
    const auto part = [&studio](const char* name) { return studio.window.findChild<QWidget*>(QLatin1String(name)); };
    tour.addStep({say("Draw one track"),
                  [&studio] {
                      return say("This is the piano roll. Press D and click to draw a few notes for %1, the active "
                                 "track, or keep the song that is open. Everything here goes on working while this "
                                 "card is open.")
                          .arg(text(studio.editor.activeFamily()));
                  },
                  always(say("Next")),
                  part("pianoRoll"),
                  {}});
    tour.addStep(generateStep(studio, part("generateButton")));
    tour.addStep({say("Listen"),
                  always(say("Space plays from the playhead and stops. Where there is no sound device the playhead "
                             "still moves; choose a soundfont in the Playback menu.")),
                  always(say("Next")),
                  part("transportBar"),
                  {}});
    tour.addStep({say("Take it with you"),
                  always(say("Ctrl+S saves the song; File > Export writes MIDI, audio and pictures. Data and Train, up "
                             "here, are for making models of your own music. Help > Tour shows these cards again.")),
                  always(say("Done")),
                  studio.window.menuBar(),
                  {}});
}

} // namespace muse
