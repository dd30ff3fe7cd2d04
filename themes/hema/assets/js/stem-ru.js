// Russian stems after Snowball (snowballstem.org). The same tables as src/HemaSite/Search/Stemming/RussianStemmer.cs.
const longestFirst = text => text.split(' ').sort((x, y) => y.length - x.length);
// Endings; those after | want а or я before them.
const table = text => {
  const [free, bound = ''] = text.split('|');
  const needs = new Set(bound.split(' '));
  return longestFirst((free + ' ' + bound).trim()).map(ending => [ending, needs.has(ending)]);
};
const GERUND = table('ив ивши ившись ыв ывши ывшись|в вши вшись');
const ADJECTIVE = table('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
const PARTICIPLE = table('ивш ывш ующ|ем нн вш ющ щ');
const REFLEXIVE = table('ся сь');
const VERB = table('ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю|ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно');
const NOUN = table('а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я');
const SUPERLATIVE = table('ейш ейше');
const DERIVATIONAL = table('ост ость');

function cut(w, from, endings) {
  for (const [ending, bound] of endings) {
    const at = w.length - ending.length;
    if (at < from || !w.endsWith(ending)) continue;
    // Only the longest ending is tried, as the algorithm says.
    return bound && !(at > from && 'ая'.includes(w[at - 1])) ? w : w.slice(0, at);
  }
  return w;
}
function region(w, from) {
  for (let i = from + 1; i < w.length; i++) {
    if (!isVowel(w[i]) && isVowel(w[i - 1])) return i + 1;
  }
  return w.length;
}
const isVowel = c => 'аеиоуыэюя'.includes(c);

/** The stem of a word in lower case with ё written е. */
function stem(word) {
  const first = [...word].findIndex(isVowel);
  if (first < 0) return word;
  const rv = first + 1, r2 = region(word, region(word, 0));
  let w = cut(word, rv, GERUND);
  if (w === word) {
    const plain = cut(w, rv, REFLEXIVE);
    const adjective = cut(plain, rv, ADJECTIVE);
    if (adjective !== plain) w = cut(adjective, rv, PARTICIPLE);
    else {
      w = cut(plain, rv, VERB);
      if (w === plain) w = cut(plain, rv, NOUN);
    }
  }
  if (w.length > rv && w.endsWith('и')) w = w.slice(0, -1);
  w = cut(w, r2, DERIVATIONAL);
  const bare = cut(w, rv, SUPERLATIVE);
  if (bare.length - 2 >= rv && bare.endsWith('нн')) return bare.slice(0, -1);
  return bare === w && w.length > rv && w.endsWith('ь') ? w.slice(0, -1) : bare;
}

/** The function that gives keys; it needs no words from the index. */
export const stemmer = () => stem;
