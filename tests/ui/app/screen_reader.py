# SPDX-License-Identifier: MIT
"""Reads the studio as a screen reader does, through AT-SPI, and works in it by keys alone.

screen_reader.py STUDIO SONG, within dbus-run-session and on an X server of its own. Says on stdout what it met; ends
with 77 where something that it needs is not installed, with 1 where the studio is not as it should be."""
import os
import re
import shutil
import subprocess
import sys
import time

NOT_INSTALLED = 77
PATIENCE = 60
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
NOTE = re.compile(r"^[A-G]♯?-?\d+, [^,]+, bar \d+ beat \d+( and \d+/\d+)?$")
NAMED = ("push button", "check box", "radio button", "combo box", "spin button", "text", "slider", "list", "list item",
         "tree", "table", "page tab", "menu item", "menu", "toggle button", "chart", "canvas", "progress bar")

try:
    import pyatspi
    from gi.repository import GLib
except ImportError:
    print("python3-pyatspi is not installed")
    sys.exit(NOT_INSTALLED)

launcher = next((each for each in LAUNCHERS if os.path.exists(each)), None)
if not launcher or not shutil.which("xdotool"):
    print("at-spi2-core or xdotool is not installed")
    sys.exit(NOT_INSTALLED)


def fail(words):
    print("FAILED:", words, flush=True)
    sys.exit(1)


def turn():
    """Lets events come in."""
    while GLib.MainContext.default().iteration(False):
        pass
    time.sleep(0.02)


def wait_for(what, words):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := what():
                return found
        except GLib.Error:
            pass  # it went away while it was asked
        turn()
    fail("waited in vain for " + words)


def walk(part, depth=0):
    """All that is in sight; menus that are closed have nothing there."""
    yield part
    if depth > 40 or part.getRoleName() in ("popup menu", "list") or depth > 1 and not in_sight(part):
        return
    for at in range(min(part.childCount, 60)):
        child = part.getChildAtIndex(at)
        if child is not None:
            yield from walk(child, depth + 1)


def in_sight(part):
    return part.getState().contains(pyatspi.STATE_SHOWING)


def find(role, name):
    desktop = pyatspi.Registry.getDesktop(0)
    for at in range(desktop.childCount):
        program = desktop.getChildAtIndex(at)
        if program is not None:
            for part in walk(program):
                if part.getRoleName() == role and part.name == name:
                    return part
    return None


focused, checked, said = [], [], []


def hear(event):
    if event.type.startswith("object:state-changed:focused") and event.detail1:
        focused.append(event.source.name)
    if event.type.startswith("object:state-changed:checked"):
        checked.append((event.source.name, event.detail1))
    if event.type.startswith("object:state-changed:showing") and event.source.getRoleName() == "notification":
        said.append(event.source.name)


def keys(*names):
    subprocess.run(("xdotool", "key", "--clearmodifiers", *names), check=True)


def go(key):
    """Presses a key, and returns what has the focus then."""
    focused.clear()
    keys(key)
    return wait_for(lambda: focused and focused[-1], f"the focus to follow {key}")


def read():
    pyatspi.Registry.registerEventListener(hear, "object:state-changed:focused", "object:state-changed:showing",
                                            "object:state-changed:checked")
    roll = wait_for(lambda: find("list", "Piano roll"), "the piano roll")
    wait_for(lambda: roll.childCount > 2, "the song's notes")
    notes = roll.childCount - 1
    names = [roll.getChildAtIndex(at).name for at in range(notes)]
    strange = [name for name in names if not NOTE.match(name)]
    if strange:
        fail(f"notes are called {strange[:3]}")
    print(f"{notes} notes, the first of them: {names[0]}")

    window = subprocess.run(("xdotool", "search", "--onlyvisible", "--name", "MuseGAN"), check=True,
                            capture_output=True, text=True).stdout.split()[0]
    subprocess.run(("xdotool", "windowfocus", "--sync", window), check=True)
    roll.queryComponent().grabFocus()
    first = go("alt+Home")
    if first != names[0]:
        fail(f"Alt+Home went to {first}")
    second = go("alt+Right")
    if second not in names or second == first:
        fail(f"Alt+Right went to {second}")
    if not roll.getChildAtIndex(names.index(second)).getState().contains(pyatspi.STATE_FOCUSED):
        fail(f"{second} does not say that it has the focus")
    keys("alt+Return")
    wait_for(lambda: roll.getChildAtIndex(names.index(second)).getState().contains(pyatspi.STATE_SELECTED),
             "Alt+Enter to choose the note")
    keys("Escape")
    print(f"walked from {first} to {second}")

    free = go("Down")
    while ", free, " not in free:
        free = go("Down")
    drawn = go("Return")
    if not NOTE.match(drawn) or drawn.split(",")[0] != free.split(",")[0]:
        fail(f"Enter on {free} drew {drawn}")
    if roll.childCount != notes + 2:
        fail(f"{roll.childCount} children after drawing one note to {notes}")
    keys("ctrl+z")
    wait_for(lambda: "Undone: Draw note." in said, "what was undone to be said")
    keys("space")
    wait_for(lambda: "Playing." in said, "playing to be said")
    keys("space")
    print(f"drew {drawn}, took it back and played")

    grid = wait_for(lambda: find("panel", "Locks of bars"), "the locks of bars")
    cells = [grid.getChildAtIndex(at) for at in range(grid.childCount)]
    if not re.fullmatch(r"Bass, bar \d+", cells[0].name) or cells[0].getRoleName() != "check box":
        fail(f"the first cell of the locks is the {cells[0].getRoleName()} {cells[0].name}")
    grid.queryComponent().grabFocus()
    cell = go("Right")
    if cell != cells[1].name:
        fail(f"Right went to {cell} in the locks")
    keys("space")
    wait_for(lambda: (cell, 1) in checked and cells[1].getState().contains(pyatspi.STATE_CHECKED),
             "space to lock a bar")
    keys("space")
    wait_for(lambda: checked[-1] == (cell, 0), "space to unlock it")
    print(f"locked and unlocked {cell}")

    frame = roll
    while frame.getRoleName() != "application":
        frame = frame.parent
    nameless = [f"{part.getRoleName()} in {part.parent.getRoleName()} {part.parent.name}" for part in walk(frame)
                if part.getRoleName() in NAMED and not part.name and in_sight(part)
                and part.parent.getRoleName() not in ("combo box", "spin button")]
    if nameless:
        fail("without a name: " + "; ".join(sorted(set(nameless))))


def main():
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    bus = subprocess.Popen((launcher, "--launch-immediately"))
    studio = subprocess.Popen((sys.argv[1], "--audio-driver", "null", "--size", "1280x800", sys.argv[2]),
                              env=environment)
    try:
        read()
        print("read all")
    finally:
        studio.kill()
        studio.wait()
        bus.terminate()


main()
