#!/usr/bin/env bash
# FluidSynth 2.3.1 (Debian 12, libfluidsynth3 2.3.1-2) and PulseAudio 16.1: the pulseaudio driver asks the server for a
# buffer of one period. The setting audio.periods, which multiplies the buffer of other drivers, changes nothing there: what
# the server says it was asked for depends on audio.period-size alone, so that the usual small periods leave gaps as soon as
# the machine is busy, however many of them are set.
# Output seen: "16 periods of 256: 1.45 ms; 2 periods of 256: 1.45 ms; 2 periods of 4096: 26.44 ms" (requested latency, as
# the server lists it). Exits 1 when the number of periods counts, or the size of one does not.
set -euo pipefail
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq fluidsynth=2.3.1-2 libfluidsynth3=2.3.1-2 timgm6mb-soundfont=1.3-5 pulseaudio=16.1+dfsg1-2+b1 \
  pulseaudio-utils=16.1+dfsg1-2+b1 libpulse0=16.1+dfsg1-2+b1 >/dev/null
for package in *.deb; do dpkg -x "$package" root; done
library=$work/root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
modules=$(echo "$work"/root/usr/lib/pulse-*/modules)
export LD_LIBRARY_PATH=$library:$library/pulseaudio:$modules HOME=$work XDG_RUNTIME_DIR=$work PULSE_SERVER=unix:$work/native
root/usr/bin/pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --disable-shm=yes \
  --dl-search-path="$modules" -L "module-null-sink" \
  -L "module-native-protocol-unix auth-anonymous=1 socket=$work/native" -L "module-cli-protocol-unix socket=$work/cli" \
  >server.log 2>&1 &
for _ in {1..50}; do [[ -S native && -S cli ]] && break; sleep 0.1; done
[[ -S native && -S cli ]] || { cat server.log >&2; exit 2; }

# What the server was asked for, in milliseconds: $1 periods of $2 frames.
requested() {
  root/usr/bin/fluidsynth -q -i -s -a pulseaudio -r 44100 -o "audio.periods=$1" -o "audio.period-size=$2" \
    root/usr/share/sounds/sf2/TimGM6mb.sf2 >/dev/null 2>&1 &
  local player=$! answer=
  for _ in {1..100}; do
    answer=$(python3 - "$work/cli" <<'CODE'
import re, socket, sys
line = socket.socket(socket.AF_UNIX)
line.connect(sys.argv[1])
line.settimeout(1)
line.sendall(b"list-sink-inputs\n")
text = b""
try:
    while b"requested latency" not in text and len(text) < 100000:
        more = line.recv(4096)
        if not more: break
        text += more
    text += line.recv(4096)
except TimeoutError:
    pass
found = re.search(rb"requested latency: ([0-9.]+) ms", text)
print(found.group(1).decode() if found else "")
CODE
    )
    [[ -n $answer ]] && break
    sleep 0.1
  done
  kill "$player" 2>/dev/null && wait "$player" 2>/dev/null || true
  echo "$answer"
}

many=$(requested 16 256)
few=$(requested 2 256)
long=$(requested 2 4096)
echo "16 periods of 256: $many ms; 2 periods of 256: $few ms; 2 periods of 4096: $long ms"
[[ -n $many && $many == "$few" && $long != "$few" ]]
