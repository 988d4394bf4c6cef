// SPDX-License-Identifier: MIT
#include "ui/features/notes/NoteBars.h"

#include "core/music/transforms/Pieces.h"
#include "core/music/transforms/Pitching.h"
#include "core/music/transforms/Quantise.h"
#include "core/music/transforms/Timing.h"
#include "core/music/transforms/Velocities.h"
#include "ui/features/notes/NoteBar.h"
#include "ui/kit/Text.h"
#include "widgets/pianoroll/Snap.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>

#include <memory>

namespace muse {
namespace {

constexpr int kWhole = 100;

QString tr(const char* words, const char* = nullptr, int count = -1) {
    return QCoreApplication::translate("muse", words, nullptr, count);
}

/// Bars, and every grid that snapping has.
std::vector<std::pair<QString, int>> grids() {
    std::vector<std::pair<QString, int>> all;
    for (const Snap snap : kAllSnaps)
        if (snap != Snap::Off)
            all.emplace_back(nameWords(label(snap)),
                             snap == Snap::Bar ? 0 : static_cast<int>(gridTicks(snap, Song(), 0)));
    return all;
}

} // namespace

NoteBar* makeQuantiseBar(QSettings& settings) {
    auto* bar = new NoteBar(QStringLiteral("quantise"), tr("Quantise"), settings);
    const QuantiseSettings first;
    const auto* grid = bar->addChoice(QStringLiteral("grid"), tr("Grid"), tr("The lines that notes are pulled to"),
                                      grids(), static_cast<int>(first.grid));
    const auto* starts =
        bar->addCheck(QStringLiteral("starts"), tr("Starts"), tr("Pull where notes begin"), first.starts);
    const auto* ends = bar->addCheck(QStringLiteral("ends"), tr("Ends"), tr("Pull where notes end"), first.ends);
    const auto* strength = bar->addNumber(QStringLiteral("strength"), tr("Strength"),
                                          tr("How much of the way to the line"), {0, kWhole}, first.strength, tr(" %"));
    const auto* swing =
        bar->addNumber(QStringLiteral("swing"), tr("Swing"),
                       tr("Where every second line lies between its neighbours: 50 is even, 67 a triplet's feel"),
                       {kStraight, kMostSwing}, first.swing, tr(" %"));
    bar->setCommand([](int count) { return tr("Quantise %n note(s)", nullptr, count); },
                    [=](const Song& song, std::vector<Note> notes) {
                        const QuantiseSettings wanted{grid->currentData().toInt(), starts->isChecked(),
                                                      ends->isChecked(), strength->value(), swing->value()};
                        return quantised(song, std::move(notes), wanted);
                    });
    return bar;
}

NoteBar* makeHumaniseBar(QSettings& settings) {
    auto* bar = new NoteBar(QStringLiteral("humanise"), tr("Humanise"), settings);
    const auto* timing = bar->addNumber(QStringLiteral("timing"), tr("Timing"),
                                        tr("The most ticks that a start moves, early or late; a quarter note has 480"),
                                        {0, 120}, 12, tr(" ticks"));
    const auto* velocity = bar->addNumber(QStringLiteral("velocity"), tr("Velocity"),
                                          tr("The most that a note becomes louder or softer, of 127"), {0, 64}, 8);
    const auto seed = std::make_shared<std::uint64_t>(QRandomGenerator::global()->generate64());
    const auto redraw = [seed] { *seed = QRandomGenerator::global()->generate64(); };
    const auto draw = [bar, redraw] {
        redraw();
        Q_EMIT bar->changed();
    };
    QToolButton* dice = bar->addButton(QStringLiteral("again"), QStringLiteral("dice"), tr("Draw other small errors"));
    QObject::connect(dice, &QToolButton::clicked, bar, draw);
    // Queued: what is applied is what was shown, and the next time is another one.
    QObject::connect(bar, &NoteBar::applyRequested, bar, redraw, Qt::QueuedConnection);
    bar->setCommand([](int count) { return tr("Humanise %n note(s)", nullptr, count); },
                    [=](const Song&, std::vector<Note> notes) {
                        return humanised(std::move(notes), timing->value(), velocity->value(), *seed);
                    });
    return bar;
}

NoteBar* makeStrumBar(QSettings& settings) {
    auto* bar = new NoteBar(QStringLiteral("strum"), tr("Strum"), settings);
    const auto* direction =
        bar->addChoice(QStringLiteral("direction"), tr("Direction"), tr("Which note of a chord begins"),
                       {{tr("Up, lowest first"), static_cast<int>(StrumDirection::Up)},
                        {tr("Down, highest first"), static_cast<int>(StrumDirection::Down)}},
                       static_cast<int>(StrumDirection::Up));
    const auto* ticks = bar->addNumber(QStringLiteral("ticks"), tr("Apart"),
                                       tr("From one note of a chord to the next; a quarter note has 480 ticks"),
                                       {1, 240}, 20, tr(" ticks"));
    bar->setCommand([](int count) { return tr("Strum %n note(s)", nullptr, count); },
                    [=](const Song&, std::vector<Note> notes) {
                        const auto way = static_cast<StrumDirection>(direction->currentData().toInt());
                        return strummed(std::move(notes), way, ticks->value());
                    });
    return bar;
}

NoteBar* makeStretchBar(QSettings& settings) {
    auto* bar = new NoteBar(QStringLiteral("stretch"), tr("Stretch"), settings);
    const auto* ratio =
        bar->addNumber(QStringLiteral("ratio"), tr("To"), tr("Of the time they take now, counted from the first start"),
                       {10, 1000}, 150, tr(" %"));
    bar->setCommand([](int count) { return tr("Stretch %n note(s)", nullptr, count); },
                    [=](const Song&, std::vector<Note> notes) {
                        return stretched(std::move(notes), static_cast<double>(ratio->value()) / kWhole);
                    });
    return bar;
}

NoteBar* makeSplitBar(QSettings& settings) {
    auto* bar = new NoteBar(QStringLiteral("splitNotes"), tr("Split"), settings);
    const auto* parts = bar->addNumber(QStringLiteral("parts"), tr("Each note in"), tr("Pieces of equal length"),
                                       {2, 32}, 2, tr(" parts"));
    bar->setCommand([](int count) { return tr("Split %n note(s)", nullptr, count); },
                    [=](const Song&, const std::vector<Note>& notes) { return splitInto(notes, parts->value()); });
    return bar;
}

NoteBar* makeTransposeBar(QSettings& settings) {
    auto* bar = new NoteBar(QStringLiteral("transpose"), tr("Transpose"), settings);
    const auto* by = bar->addNumber(QStringLiteral("by"), tr("By"),
                                    tr("Together, and only as far as the outermost note can go, so that no interval is "
                                       "lost"),
                                    {-60, 60}, 7, tr(" semitones"));
    bar->setCommand([](int count) { return tr("Transpose %n note(s)", nullptr, count); },
                    [=](const Song&, std::vector<Note> notes) { return transposed(std::move(notes), by->value()); });
    return bar;
}

NoteBar* makeVelocityBar(QSettings& settings) {
    enum { kSet, kScale };
    auto* bar = new NoteBar(QStringLiteral("velocity"), tr("Velocity"), settings);
    const auto* how = bar->addChoice(QStringLiteral("how"), {}, tr("One value for all, or louder and softer alike"),
                                     {{tr("Set to"), kSet}, {tr("Scale to"), kScale}}, kSet);
    auto* value = bar->addNumber(QStringLiteral("value"), {}, tr("As loud as that, of 127"), {1, 127}, 96);
    auto* percent =
        bar->addNumber(QStringLiteral("percent"), {}, tr("Of what each note has now"), {1, 400}, 110, tr(" %"));
    const auto showOne = [=] {
        const bool set = how->currentData().toInt() == kSet;
        value->setVisible(set);
        percent->setVisible(!set);
    };
    QObject::connect(how, &QComboBox::currentIndexChanged, bar, showOne);
    showOne();
    bar->setCommand([](int count) { return tr("Change velocity of %n note(s)", nullptr, count); },
                    [=](const Song&, std::vector<Note> notes) {
                        if (how->currentData().toInt() == kSet) return withVelocity(std::move(notes), value->value());
                        return withVelocitiesScaled(std::move(notes), static_cast<double>(percent->value()) / kWhole);
                    });
    return bar;
}

} // namespace muse
