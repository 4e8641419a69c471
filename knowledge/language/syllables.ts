const ONSETS = ['ngh', 'ng', 'nh', 'ch', 'gh', 'gi', 'kh', 'ph', 'qu', 'th', 'tr', ...'bcdđghklmnrstvx', ''];
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen
  oeo oet oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uy uya uych
  uynh uyn uyt uyên uyêt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`.split(
    /\s+/,
  ),
);
const PLAIN = new Set(
  ONSETS.flatMap((onset) => [...RIMES].filter((rime) => fits(onset, rime)).map((rime) => bare(onset + rime))),
);
const STOPPED = /(?:[cpt]|ch)$/;
const STOP_TONES = new Set(['acute', 'dot']);

/** The five tones that are written, as a Vietnamese keyboard knows them. */
export type Tone = 'acute' | 'grave' | 'hook' | 'tilde' | 'dot';

/** Whether a folded word can be a syllable of Vietnamese. */
export function isSyllable(folded: string): boolean {
  return PLAIN.has(folded);
}

/** Whether letters with their marks but without the tone, and the tone told apart, are a syllable of Vietnamese. */
export function isToned(letters: string, tone: Tone | undefined): boolean {
  if (STOPPED.test(letters) && !(tone && STOP_TONES.has(tone))) return false;
  return splits(letters).some(([onset, rime]) => ONSETS.includes(onset) && RIMES.has(rime) && fits(onset, rime));
}

/** Where a syllable may be parted: before and after "u" of "qu", "i" of "gi". */
function splits(letters: string): [string, string][] {
  return [0, 1, 2, 3].filter((at) => at < letters.length).map((at) => [letters.slice(0, at), letters.slice(at)]);
}

/** "k", "gh" and "ngh" stand before e, ê, i and y alone; "c", "g" and "ng" before the others; "gì" is the one exception. */
function fits(onset: string, rime: string): boolean {
  const front = /^[eêiy]/.test(rime);
  if (/^(?:k|ngh|gh)$/.test(onset)) return front;
  if (onset === 'g') return !front || /^i(?:n|êng|êt|eng|et)?$/.test(rime);
  return !/^(?:c|ng)$/.test(onset) || !front;
}

function bare(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
