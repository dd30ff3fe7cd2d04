// English stems after Porter2 (snowballstem.org). The same rules as src/HemaSite/Search/Stemming/EnglishStemmer.cs.
const pairs = text => text.split(' ').map(item => item.split(':'));
const SPECIAL = new Map(pairs('skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes'));
const KEPT = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));
const STEP2 = pairs('ization:ize ational:ate fulness:ful ousness:ous iveness:ive tional:tion biliti:ble lessli:less entli:ent ation:ate alism:al aliti:al ousli:ous iviti:ive fulli:ful enci:ence anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og li:');
const STEP3 = pairs('ational:ate tional:tion alize:al icate:ic iciti:ic ative: ical:ic ness: ful:');
const STEP4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(' ');
const VOWEL = /[aeiouy]/;

function region(w, from) {
  for (let i = from + 1; i < w.length; i++) {
    if (!VOWEL.test(w[i]) && VOWEL.test(w[i - 1])) return i + 1;
  }
  return w.length;
}
const isShort = w => /^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$/.test(w);

function step1(word, r1) {
  let w = word;
  if (w.endsWith('sses')) w = w.slice(0, -2);
  else if (/ie[ds]$/.test(w)) w = w.slice(0, w.length > 4 ? -2 : -1);
  else if (/[^us]s$/.test(w) && VOWEL.test(w.slice(0, -2))) w = w.slice(0, -1);
  if (KEPT.has(w)) return w;
  const eed = /eed(ly)?$/.exec(w);
  if (eed) {
    if (eed.index >= r1) w = w.slice(0, eed.index) + 'ee';
  } else {
    const match = /(ed|edly|ing|ingly)$/.exec(w);
    if (match && VOWEL.test(w.slice(0, match.index))) {
      w = w.slice(0, match.index);
      if (/(at|bl|iz)$/.test(w)) w += 'e';
      else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(w)) w = w.slice(0, -1);
      else if (r1 >= w.length && isShort(w)) w += 'e';
    }
  }
  return w.replace(/(.[^aeiouy])[yY]$/, '$1i');
}

function step2(w, r1) {
  for (const [ending, instead] of STEP2) {
    if (!w.endsWith(ending)) continue;
    const rest = w.slice(0, w.length - ending.length);
    if (rest.length < r1 || (ending === 'ogi' && !rest.endsWith('l')) || (ending === 'li' && !/[cdeghkmnrt]$/.test(rest))) return w;
    return rest + instead;
  }
  return w;
}

function step3(w, r1, r2) {
  for (const [ending, instead] of STEP3) {
    if (!w.endsWith(ending)) continue;
    const rest = w.slice(0, w.length - ending.length);
    return rest.length < (ending === 'ative' ? r2 : r1) ? w : rest + instead;
  }
  return w;
}

function step4(w, r2) {
  for (const ending of STEP4) {
    if (!w.endsWith(ending)) continue;
    const rest = w.slice(0, w.length - ending.length);
    return rest.length < r2 || (ending === 'ion' && !/[st]$/.test(rest)) ? w : rest;
  }
  return w;
}

/** The stem of a word in lower case; an apostrophe is '. */
function stem(word) {
  if (word.length < 3) return word;
  if (SPECIAL.has(word)) return SPECIAL.get(word);
  let w = word.replace(/^'/, '').replace(/('s'|'s|')$/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const start = /^(gener|commun|arsen)/.exec(w);
  const r1 = start ? start[0].length : region(w, 0);
  const r2 = region(w, r1);
  w = step1(w, r1);
  if (!KEPT.has(w)) {
    w = step4(step3(step2(w, r1), r1, r2), r2);
    const rest = w.slice(0, -1);
    if (w.endsWith('e') ? rest.length >= r2 || (rest.length >= r1 && !isShort(rest)) : w.endsWith('ll') && rest.length >= r2) w = rest;
  }
  return w.replaceAll('Y', 'y');
}

/** The function that gives keys; it needs no words from the index. */
export const stemmer = () => stem;
