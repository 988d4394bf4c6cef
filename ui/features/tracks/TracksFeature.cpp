// SPDX-License-Identifier: MIT
#include "ui/features/tracks/TracksFeature.h"

#include "core/music/transforms/Bars.h"
#include "ui/document/EditorState.h"
#include "ui/document/MidiDrag.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Text.h"
#include "widgets/tracks/TrackList.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>

namespace muse {
namespace {

/// Presses and follows the command that shows a panel.
QToolButton* panelButton(QAction& action, const char* name, const QString& words, const char* picture) {
    auto* button = new QToolButton;
    describe(*button, name, words, action.toolTip());
    button->setText(words);
    button->setIcon(icon(QLatin1String(picture)));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(action.isChecked());
    QObject::connect(button, &QToolButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::toggled, button, &QToolButton::setChecked);
    return button;
}

} // namespace

TracksFeature::TracksFeature(Studio& studio) : m_studio(studio), m_tracks(new TrackList) {
    SongDocument* document = &studio.document;
    connect(document, &SongDocument::changed, m_tracks, [this, document](const SongChange& change) {
        if (change.touches(SongPart::TrackSettings)) m_tracks->setSong(document->song());
    });
    connect(m_tracks, &TrackList::editRequested, document,
            [document](const std::shared_ptr<SongEdit>& edit) { document->apply(edit); });
    connect(m_tracks, &TrackList::activeFamilyChanged, &studio.editor, &EditorState::setActiveFamily);
    connect(&studio.editor, &EditorState::activeFamilyChanged, m_tracks, &TrackList::setActiveFamily);
    connect(m_tracks, &TrackList::dragged, this, &TracksFeature::drag);
    connect(m_tracks, &TrackList::shownChanged, &studio.editor, &EditorState::setShown);
    m_tracks->setSong(document->song());
    m_tracks->setActiveFamily(studio.editor.activeFamily());
}

std::vector<Panel> TracksFeature::panels() {
    return {{m_tracks, {}, {}, WorkspaceId::Compose, PanelPlace::CentreLeft}};
}

std::vector<HelpText> TracksFeature::helpTexts() const {
    return {{QStringLiteral("trackList"),
             tr("The five tracks. A click makes one active. The eye shows or hides it in the roll, then come mute, "
                "solo and the lock, which keeps generation from changing it.")}};
}

/// The chosen bars of a track, or all of it, as a MIDI file.
void TracksFeature::drag(Family family) {
    const Song& song = m_studio.document.song();
    const auto& chosen = m_studio.editor.chosenBars();
    const std::int64_t first = chosen ? barAt(song, chosen->first).number : 0;
    const std::int64_t last = chosen ? barAt(song, chosen->second - 1).number : barCount(song) - 1;
    if (last < first || song.track(family).notes().empty()) return;
    m_studio.notifier.check(dragAsMidi(*m_tracks, excerptOfBars(song, first, last - first + 1, {family}),
                                       QStringLiteral("%1 %2").arg(m_studio.document.name(), text(family))));
}

void TracksFeature::begin(const Features& /*features*/) {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 8, 8, 8);
    if (auto* mixer = m_studio.window.findChild<QAction*>(QStringLiteral("actionMixer")))
        row->addWidget(panelButton(*mixer, "mixerButton", tr("Mixer"), "mixer"));
    if (auto* sounds = m_studio.window.findChild<QAction*>(QStringLiteral("actionSounds")))
        row->addWidget(panelButton(*sounds, "soundsButton", tr("Sounds"), "note"));
    row->addStretch();
    m_tracks->layout()->addWidget(foot);
}

} // namespace muse
