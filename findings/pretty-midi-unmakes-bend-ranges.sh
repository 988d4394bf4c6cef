#!/usr/bin/env bash
# pretty_midi 0.2.10 (with mido 1.3.2, PyPI): a file whose bend range is an octave (RPN 0: controllers 101, 100, 6, 38) has
# the default of two semitones once pretty_midi has read and written it, and every bend is six times too small. write()
# orders what stands on one tick, and controllers among themselves by their numbers, so that the range (6) comes before the
# parameter that it is for (100, 101) is chosen.
# Output seen: "read 101=0 100=0 6=12 38=0, wrote 6=12 38=0 100=0 101=0; range 12 semitones, then 2".
# Exits 1 when the order is kept.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv tools
tools/bin/pip -q install pretty_midi==0.2.10 mido==1.3.2
cat >probe.py <<'CODE'
import mido
import pretty_midi

song = mido.MidiFile(type=1, ticks_per_beat=480)
track = mido.MidiTrack()
song.tracks.append(track)
track.append(mido.Message("program_change", program=33))
for number, value in ((101, 0), (100, 0), (6, 12), (38, 0)):
    track.append(mido.Message("control_change", control=number, value=value))
track.append(mido.Message("pitchwheel", pitch=4096))
track.append(mido.Message("note_on", note=40, velocity=90))
track.append(mido.Message("note_off", note=40, time=480))
song.save("before.mid")
pretty_midi.PrettyMIDI("before.mid").write("after.mid")


def controllers(path):
    return [(each.control, each.value) for part in mido.MidiFile(path).tracks for each in part
            if each.type == "control_change"]


def bend_range(messages):
    semitones, chosen = 2, {101: 127, 100: 127}
    for number, value in messages:
        if number in chosen:
            chosen[number] = value
        elif number == 6 and chosen == {101: 0, 100: 0}:
            semitones = value
    return semitones


def words(messages):
    return " ".join(f"{number}={value}" for number, value in messages)


before, after = controllers("before.mid"), controllers("after.mid")
print(f"read {words(before)}, wrote {words(after)}; range {bend_range(before)} semitones, then {bend_range(after)}")
raise SystemExit(0 if bend_range(before) == 12 and bend_range(after) == 2 else 1)
CODE
tools/bin/python probe.py
