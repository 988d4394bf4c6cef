#!/usr/bin/env bash
# Draws the pictures of docs/manual/ideas.md from the shipped models.
#
# usage: make-ideas.sh DATASET
#   DATASET  phrases whose bass is given, such as the dataset of the tutorial
# MUSEGAN names the program (build/release/app/musegan by default). Needs ImageMagick, which puts pictures side by side.
set -euo pipefail

[[ $# -eq 1 ]] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
data=$(realpath "$1")
cd "$(dirname "$0")/../../.."
musegan=${MUSEGAN:-build/release/app/musegan}
pictures=docs/manual/figures
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# What `musegan figure` leaves at the left and above, and how wide four bars and the gap behind them are, at a pixel a step.
left=40 top=22 phrase=398 bars=2
shown=$((bars * 96))

strip() { # picture, left edge, top, height, words, file: some bars of it under a heading
  convert "$1" -crop "${shown}x$4+$2+$3" +repage -background white -gravity northwest -splice "0x$top" \
    -fill '#2a2e3a' -pointsize 13 -annotate +0+3 "$5" -gravity east -splice 14x0 "$6"
}
labels() { # picture, top, height, file: the names of the tracks
  convert "$1" -crop "${left}x$3+0+$2" +repage -background white -gravity north -splice "0x$top" "$4"
}

"$musegan" figure --model composer-bass --data "$data" --split valid --seed 4 --takes 3 --phrases 3 --columns 3 --scale 1 \
  -o "$work/given.png"
height=$(($(identify -format %h "$work/given.png") - top))
labels "$work/given.png" "$top" "$height" "$work/0.png"
for answer in 1 2 3; do
  strip "$work/given.png" $((left + (answer - 1) * phrase)) "$top" "$height" "answer $answer" "$work/$answer.png"
done
convert "$work"/[0-3].png +append -alpha off "$pictures/idea-given.png"

"$musegan" interpolate --model composer --seeds 3,8 --columns 3 --scale 1 -o "$work/between.png"
height=$(identify -format %h "$work/between.png")
labels "$work/between.png" 0 "$height" "$work/0.png"
strip "$work/between.png" "$left" 0 "$height" 'the vector of seed 3' "$work/1.png"
strip "$work/between.png" $((left + phrase)) 0 "$height" 'half way' "$work/2.png"
strip "$work/between.png" $((left + 2 * phrase)) 0 "$height" 'the vector of seed 8' "$work/3.png"
convert "$work"/[0-3].png +append -alpha off "$pictures/idea-latent.png"

for threshold in -0.5 0.5; do
  "$musegan" figure --model composer --raw --seed 6 --phrases 1 --columns 1 --scale 1 --threshold=$threshold \
    -o "$work/at$threshold.png"
done
half=$(($(identify -format %h "$work/at0.5.png") / 2))
labels "$work/at0.5.png" "$top" $((half - top)) "$work/0.png"
strip "$work/at0.5.png" "$left" "$top" $((half - top)) 'what comes out' "$work/1.png"
strip "$work/at-0.5.png" "$left" $((half + top)) $((half - top)) 'threshold lower by 0.5' "$work/2.png"
strip "$work/at0.5.png" "$left" $((half + top)) $((half - top)) 'threshold higher by 0.5' "$work/3.png"
convert "$work"/[0-3].png +append -alpha off "$pictures/idea-threshold.png"
