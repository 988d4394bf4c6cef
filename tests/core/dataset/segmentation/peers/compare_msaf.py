# SPDX-License-Identifier: MIT
"""Our structural segmentation against msaf's `sf` on the same features.

usage: compare_msaf.py SEGMENTATION_DUMP FILE... [--fixture OUT.json]

Prints, over all songs, how many of msaf's boundaries ours hit and the other way round, within some tolerances: once with
our settings set to msaf's, once with our own defaults.
"""
import json
import subprocess
import sys
import tempfile
import types
import warnings
from pathlib import Path

import numpy as np
import scipy.signal

warnings.filterwarnings("ignore")
scipy.signal.gaussian = scipy.signal.windows.gaussian
import importlib.util  # noqa: E402

import librosa  # noqa: E402


def load_sf():
    """msaf's own segmenter from its one file: the package around it needs audio readers and an older scipy."""
    for name in ("msaf", "msaf.utils", "msaf.algorithms", "msaf.algorithms.interface"):
        sys.modules[name] = types.ModuleType(name)
    sys.modules["msaf"].utils = sys.modules["msaf.utils"]
    sys.modules["msaf.algorithms.interface"].SegmenterInterface = object
    site = Path(librosa.__file__).parents[1]
    spec = importlib.util.spec_from_file_location("sf", site / "msaf/algorithms/sf/segmenter.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


sf = load_sf()
FRAMES_PER_BAR = 16
CONFIG = {"M": 27, "m": 3, "k": 0.04, "Mp": 28, "od": 0.05}


def msaf_boundaries(features):
    """msaf's steps in its order, on features that are normalised already."""
    embedded = sf.embedded_space(features, CONFIG["m"])
    recurrence = librosa.segment.recurrence_matrix(
        embedded.T, k=int(CONFIG["k"] * features.shape[0]), width=1, metric="euclidean", sym=True
    ).astype(np.float32)
    lags = sf.circular_shift(np.asarray(recurrence))
    sf.gaussian_filter(lags.T, M=CONFIG["M"], axis=1)
    structure = sf.gaussian_filter(lags.T, M=1, axis=0)
    return sf.pick_peaks(sf.compute_nc(structure), L=CONFIG["Mp"], offset_denom=CONFIG["od"])


def hits(found, wanted, tolerance):
    return sum(any(abs(a - b) <= tolerance for b in wanted) for a in found)


class Score:
    def __init__(self, tolerance):
        self.tolerance = tolerance
        self.ours = self.theirs = self.ours_hit = self.theirs_hit = self.same = self.songs = 0

    def add(self, ours, theirs):
        self.songs += 1
        self.ours += len(ours)
        self.theirs += len(theirs)
        self.ours_hit += hits(ours, theirs, self.tolerance)
        self.theirs_hit += hits(theirs, ours, self.tolerance)
        self.same += len(ours) == len(theirs) and hits(theirs, ours, self.tolerance) == len(theirs)

    def __str__(self):
        precision = self.ours_hit / max(self.ours, 1)
        recall = self.theirs_hit / max(self.theirs, 1)
        f = 2 * precision * recall / max(precision + recall, 1e-9)
        return (
            f"within {self.tolerance:2} frames: precision {precision:.3f}, recall {recall:.3f}, F {f:.3f}; "
            f"the same in {self.same} of {self.songs} songs"
        )


def main():
    arguments = sys.argv[1:]
    fixture = None
    if "--fixture" in arguments:
        at = arguments.index("--fixture")
        fixture = Path(arguments[at + 1])
        del arguments[at : at + 2]
    same = [Score(t) for t in (1, 4, FRAMES_PER_BAR)]
    own = [Score(t) for t in (FRAMES_PER_BAR, 2 * FRAMES_PER_BAR)]
    counts = [0, 0, 0]
    answers = {}
    with tempfile.TemporaryDirectory() as folder:
        lines = subprocess.check_output([arguments[0], folder, *arguments[1:]], text=True).splitlines()
        for line in lines:
            song = json.loads(line)
            features = np.fromfile(Path(folder) / (song["name"] + ".f32"), np.float32).reshape(-1, 12)
            theirs = [int(peak) for peak in msaf_boundaries(features)]
            answers[song["name"]] = theirs
            for score in same:
                score.add(song["as_msaf"], theirs)
            # msaf moves its boundaries to the middle of the embedded frame.
            moved = [peak + 2 for peak in theirs]
            for score in own:
                score.add(song["ours"], moved)
            counts = [a + b for a, b in zip(counts, (len(song["as_msaf"]), len(theirs), len(song["ours"])))]
    print(f"{len(lines)} songs; boundaries: msaf {counts[1]}, ours with its settings {counts[0]}, our own {counts[2]}")
    print("our code with msaf's settings:")
    for score in same:
        print("  ", score)
    print("our defaults against msaf's:")
    for score in own:
        print("  ", score)
    if fixture:
        fixture.write_text(json.dumps(answers) + "\n")


main()
