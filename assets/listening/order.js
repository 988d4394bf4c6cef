// SPDX-License-Identifier: MIT
"use strict";

// The order in which one listener gets the trials; the same as core/listening/Presentation.h makes.
function presentation(test, listener) {
  let state = 0x811c9dc5;
  for (const letter of `${test.id}:${listener}`)
    state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  if (state === 0)
    state = 1;
  const next = () => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return state;
  };

  const trials = test.trials.map(trial => ({id: trial.id, clips: [...trial.clips]}));
  for (let left = trials.length; left > 1; --left) {
    const other = next() % left;
    [trials[left - 1], trials[other]] = [trials[other], trials[left - 1]];
  }
  for (const trial of trials)
    if (trial.clips.length === 2 && next() >>> 31 !== 0)
      trial.clips.reverse();
  return trials;
}
