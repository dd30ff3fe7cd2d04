#!/usr/bin/env bash
# Makes the native program: one file that needs no .NET on the machine it runs on.
#   bash build/publish.sh [FOLDER]        FOLDER/hemasite; FOLDER is bin/native by default
# Needs the .NET SDK, and clang and the zlib headers to link (Debian: apt install clang zlib1g-dev). Takes a minute or two.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-bin/native}
for tool in clang dotnet; do
    if ! command -v "$tool" >/dev/null; then
        echo "build/publish.sh: $tool is missing (Debian: apt install clang zlib1g-dev)" >&2
        exit 3
    fi
done

# Native code needs packages that no other build does: the lock files of the repository stay as they are. Analyzers judge the code when
# the solution is built; here it is only translated.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet publish src/HemaSite.Cli -c Release -r linux-x64 -p:PublishAot=true -p:NuGetLockFilePath=obj/native.lock.json -p:RunAnalyzers=false \
    --artifacts-path "$PWD/bin/native-work" -o "$out"
# What other people made of it travels along, and those whose work is in the runtime.
cp LICENSE THIRD-PARTY-NOTICES.md docs/licenses/*.txt "$out/"
for notices in "${NUGET_PACKAGES:-$HOME/.nuget/packages}"/microsoft.netcore.app.runtime.nativeaot.linux-x64/*/THIRD-PARTY-NOTICES.TXT; do
    if [[ -f $notices ]]; then cp "$notices" "$out/dotnet-runtime-notices.txt"; fi
done
"$out/hemasite" --version
stat --format='%s bytes  %n' "$out/hemasite"
