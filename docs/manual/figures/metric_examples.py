# SPDX-License-Identifier: MIT
"""Draws metric-examples.svg: a small example of each metric. tests/core/metrics/ManualExamplesTest.cpp holds the values.

usage: metric_examples.py OUT.svg
"""
import sys

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402

BLUE, AMBER, GREY = "#5b7bd5", "#d9a441", "#b9bdc7"
NAMES = ["C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"]


def notes(axis, played, colours=None, height=0.8):
    """played: (first step, steps, row)."""
    for i, (start, steps, row) in enumerate(played):
        axis.barh(row, steps, height, start, color=colours[i] if colours else BLUE, edgecolor="white", linewidth=0.5)
    axis.set_yticks([])


def empty_bars(axis):
    axis.set_title("EB: one bar of four is empty, 25 %")
    melody = [(0, 23, 2), (24, 23, 4), (48, 47, 5)]
    notes(axis, [(96 * bar + start, steps, row) for bar in (0, 1, 3) for start, steps, row in melody], height=0.7)
    axis.axvspan(192, 288, color=AMBER, alpha=0.25)
    axis.set_xticks([48, 144, 240, 336], ["bar 1", "bar 2", "bar 3", "bar 4"])
    for bar in (96, 192, 288):
        axis.axvline(bar, color=GREY, linewidth=0.8)
    axis.set_xlim(0, 384)
    axis.set_ylim(0, 7)


def used_pitch_classes(axis):
    axis.set_title("UPC: 3 pitch classes, but 2 blocks of seven")
    pitches = [60, 64, 67, 72]
    notes(axis, [(24 * i, 23, pitch) for i, pitch in enumerate(pitches)])
    for low, name in ((59, "block 5"), (66, "block 6")):
        axis.axhspan(low - 0.5, low + 6.5, color=AMBER, alpha=0.15 if low == 59 else 0.35, linewidth=0, zorder=0)
        axis.text(95, low + 3, name, ha="right", va="center", fontsize=9)
    axis.set_yticks(pitches, ["C4", "E4", "G4", "C5"])
    axis.set_xticks([0, 24, 48, 72], ["1", "2", "3", "4"])
    axis.set_xlabel("beat")
    axis.set_xlim(0, 96)
    axis.set_ylim(58.5, 73)


def qualified_notes(axis):
    axis.set_title("QN: 3 of 4 from two steps on, 2 of 4 from three")
    played = [(0, 1, 1), (6, 2, 2), (12, 3, 3), (18, 5, 4)]
    notes(axis, played, [AMBER, GREY, BLUE, BLUE])
    for start, steps, row in played:
        axis.text(start + steps + 0.4, row, f"{steps} step{'s' if steps > 1 else ''}", va="center", fontsize=9)
    axis.set_xticks([0, 6, 12, 18, 24])
    axis.set_xlabel("step; a sixteenth has six, the last a rest")
    axis.set_xlim(0, 27.5)
    axis.set_ylim(0.3, 5)


def drum_pattern(axis):
    axis.set_title("DP: straight, one hit late, triplets")
    rows = [
        (3, range(0, 96, 12), "eighths: 100 %"),
        (2, [*range(0, 90, 6), 91], "16ths, the last late: 95.6 % (.3), 94.4 % (.1)"),
        (1, range(0, 96, 8), "eighth triplets: 33.3 %"),
    ]
    for row, hits, text in rows:
        colours = [BLUE if hit % 6 == 0 else AMBER for hit in hits]
        axis.scatter(list(hits), [row] * len(hits), c=colours, s=16, zorder=3)
        axis.text(0, row + 0.22, text, fontsize=9)
    for step in range(0, 96, 6):
        axis.axvline(step, color="#dddddd", linewidth=0.7)
    axis.set_yticks([])
    axis.set_xticks([0, 24, 48, 72], ["1", "2", "3", "4"])
    axis.set_xlabel("beat")
    axis.set_ylim(0.5, 3.8)


def tonal_distance(axis):
    axis.set_title("TD: a C against each pitch class, by fifths")
    values = [0, 2.546, 2.3979, 2.0, 1.9365, 1.7372, 2.8284, 1.7372, 1.9365, 2.0, 2.3979, 2.546]
    fifths = [(7 * i) % 12 for i in range(12)]
    axis.bar(range(12), [values[k] for k in fifths], color=BLUE)
    axis.set_xticks(range(12), [NAMES[k] for k in fifths], fontsize=9)
    axis.grid(axis="y", color="#dddddd")
    axis.set_axisbelow(True)


def chroma_trap(axis):
    axis.set_title("The trap: basses under C4-E4-G4")
    for offset, label, colour, values in (
        (-0.2, "true", BLUE, [1.0293, 1.0293, 2.3553]),
        (0.2, "paper-compatible", AMBER, [1.4372, 1.9303, 1.5736]),
    ):
        bars = axis.bar([i + offset for i in range(3)], values, 0.38, color=colour, label=label)
        axis.bar_label(bars, fmt="%.2f", fontsize=9)
    axis.set_xticks(range(3), ["C2", "C3", "F#2"])
    axis.set_ylim(0, 3.1)
    axis.legend(frameon=False, fontsize=9, ncols=2, loc="upper center")


def main():
    plt.rcParams.update({"font.size": 10, "axes.titlesize": 10.5, "svg.hashsalt": "musegan", "font.family": "sans-serif"})
    figure, axes = plt.subplots(2, 3, figsize=(12.5, 6))
    panels = (empty_bars, used_pitch_classes, qualified_notes, drum_pattern, tonal_distance, chroma_trap)
    for axis, draw in zip(axes.flat, panels):
        draw(axis)
        axis.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(sys.argv[1], metadata={"Date": None})


main()
