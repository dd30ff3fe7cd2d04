#!/usr/bin/env bash
# Makes everything that is released, with checksums and the notices of the libraries inside.
#   bash build/package.sh [FOLDER]        FOLDER is bin/packages by default
#     hemasite-VERSION-linux-x64.tar.gz   the native program: one file, needs no .NET
#     hemasite-VERSION-portable.tar.gz    precompiled for linux-x64; needs the .NET runtime
#     HemaSite.Cli.VERSION.nupkg          "dotnet tool install --global HemaSite.Cli"; needs the .NET SDK, runs anywhere
#     SHA256SUMS
# Needs what build/publish.sh needs. The archives are the same bytes for the same sources, compiler and machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-bin/packages}
work=$PWD/bin/package-work
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
rm -rf "$work"
mkdir -p "$work" "$out"
rm -f "$out"/hemasite-*.tar.gz "$out"/HemaSite.Cli.*.nupkg "$out/SHA256SUMS"
version=$(dotnet msbuild src/HemaSite.Cli -getProperty:Version)

echo "== native program"
bash build/publish.sh "$work/native"

echo "== portable program"
dotnet publish src/HemaSite.Cli -p:PublishProfile=portable -p:NuGetLockFilePath=obj/portable.lock.json \
    --artifacts-path "$work/portable-work" -o "$work/portable" -v quiet

echo "== dotnet tool"
dotnet pack src/HemaSite.Cli -c Release -p:PackAsTool=true --artifacts-path "$work/tool-work" -o "$out" -v quiet

# One archive of some files and what people made of it, without times, owners and an order of the disk's own.
archive() {
    local name=hemasite-$version-$1
    mkdir -p "$work/$name"
    cp "${@:2}" LICENSE THIRD-PARTY-NOTICES.md docs/licenses/*.txt "$work/$name/"
    tar --create --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --directory "$work" "$name" | gzip --no-name --best >"$out/$name.tar.gz"
}

shopt -s nullglob
archive linux-x64 "$work/native/hemasite" "$work"/native/*.so* "$work"/native/dotnet-*.txt
archive portable "$work"/portable/*.dll "$work"/portable/*.json "$work/portable/hemasite" "$work"/portable/*.so*
(cd "$out" && sha256sum -- hemasite-*.tar.gz HemaSite.Cli.*.nupkg >SHA256SUMS && cat SHA256SUMS)
