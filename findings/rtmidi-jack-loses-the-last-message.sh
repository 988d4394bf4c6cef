#!/usr/bin/env bash
# RtMidi 5.0.0 (Debian 12, librtmidi6 5.0.0-3) over JACK 2 1.9.21: a message that is sent right before closePort() may never
# reach the listener. closePort() waits until RtMidi's own turn in a JACK period has written the message, and takes the port
# away at once; a listener whose turn in that period comes later finds nothing. A note-off that is lost so leaves a note
# sounding on the other end.
# Output seen, with two busy loops on two cores: "lost 54 of 300 note-offs sent before closePort(), 0 of 300 when three
# periods passed before it". Exits 1 when no message is lost any more, or when waiting does not help.
set -euo pipefail
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server" 2>/dev/null || true; kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq librtmidi6=5.0.0-3 librtmidi-dev=5.0.0-3 jackd2=1.9.21~dfsg-3 libjack-jackd2-0=1.9.21~dfsg-3 \
  libjack-jackd2-dev=1.9.21~dfsg-3 >/dev/null
for package in *.deb; do dpkg -x "$package" root; done
library=$work/root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
export LD_LIBRARY_PATH=$library JACK_DRIVER_DIR=$library/jack JACK_NO_AUDIO_RESERVATION=1 JACK_DEFAULT_SERVER=rtmidi-$$

cat >probe.cpp <<'CODE'
#include <RtMidi.h>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <jack/jack.h>
#include <jack/midiport.h>
#include <thread>
#include <vector>

std::atomic<int> ons{0}, offs{0};
jack_port_t* ear = nullptr;

int hear(jack_nframes_t frames, void*) {
    void* buffer = jack_port_get_buffer(ear, frames);
    for (jack_nframes_t i = 0; i < jack_midi_get_event_count(buffer); ++i) {
        jack_midi_event_t event;
        if (jack_midi_event_get(&event, buffer, i) != 0) continue;
        if (event.buffer[0] == 0x90) ++ons;
        if (event.buffer[0] == 0x80) ++offs;
    }
    return 0;
}

void pause(int milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); }

int lost(RtMidiOut& out, int rounds, int wait) {
    int missing = 0;
    for (int i = 0; i < rounds; ++i) {
        for (unsigned port = 0; port < out.getPortCount(); ++port)
            if (out.getPortName(port) == "listener:ear") out.openPort(port, "out");
        const int on = ons, off = offs;
        for (int tries = 0; ons == on && tries < 200; ++tries) {
            out.sendMessage(std::vector<unsigned char>{0x90, 60, 100}.data(), 3);
            pause(5);
        }
        out.sendMessage(std::vector<unsigned char>{0x80, 60, 0}.data(), 3);
        pause(wait);
        out.closePort();
        pause(40);
        missing += offs == off;
    }
    return missing;
}

int main(int, char** argv) {
    jack_client_t* client = jack_client_open("listener", JackNoStartServer, nullptr);
    if (!client) return 2;
    ear = jack_port_register(client, "ear", JACK_DEFAULT_MIDI_TYPE, JackPortIsInput, 0);
    jack_set_process_callback(client, hear, nullptr);
    jack_activate(client);
    RtMidiOut out(RtMidi::UNIX_JACK, "sender");
    const int rounds = std::atoi(argv[1]);
    const int atOnce = lost(out, rounds, 0);
    const int patient = lost(out, rounds, 64);
    std::printf("lost %d of %d note-offs sent before closePort(), %d of %d when three periods passed before it\n", atOnce,
                rounds, patient, rounds);
    return atOnce > 0 && patient < atOnce ? 0 : 1;
}
CODE
g++ -std=c++17 -O1 -I root/usr/include -I root/usr/include/rtmidi probe.cpp -o probe -L "$library" -lrtmidi -ljack -pthread
root/usr/bin/jackd -n "$JACK_DEFAULT_SERVER" -r -d dummy -r 48000 -p 1024 >jackd.log 2>&1 &
server=$!
sleep 2
for busy in 1 2; do while :; do :; done & done
./probe 300 2>/dev/null
