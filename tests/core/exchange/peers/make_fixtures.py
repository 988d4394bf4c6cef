#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the .npz fixtures of tests/core/exchange and the seeds of the npy and npz fuzzers.

Needs numpy, scipy and pypianoroll 1.0.4 from PyPI; tests themselves need none of them. Run it from the source tree.

All songs hold the same two bars, on a grid of 24 (or 12) steps to the quarter note:
  track 0, bass, program 33: MIDI pitch 36 in every quarter, three quarters of it long, velocity 80
  track 1, drums: pitch 38 on beats 2 and 4, one step, velocity 110
"""
import io
import json
import os
import pathlib
import zipfile

import numpy as np
import pypianoroll
import scipy.sparse

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "fixtures"
CORPUS = pathlib.Path(__file__).resolve().parents[4] / "tests/fuzz/corpus"
QUARTERS = 8


def rolls(resolution):
    bass = np.zeros((QUARTERS * resolution, 128), np.uint8)
    drums = np.zeros_like(bass)
    for quarter in range(QUARTERS):
        start = quarter * resolution
        bass[start:start + resolution * 3 // 4, 36] = 80
        if quarter % 2:
            drums[start, 38] = 110
    return bass, drums


def times(resolution):
    tempo = np.full(QUARTERS * resolution, 96.0)
    tempo[4 * resolution:] = 150.0
    downbeat = np.zeros(QUARTERS * resolution, bool)
    downbeat[::4 * resolution] = True
    return tempo, downbeat


def by_pypianoroll_1(path, resolution=24, compressed=True, binary=False, name="Two bars"):
    bass, drums = rolls(resolution)
    tempo, downbeat = times(resolution)
    kind = pypianoroll.BinaryTrack if binary else pypianoroll.StandardTrack
    tracks = [kind(name=name and "Bass", program=33, is_drum=False, pianoroll=bass > 0 if binary else bass),
              kind(name=name and "Drums", program=0, is_drum=True, pianoroll=drums > 0 if binary else drums)]
    song = pypianoroll.Multitrack(name=name, resolution=resolution, tempo=tempo[:, np.newaxis],
                                  downbeat=downbeat[:, np.newaxis], tracks=tracks)
    pypianoroll.save(str(path), song, compressed=compressed)


def as_pypianoroll_0(path, resolution=24):
    """What pypianoroll 0.x wrote, LPD included: `beat_resolution`, and tempo as a row."""
    arrays = {}
    info = {"beat_resolution": resolution, "name": "Two bars"}
    for i, (roll, program, drum) in enumerate(zip(rolls(resolution), (33, 0), (False, True))):
        matrix = scipy.sparse.csc_matrix(roll)
        for part in ("data", "indices", "indptr", "shape"):
            arrays[f"pianoroll_{i}_csc_{part}"] = getattr(matrix, part)
        info[str(i)] = {"program": program, "is_drum": drum, "name": "Drums" if drum else "Bass"}
    arrays["tempo"], arrays["downbeat"] = times(resolution)
    np.savez_compressed(path, **arrays)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("info.json", json.dumps(info), zipfile.ZIP_DEFLATED)


class Trap:
    """Unpickling it makes a file."""

    def __reduce__(self):
        return os.mkdir, ("unpickled",)


def pickled(path):
    bass, _ = rolls(24)
    buffer = io.BytesIO()
    trapped = np.empty(1, object)
    trapped[0] = Trap()
    np.save(buffer, trapped, allow_pickle=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pianoroll_0_csc_data.npy", buffer.getvalue())
        for part in ("indices", "indptr", "shape"):
            plain = io.BytesIO()
            np.save(plain, getattr(scipy.sparse.csc_matrix(bass), part))
            archive.writestr(f"pianoroll_0_csc_{part}.npy", plain.getvalue())
        archive.writestr("info.json", json.dumps({"resolution": 24, "name": "",
                                                  "0": {"program": 0, "is_drum": False, "name": ""}}))


def npy(name, array, **options):
    with open(CORPUS / "npy" / name, "wb") as file:
        np.lib.format.write_array(file, array, **options)


def npy_seeds():
    (CORPUS / "npy").mkdir(parents=True, exist_ok=True)
    npy("bool.npy", np.eye(5, dtype=bool))
    npy("fortran-i4.npy", np.asfortranarray(np.arange(12, dtype="<i4").reshape(3, 4)))
    npy("big-f8.npy", np.array([0.5, -1e300, np.nan, np.inf], ">f8"))
    npy("scalar-u8.npy", np.array(2**64 - 1, "<u8"))
    npy("empty-i2.npy", np.zeros((0, 7), ">i2"))
    npy("version2-f4.npy", np.linspace(0, 1, 6, dtype="<f4"), version=(2, 0))
    npy("version3-i1.npy", np.array([-128, 127], "i1"), version=(3, 0))
    npy("record.npy", np.zeros(2, [("a", "<i4"), ("b", "<f8")]))
    npy("object.npy", np.array([{"a": 1}], object))
    whole = (CORPUS / "npy" / "fortran-i4.npy").read_bytes()
    (CORPUS / "npy" / "lies.npy").write_bytes(whole.replace(b"(3, 4)", b"(9, 9)"))
    (CORPUS / "npy" / "short.npy").write_bytes(whole[:40])


def npz_seeds():
    (CORPUS / "npz").mkdir(parents=True, exist_ok=True)
    for name in ("pypianoroll-1.npz", "pypianoroll-0.npz", "binary-nameless.npz", "stored-12.npz", "pickled.npz"):
        (CORPUS / "npz" / name).write_bytes((FIXTURES / name).read_bytes())
    whole = (FIXTURES / "pypianoroll-0.npz").read_bytes()
    (CORPUS / "npz" / "truncated.npz").write_bytes(whole[:len(whole) // 2])
    np.savez_compressed(CORPUS / "npz" / "sparse-array.npz", nonzero=np.array(np.nonzero(np.eye(5))), shape=[5, 5])
    with zipfile.ZipFile(CORPUS / "npz" / "no-numpy.npz", "w") as archive:
        archive.writestr("info.json", "[1, 2]")
        archive.writestr("a.npy", b"none")


def main():
    FIXTURES.mkdir(exist_ok=True)
    by_pypianoroll_1(FIXTURES / "pypianoroll-1.npz")
    by_pypianoroll_1(FIXTURES / "binary-nameless.npz", binary=True, name=None)
    by_pypianoroll_1(FIXTURES / "stored-12.npz", resolution=12, compressed=False)
    as_pypianoroll_0(FIXTURES / "pypianoroll-0.npz")
    pickled(FIXTURES / "pickled.npz")
    npy_seeds()
    npz_seeds()


if __name__ == "__main__":
    main()
