// SPDX-License-Identifier: MIT
#include "ui/features/tracks/TracksFeature.h"

#include "core/music/transforms/Bars.h"
#include "ui/document/EditorState.h"
#include "ui/document/MidiDrag.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/tracks/DragButton.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "widgets/tracks/TrackList.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>

#include <optional>
#include <utility>

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

/// The number of the first bar, and how many.
std::pair<std::int64_t, int> chosenOrAll(const Song& song, const std::optional<EditorState::Range>& chosen) {
    if (!chosen) return {0, static_cast<int>(barCount(song))};
    const std::int64_t first = barAt(song, chosen->first).number;
    return {first, static_cast<int>(barAt(song, chosen->second - 1).number - first + 1)};
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
    const auto [first, count] = chosenOrAll(song, m_studio.editor.chosenBars());
    if (count < 1 || song.track(family).notes().empty()) return;
    m_studio.notifier.check(dragAsMidi(*m_tracks, excerptOfBars(song, first, count, {family}),
                                       QStringLiteral("%1 %2").arg(m_studio.document.name(), text(family))));
}

/// The same of all tracks that are heard.
void TracksFeature::dragBars() {
    const Song song = withoutSilentTracks(m_studio.document.song());
    const auto [first, count] = chosenOrAll(song, m_studio.editor.chosenBars());
    if (count < 1 || song.noteCount() == 0) return m_studio.notifier.notice(tr("There are no notes to drag out."));
    const Song part = excerptOfBars(song, first, count, {kAllFamilies.begin(), kAllFamilies.end()});
    m_studio.notifier.check(
        dragAsMidi(*m_tracks, part, QStringLiteral("%1 %2").arg(m_studio.document.name(), barsText(first, count))));
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
    auto* bars = new DragButton;
    describe(
        *bars, "dragBarsButton", tr("Drag out as MIDI"),
        tr("Drag the chosen bars of all tracks, or the whole song, out of the window as a MIDI file; a click saves "
           "one"));
    bars->setIcon(icon(QStringLiteral("drag")));
    bars->setIconSize({16, 16});
    connect(bars, &DragButton::dragged, this, &TracksFeature::dragBars);
    connect(bars, &QToolButton::clicked, this, [this] {
        const bool chosen = m_studio.editor.chosenBars().has_value();
        const auto name = chosen ? QStringLiteral("actionExportBars") : QStringLiteral("actionExportMidi");
        if (auto* save = m_studio.window.findChild<QAction*>(name)) save->trigger();
    });
    row->addWidget(bars);
    m_tracks->layout()->addWidget(foot);
}

} // namespace muse
