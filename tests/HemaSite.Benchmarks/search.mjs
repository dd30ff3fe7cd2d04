// The figures of docs/search.md: what a query costs a reader, and how well the stems join the forms of Kazakh words.
// node search.mjs PUBLIC SHARED PAGE; the published scripts and index are measured, exactly as a reader's browser uses them.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const [site, shared, page] = process.argv.slice(2);
const assets = path.join(site, 'assets');
const brotli = bytes => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const smallest = bytes => zlib.brotliCompressSync(bytes).length;
const kib = bytes => (bytes / 1024).toFixed(1);

// Published scripts have a sum of their content in their names.
const scripts = Object.fromEntries(fs.readdirSync(path.join(assets, 'js')).map(file => [file.split('.')[0], path.join(assets, 'js', file)]));
const module = name => import(`data:text/javascript;charset=utf-8,${encodeURIComponent(fs.readFileSync(scripts[name], 'utf8'))}`);
const { Index, fold, words } = await module('search');
const modules = { kk: await module('stem-kk'), ru: await module('stem-ru') };
const lists = JSON.parse(fs.readFileSync(path.join(site, 'kk/search/index.json'), 'utf8')).words;

async function query(language, text) {
  const files = new Map();
  const index = await new Index(async name => {
    const bytes = fs.readFileSync(path.join(site, language, 'search', name));
    files.set(name, bytes);
    return JSON.parse(bytes);
  }, modules[language].stemmer).open();
  const start = performance.now();
  const [, found] = await index.find(text);
  const milliseconds = performance.now() - start;
  await Promise.all(found.slice(0, 10).map(number => index.document(number)));
  const sum = measure => [...files.values()].reduce((total, bytes) => total + measure(bytes), 0);
  return { language, text, found: found.length, milliseconds, files: files.size, raw: sum(bytes => bytes.length), wire: sum(brotli) };
}

function folderSize(folder) {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
    .reduce((total, file) => total + fs.statSync(path.join(file.parentPath, file.name)).size, 0);
}

// Pairs of different forms: which share a lemma (gold), which share a key (made).
function score(stem, rows) {
  const counts = [new Map(), new Map(), new Map()];
  for (const [word, lemma] of new Map(rows.map(row => [`${row[0]}\t${row[1]}`, row])).values()) {
    const key = stem(fold(word));
    [lemma, key, `${lemma}\t${key}`].forEach((name, i) => counts[i].set(name, (counts[i].get(name) ?? 0) + 1));
  }
  const [gold, made, both] = counts.map(map => [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0));
  const [p, r] = [both / made, both / gold];
  return { p, r, f: (2 * p * r) / (p + r) };
}

const unpack = text => { let word = ''; return text.match(/\d\D*/g).map(part => (word = word.slice(0, part[0]) + part.slice(1))); };
const without = (names, drop) => modules.kk.stemmer({
  ...lists,
  ...Object.fromEntries(names.map(name => [name, unpack(lists[name]).filter(word => !drop(word)).map(word => `0${word}`).join('') || '0-'])),
});
// A small generator of our own, so that every run takes the same words out.
function chance(seed) {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const gold = fs.readFileSync(path.join(shared, 'spec/language/kk_gold_dev.tsv'), 'utf8').split('\n').filter(line => line && line[0] !== '#').map(line => line.split('\t'));
const nouns = gold.filter(row => ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(row[2])), verbs = gold.filter(row => row[2] === 'VERB');
const known = new Set(gold.flatMap(row => row.slice(0, 2)));
const both = ['roots', 'protected'];
const rows = [['all words of the lists', [without([], () => false)]]];
for (const share of [0.2, 0.5]) {
  const runs = Array.from({ length: 15 }, (_, seed) => { const next = chance(seed + 1); return [seed, both, () => next() < share]; });
  rows.push([`without ${100 * share} % of them, drawn fifteen times`, runs]);
}
rows.push(['without any word that the gold has', [[0, both, word => known.has(word)]]], ['without any list', [[0, both, () => true]]]);
const stems = rows.map(([title, runs]) => {
  const scores = runs.map(run => {
    const stem = Array.isArray(run) ? without(run[1], run[2]) : run;
    return [score(stem, nouns), score(stem, verbs)];
  });
  const median = pick => scores.map(pick).sort((x, y) => x - y)[scores.length >> 1].toFixed(3);
  return `| ${title} | ${median(s => s[0].p)} | ${median(s => s[0].r)} | ${median(s => s[0].f)} | ${median(s => s[1].p)} | ${median(s => s[1].r)} |`;
});

const stem = modules.kk.stemmer(lists);
const text = words(fs.readdirSync(path.join(shared, 'site/user/pages'), { recursive: true }).filter(file => file.endsWith('.kk.md'))
  .map(file => fs.readFileSync(path.join(shared, 'site/user/pages', file), 'utf8')).join('\n')).map(([, word]) => fold(word));
const begun = performance.now();
for (let round = 0; round < 10; round++) text.forEach(stem);
const speed = Math.round(text.length * 10 / (performance.now() - begun));

const queries = [];
for (const [language, list] of [['kk', ['дәрігер', 'орталықтың', 'науқастарды емдеу', 'оскемен', 'қан']], ['ru', ['врачи', 'лечение лейкоза', 'центр гематологии', 'про']]]) {
  for (const item of list) queries.push(await query(language, item));
}
const weights = Object.entries(scripts).map(([name, file]) => [name, smallest(fs.readFileSync(file))]).sort();
const documents = JSON.parse(fs.readFileSync(path.join(site, 'kk/search/index.json'), 'utf8')).documents;

fs.writeFileSync(page, `# Search

Written by \`bash tests/bench-search.sh\`.

## What a query costs

A first query in a site of ${documents.toLocaleString('en')} pages in each of two languages: all files of the index that a browser asks for until ten
results stand there, as a server sends them (Brotli 5). The scripts come on top, once. An index of this site is ${kib(folderSize(path.join(site, 'kk/search')) / 1024)} MiB
in Kazakh and ${kib(folderSize(path.join(site, 'ru/search')) / 1024)} MiB in Russian; a reader never loads more of it than what is told here.
A result whose title and summary lack the word asks its page for the place once the reader has stopped typing: a page each, not counted here.

| query | language | results | files | KiB as they are | KiB over the wire | ms to answer |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${queries.map(q => `| ${q.text} | ${q.language} | ${q.found.toLocaleString('en')} | ${q.files} | ${kib(q.raw)} | ${kib(q.wire)} | ${q.milliseconds.toFixed(0)} |`).join('\n')}

| script | bytes (Brotli 11) |
| --- | ---: |
${weights.map(([name, size]) => `| ${name}.js | ${size.toLocaleString('en')} |`).join('\n')}
| all | ${weights.reduce((sum, [, size]) => sum + size, 0).toLocaleString('en')} |

The words that Kazakh needs beside its rules come in index.json (${smallest(Buffer.from(JSON.stringify(lists))).toLocaleString('en')} bytes of it), and only there.

## How well Kazakh words meet

Half of the lemmas of the treebank UD_Kazakh-KTB are for development, and these are their figures: of all pairs of forms, how many that
got one key have one lemma (P), and how many with one lemma got one key (R). The lists of words were made by people who saw these lemmas, so
the first row flatters. The others tell what is to be expected of words that nobody saw: with words of the lists taken out.

| Kazakh, the half for development | nominal P | nominal R | nominal F1 | verbs P | verbs R |
| --- | ---: | ---: | ---: | ---: | ---: |
${stems.join('\n')}

The browser's stemmer makes ${speed.toLocaleString('en')} keys in a millisecond.
`);
