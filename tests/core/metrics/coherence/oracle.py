#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Features of phrases and the Frechet distance of two halves in numpy, to hold core/metrics against.

usage: oracle.py PHRASES.safetensors

Written from the definitions in docs/manual/coherence.md, over arrays of cells where the program works on sets of bits.
Prints {"features": {name: [a value a phrase]}, "frechet": of the even phrases from the odd ones}; null: undefined.
"""
import json
import sys

import numpy as np

TRACKS = "BDGPS"
PITCHED = (0, 2, 3, 4)
MAJOR = np.array([1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1])
POSITIONS = [beat + part for beat in "1234" for part in ("", "e", "+", "a")]
NAMES = dict(zip(range(5), ("bass", "drums", "guitar", "piano", "strings")))


def load(path):
    raw = open(path, "rb").read()
    size = int.from_bytes(raw[:8], "little")
    info = json.loads(raw[8 : 8 + size])["phrases"]
    low, high = info["data_offsets"]
    packed = np.frombuffer(raw, np.uint8, high - low, 8 + size + low).reshape(info["shape"][0], -1)
    for row in packed:
        yield np.unpackbits(row)[: 384 * 84 * 5].reshape(384, 84, 5).astype(bool)


def ratio(a, b):
    return a / b if b else np.nan


def jaccard(a, b):
    return ratio((a & b).sum(), (a | b).sum())


def mean(values):
    values = [v for v in values if not np.isnan(v)]
    return np.mean(values) if values else np.nan


def notes_of(track):
    """(first step, steps, pitch) of every run."""
    padded = np.pad(track.astype(np.int8), ((1, 1), (0, 0)))
    edges = np.diff(padded, axis=0).T
    found = []
    for pitch, line in enumerate(edges):
        found += [(a, b - a, pitch) for a, b in zip(np.flatnonzero(line > 0), np.flatnonzero(line < 0))]
    return found


def on_grid(notes, reach=None):
    grid = np.zeros((64, 84), bool)
    for step, _, pitch in notes:
        place = min(int(np.floor(step / 6 + 0.5)), 63)
        if reach is None or abs(step - 6 * place) <= reach:
            grid[place, pitch] = True
    return grid


def entropy(counts):
    if counts.sum() == 0:
        return np.nan
    p = counts[counts > 0] / counts.sum()
    return -(p * np.log2(p)).sum()


def scale(counts):
    return ratio(max((counts * np.roll(MAJOR, root)).sum() for root in range(12)), counts.sum())


def groove(rhythm):
    bars = rhythm.reshape(4, 16)
    return 1 - np.mean(bars[1:] != bars[:-1]) if rhythm.any() else np.nan


def features(roll):
    out = {}
    notes = [notes_of(roll[:, :, t]) for t in range(5)]
    grids = [on_grid(n) for n in notes]
    close = [on_grid(n, 1) for n in notes]
    rhythms = [g.any(1) for g in grids]
    for t in range(5):
        bars, beats = grids[t].reshape(4, 16, 84), rhythms[t].reshape(4, 16)
        for d in (1, 2, 3):
            both = [(i, i + d) for i in range(4 - d) if beats[i].any() and beats[i + d].any()]
            out[f"repeated_notes_{d} {TRACKS[t]}"] = mean([jaccard(bars[i], bars[j]) for i, j in both])
            out[f"repeated_rhythm_{d} {TRACKS[t]}"] = mean([jaccard(beats[i], beats[j]) for i, j in both])
        count = grids[t].sum()
        sounds = rhythms[t].any()
        out[f"groove_consistency {TRACKS[t]}"] = groove(rhythms[t])
        out[f"odd_sixteenths {TRACKS[t]}"] = close[t].any(1)[1::2].mean() if sounds else np.nan
        out[f"onsets_per_bar {TRACKS[t]}"] = count / 4
        out[f"rhythm_per_bar {TRACKS[t]}"] = rhythms[t].sum() / 4
        places = np.flatnonzero(rhythms[t])
        out[f"inter_onset {TRACKS[t]}"] = np.diff(places).mean() if len(places) > 1 else np.nan
        out[f"off_grid {TRACKS[t]}"] = ratio(sum(s % 6 != 0 for s, _, _ in notes[t]), len(notes[t]))
        for i, position in enumerate(POSITIONS):
            out[f"positions_{NAMES[t]} {position}"] = ratio(grids[t][i::16].sum(), count)
    whole = np.stack(grids, 2).reshape(4, 16, 84, 5)
    for i in range(4):
        for j in range(i + 1, 4):
            out[f"self_similarity {i + 1}-{j + 1}"] = jaccard(whole[i], whole[j])
    out["groove_consistency all"] = groove(np.any(rhythms, 0))
    drums = lambda grid, numbers: grid[:, [n - 24 for n in numbers]].any(1)
    for part, numbers in (("kick", (35, 36)), ("snare", (38, 40)), ("hi-hat", (42, 44, 46))):
        out[f"odd_sixteenths_drums {part}"] = drums(close[1], numbers)[1::2].mean() if rhythms[1].any() else np.nan
    kick = drums(grids[1], (35, 36))
    both = kick.any() and rhythms[0].any()
    out["kick_bass of bass"] = (kick & rhythms[0]).sum() / rhythms[0].sum() if both else np.nan
    out["kick_bass of kick"] = (kick & rhythms[0]).sum() / kick.sum() if both else np.nan
    for a in range(5):
        for b in range(a + 1, 5):
            both = rhythms[a].any() and rhythms[b].any()
            out[f"shared_onsets {TRACKS[a]}-{TRACKS[b]}"] = jaccard(rhythms[a], rhythms[b]) if both else np.nan
    everything = np.zeros(12)
    for t in PITCHED:
        name = TRACKS[t]
        lengths = np.array([np.clip(np.floor((n + 1) / 6 + 0.5), 1, 64) for _, n, _ in notes[t]])
        pitches = np.array([p for _, _, p in notes[t]], int)
        some = len(pitches) > 0
        out[f"note_length {name}"] = lengths.mean() if some else np.nan
        for key, low, high in (("1", 1, 1), ("2", 2, 2), ("3_4", 3, 4), ("5_8", 5, 8), ("9", 9, 64)):
            out[f"length_{key} {name}"] = ((lengths >= low) & (lengths <= high)).mean() if some else np.nan
        out[f"chord_size {name}"] = ratio(grids[t].sum(), rhythms[t].sum())
        classes = np.bincount(pitches % 12, minlength=12)
        everything += classes
        out[f"pitch_class_entropy {name}"] = entropy(classes)
        out[f"scale_consistency {name}"] = scale(classes)
        out[f"pitch_range {name}"] = pitches.max() - pitches.min() if some else np.nan
        out[f"mean_pitch {name}"] = pitches.mean() + 24 if some else np.nan
        out[f"used_pitches {name}"] = len(set(pitches)) if some else np.nan
    out["pitch_class_entropy all"] = entropy(everything)
    out["scale_consistency all"] = scale(everything)
    return out


def frechet(data, made):
    """Of tables of the features above but off_grid; the program is given the same."""
    centre, spread = np.nanmean(data, 0), np.nanstd(data, 0)
    keep = spread > 1e-9
    a, b = [np.nan_to_num((x[:, keep] - centre[keep]) / spread[keep], nan=0.0) for x in (data, made)]
    s, t = np.cov(a.T), np.cov(b.T)
    root = np.sqrt(np.clip(np.linalg.eigvals(s @ t).real, 0, None)).sum()
    return ((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(s) + np.trace(t) - 2 * root


def main():
    rows = [features(roll) for roll in load(sys.argv[1])]
    names = list(rows[0])
    table = np.array([[row[name] for name in names] for row in rows], float)
    straight = table[:, [not name.startswith("off_grid") for name in names]]
    text = {name: [None if np.isnan(v) else float(v) for v in table[:, i]] for i, name in enumerate(names)}
    print(json.dumps({"features": text, "frechet": float(frechet(straight[::2], straight[1::2]))}))


main()
