#!/usr/bin/env bash
# Restores, builds and runs every test; the last line is "N passed, N failed" (and ", N skipped" when something was).
#   bash tests/run.sh            what CI runs on a clean clone
#   bash tests/run.sh --long     also the tests that take minutes (they look at HEMASITE_LONG)
#   bash tests/run.sh --fuzz N   nothing but the fuzzers, N executions each (10000000 takes hours; HEMASITE_FUZZ_MINUTES ends each sooner)
#   HEMASITE_ACCEPT=1 bash tests/run.sh   rewrites kept texts: docs/diagnostics.md, the map, the specs
# Needs the .NET SDK; tests that want more (node, a browser, java, ../shared) say so and are skipped where it is missing. Tests that run the
# program run the native one: it is built once (with clang and zlib1g-dev, installed where root and apt-get are at hand)
# and named in HEMASITE_NATIVE; who sets that variable beforehand has that program tested. Without it the JIT one serves.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# English summaries without colours, whoever runs this; nothing is reported to anyone.
export DOTNET_CLI_UI_LANGUAGE=en TESTINGPLATFORM_UI_LANGUAGE=en NO_COLOR=1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
export DOTNET_GENERATE_ASPNET_CERTIFICATE=false DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

passed=0 failed=0 skipped=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

while (( $# > 0 )); do
    case $1 in
        --long) export HEMASITE_LONG=1 ;;
        --fuzz)
            if [[ ! ${2:-} =~ ^[0-9]+$ ]]; then echo "tests/run.sh: --fuzz takes a number" >&2; exit 2; fi
            export HEMASITE_FUZZ=$2
            shift ;;
        *) echo "tests/run.sh: unknown option '$1' (there are --long and --fuzz N)" >&2; exit 2 ;;
    esac
    shift
done

is_ci() { [[ ${CI:-} == true || ${CI:-} == 1 ]]; }

servers=()
if is_ci; then
    # CI must neither rewrite what it checks nor leave compiler servers behind.
    unset HEMASITE_ACCEPT
    servers=(--disable-build-servers)
fi

close() {
    local line="$passed passed, $failed failed"
    if (( skipped > 0 )); then line+=", $skipped skipped"; fi
    echo "$line"
    if (( failed > 0 || passed == 0 )); then exit 1; fi
    exit 0
}

# A step that fails counts as one failure; nothing after it could be trusted.
step() {
    echo "== $1"
    shift
    if ! "$@" </dev/null; then
        echo "!! FAILED: $*" >&2
        failed=$((failed + 1))
        close
    fi
}

# The number that the summary gives for a word such as "succeeded"; 0 when there is no summary.
count() { awk -v word="$1:" '$1 == word { n = $2 } END { print n + 0 }' "$log"; }

run_tests() {
    local project=$1 code=0 bad
    echo "== test $project"
    dotnet test --project "$project" -c Release --no-build --no-ansi --no-progress </dev/null 2>&1 | tee "$log" || code=$?
    bad=$(count failed)
    passed=$((passed + $(count succeeded)))
    skipped=$((skipped + $(count skipped)))
    # A run that crashed, or that ran nothing, fails although its summary names no failed test.
    if (( code != 0 && bad == 0 )); then
        echo "!! FAILED: $project ended with exit code $code" >&2
        bad=1
    fi
    failed=$((failed + bad))
    awk '/^skipped / { name = substr($0, 9); getline reason; sub(/^ +/, "", reason); print "!! SKIPPED: " name ": " reason }' "$log"
}

# What the tests need beside the SDK, from Debian: the linker of the native program, the servers that HemaSite.ServerTests starts on the loopback,
# Chromium and Java for HemaSite.BrowserTests. What cannot be had is told by the tests that skip.
get_tools() {
    local wanted=()
    if ! { type -P clang && [[ -e /usr/include/zlib.h ]]; } >/dev/null; then wanted+=("clang zlib1g-dev"); fi
    if ! { type -P nginx git && [[ -x /usr/sbin/sshd && -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ]]; } >/dev/null; then
        wanted+=("nginx libnginx-mod-http-brotli-static openssh-server git")
    fi
    if ! { type -P caddy && [[ -x /usr/sbin/apache2 ]]; } >/dev/null; then wanted+=("caddy apache2"); fi
    # Chromium without its windows needs half the time of the whole one, which serves where there is no such package.
    if [[ -z ${CHROMIUM:-} ]] && ! type -P chromium-headless-shell >/dev/null; then wanted+=(chromium-headless-shell); fi
    if ! type -P java >/dev/null; then wanted+=(default-jre-headless); fi
    if (( ${#wanted[@]} == 0 || EUID != 0 )) || ! type -P apt-get >/dev/null; then return; fi
    quietly apt-get update -q
    # A group that cannot be had does not keep the others away.
    for packages in "${wanted[@]}"; do
        # shellcheck disable=SC2086
        install_tools $packages
    done
    if [[ -z ${CHROMIUM:-} && -z $(type -P chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable chrome) ]]; then
        install_tools chromium
    fi
}

# Debian starts what it installs, if nobody says no; the tests start their own.
install_tools() { RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive quietly apt-get install -q -y --no-install-recommends "$@"; }

# The same from npm: servers, and the HTML checker.
get_packages() {
    local folder=tests/HemaSite.BrowserTests
    if ! type -P npm >/dev/null; then return; fi
    if [[ ! -d bin/servers/node_modules/gitlab-ci-local ]]; then
        quietly npm install --prefix bin/servers --no-save --no-audit --no-fund --ignore-scripts \
            s3rver@3.7.1 @actions/workflow-parser@0.3.61 gitlab-ci-local@4.75.1
    fi
    if [[ ! -e $folder/node_modules/vnu-jar ]]; then quietly npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund; fi
}

# The end of what a command says, if it fails; nobody waits for it to succeed.
quietly() {
    local said
    if ! said=$("$@" 2>&1); then tail -n 3 <<<"$said" >&2; fi
}

# The native program is as new as everything it is made of.
is_fresh() {
    [[ -x $1 && -z $(find src themes build Directory.* global.json -newer "$1" -type f -not -path '*/obj/*' -not -path '*/bin/*' -print -quit) ]]
}

build_native() {
    local program=bin/native/hemasite
    echo "== native program"
    if [[ $(uname -sm) != "Linux x86_64" ]]; then
        skip_native "it is made for Linux on x86-64 only"
        return
    fi

    if ! is_fresh "$program"; then
        if ! type -P clang >/dev/null; then
            skip_native "clang is missing (Debian: apt install clang zlib1g-dev)"
            return
        fi
        if ! bash build/publish.sh </dev/null >"$log" 2>&1; then
            tail -n 20 "$log" >&2
            # Packages that cannot be fetched say nothing about our code; a compiler's error does.
            if grep -qE "error NU1[0-9]{3}" "$log"; then
                skip_native "its compiler's packages cannot be restored"
                return
            fi
            echo "!! FAILED: build/publish.sh" >&2
            failed=$((failed + 1))
            return
        fi
    fi
    HEMASITE_NATIVE=$PWD/$program
}

skip_native() {
    echo "!! SKIPPED: the native program: $1; the JIT one is tested in its place"
    skipped=$((skipped + 1))
}

# Fetched while the compiler works. Nothing is left half installed, however the run ends.
trap 'wait; rm -f "$log"' EXIT
get_tools </dev/null &

step "restore" dotnet restore HemaSite.sln --locked-mode "${servers[@]}"
step "build" dotnet build HemaSite.sln -c Release --no-restore -v quiet "${servers[@]}"
# The build already holds the style rules; this holds the white space.
step "format" dotnet format whitespace . --folder --verify-no-changes

if [[ -n ${HEMASITE_FUZZ:-} ]]; then
    step "fuzz" dotnet run -c Release --no-build --project tests/HemaSite.TrustTests -- -class HemaSite.TrustTests.Fuzzing.FuzzTests
    passed=1
    close
fi

wait
# Not before, for the build and the format look through the folders of the tests.
get_packages </dev/null &
if [[ -z ${HEMASITE_NATIVE:-} ]]; then build_native; fi
export HEMASITE_NATIVE=${HEMASITE_NATIVE:-}
wait

for project in tests/*Tests/*.csproj; do
    run_tests "$project"
done

if [[ -z ${HEMASITE_LONG:-} ]]; then echo "!! SKIPPED: the long tests (bash tests/run.sh --long)"; fi
close
