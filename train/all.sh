#!/bin/sh
# From corpora to the weights that ship: every step, in order; a step whose result is there is skipped,
# and training goes on from its last checkpoint.
#
#   train/all.sh BUILD CORPORA QUOTES CHECKPOINTS
#
# BUILD has tests/split_driver (`ninja -C build/release tests/split_driver`). LIMIT and TEACHER_LIMIT
# (minutes) bound the two trainings.
set -eu
[ $# -eq 4 ] || { sed -n '2,9p' "$0"; exit 2; }
driver=$1/tests/split_driver corpora=$2 quotes=$3 checkpoints=$4
here=$(cd "$(dirname "$0")" && pwd) project=$(dirname "$here")
python=${PYTHON:-python3} weights=$project/data/models/encoder.dmw
export OMP_WAIT_POLICY=passive PYTHONDONTWRITEBYTECODE=1
mkdir -p "$checkpoints/teacher" "$checkpoints/student"

once() { # RESULT COMMAND...: the command writes RESULT.part
    result=$1; shift
    [ -e "$result" ] || { "$@" "$result.part" && mv "$result.part" "$result"; }
}
once "$checkpoints/raw.txt" "$python" "$here/raw.py" "$driver" "$corpora"
for part in train dev; do
    once "$checkpoints/attr-$part.jsonl" "$python" "$here/attributions.py" "$driver" "$quotes/polnear_$part.jsonl"
done
"$python" "$here/train.py" "$corpora" "$checkpoints/teacher" --epochs 12 --limit "${TEACHER_LIMIT:-0}"
"$python" "$here/train.py" "$corpora" "$checkpoints/student" --teacher "$checkpoints/teacher/last.pt" \
    --raw "$checkpoints/raw.txt" --attributions "$checkpoints/attr-train.jsonl" \
    --keep-layers 0,1,2,3,5 --ffn 1152 --pool 2 --sent 384 --epochs 10 --limit "${LIMIT:-0}" \
    --id dragoman-encoder-2 --out "$checkpoints/encoder.dmw"
"$python" "$here/evaluate.py" "$corpora" "$checkpoints/student/last.pt" "$checkpoints/encoder.dmw" \
    --attributions "$checkpoints/attr-dev.jsonl" --out "$checkpoints/scores.json"
"$python" "$here/export.py" "$checkpoints/student/last.pt" "$weights" --id dragoman-encoder-2 \
    --scores "$checkpoints/scores.json"
"$python" "$here/freeze.py" "$weights" "$checkpoints/student/last.pt" "$project/tests/data/frozen-sentences.jsonl"
