#!/usr/bin/env bash
# Measures the search of a large site and the Kazakh stems, and writes docs/search.md: bash tests/bench-search.sh [POSTS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

posts=${1:-10000}
shared=$(cd .. && pwd)/shared
if [[ ! -f $shared/bench/make_corpus.py || ! -f $shared/spec/language/kk_gold_dev.tsv ]]; then
    echo "!! $shared is not there: no corpus and no gold to measure with" >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
page() { mkdir -p "$(dirname "$1")"; printf -- '---\ntitle: %s\n---\n' "$2" >"$1"; }

python3 "$shared/bench/make_corpus.py" --src "$shared/site/user/pages/02.news" --seed 1 --posts "$posts" --layout grav --out "$work/site/pages"
for language in kk ru; do
    page "$work/site/pages/01.home/default.$language.md" Home
    page "$work/site/pages/02.news/blog.$language.md" News
done
mkdir -p "$work/site/config"
printf 'title: Bench\noutputs: {archives: false, term_feeds: false, redirect_pages: false}\n' >"$work/site/config/site.yaml"
printf 'languages:\n  supported: [kk, ru]\nhome:\n  alias: /home\n' >"$work/site/config/system.yaml"

dotnet build src/HemaSite.Cli -c Release -v quiet
dotnet src/HemaSite.Cli/bin/Release/net10.0/hemasite.dll build "$work/site" -o "$work/public" --no-cache >/dev/null
node tests/HemaSite.Benchmarks/search.mjs "$work/public" "$shared" docs/search.md
echo "docs/search.md is new"
