# SPDX-License-Identifier: MIT
"""Compares our measures of songs with muspy's, note for note.

usage: muspy_measures.py MUSEGAN FILE... [--fixture OUT.json]

Each FILE is taken through `musegan convert` to a MIDI file of 480 ticks a quarter, from which muspy.Music is built note
by note, so that both see the same notes. Prints the largest difference of each measure and how many songs it was
compared on; a song in which muspy counts one bar or beat too many (reference.md 3.4) is left out of that measure.
With --fixture, muspy's answers are written for SongMeasuresTest.
"""
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

import mido
import muspy

RESOLUTION = 480
DRUMS = 9


def notes_of(path):
    """Lists of (time, duration, pitch, velocity) of drums and of the rest; the first release ends the first note."""
    found = {True: [], False: []}
    for track in mido.MidiFile(path, charset="utf-8").tracks:
        now = 0
        open_notes = {}
        for message in track:
            now += message.time
            if message.type == "note_on" and message.velocity > 0:
                open_notes.setdefault((message.channel, message.note), []).append((now, message.velocity))
            elif message.type in ("note_off", "note_on"):
                waiting = open_notes.get((message.channel, message.note))
                if waiting:
                    start, velocity = waiting.pop(0)
                    found[message.channel == DRUMS].append((start, now - start, message.note, velocity))
    return found


def music_of(path):
    tracks = []
    for is_drum, notes in notes_of(path).items():
        track = muspy.Track(is_drum=is_drum)
        for time, duration, pitch, velocity in sorted(notes):
            track.append(muspy.Note(time=time, pitch=pitch, duration=duration, velocity=velocity))
        tracks.append(track)
    return muspy.Music(resolution=RESOLUTION, tracks=[track for track in tracks if track.notes])


def muspy_measures(music, bar):
    end = max(track.get_end_time() for track in music.tracks)
    exact_bar = end % bar == 0
    on_beat = any(note.end % RESOLUTION == 0 for track in music.tracks for note in track.notes)
    on_bar = any(note.end % bar == 0 for track in music.tracks for note in track.notes)
    pitched = any(not track.is_drum for track in music.tracks)
    return {
        "polyphony": muspy.polyphony(music),
        "polyphony_rate": muspy.polyphony_rate(music),
        "pitch_range": muspy.pitch_range(music) if pitched else None,
        "pitches_used": muspy.n_pitches_used(music),
        "pitch_classes_used": muspy.n_pitch_classes_used(music),
        "pitch_entropy": muspy.pitch_entropy(music),
        "pitch_class_entropy": muspy.pitch_class_entropy(music),
        "scale_consistency": muspy.scale_consistency(music),
        "groove_consistency": None if exact_bar else muspy.groove_consistency(music, bar),
        "empty_beat_rate": None if on_beat else muspy.empty_beat_rate(music),
        "empty_bar_rate": None if on_bar else muspy.empty_measure_rate(music, bar),
    }


def first_bar(path):
    for track in mido.MidiFile(path, charset="utf-8").tracks:
        for message in track:
            if message.type == "time_signature":
                return RESOLUTION * 4 * message.numerator // message.denominator
    return RESOLUTION * 4


def undefined(value):
    return value is None or (isinstance(value, float) and math.isnan(value))


def main():
    arguments = sys.argv[1:]
    fixture = None
    if "--fixture" in arguments:
        at = arguments.index("--fixture")
        fixture = Path(arguments[at + 1])
        del arguments[at : at + 2]
    musegan, files = arguments[0], arguments[1:]
    worst = {}
    compared = {}
    answers = {}
    with tempfile.TemporaryDirectory() as folder:
        clean = Path(folder) / "clean.mid"
        for file in files:
            if subprocess.run([musegan, "convert", file, clean], capture_output=True).returncode != 0:
                continue
            ours = json.loads(subprocess.check_output([musegan, "evaluate", clean, "--json"]))[0]["measures"]
            music = music_of(clean)
            if not music.tracks:
                continue
            theirs = muspy_measures(music, first_bar(clean))
            answers[Path(file).name] = {name: None if undefined(v) else float(v) for name, v in theirs.items()}
            for name, value in theirs.items():
                if undefined(value) or ours[name] is None:
                    continue
                difference = abs(float(value) - ours[name])
                compared[name] = compared.get(name, 0) + 1
                if difference > worst.get(name, (-1.0, ""))[0]:
                    worst[name] = (difference, Path(file).name)
    print(len(answers), "songs")
    for name, (difference, file) in worst.items():
        print(f"{name:20} {compared[name]:4} compared, largest difference {difference:.3g} ({file})")
    if fixture:
        fixture.write_text(json.dumps(answers, indent=1) + "\n")


main()
