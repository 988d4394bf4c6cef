// SPDX-License-Identifier: MIT
#include "ui/features/theory/TheoryFeature.h"

#include "core/music/edits/ChangeSettings.h"
#include "core/music/transforms/Pitching.h"
#include "ui/kit/Text.h"
#include "ui/features/theory/ScaleActions.h"
#include "ui/kit/Notifier.h"
#include "ui/document/SongDocument.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/theory/ChordBar.h"
#include "widgets/theory/ScaleBar.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace muse {
namespace {

const QString kMode = QStringLiteral("scale/mode");
const QString kChordKind = QStringLiteral("chord/kind");
const QString kChordSeventh = QStringLiteral("chord/seventh");
const QString kChordInversion = QStringLiteral("chord/inversion");
constexpr int kOfScale = -1;
/// Keys chosen one after the other are one step of undo.
constexpr int kKeyMerge = 2;

Mode storedMode(const QSettings& settings) {
    const std::string kept = settings.value(kMode).toString().toStdString();
    const auto known = std::ranges::find_if(kAllModes, [&kept](Mode mode) { return name(mode) == kept; });
    return known == kAllModes.end() ? Mode::Major : *known;
}

ChordChoice storedChord(const QSettings& settings) {
    ChordChoice choice;
    const int kind = settings.value(kChordKind, kOfScale).toInt();
    if (kind >= 0 && kind < static_cast<int>(kAllChordKinds.size())) choice.kind = static_cast<ChordKind>(kind);
    choice.seventh = settings.value(kChordSeventh, false).toBool();
    choice.inversion = settings.value(kChordInversion, 0).toInt();
    return choice;
}

} // namespace

TheoryFeature::TheoryFeature(const ScaleParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_target(parts.roll, parts.document, parts.notifier),
      m_mode(storedMode(parts.settings)) {
    connectScale();
    connectHelp();
    connectNotes();
    connectChord();
    showScale();
}

void TheoryFeature::connectScale() {
    connect(&m_parts.scale, &ScaleBar::scaleChosen, this, &TheoryFeature::choose);
    connect(&m_parts.document, &SongDocument::changed, this, [this](DocumentChange change) {
        if (change != DocumentChange::State) showScale();
    });
}

/// Who chooses a key wants to see it.
void TheoryFeature::choose(const Scale& scale) {
    m_mode = scale.mode;
    m_parts.settings.setValue(kMode, text(name(m_mode)));
    m_parts.actions.shadeRows->setChecked(true);
    Song wanted = m_parts.document.song();
    wanted.key = keyOf(scale);
    if (wanted.key == m_parts.document.song().key) return showScale();
    m_parts.document.apply(std::make_shared<ChangeSongSettings>(tr("Change key").toStdString(), wanted), kKeyMerge);
}

Scale TheoryFeature::scale() const {
    return scaleOf(m_parts.document.song().key, m_mode);
}

void TheoryFeature::showScale() {
    m_parts.scale.setScale(scale());
    if (m_parts.roll.scale() != scale()) m_parts.roll.setScale(scale());
    update();
}

void TheoryFeature::connectHelp() {
    const ScaleActions& actions = m_parts.actions;
    const auto show = [this] {
        const ScaleActions& now = m_parts.actions;
        m_parts.roll.setScaleHelp(now.shadeRows->isChecked(), now.keepToScale->isChecked());
        m_parts.roll.setChordNames(now.chordNames->isChecked());
    };
    const std::array<std::pair<QAction*, QString>, 3> kept = {{{actions.shadeRows, QStringLiteral("scale/shade")},
                                                               {actions.keepToScale, QStringLiteral("scale/keep")},
                                                               {actions.chordNames, QStringLiteral("scale/chords")}}};
    for (const auto& [action, key] : kept) {
        action->setChecked(m_parts.settings.value(key, false).toBool());
        connect(action, &QAction::toggled, this, [this, show, key = key](bool on) {
            m_parts.settings.setValue(key, on);
            show();
        });
    }
    show();
}

void TheoryFeature::connectNotes() {
    connect(m_parts.actions.selectOutside, &QAction::triggered, this, &TheoryFeature::selectOutside);
    connect(m_parts.actions.snapToScale, &QAction::triggered, this, &TheoryFeature::snapToScale);
    connect(&m_parts.roll, &PianoRollView::selectionChanged, this, &TheoryFeature::update);
    connect(&m_parts.roll, &PianoRollView::activeFamilyChanged, this, &TheoryFeature::update);
}

void TheoryFeature::selectOutside() {
    const Family family = m_parts.roll.activeFamily();
    std::vector<Note> found = outOfScale(m_parts.document.song().track(family).notes(), scale());
    const int count = static_cast<int>(found.size());
    const QString key = text(scale().name());
    m_parts.notifier.notice(count == 0 ? tr("All notes of the %1 track are in %2.").arg(text(family).toLower(), key)
                                       : tr("%n note(s) not in %1.", nullptr, count).arg(key));
    m_parts.roll.setSelection(std::move(found));
}

void TheoryFeature::snapToScale() {
    const int count = static_cast<int>(m_target.notes().size());
    m_target.replace(tr("Snap %n note(s) to the scale", nullptr, count), snappedToScale(m_target.notes(), scale()));
}

void TheoryFeature::update() {
    const ScaleActions& actions = m_parts.actions;
    const bool drums = m_parts.roll.activeFamily() == Family::Drums;
    const bool can = !drums && !m_target.notes().empty();
    const QString why = drums ? tr("Drums have no scale.") : tr("There are no notes on this track. Draw some first.");
    const QString key = text(scale().name());
    const auto offer = [can, &why](QAction* action, const QString& does) {
        action->setEnabled(can);
        action->setStatusTip(can ? does : why);
        action->setToolTip(can ? QStringLiteral("%1 (%2)").arg(does, action->shortcut().toString()) : why);
    };
    offer(actions.selectOutside, tr("Selects the track's notes that %1 does not have").arg(key));
    offer(actions.snapToScale, tr("Moves %1 to the nearest of %2").arg(m_target.words(), key));
}

void TheoryFeature::connectChord() {
    m_parts.chord.setChoice(storedChord(m_parts.settings));
    const auto take = [this] {
        const ChordChoice choice = m_parts.chord.choice();
        m_parts.roll.setChordChoice(choice);
        m_parts.settings.setValue(kChordKind, choice.kind ? static_cast<int>(*choice.kind) : kOfScale);
        m_parts.settings.setValue(kChordSeventh, choice.seventh);
        m_parts.settings.setValue(kChordInversion, choice.inversion);
    };
    connect(&m_parts.chord, &ChordBar::changed, this, take);
    take();
}

} // namespace muse
