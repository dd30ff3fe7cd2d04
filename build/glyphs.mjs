// Writes glyphs.txt of a theme: what all its faces can draw and its style sheet fetches. Run when fonts are vendored, never in a build:
//   npm install --no-save fontkit && node build/glyphs.mjs themes/hema
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';

const theme = process.argv[2], fonts = join(theme, 'assets/fonts');
const codesOf = text => [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
  .flatMap(([, from, to = from]) => Array.from({ length: parseInt(to, 16) - parseInt(from, 16) + 1 }, (_, i) => parseInt(from, 16) + i));

// A face is cut into files that differ in the last word of their names.
const drawn = new Map(), fetched = new Map();
const add = (map, key, codes) => map.set(key, new Set([...(map.get(key) ?? []), ...codes]));
for (const file of readdirSync(fonts).filter(name => name.endsWith('.woff2'))) {
  add(drawn, file.replace(/(-kk|-ext)?\.woff2$/, ''), fontkit.openSync(join(fonts, file)).characterSet);
}
for (const [, face, ranges] of readFileSync(join(theme, 'assets/css/site.css'), 'utf8').matchAll(/@font-face\{(font-family:[^;]+;font-weight:\d+)[^}]*unicode-range:([^}]+)\}/g)) {
  add(fetched, face, codesOf(ranges));
}

const all = [...drawn.values(), ...fetched.values()];
const common = [...all[0]].filter(code => code < 0xffff && all.every(codes => codes.has(code))).sort((x, y) => x - y);
const hex = code => code.toString(16).toUpperCase().padStart(4, '0');
const lines = [];
for (let i = 0, start = 0; i < common.length; i++) {
  if (common[i + 1] === common[i] + 1) continue;
  lines.push(start === i ? `U+${hex(common[start])}` : `U+${hex(common[start])}-${hex(common[i])}`);
  start = i + 1;
}
writeFileSync(join(theme, 'glyphs.txt'), lines.join('\n') + '\n');
