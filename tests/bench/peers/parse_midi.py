# SPDX-License-Identifier: MIT
"""Times one peer over the MIDI files listed on standard input; prints seconds and how many files it read.

usage: parse_midi.py symusic|pypianoroll < LIST
"""
import sys
import time
import warnings

warnings.filterwarnings("ignore")


def reader(peer):
    if peer == "symusic":
        from symusic import Score

        # From memory, as our own parser is measured.
        return lambda path, data: Score.from_midi(data)
    import pypianoroll

    return lambda path, data: pypianoroll.read(path, resolution=24).binarize()


def main():
    read = reader(sys.argv[1])
    files = []
    for path in sys.stdin.read().split("\n"):
        if path:
            with open(path, "rb") as file:
                files.append((path, file.read()))
    done = 0
    begin = time.perf_counter()
    for path, data in files:
        try:
            read(path, data)
            done += 1
        except Exception:  # What a peer cannot read counts as read in the time that its refusal took.
            pass
    print(time.perf_counter() - begin, done)


main()
