// SPDX-License-Identifier: MIT
#include "ui/features/theory/TheoryFeature.h"

#include "core/music/edits/ChangeSettings.h"
#include "core/music/transforms/Pitching.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/theory/ScaleActions.h"
#include "ui/features/theory/TheoryToolBar.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Text.h"
#include "ui/window/Menus.h"
#include "widgets/language/Speech.h"
#include "widgets/theory/ChordBar.h"
#include "widgets/theory/ScaleBar.h"

#include <QAction>
#include <QMenu>
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

TheoryFeature::TheoryFeature(Studio& studio)
    : m_studio(studio), m_actions(new ScaleActions(studio.menus, this)), m_bar(new TheoryToolBar(*m_actions)),
      m_target(studio.editor, studio.document, studio.notifier), m_mode(storedMode(studio.settings)) {
    studio.menus.view->addAction(m_bar->toggleViewAction());
    bindScale();
    bindHelp();
    bindNotes();
    bindChord();
    showScale();
}

std::vector<FeatureToolBar> TheoryFeature::toolBars() {
    return {{m_bar, true}};
}

void TheoryFeature::bindScale() {
    connect(&m_bar->scale(), &ScaleBar::scaleChosen, this, &TheoryFeature::choose);
    connect(&m_studio.document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.touches(SongPart::SongSettings))
            showScale();
        else if (change.touches(SongPart::Notes, m_studio.editor.activeFamily()))
            update();
    });
}

/// Who chooses a key wants to see it.
void TheoryFeature::choose(const Scale& scale) {
    m_mode = scale.mode;
    m_studio.settings.setValue(kMode, text(name(m_mode)));
    m_actions->shadeRows->setChecked(true);
    Song wanted = m_studio.document.song();
    wanted.key = keyOf(scale);
    if (wanted.key == m_studio.document.song().key) return showScale();
    m_studio.document.apply(std::make_shared<ChangeSongSettings>(tr("Change key").toStdString(), wanted), kKeyMerge);
}

Scale TheoryFeature::scale() const {
    return scaleOf(m_studio.document.song().key, m_mode);
}

void TheoryFeature::showScale() {
    m_bar->scale().setScale(scale());
    m_studio.editor.setScale(scale());
    update();
}

void TheoryFeature::bindHelp() {
    const ScaleActions& actions = *m_actions;
    const auto show = [this] {
        const ScaleActions& now = *m_actions;
        m_studio.editor.setScaleHelp(
            {now.shadeRows->isChecked(), now.keepToScale->isChecked(), now.chordNames->isChecked()});
    };
    const std::array<std::pair<QAction*, QString>, 3> kept = {{{actions.shadeRows, QStringLiteral("scale/shade")},
                                                               {actions.keepToScale, QStringLiteral("scale/keep")},
                                                               {actions.chordNames, QStringLiteral("scale/chords")}}};
    for (const auto& [action, key] : kept) {
        action->setChecked(m_studio.settings.value(key, false).toBool());
        connect(action, &QAction::toggled, this, [this, show, key = key](bool on) {
            m_studio.settings.setValue(key, on);
            show();
        });
    }
    show();
}

void TheoryFeature::bindNotes() {
    connect(m_actions->selectOutside, &QAction::triggered, this, &TheoryFeature::selectOutside);
    connect(m_actions->snapToScale, &QAction::triggered, this, &TheoryFeature::snapToScale);
    connect(&m_studio.editor, &EditorState::selectionChanged, this, &TheoryFeature::update);
    connect(&m_studio.editor, &EditorState::activeFamilyChanged, this, &TheoryFeature::update);
    connect(&speech(), &Speech::changed, this, &TheoryFeature::update);
}

void TheoryFeature::selectOutside() {
    const Family family = m_studio.editor.activeFamily();
    std::vector<Note> found = outOfScale(m_studio.document.song().track(family).notes(), scale());
    const int count = static_cast<int>(found.size());
    const QString key = scaleWords(scale());
    m_studio.notifier.songNotice(count == 0
                                     ? tr("All notes of the %1 track are in %2.").arg(inSentence(text(family)), key)
                                     : tr("%n note(s) not in %1.", nullptr, count).arg(key));
    m_studio.editor.setSelection(std::move(found));
}

void TheoryFeature::snapToScale() {
    const int count = static_cast<int>(m_target.notes().size());
    m_target.replace(tr("Snap %n note(s) to the scale", nullptr, count), snappedToScale(m_target.notes(), scale()));
}

void TheoryFeature::update() {
    const ScaleActions& actions = *m_actions;
    const bool drums = m_studio.editor.activeFamily() == Family::Drums;
    const bool can = !drums && !m_target.notes().empty();
    const QString why = drums ? tr("Drums have no scale.") : tr("There are no notes on this track. Draw some first.");
    const QString key = scaleWords(scale());
    const auto offer = [can, &why](QAction* action, const QString& does) {
        action->setEnabled(can);
        action->setStatusTip(can ? does : why);
        action->setToolTip(
            can ? QStringLiteral("%1 (%2)").arg(does, action->shortcut().toString(QKeySequence::NativeText)) : why);
    };
    offer(actions.selectOutside, tr("Selects the track's notes that %1 does not have").arg(key));
    offer(actions.snapToScale, tr("Moves %1 to the nearest of %2").arg(m_target.words(), key));
}

void TheoryFeature::bindChord() {
    m_bar->chord().setChoice(storedChord(m_studio.settings));
    const auto take = [this] {
        const ChordChoice choice = m_bar->chord().choice();
        m_studio.editor.setChord(choice);
        m_studio.settings.setValue(kChordKind, choice.kind ? static_cast<int>(*choice.kind) : kOfScale);
        m_studio.settings.setValue(kChordSeventh, choice.seventh);
        m_studio.settings.setValue(kChordInversion, choice.inversion);
    };
    connect(&m_bar->chord(), &ChordBar::changed, this, take);
    take();
}

} // namespace muse
