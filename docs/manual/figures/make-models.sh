#!/usr/bin/env bash
# Draws the pictures of docs/manual/models.md and writes docs/manual/model-tables.md, from the shipped models.
#
# usage: make-models.sh DATASET [RUN]
#   DATASET  phrases to show and to give, such as rock/valid by the paper's rules
#   RUN      folder of a training from scratch whose samples show how it learns; without it that picture stays
# MUSEGAN names the program (build/release/app/musegan by default), BARS how many bars the tables measure (2000), TRAIN the
# dataset that the models learnt from, to look for copies.
set -euo pipefail

[[ $# -ge 1 ]] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
data=$(realpath "$1")
run=${2:+$(realpath "$2")}
cd "$(dirname "$0")/../../.."
musegan=${MUSEGAN:-build/release/app/musegan}
bars=${BARS:-2000}
pictures=docs/manual/figures
tables=docs/manual/model-tables.md

draw() { # name, then what to draw
  local name=$1
  shift
  "$musegan" figure -o "$pictures/models-$name.png" "$@"
}
shipped() { [[ -e assets/models/$1.safetensors ]] || { echo "not shipped: $1" >&2; return 1; }; }

draw data --data "$data" --phrases 6
for model in composer hybrid jamming; do
  shipped "$model" || continue
  draw "$model-paper" --model "$model" --raw --phrases 3 --fine --uncalibrated --bass-chords
  draw "$model" --model "$model" --phrases 6
done
for family in bass drums guitar piano strings; do
  shipped "composer-$family" || continue
  draw "given-$family" --model "composer-$family" --data "$data" --phrases 3
done
if shipped composer-bass; then
  draw given-bass-paper --model composer-bass --data "$data" --raw --phrases 3 --fine --uncalibrated --bass-chords
  draw given-bass-takes --model composer-bass --data "$data" --phrases 3 --takes 3
fi
[[ -z $run ]] || draw training --run "$run" --phrases 6

models=()
binarised=()
every=()
for file in assets/models/*.safetensors; do
  name=$(basename "$file" .safetensors)
  every+=(--model "$name")
  if "$musegan" model info "$name" --json | grep -q '"given": *"'; then models+=(--model "$name"); fi
  if [[ $name == composer || $name == composer-bass ]]; then binarised+=(--model "$name"); fi
done
{
  echo "# Tables of the shipped models"
  echo
  echo "Written by \`figures/make-models.sh\` from $bars bars a row; data: \`$(basename "$data" .safetensors)\`. What the"
  echo "columns mean is said in [the models](models.md)."
  echo
  echo "## What the given track changes"
  echo
  "$musegan" evaluate --accompany --as-played --data "$data" "${models[@]}" --bars "$bars" --format markdown
  echo "## Ways to make notes"
  echo
  "$musegan" evaluate --binarisations --data "$data" "${binarised[@]}" --bars "$bars" --format markdown
  echo "## Whether they hold together"
  echo
  "$musegan" evaluate --coherence --data "$data" "${every[@]}" ${TRAIN:+--copies "$TRAIN"} --bars "$bars" --format markdown
} >"$tables.part"
mv "$tables.part" "$tables"
