# SPDX-License-Identifier: MIT
"""Our structural segmentation against msaf's `sf` on the same features.

usage: compare_msaf.py SEGMENTATION_DUMP FILE... [--fixture OUT.json]

Prints, over all songs, how many of msaf's boundaries ours hit and the other way round, within some tolerances: with our
settings set to msaf's, once against msaf as it is and then with one difference after the other taken away, so that what
each makes out is seen; and with our own defaults.
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


def msaf_recurrence(features):
    embedded = sf.embedded_space(features, CONFIG["m"])
    return librosa.segment.recurrence_matrix(
        embedded.T, k=int(CONFIG["k"] * features.shape[0]), width=1, metric="euclidean", sym=True
    ).astype(np.float32)


def recurrence_with_equals(features):
    """Our rule instead: all frames as near as the last neighbour are neighbours. Whole numbers, so nothing is rounded."""
    size = len(features) - CONFIG["m"] + 1
    embedded = np.hstack([features[i : i + size] for i in range(CONFIG["m"])]).astype(float)
    squares = (embedded**2).sum(axis=1)
    distances = squares[:, None] + squares[None] - 2 * embedded @ embedded.T
    np.fill_diagonal(distances, np.inf)
    last = max(int(CONFIG["k"] * size), 1) - 1
    reach = np.partition(distances, last, axis=1)[:, last]
    return ((distances <= reach[:, None]) & (distances <= reach[None])).astype(np.float32)


def msaf_novelty(recurrence):
    """msaf's steps in its order; both of its filters work in place."""
    lags = sf.circular_shift(np.asarray(recurrence))
    sf.gaussian_filter(lags.T, M=CONFIG["M"], axis=1)
    return sf.compute_nc(sf.gaussian_filter(lags.T, M=1, axis=0))


def msaf_peaks(novelty):
    return [int(peak) for peak in sf.pick_peaks(novelty, L=CONFIG["Mp"], offset_denom=CONFIG["od"])]


def scaled(novelty):
    """Our scale: the least change is 0. msaf's last value is a 0 of its own making, so its least value stays above."""
    changes = novelty[:-1] - novelty[:-1].min()
    return np.append(changes / changes.max(), 0)


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
    tolerances = (0, 1, 4, FRAMES_PER_BAR)
    steps = {
        "our code with msaf's settings, against msaf": [],
        "the same, msaf given our recurrence matrix": [],
        "and its novelty scaled as ours": [],
    }
    for scores in steps.values():
        scores += [Score(t) for t in tolerances]
    own = [Score(t) for t in (FRAMES_PER_BAR, 2 * FRAMES_PER_BAR)]
    answers = {}
    with tempfile.TemporaryDirectory() as folder:
        lines = subprocess.check_output([arguments[0], folder, *arguments[1:]], text=True).splitlines()
        for line in lines:
            song = json.loads(line)
            features = np.fromfile(Path(folder) / (song["name"] + ".f32"), np.float32).reshape(-1, 12)
            alone = msaf_peaks(msaf_novelty(msaf_recurrence(features)))
            novelty = msaf_novelty(recurrence_with_equals(features))
            given = msaf_peaks(novelty)
            answers[song["name"]] = {"alone": alone, "given": given}
            theirs = (alone, given, msaf_peaks(scaled(novelty)))
            for scores, peaks in zip(steps.values(), theirs):
                for score in scores:
                    score.add(song["as_msaf"], peaks)
            # msaf moves its boundaries to the middle of the embedded frame.
            for score in own:
                score.add(song["ours"], [peak + 2 for peak in alone])
    print(f"{len(lines)} songs")
    for title, scores in {**steps, "our defaults against msaf's": own}.items():
        print(f"{title} ({scores[0].ours} and {scores[0].theirs} boundaries):")
        for score in scores:
            print("  ", score)
    if fixture:
        fixture.write_text(json.dumps(answers) + "\n")


main()
