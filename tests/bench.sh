#!/usr/bin/env bash
# Times full builds beside other generators and rewrites docs/performance.md with its chart.
#   bash tests/bench.sh [N…]      posts in each of two languages; 100, 1000 and 10000 by default
#                                 (above 10000 HemaSite runs alone: 50000 shows its memory). 10000 takes half an hour.
#   HEMASITE_BENCH_DISK=FOLDER    where a folder is made for the races on a disk, and removed; bin by default
#   HEMASITE_BENCH_ROUNDS=N       N runs of each program instead of five (three at 10000); 1 only shows that everything works
#   HEMASITE_PROGRAMS=FOLDER      programs that an earlier run has built (native, portable, floor) instead of new ones
# Needs the .NET SDK, python3, clang and zlib1g-dev. GNU time, Hugo (Debian) and Eleventy 3 (npm) are installed where that is
# possible; what cannot be had is skipped, loudly. The corpora are made by ../shared/bench; without that folder only the
# example site is timed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

sizes=("$@")
if (( ${#sizes[@]} == 0 )); then sizes=(100 1000 10000); fi
shared=$PWD/../shared
mkdir -p "${HEMASITE_BENCH_DISK:-bin}"
disk=$(mktemp -d -p "${HEMASITE_BENCH_DISK:-$PWD/bin}" bench-XXXXXX)
work=$(mktemp -d -p "$(test -w /dev/shm && echo /dev/shm || echo /tmp)" hemasite-bench-XXXXXX)
programs=${HEMASITE_PROGRAMS:-$PWD/bin/bench-programs}
trap 'rm -rf "$work" "$disk"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
now=2026-11-22T10:00:00Z

skip() { echo "!! SKIPPED: $*" >&2; }
get() {
    if ! type -P "$1" >/dev/null && (( EUID == 0 )) && type -P apt-get >/dev/null; then
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$1"; } </dev/null >/dev/null 2>&1 || true
    fi
    type -P "$1" >/dev/null
}

if ! get time || ! get python3; then echo "tests/bench.sh: GNU time and python3 are needed (Debian: apt install time python3)" >&2; exit 3; fi
has_hugo=0 has_eleventy=0
if get hugo; then has_hugo=1; else skip "Hugo cannot be installed: nothing to compare with"; fi
if [[ -f $shared/bench/make_corpus.py ]]; then
    mkdir -p bin/eleventy
    cp "$shared/bench/peers/eleventy/package.json" bin/eleventy/
    if [[ -d bin/eleventy/node_modules/@11ty ]] || { type -P npm >/dev/null && npm install --prefix bin/eleventy --no-audit --no-fund --ignore-scripts </dev/null >/dev/null 2>&1; }; then
        has_eleventy=1
    else
        skip "Eleventy cannot be installed (npm)"
    fi
fi

if [[ -z ${HEMASITE_PROGRAMS:-} ]]; then
    echo "== programs"
    rm -rf "$programs"
    bash build/publish.sh "$programs/native"
    dotnet publish src/HemaSite.Cli -p:PublishProfile=portable -p:NuGetLockFilePath=obj/portable.lock.json \
        --artifacts-path "$PWD/bin/portable-work" -o "$programs/portable" -v quiet
    dotnet publish tests/HemaSite.Benchmarks -c Release -r linux-x64 -p:PublishAot=true -p:NuGetLockFilePath=obj/native.lock.json \
        --artifacts-path "$PWD/bin/floor-work" -o "$programs/floor" -v quiet
fi
dotnet build tests/HemaSite.Benchmarks -c Release -v quiet
{
    echo "HemaSite $("$programs/native/hemasite" --version), native binary of $(stat --format=%s "$programs/native/hemasite") bytes"
    echo ".NET SDK $(dotnet --version)"
    if (( has_hugo )); then hugo version | cut -d' ' -f1-2; fi
    if (( has_eleventy )); then echo "Eleventy $(node -p 'require("./bin/eleventy/node_modules/@11ty/eleventy/package.json").version'), node $(node --version)"; fi
} >"$programs/versions.txt"

# Starting up alone, the middle of eleven.
starts() { for _ in {1..11}; do command time -f %e "$programs/native/hemasite" --version 2>&1 >/dev/null; done | sort -n | sed -n 6p; }
echo "\`hemasite --version\` of the native binary: $(starts) s" >>"$programs/versions.txt"

page() { mkdir -p "$(dirname "$1")"; printf -- '---\ntitle: %s\n%s---\n' "$2" "${3:-}" >"$1"; }
make_corpus() { python3 "$shared/bench/make_corpus.py" --src "$shared/site/user/pages/02.news" --seed 1 --posts "$@"; }
build() { "$programs/native/hemasite" build "$@" --base-url https://example.kz --now "$now" --messages en >/dev/null 2>&1; }

# The folders of one size below $1: ours with the peer's outputs only (site-N, built before: warm-N), ours whole (whole-N, built
# before: full-N), the peers' (hugo-N, eleventy-N).
make_sites() {
    local folder=$1 size=$2 language
    local site=$folder/site-$size
    make_corpus "$size" --layout grav --out "$site/pages"
    # The pages around the posts, and a page for the folder of pictures so that they are published.
    for language in kk ru; do
        page "$site/pages/01.home/default.$language.md" Home
        page "$site/pages/02.news/blog.$language.md" News
        page "$site/pages/images/default.$language.md" Pictures $'visible: false\n'
    done
    mkdir -p "$site/config"
    printf 'title: Гематология орталығы\npictures: off\n' >"$site/config/site.yaml"
    printf 'languages:\n  supported: [kk, ru]\nhome:\n  alias: /home\n' >"$site/config/system.yaml"
    if (( size > 10000 )); then return; fi
    cp -r "$site" "$folder/whole-$size"
    printf 'outputs:\n  archives: false\n  feeds: [rss]\n  term_feeds: false\n  search: false\n  redirect_pages: false\n' >>"$site/config/site.yaml"
    cp -r "$site" "$folder/warm-$size"
    cp -r "$folder/whole-$size" "$folder/full-$size"
    build "$folder/warm-$size"
    build "$folder/full-$size"
    build "$site" -o "$folder/built" --no-cache
    (cd "$folder/built" && find . -type f -printf '%s %P\n') >"$folder/sizes-$size"
    rm -rf "$folder/built"
    if (( has_hugo )); then
        cp -r --no-preserve=mode "$shared/bench/peers/hugo" "$folder/hugo-$size"
        make_corpus "$size" --layout hugo --out "$folder/corpus"
        cp -r "$folder/corpus/." "$folder/hugo-$size/"
        rm -rf "$folder/corpus"
    fi
}

make_eleventy() {
    local folder=$1 size=$2
    cp -r --no-preserve=mode "$shared/bench/peers/eleventy" "$folder/eleventy-$size"
    make_corpus "$size" --layout eleventy --out "$folder/corpus"
    cp -r "$folder/corpus/." "$folder/eleventy-$size/"
    rm -rf "$folder/corpus"
    ln -s "$PWD/bin/eleventy/node_modules" "$folder/eleventy-$size/node_modules"
}

echo "== sites"
mkdir -p "$work/tmpfs/site-0"
cp -r content themes "$work/tmpfs/site-0/"
largest=0
for size in "${sizes[@]}"; do
    if [[ ! -f $shared/bench/make_corpus.py ]]; then
        skip "$size posts: ../shared/bench/make_corpus.py is not there"
        continue
    fi
    make_sites "$work/tmpfs" "$size"
    if (( has_eleventy && size <= 10000 )); then make_eleventy "$work/tmpfs" "$size"; fi
    if (( size <= 10000 && size > largest )); then largest=$size; fi
done
if (( largest > 0 )); then
    make_sites "$disk" "$largest"
    rm -rf "$disk/whole-$largest" "$disk/full-$largest"
    ln -s "$disk" "$work/disk"
fi

dotnet run --no-build -c Release --project tests/HemaSite.Benchmarks -- run "$programs" "$work" docs/performance.md
echo "docs/performance.md is new"
