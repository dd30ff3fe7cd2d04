#!/usr/bin/env bash
# Times full builds and rewrites docs/performance.md.
#   bash tests/bench.sh [N…]      posts in each of two languages; 100 and 1000 by default, 10000 takes minutes
# Needs the .NET SDK, GNU time, python3, clang and zlib1g-dev; Hugo where it is to be compared (Debian: apt install hugo time).
# The corpora are made by ../shared/bench; without that folder only the example site is timed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

sizes=("$@")
if (( ${#sizes[@]} == 0 )); then sizes=(100 1000); fi
shared=../shared
work=$(mktemp -d -p "$(test -w /dev/shm && echo /dev/shm || echo /tmp)" hemasite-bench-XXXXXX)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

for tool in time python3; do
    if ! type -P "$tool" >/dev/null; then echo "tests/bench.sh: $tool is missing" >&2; exit 3; fi
done

echo "== programs"
bash build/publish.sh "$work/programs/native"
dotnet publish src/HemaSite.Cli -p:PublishProfile=portable -p:NuGetLockFilePath=obj/portable.lock.json \
    --artifacts-path "$PWD/bin/portable-work" -o "$work/programs/portable" -v quiet
dotnet build src/HemaSite.Cli -c Release -o "$work/programs/jit" -v quiet
dotnet build tests/HemaSite.Benchmarks -c Release -v quiet
{
    echo "HemaSite $("$work/programs/native/hemasite" --version), native binary of $(stat --format=%s "$work/programs/native/hemasite") bytes"
    echo ".NET SDK $(dotnet --version)"
    if type -P hugo >/dev/null; then hugo version | cut -d' ' -f1-2; fi
} >"$work/programs/versions.txt"

echo "== sites"
mkdir -p "$work/sites/site-0"
cp -r content themes "$work/sites/site-0/"
page() { mkdir -p "$(dirname "$1")"; printf -- '---\ntitle: %s\n%s---\n' "$2" "${3:-}" >"$1"; }
make_corpus() { python3 "$shared/bench/make_corpus.py" --src "$shared/site/user/pages/02.news" --seed 1 --posts "$@"; }
for size in "${sizes[@]}"; do
    if [[ ! -f $shared/bench/make_corpus.py ]]; then
        echo "!! SKIPPED: $size posts: $shared/bench/make_corpus.py is not there" >&2
        continue
    fi
    site=$work/sites/site-$size
    make_corpus "$size" --layout grav --out "$site/pages"
    # The pages around the posts, and a page for the folder of pictures so that they are published.
    for language in kk ru; do
        page "$site/pages/01.home/default.$language.md" Home
        page "$site/pages/02.news/blog.$language.md" News
        page "$site/pages/images/default.$language.md" Pictures $'visible: false\n'
    done
    mkdir -p "$site/config"
    echo 'title: Bench' >"$site/config/site.yaml"
    printf 'languages:\n  supported: [kk, ru]\nhome:\n  alias: /home\n' >"$site/config/system.yaml"
    cp -r "$site" "$work/sites/whole-$size"
    # What the peer's theme has not is switched off, so that both make the same files.
    printf 'outputs:\n  archives: false\n  feeds: [rss]\n  term_feeds: false\n  search: false\n  redirect_pages: false\n' >>"$site/config/site.yaml"
    cp -r "$site" "$work/sites/warm-$size"
    if type -P hugo >/dev/null; then
        cp -r --no-preserve=mode "$shared/bench/peers/hugo" "$work/sites/hugo-$size"
        make_corpus "$size" --layout hugo --out "$work/corpus"
        cp -r "$work/corpus/." "$work/sites/hugo-$size/"
        rm -rf "$work/corpus"
    else
        echo "!! SKIPPED: Hugo is not installed: nothing to compare with" >&2
    fi
done

dotnet run --no-build -c Release --project tests/HemaSite.Benchmarks -- "$work/programs" "$work/sites" docs/performance.md
echo "docs/performance.md is new"
