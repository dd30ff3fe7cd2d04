// Kazakh stems. The rules and tables are those of src/HemaSite/Search/KazakhStemmer.cs; a test runs both over one vocabulary.
const list = text => text.trim().split(/\s+/);
const set = text => new Set(list(text));
const pairs = text => new Map(list(text).map(item => item.split(':')));

const PROTECTED = set(`адам азап айдын аймақ айып айырым айғақ алашорда алаң алаңдау алдын алдыңғы алма алматы алтай алты алтын алғы алғыс аман ана анемия анкета апа апат
аппарат апта арап арасы арман арнайы арыстан арғын арқа арқылы аспан аспирин астана асхана ата атлас аттестат атырау аударма аурухана аға ағын ақорда
ақпан ақсүйек ақша ақы ақын аққу аңыз байланыс байқау бала балапан балқаш барлық барша барыс бас басшы басқа бауыр баяндама бағдарлама бейне бейсенбі
бейін белгі бет бидай бизнес бизнесмен билет бойынша болжам болып бостан бригада буын бюджет біз білім бірақ бірге бірдей біреу бірлес бірнеше бүгін
бүгінгі бүйрек бүкіл бүтін бұйрық бұл бұлақ бұлты бұндай бұрын бұрынғы бұғын бәлкім бәрі бөкен бөлек бөлме бөлім бөрі варфарин вена вода газет газета
гематология гемофилия гранта дабыл дала дамы дарын дастан дата дауыс дағды дағыстан дегенмен дейін ден дене денсаулық дерт дең диета директор доктор
домен донор дүйсенбі дүкен дүниежүзі дәлел дәрі дәріхана егес егін екі ел елес елорда ем емхана ереже ерте ертең ертеңгі ерін есеп ескі ештеңе
ешқандай еңбек жабдық жазба жазық жалпы жалын жалғыз жан жапырақ жарлық жарты жарым жасуша жатақхана жауап жағдай жақсы жақын жаңа жексенбі желтоқсан
желі жеті жеңіс жиын жоба жылқы жүзім жүлде жүрек жұлдыз жұлын жұма жұмыртқа және жөн заман зат зейін интернет кабинет карта квота кезең кей кейбір
кейде кейін кейінгі кейіп келбет келін келісім кесте кеуде кеше кешегі кешен кеңес киім клас класс клиника команда комитет курс кілем кісі кітап
кітапхана кіші күлкі күтін кәдімгі кәрі кәсіп көз көлем көмек көптеген көрме көрші көңіл лақап легенда лейкоз мазмұн майдан маман мамыр ман мандат
мастер маусым мақсат маңдай маңыз медицина мекен мектеп мемлекет мен мереке мерзім миелома министр мода мойын мысалы мың міндет мүлде мүмкін мүше
мұнда мұндай мұражай мұрын мәлімет мәрем мәрте мәселе мәселен мәскеу мәтін наурыз негіз негізгі ниет нысан нәсіп нәтиже облыс объекті ойын ол олар
олимпиада онда ондай ондағы онкология онымен оның орман орта орталық орын орыс осы осындай отан отау оқиға павлодар пайда пакет парад парақ парсы
планета пошта препарат прием пропаганда протеин процес пішін пәкістан реклам рекордсмен ресей рет сабын сайын салам салқын сан санат сарай сарап сары
сатқын сауат сауда сағат сақтық себеп сезім сейсенбі сен сенбі сенім серпін сертификат синдром систем склад смета сол сонда сондай сонымен соңғы
спортсмен субъекті сурет сызба сылтын сыртқы сың сіз сіңлі сүргін сұлу сұхбат сұңқар сәйкес сәлем сәрсенбі сәт сәулет сәуір сөз талап тамақ тамыз тан
тарап тасқын тақырып таңдай тегін тендер терапия терең тері теңіз тиісінше толқын топ топырақ тосын тоты тоғай трансплантация тромбоз тромбоцит туралы
туынды туған тыйым тыныс тышқан тізгін тікен тіпті тірі түйін түлкі түркістан түрлі түсім түтін тұз тұлға тұман тұрақ тұрмыс тұрғын тұғын тәжірибе
тәлім тәлімгер тәртіп тәтті тәңірі төзім төлем төраға төрт университет фактор факультет фасад формат форум хабарлама халықаралық хан ханзада хат хатшы
центр чемпионат шабыт шара шарап шаңырақ шеше шешім шипажай шыбын шығын шілде іні ірі ісім ішкі ғайып ғалым ғана ғарып ғылым қабырға қабілет қадам
қазан қазақ қазір қазіргі қайта қайғы қала қалай қалау қалдық қалып қалың қалқан қан қанат қандай қараша қарағанды қарақат қарлығаш қарсы қарын қарқын
қасиет қатар қатты қатын қатынас қауын қауіп қағаз қаңтар қиын қолданба қонақ қорап қорытынды қорған қорғасын қостанай қосымша қоян қоғам қоңыз қуат
қуғын қыз қызмет қып қыркүйек қырғын қысқа қытай құдай құзғын құйын құлын құрал құрам құрмет құрылым үздік үзім үкім үлгі үлес үлкен үндістан үрей
үтін үшін ұзын ұйым ұйқы ұлт ұлттық ұлы ұшқын ұқсас әдебиет әдемі әйін әке әлбетте әлем әлі әрине әріп әрқашан әсіресе әуес әңгіме өз өзара өзге өзен
өйткені өкпе өкіл өкілетті өкім өлем өлім өмір өнім өскемен өте өткен өтініш`);
const ROOTS = set(`ажыра азай азайт айда айнал айналыс айт айтыс айыпта айыр ал алаңда алда алдан алмас анда анықта апар аралас арандат арна арт арттыр арықта ас асыр
ата атқар аудар ауыр ауырла ауырт ауыс аш ая аяқта ағар ақта аңда байла байланыс байы байқа бар бас баста батыр баур баянда бағала бағын бағындыр
бақыла бақыр без бекі бекіт белгіле бер бол бора боя бояу біл білдір біле бірік бүгіл бүк бұз бұр бөл бөлін бөліс дайында дамы дамыт дауыста де
дәлелде дәлелден ег ек емде емдел ержет ері ес есей есепте ескер есті есір ет жабыс жабыстыр жаз жазала жазыл жай жайла жалға жалғас жандыр жап жара
жарас жарат жарияла жаса жат жаттық жаула жақсарт жаңар жаңарт жаңғыр же жек жет жеткіз жетіл жетілдір жең жеңілде жи жина жинақта жой жоспарла жоғал
жуын жыла жық жібер жүгір жүкте жүр жүргіз жұм жұмса жұт жұтын зертте ий иіл кездес кел келтір келіс кем кет кеш кешір кеңей кеңейт ки киін кір кіргіз
күзет күй күйзел күл күлдір күлімде күт күшей күшейт көбей көбейт көгер көм көмектес көн көр көрке көркей көрсет көрін көш көшір мақта мақұлда мойында
молай мін мұңай мәлімде нығай оз ойла ойна орналас орналастыр орнат орында отыр оян оқы оңал пайдалан піс піш ренжі ренжіт ретте сайла сал сана сарғай
сат сатыл сауық сақта сақтан сез сезін секір семір сен сенді сескен сипа сипатта сой соттал сыз сыла сін сің сүз сүй сүрт сұра сөйле сөйлес сөк сөн
сөндір табын тазала тазарт талас талқыла таны таныт тап тапсыр тара тарал тарат тарт тары тарылт тарқат тасы тат тауыс тағайында тексер тексеріл теп
тепк теңе ти тоз тол топта тос тоғыс тоқта тоқтас тоқтат тоқы тоқыра тоңдыр тут тый тыныс тырна тырыс тыңда тіз тік тіле тіре тіст тісте түс түсін
түсіндір түсініс түсір тұжырымда тұншық тұр тұрақта тұтқында төз төк төле төлен хабарла шайна шайқа шал шап шарла шақта шақыр шегін шектел шеш шипала
шошы шошын шыда шығар шық шірі шұғылдан ізде іл ілгеріле істе ішкіз қабылда қадаға қайт қайтала қайтар қайыр қал қалыпта қалыптас қамал қамсызданд
қамты қара қарай қарас қарсылас қартай қарға қарғы қат қатай қатыс қаш қақ қаңғы қи қира қират қобалжы қозға қой қолда қолдан қон қорық қорға қорғал
қорқ қорқыт қос қу қуан қуант қуантар қыз қыздыр қызмет қыл қысқа қысқар қысқарт қыш құй құла құлат құр құра құтыл құтқар үз үйлес үйлестір үйрен
үйрет үлгер үлес үлестір үрей ұзай ұзар ұзарт ұйымда ұйықта ұлас ұлғай ұмтыл ұмыт ұна ұнат ұр ұрла ұрыс ұста ұстас ұсын ұсыныл ұт ұш ұшыра ұял ұғыс ұқ
ұқтыр әзірле әкел әпер өзгер өзгерт өкін өл өлтір өлше өн өнде өндір өртен өс өсір өт өткіз өтін өш`);
const SHORT = set(`аз ай ар ас ат ау ақ аң ез ел ем ер ес ет жж ит ой от оқ оң су ту іс іш үй үн ұл ұш ән өз өт`);
const NUMERALS = set(`алпыс алты бес бір екі елу жетпіс жеті жиырма жүз миллиард миллион мың он отыз сегіз сексен тоғыз тоқсан төрт қырық үш`);
const ELISIONS = pairs(`ауз:ауыз аузы:ауыз бөлг:бөлік бөрк:бөрік даус:дауыс ерк:ерік ерн:ерін кейп:кейіп көрк:көрік көңл:көңіл мойн:мойын мұрн:мұрын нарқ:нарық орн:орын
парқ:парық сиқ:сиық сырн:сырын халқ:халық шарқ:шарық ырқ:ырық ғұмр:ғұмыр ғұрп:ғұрып қалп:қалып қарн:қарын қауп:қауіп қойн:қойын құлқ:құлық әрп:әріп
өмр:өмір`);

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
  ...verbs('ған:VGNZlR қан:TL ғанша:VGNZlR қанша:TL ғандай:VGNZlR қандай:TL ғанмын:VGNZlR қанмын:TL ғанбыз:VGNZlR қанбыз:TL ғансың:VGNZlR қансың:TL атын:C йтын:V '
    + 'ады:C йды:V амын:C ймын:V ймыз:V йсың:V йсыз:V ыпты:C ып:C ушы:', 's'),
  ...verbs('ды:VGNZlR ты:TL дыңыз:VGNZlR тыңыз:TL амыз:C асың:C асыз:C '
    + 'пты:V п:V са: сам: саң: саңыз: сақ: сын:C йын:V айын:C йық:V айық:C ғалы:VGNZlR қалы:TL мақ:VGRl бақ:NZ пақ:TL мақшы:VGRl '
    + 'ғысы:VGNZlR қысы:TL ғым:VGNZlR қым:TL ғың:VGNZlR қың:TL рмын:V армын:C рсыз:V арсыз:C рсың:V арсың:C рміз:V арміз:C ыңыз:C ңыз:V ыңыздар:C ңыздар:V ңдар:V ыңдар:C мын: сың: сыз: быз: '
    + 'ыр: ырмын: ырмыз: ырсыз: ырсың:', 'w'),
  ...verbs('й:V а:C р:V ар:C мас:VGRl бас:NZ пас:TL мыз:C дым:VGNZlR тым:TL дық:VGNZlR тық:TL дың:VGNZlR тың:TL', 'k'),
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
  return match[2] === 'л' ? 'VGR'.includes(last) : match[2] === 'д' ? 'lNZ'.includes(last) : 'TL'.includes(last);
}
const isFactitive = w => w.length > 4 && /([тд][ыі]р|[ғгқк][ыі]з)$/.test(w) && hasVowel(w.slice(0, -3));

// The root without the passive: жасал → жаса, құрыл → құр, талқылан → талқыла.
function active(w) {
  if (isRoot(w) || w.length < 4) return w;
  if (/[ыі]л$/.test(w)) {
    const rest = w.slice(0, -2), hard = soften(rest);
    if (rest.length > 1 && hasVowel(rest) && !isVowel(rest[rest.length - 1])) return hard;
    if (isRoot(w.slice(0, -1))) return w.slice(0, -1);
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
  return w === 'тау' ? 'тап' : '';
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
const isParticiple = w => /([ғқ]а|[гк]е)н$/.test(w) && w.length > 4 && rootOf(w.slice(0, -3), 'w') !== '';

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
    const root = rootOf(rest, strength);
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

/** The key under which a word is indexed; given in lower case, folded. */
export function stem(word) {
  const dash = word.lastIndexOf('-');
  if (dash > 0 && SUFFIXES.has(word.slice(dash + 1))) {
    const head = word.slice(0, dash);
    return head.includes('-') ? head : stem(head);
  }
  const number = ordinal(word);
  if (number) return number;
  if (isKnown(word) || SHORT.has(word)) return finish(word);
  const noun = nominal(word);
  if (isKnown(noun) || (SHORT.has(noun) && !isRoot(noun))) return finish(noun);
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
