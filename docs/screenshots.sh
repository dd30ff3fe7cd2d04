#!/usr/bin/env bash
# Takes the pictures of the README: builds the example site, serves it on this machine only, and looks at it with Chromium.
#   bash docs/screenshots.sh            all pictures, into docs/pictures
# Needs python3, Chromium and ImageMagick's convert. HEMASITE names a built program, CHROMIUM the browser, PORT the port.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

port=${PORT:-8791}
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
server=
trap '[[ -n $server ]] && kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

# The address is given, so that the pictures do not depend on the settings; the moment, so that they do not depend on the day.
build=(build . --output "$work/site" --base-url "http://127.0.0.1:$port" --now 2026-11-22T10:00:00Z --messages en)
if [[ -n ${HEMASITE:-} ]]; then
    "$HEMASITE" "${build[@]}"
else
    dotnet run --project src/HemaSite.Cli -- "${build[@]}"
fi

# A page in a frame of a given width: Chromium alone refuses windows as narrow as a phone.
cat > "$work/site/phone.html" <<PAGE
<!doctype html><style>html, body { margin: 0 } iframe { border: 0; width: 390px; height: 844px }</style>
<iframe src="/kk/news/2022-04-12-new-laboratory/"></iframe>
PAGE

# The version for the visually impaired, as a reader chose it.
cat > "$work/site/special.html" <<PAGE
<!doctype html><style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100vh; display: block }</style>
<script>localStorage.setItem('view', '{"colours":"blue","size":"large","spacing":"wide","pictures":"off"}')</script>
<iframe src="/ru/news/2026-11-18-blood-drive-moved/"></iframe>
PAGE

python3 -m http.server "$port" --bind 127.0.0.1 --directory "$work/site" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 50); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
    sleep 0.1
done

# shot NAME WIDTH HEIGHT PATH [OPTION…]
shot() {
    local name=$1 width=$2 height=$3 path=$4
    shift 4
    "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --user-data-dir="$work/profile" \
        --window-size="$width,$height" --virtual-time-budget=8000 --screenshot="$work/$name.png" "$@" \
        "http://127.0.0.1:$port$path" >"$work/browser.log" 2>&1 || { cat "$work/browser.log" >&2; exit 1; }
    # 256 colours without dithering keep letters sharp; every file stays far below 200 KB.
    convert "$work/$name.png" -crop "${crop:-${width}x${height}}+0+0" +repage -strip +dither -colors 255 \
        -define png:compression-level=9 "PNG8:docs/pictures/$name.png"
    echo "docs/pictures/$name.png  $(( $(stat -c %s "docs/pictures/$name.png") / 1024 )) KB"
}

shot home-kk 1280 900 /kk/
shot list-ru 1280 1000 /ru/news/
shot post-kk 1280 1100 /kk/news/2022-04-12-new-laboratory/
crop=390x844 shot phone-kk 600 844 /phone.html
shot dark-kk 1280 1000 /kk/news/2023-03-21-nauryz/ --blink-settings=preferredColorScheme=0
shot search-kk 1280 900 '/kk/search/?q=%D0%B7%D0%B5%D1%80%D1%82%D1%85%D0%B0%D0%BD%D0%B0%D1%81%D1%8B%D0%BD%D0%B4%D0%B0'
# The last one: what it chooses stays in the profile.
shot special-ru 1280 1000 /special.html
