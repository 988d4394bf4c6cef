# SPDX-License-Identifier: MIT
"""Draws tonal-distance.svg from what `musegan evaluate --format csv` wrote.

usage: tonal_distance.py rock-train.csv OUT.svg
"""
import csv
import sys

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402

PAIRS = ["B-G", "B-S", "B-P", "G-S", "G-P", "S-P"]
PAPER = {"as it is": [1.57, 1.58, 1.51, 1.10, 1.02, 1.04], "shuffled": [1.59, 1.59, 1.56, 1.14, 1.12, 1.13]}
COLOURS = {"as it is": "#5b7bd5", "shuffled": "#d9a441"}


def read(path):
    found = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            kind = "shuffled" if "shuffled" in row["row"] else "as it is"
            found[row["table"], kind, row["group"], row["column"]] = [float(row[k]) for k in ("value", "low", "high")]
    return found


def main():
    data = read(sys.argv[1])
    plt.rcParams.update({"font.size": 11, "svg.hashsalt": "musegan", "font.family": "sans-serif"})
    figure, axes = plt.subplots(1, 2, figsize=(10, 3.6), sharey=True)
    for axis, table, title in (
        (axes[0], "Table 2, paper-compatible", "paper-compatible (blocks of seven semitones)"),
        (axes[1], "Table 2, true", "true (pitch classes)"),
    ):
        for offset, kind in ((-0.2, "as it is"), (0.2, "shuffled")):
            values = [data[table, kind, "TD", pair] for pair in PAIRS]
            axis.bar(
                [i + offset for i in range(len(PAIRS))],
                [value for value, _, _ in values],
                0.38,
                color=COLOURS[kind],
                label=f"rock/train, {kind}",
                yerr=[[v - low for v, low, _ in values], [high - v for v, _, high in values]],
                error_kw={"linewidth": 1},
            )
            if "paper" in table:
                axis.plot(
                    [i + offset for i in range(len(PAIRS))],
                    PAPER[kind],
                    "D",
                    color="black",
                    markersize=5,
                    label="the paper's figures" if offset < 0 else None,
                )
        axis.set_xticks(range(len(PAIRS)), PAIRS)
        axis.set_title(title, fontsize=11)
        axis.spines[["top", "right"]].set_visible(False)
        axis.set_axisbelow(True)
        axis.grid(axis="y", color="#dddddd")
    axes[0].set_ylabel("tonal distance")
    figure.legend(*axes[0].get_legend_handles_labels(), loc="lower center", frameon=False, fontsize=10, ncols=3)
    axes[0].set_ylim(0, 1.9)
    figure.tight_layout(rect=(0, 0.07, 1, 1))
    figure.savefig(sys.argv[2], metadata={"Date": None})


main()
