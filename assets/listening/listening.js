// SPDX-License-Identifier: MIT
"use strict";

// Leads one listener through a test: welcome, background, volume, trials, answers. What was answered is kept in the
// browser, so that it goes on where it was left.
(() => {
  const test = JSON.parse(document.getElementById("test").textContent);
  const place = id => document.getElementById(id);
  const key = `musegan-listening-test:${test.id}`;
  const files = new Map(test.clips.map(clip => [clip.id, clip.file]));
  const isAb = test.kind === "ab";

  let state = null;
  let trials = [];
  let shownAt = 0;

  function freshState() {
    const bytes = crypto.getRandomValues(new Uint8Array(8));
    const listener = Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
    return {listener, started: new Date().toISOString(), finished: "", step: "background", background: {},
            volume: 0.8, answers: [], draft: {plays: [], ratings: {}, preferred: ""}, comment: ""};
  }

  function kept() {
    try {
      const found = JSON.parse(localStorage.getItem(key));
      return found && typeof found.listener === "string" && Array.isArray(found.answers)
        && found.answers.length <= test.trials.length ? found : null;
    } catch {
      return null;
    }
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(state));
    } catch {
      place("notice").textContent = "This browser keeps nothing for this page, so please finish without closing it.";
      place("notice").hidden = false;
    }
  }

  function answersText() {
    return JSON.stringify({
      format: "musegan-listening-answers", version: 1, test: test.id, kind: test.kind, listener: state.listener,
      player: "browser", started: state.started, finished: state.finished, volume: state.volume,
      background: state.background, answers: state.answers, comment: state.comment,
    }, null, 2) + "\n";
  }

  // One question as a group of radio buttons. `options` are [value, text]; `ends` stand beside the first and the last.
  function radioGroup(form, name, text, options, chosen, ends, onChange) {
    const group = document.createElement("fieldset");
    group.className = ends ? "scale" : "choice";
    const legend = document.createElement("legend");
    legend.textContent = text;
    const row = document.createElement("div");
    row.className = "options";
    const end = words => {
      const span = document.createElement("span");
      span.className = "end";
      span.setAttribute("aria-hidden", "true");
      span.textContent = words;
      return span;
    };
    if (ends)
      row.append(end(ends[0]));
    options.forEach(([value, words], i) => {
      const label = document.createElement("label");
      const input = document.createElement("input");
      input.type = "radio";
      input.name = name;
      input.value = value;
      input.checked = chosen === value;
      input.addEventListener("change", () => onChange(value));
      const span = document.createElement("span");
      span.textContent = words;
      if (ends && (i === 0 || i === options.length - 1))
        input.setAttribute("aria-label", `${words}, ${ends[i === 0 ? 0 : 1]}`);
      label.append(input, span);
      row.append(label);
    });
    if (ends)
      row.append(end(ends[1]));
    group.append(legend, row);
    form.append(group);
  }

  // A button that waits, and what it waits for.
  function allow(step, missing) {
    place(`${step}-next`).disabled = missing.length > 0;
    const hint = missing.length > 0 ? `Still to do: ${missing.join(", ")}.` : "";
    if (place(`${step}-hint`).textContent !== hint)
      place(`${step}-hint`).textContent = hint;
  }

  function show(step) {
    Player.clear();
    for (const section of document.querySelectorAll("main > section"))
      section.hidden = section.id !== step;
    const progress = place("progress");
    progress.hidden = step === "welcome";
    progress.setAttribute("aria-valuemax", test.trials.length);
    progress.setAttribute("aria-valuenow", state ? state.answers.length : 0);
    place("progress-bar").style.width = state ? `${100 * state.answers.length / test.trials.length}%` : "0";
    window.scrollTo(0, 0);
    place(step).querySelector("h1").focus({preventScroll: true});
  }

  function goTo(step) {
    state.step = step;
    keep();
    ({background: showBackground, volume: showVolume, trial: showTrial, finish: showFinish})[step]();
  }

  function showWelcome(before) {
    const count = test.trials.length;
    place("welcome-what").textContent = isAb
      ? `You will hear ${count} pairs of short pieces of music, and say which of the two you like better.`
      : `You will hear ${count} short pieces of music, and rate each of them by five questions.`;
    const begun = before !== null;
    place("begin").textContent = begun ? "Go on" : "Begin";
    place("anew").hidden = !begun;
    if (begun)
      place("welcome-what").textContent += ` You have done ${before.answers.length} of them so far.`;
    show("welcome");
  }

  function begin(from) {
    state = from;
    trials = presentation(test, state.listener);
    goTo(state.step);
  }

  function showBackground() {
    const form = place("background-form");
    form.replaceChildren();
    const missing = () => test.questions.filter(question => !(question.key in state.background));
    const update = () => allow("background", missing().length > 0
      ? [`answer ${missing().length} more question${missing().length === 1 ? "" : "s"}`] : []);
    for (const question of test.questions)
      radioGroup(form, question.key, question.text, question.options.map((words, i) => [i, words]),
                 state.background[question.key], null, value => {
                   state.background[question.key] = value;
                   keep();
                   update();
                 });
    update();
    show("background");
  }

  function showVolume() {
    show("volume");
    const player = new Player(place("volume-player"), test.volume, "Music to set the volume by", update);
    Player.all.push(player);
    player.audio.volume = 0.5;
    const settable = player.audio.volume === 0.5; // on some phones only the device's buttons are
    if (!settable)
      state.volume = 1;
    place("volume-setting").hidden = !settable;
    place("volume-device").hidden = settable;
    const slider = place("volume-slider");
    slider.value = Math.round(100 * state.volume);
    slider.oninput = () => {
      state.volume = slider.value / 100;
      player.audio.volume = state.volume;
      place("volume-value").textContent = `${slider.value} %`;
      keep();
    };
    if (settable)
      slider.oninput();
    function update() {
      allow("volume", player.plays > 0 ? [] : ["play the music to its end"]);
    }
    update();
  }

  function showTrial() {
    show("trial");
    const number = state.answers.length;
    const trial = trials[number];
    const draft = state.draft;
    shownAt = Date.now();
    place("trial-heading").textContent = isAb ? `Pair ${number + 1} of ${trials.length}`
      : `Clip ${number + 1} of ${trials.length}`;
    place("trial-what").textContent = isAb ? "Play both to their ends, and say which you like better."
      : "Play it to its end, as often as you like, and rate it.";
    place("trial-form").replaceChildren();
    const names = isAb ? ["A", "B"] : [`Clip ${number + 1}`];
    trial.clips.forEach((clip, i) => {
      const player = new Player(place("trial-players"), files.get(clip), names[i], () => {
        draft.plays = Player.all.map(one => one.plays);
        keep();
        update();
      });
      player.plays = draft.plays[i] || 0;
      player.audio.volume = state.volume;
      player.show();
      Player.all.push(player);
    });

    if (isAb) {
      radioGroup(place("trial-form"), "preferred", "Which do you like better?",
                 trial.clips.map((clip, i) => [clip, names[i]]), draft.preferred, null, clip => {
                   draft.preferred = clip;
                   keep();
                   update();
                 });
    } else {
      for (const criterion of test.criteria)
        radioGroup(place("trial-form"), criterion.key, criterion.text,
                   Array.from({length: criterion.points}, (_, i) => [i + 1, String(i + 1)]),
                   draft.ratings[criterion.key], [criterion.lowest, criterion.highest], value => {
                     draft.ratings[criterion.key] = value;
                     keep();
                     update();
                   });
    }

    function update() {
      const missing = Player.all.filter(player => player.plays === 0)
        .map(player => `play ${isAb ? player.name : "the clip"} to the end`);
      const unrated = isAb ? 0 : test.criteria.length - Object.keys(draft.ratings).length;
      if (unrated > 0)
        missing.push(`rate it by ${unrated} more question${unrated === 1 ? "" : "s"}`);
      if (isAb && !draft.preferred)
        missing.push("choose A or B");
      allow("trial", missing);
    }
    update();
  }

  function nextTrial() {
    const trial = trials[state.answers.length];
    const answer = {trial: trial.id, clips: trial.clips, plays: Player.all.map(player => player.plays)};
    if (isAb)
      answer.preferred = state.draft.preferred;
    else
      answer.ratings = state.draft.ratings;
    answer.seconds = Math.round(Math.max(0, Date.now() - shownAt) / 100) / 10;
    state.answers.push(answer);
    state.draft = {plays: [], ratings: {}, preferred: ""};
    goTo(state.answers.length < trials.length ? "trial" : "finish");
  }

  function showFinish() {
    show("finish");
    if (!state.finished) {
      state.finished = new Date().toISOString();
      keep();
    }
    place("comment").value = state.comment;
    place("answers-text").value = answersText();
  }

  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([answersText()], {type: "application/json"}));
    link.download = `answers-${state.listener}.json`;
    link.click();
    // Some browsers begin to read it only after the click is done with.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    place("save-hint").textContent = `Saved as ${link.download}, where your browser keeps downloads. Thank you!`;
  }

  place("title").textContent = test.title;
  document.title = test.title;
  const before = kept();
  place("begin").addEventListener("click", () => begin(before || freshState()));
  place("anew").addEventListener("click", () => begin(freshState()));
  place("background-next").addEventListener("click", () => goTo("volume"));
  place("volume-next").addEventListener("click", () => goTo("trial"));
  place("trial-next").addEventListener("click", nextTrial);
  place("save").addEventListener("click", save);
  place("comment").addEventListener("input", () => {
    state.comment = place("comment").value;
    place("answers-text").value = answersText();
    keep();
  });
  place("another").addEventListener("click", () => {
    if (confirm("Have you saved your answers? They are forgotten here when another listener begins."))
      begin(freshState());
  });
  // Forms are never sent; Enter in one would load the page again.
  for (const form of document.forms)
    form.addEventListener("submit", event => event.preventDefault());
  document.addEventListener("keydown", event => {
    const plain = event.target === document.body || event.target.tagName === "H1";
    if (event.key !== " " || !plain || Player.all.length === 0)
      return;
    event.preventDefault();
    const playing = Player.all.find(player => !player.audio.paused);
    (playing ?? Player.all.find(player => player.plays === 0) ?? Player.all[0]).toggle();
  });
  showWelcome(before);
})();
