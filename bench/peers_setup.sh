#!/bin/sh
# Sets up what bench/peers.py times: peers_setup.sh --env DIR --treebank TRAIN.conllu[.gz] [option of pip...]
# A virtual environment, node modules and models, all in DIR, which lies outside of this repository. What cannot be
# had is left out with a message; the command may be given again, and does what is still to be done.
set -eu
usage="usage: peers_setup.sh --env DIR --treebank TRAIN.conllu[.gz] [option of pip...]"
env='' treebank=''
while [ $# -gt 0 ]; do
    case $1 in
        --env) env=${2:?$usage}; shift 2 ;;
        --treebank) treebank=${2:?$usage}; shift 2 ;;
        *) break ;;
    esac
done
: "${env:?$usage}" "${treebank:?$usage}"
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
mkdir -p "$env"
env=$(cd "$env" && pwd)
case $env/ in "$root"/*) echo "peers_setup.sh: $env lies in the repository" >&2; exit 2 ;; esac

[ -x "$env/bin/python" ] || python3 -m venv "$env"
# One by one: a package that cannot be had must not keep the others away.
sed 's/#.*//' "$here/peers-requirements.txt" | while read -r package; do
    [ -z "$package" ] || "$env/bin/pip" install -q "$@" "$package" </dev/null || echo "peers_setup.sh: no $package"
done
if command -v npm >/dev/null; then
    npm install --silent --prefix "$env/node" wink-nlp wink-eng-lite-web-model </dev/null || echo "peers_setup.sh: no wink-nlp"
else
    echo "peers_setup.sh: no npm: wink-nlp is left out"
fi
# More threads than cores that are free only wait for each other.
OMP_NUM_THREADS=1 "$env/bin/python" "$here/peers_models.py" "$env/models" "$treebank" "$root/data/models/encoder.dmw"
