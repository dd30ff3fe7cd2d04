// Kazakh stems. The rules are those of src/HemaSite/Search/Stemming, the words come with the index; a test runs both over one vocabulary.
const list = text => text.trim().split(/\s+/);
let PROTECTED, ROOTS, SHORT, NUMERALS, ELISIONS;

// Words in the order of their letters: how many letters are those of the word before, then the rest.
function unpack(text) {
  let word = '';
  return text.match(/\d\D*/g).map(part => (word = word.slice(0, part[0]) + part.slice(1)));
}

/** The function that gives keys, by the lists of words that an index carries. */
export function stemmer(words) {
  [PROTECTED, ROOTS, SHORT, NUMERALS] = ['protected', 'roots', 'short', 'numerals'].map(name => new Set(unpack(words[name])));
  ELISIONS = new Map(unpack(words.elisions).map(pair => pair.split(':')));
  return Object.assign(stem, { bare });
}

// A suffix with the sounds it may follow (V vowel, G glide, T voiceless, L loan stop, N nasal, Z, l, R, C any but V; none: any).
// Written with back vowels; the front twin is derived.
const twin = { ы: 'і', а: 'е', ғ: 'г', қ: 'к' };
const table = text => list(text).flatMap(item => {
  const [suffix, after = ''] = item.split(':');
  const front = suffix.replace(/[ыағқ]/g, c => twin[c]);
  return front === suffix ? [[suffix, '', after]] : [[suffix, 'B', after], [front, 'F', after]];
}).sort((x, y) => y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1));
const PRONOMINAL = table('ндағы нда нан на н');
const LOCATIVE = table('дағы:VGNZlR тағы:TL');
const CASE = table('ның:VGN дың:GZlRL тың:TL ны:VG ды:GNZlRL ты:TL ға:VGNZlR қа:TL да:VGNZlR та:TL дан:VGZlR нан:N тан:TL мен:VGNlR бен:ZL пен:TL');
const POSSESSIVE = table('ымыз:C мыз:V ыңыз:C ңыз:V сы:VG ы:C');
const PERSONAL = table('ыма:C ым:C м:V ыңа:C ың:C ң:V');
const PLURAL = table('лар:VGR дар:lNZ тар:TL');
const LIKENESS = table('дай:VGNZlR тай:TL');
const COMPARATIVE = table('ырақ:C рақ:V');
const NEGATION = table('ма:VGRl ба:NZ па:TL');
// Endings of verbs: k takes only known roots, w also derived ones, s any plausible one.
const ENDINGS = [
  ...verbs('ған:VGNZlR қан:TL ғанша:VGNZlR қанша:TL ғандай:VGNZlR қандай:TL ғанмын:VGNZlR қанмын:TL ғанбыз:VGNZlR қанбыз:TL ғансың:VGNZlR қансың:TL ғансыз:VGNZlR қансыз:TL ғандық:VGNZlR қандық:TL атындық:C йтындық:V ғандығ:VGNZlR қандығ:TL атындығ:C йтындығ:V майынша:VGRl байынша:NZ пайынша:TL атын:C йтын:V '
    + 'ады:C йды:V амын:C ймын:V ймыз:V йсың:V йсыз:V ыпты:C ыппын:C ыппыз:C ыпсың:C ыпсыз:C ып:C ушы:', 's'),
  ...verbs('ды:VGNZlR ты:TL дыңыз:VGNZlR тыңыз:TL амыз:C асың:C асыз:C '
    + 'пты:V ппын:V ппыз:V п:V са: сам: саң: саңыз: сақ: сын:C йын:V айын:C йық:V айық:C ғалы:VGNZlR қалы:TL мақ:VGRl бақ:NZ пақ:TL мақшы:VGRl бақшы:NZ пақшы:TL ғымыз:VGNZlR қымыз:TL '
    + 'ғысы:VGNZlR қысы:TL ғым:VGNZlR қым:TL ғың:VGNZlR қың:TL рмын:V армын:C рсыз:V арсыз:C рсың:V арсың:C рмыз:V армыз:C ыңыз:C ңыз:V ыңыздар:C ңыздар:V ңдар:V ыңдар:C мын: сың: сыз: быз:', 'w'),
  ...verbs('й:V а:C р:V ар:C псың:V псыз:V мас:VGRl бас:NZ пас:TL маспын:VGRl баспын:NZ паспын:TL мыз:C дым:VGNZlR тым:TL дық:VGNZlR тық:TL дың:VGNZlR тың:TL', 'k'),
].sort((x, y) => y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1));
function verbs(text, strength) {
  return table(text).map(entry => [...entry, strength]);
}

const isVowel = c => 'аоұыяёәөүіеэиую'.includes(c);
const hasVowel = w => /[аоұыяёәөүіеэиую]/.test(w);
function harmony(w) {
  for (let i = w.length - 1; i >= 0; i--) {
    if ('аоұыяё'.includes(w[i])) return 'B';
    if ('әөүіеэ'.includes(w[i])) return 'F';
  }
  return '';
}
function sound(c) {
  if ('иую'.includes(c)) return 'G';
  if ('аоұыяёәөүіеэ'.includes(c)) return 'V';
  if ('кқпстфхһцчшщ'.includes(c)) return 'T';
  if ('бвгд'.includes(c)) return 'L';
  if ('мнң'.includes(c)) return 'N';
  if ('зж'.includes(c)) return 'Z';
  return c === 'л' ? 'l' : 'R';
}
function fits(rest, [, side, after]) {
  const last = sound(rest[rest.length - (rest.endsWith('ь') && rest.length > 1 ? 2 : 1)]);
  if (after && !after.includes(last) && !(after === 'C' && last !== 'V')) return false;
  const own = harmony(rest);
  return !side || !own || own === side;
}
const isStem = w => SHORT.has(w) || (w.length >= 3 && hasVowel(w));
const isKnown = w => PROTECTED.has(w) || /[қкнртлжғр]стан$/.test(w);

function cut(w, entries, allowed) {
  for (const entry of entries) {
    if (!w.endsWith(entry[0])) continue;
    const rest = w.slice(0, w.length - entry[0].length);
    if (rest && fits(rest, entry) && allowed(rest, entry[0])) return rest;
  }
  return w;
}

function stripCase(w) {
  for (const entry of PRONOMINAL) {
    const suffix = entry[0];
    const rest = w.slice(0, w.length - suffix.length);
    if (!w.endsWith(suffix) || !/[ыі]$/.test(rest) || !fits(rest, entry)) continue;
    if (isKnown(rest + 'н') || ELISIONS.has(rest + 'н')) continue;
    const owner = rest.slice(0, -1);
    if (rest.length < 3 || (suffix === 'н' && rest.length < 4 && !SHORT.has(owner))) continue;
    if (suffix === 'н' && /[ғгкқ][ыі]$/.test(rest) && !isVowel(rest[rest.length - 3])) continue; // басқын, серпін: nouns made of verbs
    return [rest, suffix.length === 5 ? 'again3' : 'third'];
  }
  let rest = cut(w, LOCATIVE, r => isStem(r));
  if (rest !== w) return [rest, 'again'];
  rest = cut(w, CASE, (r, suffix) => isStem(r) && !(/^н[ыі]$/.test(suffix) && (/[оиую]$/.test(r) || isKnown(r + 'н') || isParticiple(r + 'н'))));
  return [rest, ''];
}

function stripPossessive(w, onlyThird) {
  const rest = cut(w, POSSESSIVE, (r, suffix) => {
    if (onlyThird && suffix.length > 2) return false;
    if (!isStem(r)) return false;
    const last = r[r.length - 1], before = r[r.length - 2];
    if (/^с[ыі]$/.test(suffix)) {
      if (isKnown(r + 'с') || ELISIONS.has(r + 'с')) return false; // кеңес-і
      return !/[ыі]$/.test(r) || isKnown(r) || (/[шг]/.test(before) && r.length >= 4); // жұмыс-ы, but басшы-сы
    }
    if (suffix.length === 1) {
      if (last === 'ш' && (countVowels(r) > 1 || !isVowel(before))) return false; // -шы is part of the stem
      if (/[ғгб]/.test(last) && !isVowel(before)) return false; // белгі: only after a vowel is ғ a softened қ
    }
    return true;
  });
  if (rest !== w || onlyThird) return rest;
  return cut(w, PERSONAL, (r, suffix) => {
    if (suffix.length === 1 && !/[ае]$/.test(r)) return false;
    return isKnown(r) || ((r.length >= 3 || SHORT.has(r)) && !isRoot(soften(r)) && !VERBAL.test(r));
  });
}
const countVowels = w => [...w].filter(isVowel).length;
// Roots that end like a derived verb: what follows them is no possessive (құрыл-ым), and endings may be cut off them.
const VERBAL = /([ыі][лнс]|[тд][ыі]р|[ғгқк][ыі]з|[лдт][ае][нс]?)$/;
const DERIVED = /(.*)([лдт])[ае]([нсл]|т[ыі]р)?$/;

function nominal(word) {
  let w = word;
  for (let round = 0; round < 3 && !isKnown(w); round++) {
    const [rest, kind] = stripCase(w);
    w = rest;
    if (isKnown(w)) break;
    w = stripPossessive(w, kind === 'third' || kind === 'again3');
    if (isKnown(w)) break;
    const one = cut(w, PLURAL, r => isStem(r));
    const goesOn = kind.startsWith('again') || (one !== w && /[ғг][ыі]$/.test(one)); // мектептегі-лер
    w = one;
    if (!goesOn) break;
  }
  return w;
}

const soften = w => (/[ғгб]$/.test(w) && w.length > 1 ? w.slice(0, -1) + { ғ: 'қ', г: 'к', б: 'п' }[w[w.length - 1]] : w);
const isRoot = w => ROOTS.has(w);
// -ла and its kin after the right sound: талқы-ла, үн-де, тұрақ-та.
function isDerived(w) {
  const match = DERIVED.exec(w);
  if (!match || match[1].length < 2 || !hasVowel(match[1])) return false;
  const last = sound(match[1][match[1].length - 1]);
  return match[2] === 'л' ? 'VGR'.includes(last) && !/[ыі]$/.test(match[1]) : match[2] === 'д' ? 'lNZ'.includes(last) : 'TL'.includes(last);
}
const isFactitive = w => w.length > 4 && /([тд][ыі]р|[ғгқк][ыі]з)$/.test(w) && hasVowel(w.slice(0, -3));

// The root without the passive: жасал → жаса, құрыл → құр, талқылан → талқыла.
function active(w) {
  if (isRoot(w) || w.length < 4) return w;
  if (/[ыі]л$/.test(w)) {
    if (isRoot(w.slice(0, -1))) return w.slice(0, -1);
    const rest = w.slice(0, -2), hard = soften(rest);
    if (rest.length > 1 && hasVowel(rest) && !isVowel(rest[rest.length - 1])) return hard;
  }
  if (w.length > 5 && /л[ыі]н$/.test(w)) return active(w.slice(0, -2));
  if (/[ае]л$/.test(w) && (isRoot(w.slice(0, -1)) || isDerived(w.slice(0, -1)))) return w.slice(0, -1);
  if (/[ае]н$/.test(w) && (isRoot(w.slice(0, -1)) || (/л[ае]н$/.test(w) && isDerived(w.slice(0, -1))))) return w.slice(0, -1);
  return w;
}

function knownRoot(w) {
  if (isRoot(w)) return w;
  const hard = soften(w);
  if (isRoot(hard)) return hard;
  return w === 'жатыр' ? 'жат' : '';
}

// The root that may carry an ending, or '' when the form is hardly a verb.
function rootOf(w, strength) {
  const found = knownRoot(w) || (active(w) !== w && knownRoot(active(w)));
  if (found) return found;
  const plain = cut(w, NEGATION, r => r.length > 1 && hasVowel(r));
  if (plain !== w) {
    const inner = rootOf(plain, strength);
    if (inner) return inner;
  }
  if (strength === 'k') return '';
  const deed = active(w);
  if (isDerived(w) || isFactitive(w) || isDerived(deed) || isFactitive(deed)) return deed;
  return strength === 's' ? active(soften(w)) : '';
}
const isParticiple = w => w.length > 4 && (/([ғқ]а|[гк]е)н$/.test(w) ? rootOf(w.slice(0, -3), 'w') !== '' : /([ай]ты|[ей]ті)н$/.test(w));

// The key of a verb is its name: шық → шығу, тап → табу, оқы → оқу, қой → қою.
const voiced = { қ: 'ғ', к: 'г', п: 'б' };
function infinitive(root) {
  const rest = root.slice(0, -1), last = root[root.length - 1];
  if (last === 'ы' || last === 'і') return rest + 'у';
  if (last === 'й') return rest + 'ю';
  if (last === 'и') return root + 'ю';
  return voiced[last] && isVowel(rest[rest.length - 1]) ? rest + voiced[last] + 'у' : root + 'у';
}

// The spelling hides sounds: оқи-ды is оқый-ды, қоя-ды is қойа-ды, жия-ды is жиа-ды.
const spelled = w => w.replace(/([^аоұыәөүіеэиую])и(?=([дмс]|т[ыі]н|$))/, (m, c, rest, at) => c + (harmony(w.slice(0, at + 1) + w.slice(at + 2)) === 'F' ? 'ій' : 'ый'))
  .replace('ия', 'иа').replace(/([аоұыәөүіеэу])я/, '$1йа');

function verb(word) {
  const hidden = spelled(word);
  for (const strength of ['k', 'w', 's']) {
    const root = ending(word, strength) || (hidden === word ? '' : ending(hidden, strength));
    if (root) return infinitive(root);
  }
  return '';
}

function ending(w, strength) {
  for (const entry of ENDINGS) {
    if (!w.endsWith(entry[0]) || (entry[3] === 'k' && strength !== 'k')) continue;
    if (strength === 's' && entry[3] !== 's') continue;
    const rest = w.slice(0, w.length - entry[0].length);
    if (rest.length < 2 || !hasVowel(rest) || !fits(rest, entry)) continue;
    if (entry[0] === 'р' && /[лдт][ае]$/.test(rest)) continue; // a plural: жау-лар
    if (strength === 's' && /^й[дсм]/.test(entry[0]) && rest.length < 6 && cut(rest, NEGATION, r => r.length > 1 && hasVowel(r)) === rest) continue; // торғай-ды is a bird
    const root = rootOf(/^[ыі]п/.test(entry[0]) && isRoot(rest.replace(/у$/, 'п')) ? rest.replace(/у$/, 'п') : rest, strength);
    if (root) return root;
  }
  return '';
}

function finish(w) {
  const whole = ELISIONS.get(w) ?? w;
  return whole.length > 2 ? soften(whole) : whole;
}

function ordinal(w) {
  const head = /нш[ыі]$/.test(w) ? w.slice(0, -3) : '';
  return NUMERALS.has(head) ? head : /[ыі]$/.test(head) && NUMERALS.has(head.slice(0, -1)) ? head.slice(0, -1) : '';
}

const SUFFIXES = new Set([...CASE, ...LOCATIVE, ...POSSESSIVE, ...PRONOMINAL, ...PLURAL, ...LIKENESS].map(entry => entry[0]));

// The key under which a word is indexed; given in lower case, folded.
function stem(word) {
  const dash = word.lastIndexOf('-');
  if (dash > 0 && SUFFIXES.has(word.slice(dash + 1))) {
    const head = word.slice(0, dash);
    return head.includes('-') ? head : stem(head);
  }
  const number = ordinal(word);
  if (number) return number;
  if (isKnown(word) || SHORT.has(word)) return finish(word);
  const noun = nominal(word);
  if (isKnown(noun) || (SHORT.has(noun) && !isRoot(noun) && !isRoot(noun + 'ы') && !isRoot(noun + 'і'))) return finish(noun);
  return verb(word) || (noun === word || noun.endsWith('у') ? '' : verb(noun)) || compared(noun);
}

// адамдай is like a man, жақынырақ is nearer.
function compared(noun) {
  const like = cut(cut(noun, LIKENESS, r => isStem(r)), COMPARATIVE, r => isKnown(r) || r.length > 3);
  return (like !== noun && verb(like)) || finish(reduced(like));
}

// басталу → бастау, бермеу → беру: the name of a passive or undone deed stands with the deed.
function reduced(w) {
  if (!w.endsWith('у') || w.length < 5) return w;
  const root = w.slice(0, -1), plain = active(cut(root, NEGATION, r => isRoot(r) || isRoot(active(r)) || isDerived(r)));
  return plain !== root && (isRoot(plain) || isDerived(plain)) ? infinitive(plain) : w;
}

// Endings as they are typed without Kazakh letters, and those of verbs.
const bareTable = text => list(text).flatMap(ending => [ending, ending.replace(/а/g, 'е')]);
const BARE = bareTable('га ка на нин дин тин ни ди ти н да та нда дан тан нан мен бен пен даги таги ндаги лар дар тар и си им ин имиз миз иниз низ даи таи');
const BARE_VERBAL = bareTable('ган кан ди ти ади иди атин итин ип п са');
const rests = (form, endings, shortest) => endings.filter(ending => form.endsWith(ending)).map(ending => [form.slice(0, -ending.length), ending])
  .filter(([rest, ending]) => rest.length >= shortest && /[аоуиеюя]/.test(rest) && (rest.endsWith('и') || !/^н(д?[ае](ги)?)?$/.test(ending))).map(([rest]) => rest);

function infinitives(root) {
  const rest = root.slice(0, -1), last = root[root.length - 1];
  const more = { и: [rest + 'у', rest + 'ю'], к: [rest + 'гу'], п: [rest + 'бу'], л: root.length > 4 && rest.endsWith('и') ? [rest.slice(0, -1) + 'у'] : [] };
  return [root + 'у', ...more[last] ?? []];
}

// The keys that a skeleton may have, the longest first: what a word that finds nothing may be a form of.
function bare(skeleton) {
  const keys = new Set();
  for (let round = 0, forms = new Set([skeleton]); round < 5; round++) {
    for (const form of forms) {
      for (const key of [form.replace(/г$/, 'к').replace(/б$/, 'п'), ...rests(form, BARE_VERBAL, 2).flatMap(infinitives)]) keys.add(key);
    }
    forms = new Set([...forms].flatMap(form => rests(form, BARE, 3)));
  }
  return [...keys].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
}
