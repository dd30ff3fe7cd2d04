// Search in the reader's browser: a few small files of the index answer a query. The rules of folding, cutting and scoring are those
// of src/HemaSite/Search; the stemmer of the page's language comes from a module of its own.
const LONGEST_WORD = 48, MOST_WORDS = 8, MOST_FILES = 3, PAGE = 10, PAUSE = 400;
const LATIN = 'aceopxyikmtəh', CYRILLIC = 'асеорхуікмтәһ';
const SKELETON = { ә: 'а', э: 'е', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ы: 'и', й: 'и' };

/** Lower case, one form of each letter; Latin look-alikes in a Cyrillic word become Cyrillic. */
export function fold(word) {
  const text = word.normalize('NFC'), cyrillic = /[\u0400-\u04ff]/.test(text);
  return text.replace(/./gsu, c => {
    const lower = c.toLowerCase();
    if (lower.length !== c.length) return c;
    if (lower === 'ё') return 'е';
    if ('’ʼ\u0060´‘'.includes(lower)) return "'";
    if (!cyrillic) return lower;
    return c === 'B' ? 'в' : c === 'H' ? 'н' : CYRILLIC[LATIN.indexOf(lower)] ?? lower;
  });
}

/** The word as someone without a Kazakh keyboard types it. */
export const skeleton = word => word.replace(/[әэғқңөұүһіый]/g, c => SKELETON[c]);

// What stands on the keys of the Russian and of the Kazakh keyboard, and Latin spellings, the longest first.
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.2345890-=", LETTERS = 'йцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһ';
const SPELLED = new Map('shch:щ sh:ш ch:ч ci:ци ce:це zh:ж kh:х gh:ғ ts:ц ya:я yu:ю yo:е ye:е a:а ä:а ə:а b:б c:к d:д e:е f:ф g:г ğ:ғ h:х i:и ı:і j:ж k:к l:л m:м n:н ñ:ң o:о ö:ө p:п q:қ r:р s:с ş:ш t:т u:у ū:ұ ü:ү v:в w:у x:х y:ы z:з'
  .split(' ').map(pair => pair.split(':')));

/** A query that finds nothing as it would read had the keyboard been switched, and from Latin to Cyrillic letters. */
export function retyped(query) {
  const text = query.normalize('NFC').toLowerCase();
  return [
    text.replace(/./gs, c => LETTERS[KEYS.indexOf(c)] ?? c),
    text.replace(new RegExp([...SPELLED.keys()].join('|'), 'g'), letters => SPELLED.get(letters)),
  ];
}

/** The words of a text as [start, word]. */
export const words = text => [...text.matchAll(/[\p{L}\p{Nd}\u0300-\u036f]+(?:[-\u2010\u2011'’ʼ][\p{L}\p{Nd}\u0300-\u036f]+)*/gu)]
  .filter(match => match[0].length <= LONGEST_WORD).map(match => [match.index, match[0]]);

/** Documents of a list as [number, weight]. */
export function postings(text) {
  const list = [];
  let next = 0;
  for (const [, gap, weight] of text.matchAll(/([0-9a-z]*)([A-I])/g)) {
    next += gap ? parseInt(gap, 36) : 0;
    list.push([next++, weight.charCodeAt(0) - 64]);
  }
  return list;
}

/** An index behind a function that loads its files. */
export class Index {
  #files = new Map();
  taken = new Map();

  constructor(load, stemmer) {
    Object.assign(this, { load, stemmer });
  }

  async open() {
    this.meta = await this.load('index.json');
    this.stem = (await this.stemmer)(this.meta.words);
    return this;
  }

  part(path) {
    if (!this.#files.has(path)) {
      const loading = this.load(path);
      // What did not come is asked for again the next time.
      Promise.resolve(loading).catch(() => this.#files.delete(path));
      this.#files.set(path, loading);
    }
    return this.#files.get(path);
  }

  fileOf(key) {
    let at = this.meta.terms.length - 1;
    while (at >= 0 && this.meta.terms[at] > key) at--;
    return at;
  }

  // A Kazakh word that finds nothing may have been typed without Kazakh letters, its endings too; which key it was taken for is told to `keyOf`.
  async matches(word, isLast) {
    const key = this.stem(word), start = isLast && word.length >= 3 ? skeleton(word) : null;
    let best = await this.near(key, skeleton(key), start);
    for (const other of best.size ? [] : this.stem.bare?.(skeleton(word)) ?? []) {
      best = await this.near(null, other);
      this.taken.set(word, other);
      if (best.size) break;
    }
    return best;
  }

  keyOf(word) {
    return this.taken.get(word) ?? skeleton(this.stem(word));
  }

  async near(key, bare, start) {
    const numbers = new Set([this.fileOf(bare)]), first = this.fileOf(start ?? bare), last = this.fileOf(start ? `${start}\uffff` : bare);
    for (let number = first; number <= last && number < first + MOST_FILES; number++) numbers.add(number);
    const files = await Promise.all([...numbers].filter(number => number >= 0).map(number => this.part(`words/${this.meta.files[number]}.json`)));
    const best = new Map();
    for (const [name, text] of files.flatMap(Object.entries)) {
      const other = skeleton(name);
      const factor = name === key ? 1 : other === bare ? 0.5 : start && other.startsWith(start) ? 0.3 : 0;
      if (!factor) continue;
      const list = postings(text), rarity = Math.log(1 + this.meta.documents / list.length);
      for (const [number, weight] of list) best.set(number, Math.max(best.get(number) ?? 0, factor * rarity * weight));
    }
    return best;
  }

  /** The query as it was understood, and numbers of documents: the best first, only those with the most words of it, among the allowed. */
  async find(query, allowed) {
    for (const attempt of new Set([query, ...retyped(query)])) {
      const numbers = await this.answers(attempt, allowed);
      if (numbers.length) return [attempt, numbers];
    }
    return [query, []];
  }

  async answers(query, allowed = () => true) {
    const list = words(query).slice(0, MOST_WORDS).map(([, word]) => fold(word));
    const found = await Promise.all(list.map((word, i) => this.matches(word, i === list.length - 1)));
    const scores = new Map();
    for (const best of found) {
      for (const [number, score] of best) {
        if (!allowed(number)) continue;
        const [count, sum] = scores.get(number) ?? [0, 0];
        scores.set(number, [count + 1, sum + score]);
      }
    }
    const whole = Math.max(0, ...[...scores.values()].map(([count]) => count));
    return [...scores].filter(([, [count]]) => count === whole).sort((x, y) => y[1][1] - x[1][1] || y[0] - x[0]).map(([number]) => number);
  }

  async document(number) {
    const { folders, perFile, perFolder } = this.meta, place = Math.floor(number / perFile);
    return (await this.part(`${folders[Math.floor(place / perFolder)]}/d${place}.json`))[number % perFile];
  }
}

// Finds the words of a query in a text, in whatever form, as [start, word].
function finder(query, index) {
  const list = words(query).map(([, word]) => fold(word)), keys = new Set(list.map(word => index.keyOf(word)));
  return text => words(text).filter(([, word]) => {
    const folded = fold(word);
    return keys.has(skeleton(index.stem(folded))) || list.some(other => other.length > 2 && skeleton(folded).startsWith(skeleton(other)));
  });
}

// Puts a text into an element with the words of the query marked.
function mark(element, text, find) {
  let from = 0;
  for (const [at, word] of find(text)) {
    element.append(text.slice(from, at), Object.assign(document.createElement('mark'), { textContent: word }));
    from = at + word.length;
  }
  element.append(text.slice(from));
}

function result([url, title, date, summary, tags], find) {
  const item = document.createElement('li'), link = document.createElement('a'), text = document.createElement('p');
  link.href = url;
  mark(link, title, find);
  const heading = document.createElement('h2');
  heading.append(link);
  mark(text, summary, find);
  item.append(heading);
  if (date) item.append(Object.assign(document.createElement('time'), { dateTime: date, textContent: date.split('-').reverse().join('.') }));
  item.append(text);
  if (tags) item.append(Object.assign(document.createElement('p'), { className: 'search-tags', textContent: tags }));
  return item;
}

// Where neither title nor summary has a word of the query, the page itself is asked for the place that has.
async function quote(item, find) {
  const page = new DOMParser().parseFromString(await (await fetch(item.querySelector('a').href)).text(), 'text/html');
  const text = page.querySelector('.e-content').textContent.replace(/[ \n\r\t]+/g, ' ').trim(), [[at]] = find(text);
  const from = at > 90 ? text.lastIndexOf(' ', at - 60) + 1 : 0, to = text.indexOf(' ', from + 240), place = item.querySelector('p');
  place.replaceChildren();
  mark(place, (from ? '… ' : '') + (to < 0 ? text.slice(from) : `${text.slice(from, to)} …`), find);
}

const addChoice = (select, value, text = value) => select.append(Object.assign(document.createElement('option'), { value, textContent: text }));

async function start(form) {
  const { base, stemmer } = form.dataset, list = document.getElementById('search-results'), status = document.getElementById('search-status');
  const more = document.getElementById('search-more'), { q, year, tag } = form.elements, given = new URLSearchParams(location.search);
  // The field is there at once; what is typed before the index has come is asked for then.
  q.value = given.get('q') ?? '';
  form.hidden = false;
  if (!given.size && document.activeElement === document.body) q.focus({ preventScroll: true });
  const load = async name => {
    const response = await fetch(base + name, { cache: name === 'index.json' ? 'no-cache' : 'default' });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  };
  const index = await new Index(load, stemmer ? import(stemmer).then(module => module.stemmer) : () => word => word).open();
  const years = index.meta.years.map(([name, first], i) => [name, first, index.meta.years[i + 1]?.[1] ?? index.meta.documents]);
  for (const [name] of [...years].reverse()) if (name !== '-') addChoice(year, name);
  let tags, loading, turn = 0, found = [], shown = 0, understood = '';
  const loadTags = () => loading ??= index.part(`words/${index.meta.tags}.json`).then(read => {
    tags = read;
    for (const name of Object.keys(tags)) addChoice(tag, name);
  }, failure => { loading = undefined; throw failure; });

  async function show(mine, takesFocus) {
    const wanted = found.slice(shown, shown + PAGE);
    more.disabled = true;
    const documents = await Promise.all(wanted.map(number => index.document(number))).finally(() => { more.disabled = false; });
    if (mine !== turn) return;
    shown += documents.length;
    const find = finder(understood, index), items = documents.map(item => result(item, find));
    list.append(...items);
    more.hidden = shown >= found.length;
    // The button is gone, or below what it brought.
    if (takesFocus) items[0]?.querySelector('a').focus();
    if (!understood) return;
    await new Promise(done => setTimeout(done, PAUSE));
    for (const item of items) if (mine === turn && !item.querySelector('mark')) quote(item, find).catch(() => {});
  }

  async function run() {
    const mine = ++turn, query = q.value.trim(), state = new URLSearchParams();
    for (const field of [q, year, tag]) if (field.value.trim()) state.set(field.name, field.value.trim());
    history.replaceState(null, '', state.size ? `?${state}` : location.pathname);
    const span = years.find(([name]) => name === year.value), chosen = tag.value && new Set(postings(tags[tag.value] ?? '').map(([number]) => number));
    const allowed = number => (!span || (number >= span[1] && number < span[2])) && (!chosen || chosen.has(number));
    // Filters alone show all that pass them, the newest first.
    const [attempt, numbers] = query ? await index.find(query, allowed)
      : ['', span || chosen ? [...Array(index.meta.documents).keys()].reverse().filter(allowed) : []];
    if (mine !== turn) return;
    [understood, found, shown] = [attempt, numbers, 0];
    list.replaceChildren();
    status.textContent = !state.size ? '' : numbers.length ? status.dataset.found.replace('{n}', numbers.length) : status.dataset.none;
    await show(mine);
  }

  // Results of the query before would be taken for its own.
  const attempt = () => run().catch(() => { list.replaceChildren(); more.hidden = true; status.textContent = status.dataset.failed; });
  if (given.get('tag')) await loadTags();
  year.value = given.get('year') ?? '';
  tag.value = given.get('tag') ?? '';
  for (const select of [year, tag]) if (select.selectedIndex < 0) select.value = '';
  for (const sign of ['pointerenter', 'focus']) tag.addEventListener(sign, () => loadTags().catch(() => {}));
  form.addEventListener('input', attempt);
  form.addEventListener('submit', event => { event.preventDefault(); attempt(); });
  more.addEventListener('click', () => show(turn, true).catch(() => { status.textContent = status.dataset.failed; }));
  // Arrows walk through the results, Escape leads back to the field.
  document.addEventListener('keydown', event => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [q, ...list.querySelectorAll('h2 a')], at = links.indexOf(document.activeElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Escape' && at > 0 ? 0 : -1;
    if (at < 0 || !links[to]) return;
    event.preventDefault();
    links[to].focus();
  });
  if (q.value || year.value || tag.value) await attempt();
}

const form = globalThis.document?.getElementById('search-form');
if (form) {
  start(form).catch(() => {
    const status = document.getElementById('search-status');
    status.textContent = status.dataset.failed;
  });
}
