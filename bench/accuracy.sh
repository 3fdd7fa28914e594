#!/bin/sh
# Measures the program against the gold sets, where they lie beside this folder: accuracy.sh BINARY [KIND...]
# What measure.py prints is kept in bench/results/accuracy-DATE.txt, with what was measured at its head.
set -eu
program=$(realpath "${1:?usage: accuracy.sh BINARY [KIND...]}")
shift
cd "$(dirname "$0")/.."
gold=${GOLD:-../shared/gold}
if [ ! -f "$gold/measure.py" ]; then
    echo "accuracy.sh: skipped: no gold sets at $gold (set GOLD to their folder)"
    exit 0
fi
[ $# -gt 0 ] || set -- all
mkdir -p bench/results
out=bench/results/accuracy-$(date +%Y-%m-%d).txt
part=$out.part
trap 'rm -f "$part"' EXIT
{
    echo "# revision $(git rev-parse --short HEAD 2>/dev/null || echo none), measured: $*"
    "$program" version | sed 's/^/# /'
} >"$part"
# Written to a file first: in a pipe its failure would be lost.
if ! python3 "$gold/measure.py" --bin "$program" "$@" >>"$part"; then
    cat "$part"
    echo "accuracy.sh: measure.py failed" >&2
    exit 1
fi
# Where the sets lie on this machine is nobody's business.
sed -i "s|$(realpath "$gold")|GOLD|g" "$part"
cat "$part"
mv "$part" "$out"
