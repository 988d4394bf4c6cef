// SPDX-License-Identifier: MIT
"use strict";

const kPlayIcon = "M8 5v14l11-7z";
const kPauseIcon = "M7 5h4v14H7zM13 5h4v14h-4z";
// What a decoder may leave out at the end of a file, in seconds.
const kSlack = 0.5;

// Plays one sound file by one button. Nobody can jump within it, and it counts how often it was heard from one end to
// the other.
class Player {
  constructor(parent, file, name, onHeard) {
    this.plays = 0;
    this.name = name;
    this.onHeard = onHeard;
    this.audio = new Audio();
    this.audio.preload = "auto";

    this.card = document.createElement("div");
    const card = this.card;
    card.className = "player";
    card.innerHTML = `
      <button type="button" class="play">
        <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="${kPlayIcon}"/></svg>
      </button>
      <div class="player-text">
        <span class="player-name"></span>
        <span class="player-time"></span>
        <div class="player-track"><div class="player-bar"></div></div>
        <span class="player-state" role="status"></span>
      </div>`;
    card.querySelector(".player-name").textContent = name;
    this.button = card.querySelector(".play");
    this.path = card.querySelector("path");
    this.bar = card.querySelector(".player-bar");
    this.time = card.querySelector(".player-time");
    this.state = card.querySelector(".player-state");
    parent.append(card);

    this.button.addEventListener("click", () => this.toggle());
    this.audio.addEventListener("play", () => this.show());
    this.audio.addEventListener("pause", () => this.show());
    this.audio.addEventListener("loadedmetadata", () => this.show());
    this.audio.addEventListener("timeupdate", () => this.show());
    this.audio.addEventListener("ended", () => this.ended());
    this.audio.addEventListener("error", () => this.failed());
    this.file = file;
    this.audio.src = file;
    this.show();
  }

  toggle() {
    if (!this.audio.paused) {
      this.audio.pause();
      return;
    }
    for (const other of Player.all)
      if (other !== this)
        other.audio.pause();
    this.audio.play().catch(problem => {
      // A pause that comes before the sound has begun is no failure.
      if (problem.name !== "AbortError")
        this.failed();
    });
  }

  ended() {
    let heard = 0;
    for (let i = 0; i < this.audio.played.length; ++i)
      heard += this.audio.played.end(i) - this.audio.played.start(i);
    if (heard >= this.audio.duration - kSlack)
      ++this.plays;
    this.show();
    this.onHeard();
  }

  failed() {
    this.state.textContent = `${this.file} could not be played. Keep all files of the folder together and load the `
      + "page again, or try another browser.";
    this.state.classList.add("wrong");
  }

  show() {
    const playing = !this.audio.paused;
    this.path.setAttribute("d", playing ? kPauseIcon : kPlayIcon);
    this.button.setAttribute("aria-label", `${playing ? "Pause" : "Play"}: ${this.name}`);
    const length = this.audio.duration || 0;
    this.bar.style.width = length > 0 ? `${100 * this.audio.currentTime / length}%` : "0";
    const clock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
    this.time.textContent = length > 0 ? `${clock(this.audio.currentTime)} / ${clock(length)}` : "";
    const heard = this.plays > 0 ? "✓ Played to the end" : "";
    // A status that is written again is read out again.
    if (!this.state.classList.contains("wrong") && this.state.textContent !== heard)
      this.state.textContent = heard;
  }

  close() {
    this.audio.pause();
    this.audio.removeAttribute("src");
    this.card.remove();
  }
}

// Those on the page.
Player.all = [];
Player.clear = () => {
  for (const player of Player.all)
    player.close();
  Player.all = [];
};
