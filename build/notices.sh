#!/usr/bin/env bash
# Writes who made the libraries inside the program and under which licences, as those licences ask.
#   bash build/notices.sh FILE
# The libraries are those of src/HemaSite.Cli/packages.lock.json that are built in; restore the project first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}
declare -A used=()

field() { sed -n "s:.*<$2[^>]*>\(.*\)</$2>.*:\1:p" "$1" | head -1; }

# Names and versions in the lock file; analysers and build tools are no part of the program.
libraries() {
    awk '/^      "/ { gsub(/[" :{]/, ""); name = tolower($0) } /"resolved":/ { gsub(/[",]/, ""); print name, $2 }' \
        src/HemaSite.Cli/packages.lock.json | sort -u | grep -vE '^(meziantou|roslynator|microsoft\.codeanalysis|microsoft\.net\.illink|microsoft\.dotnet\.ilcompiler)'
}

{
    echo "HemaSite contains these libraries, each under the licence named beside it; the texts of the licences follow."
    echo
    while read -r name version; do
        nuspec=$packages/$name/$version/$name.nuspec
        if [[ ! -f $nuspec ]]; then
            echo "build/notices.sh: $name $version is not restored (dotnet restore)" >&2
            exit 3
        fi
        licence=$(field "$nuspec" license)
        if [[ -z $licence ]]; then
            echo "build/notices.sh: $name $version names no licence" >&2
            exit 1
        fi
        for word in ${licence//[()]/ }; do
            case $word in OR | AND | WITH) ;; *) used[$word]=1 ;; esac
        done
        echo "$(field "$nuspec" id) $version, $licence"
        made=$(field "$nuspec" copyright)
        echo "    ${made:-© $(field "$nuspec" authors)}"
        echo "    $(field "$nuspec" projectUrl)"
    done < <(libraries)
    echo ".NET runtime, MIT"
    echo "    © .NET Foundation and Contributors"
    for licence in $(printf '%s\n' "${!used[@]}" | sort); do
        if [[ ! -f build/licenses/$licence.txt ]]; then
            echo "build/notices.sh: build/licenses/$licence.txt is missing" >&2
            exit 1
        fi
        printf '\n%s\n%s\n\n' "$licence" "${licence//?/=}"
        cat "build/licenses/$licence.txt"
    done
    for notices in "$packages"/microsoft.netcore.app.runtime.nativeaot.linux-x64/*/THIRD-PARTY-NOTICES.TXT; do
        if [[ -f $notices ]]; then
            printf '\nNotices of the .NET runtime\n===========================\n\n'
            cat "$notices"
            break
        fi
    done
} >"$1"
