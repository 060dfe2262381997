import { toLine } from './line.ts';

/** A person's name in parts, as CSL has them; `literal` is a name that has no parts. */
export type Name =
  | {
      family: string;
      given: string;
      /** `van der`: stands before the family name, in lower case. */
      'non-dropping-particle'?: string;
      /** `Jr.`, `III` */
      suffix?: string;
    }
  | { literal: string };

const particles = new Set(
  (
    'van von der den de da das do dos di del della dello degli dei du des la las le les los ' +
    "lo ten ter te 't op zu zur zum vom af av bin ibn bint al el"
  ).split(' '),
);

/** Particles that are also no given names and are seldom anything else, with a capital. */
const capitalParticles = new Set(['Van', 'Von', 'De', 'Del', 'Della', 'Dos', 'El']);

/** Family names after which `Van` is a Vietnamese middle name. */
const afterVietnameseVan = new Set(
  'Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly'.split(' '),
);

const suffix = /^(jr|sr)\.?$|^(ii|iii|iv)$/i;

/** Scripts in which the family name comes last. */
const familyLast =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\P{L}]+$/u;

/** Scripts in which it comes first. */
const familyFirst =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\P{L}]+$/u;

/** Whether a name is written in Chinese, Japanese or Korean, and said with the family name first. */
export function isFamilyFirst(name: string): boolean {
  return /\p{L}/u.test(name) && familyFirst.test(name);
}

/**
 * Takes a name apart, as papers write it: given names, particles, family name, suffix. `Family, Given`
 * is understood too. The family name is the last word with the particles before it; of compound names
 * without a hyphen the first part cannot be told from a middle name.
 * Names of one word, and names in scripts without a common order (Arabic, Indic), stay whole.
 * @example splitName('Harm van Seijen') // { family: 'Seijen', 'non-dropping-particle': 'van', given: 'Harm' }
 * @example splitName('李 明') // { family: '李', given: '明' }
 */
export function splitName(name: string): Name {
  const line = toLine(name);
  const [first = '', second, third] = line.split(/ ?, ?/);
  if (second && !third && !suffix.test(second)) return toParts(first.split(' '), second, undefined);
  if (second && third) return toParts(first.split(' '), third, second);
  const words = first.split(' ');
  if (isFamilyFirst(line) && words.length === 2) return { family: words[0]!, given: words[1]! };
  if (!familyLast.test(line) || words.length === 1) return { literal: line };
  const end = second ?? (words.length > 2 && suffix.test(words.at(-1)!) ? words.pop() : undefined);
  const start = words.findIndex((_, index) => isParticle(words, index));
  const family = words.splice(start === -1 ? -1 : start);
  return toParts(family, words.join(' '), end);
}

/** A particle stands neither first nor last. */
function isParticle(words: readonly string[], index: number): boolean {
  if (index === 0 || index === words.length - 1) return false;
  const word = words[index]!;
  if (word === 'Van' && afterVietnameseVan.has(words[index + 1]!)) return false;
  return particles.has(word) || capitalParticles.has(word);
}

function toParts(family: string[], given: string, suffix: string | undefined): Name {
  const end = family.findIndex(
    (word, index) => index === family.length - 1 || !particles.has(word),
  );
  const particle = family.slice(0, end).join(' ');
  const rest = family.slice(end).join(' ');
  if (!rest || !given) return { literal: [...family, given].filter(Boolean).join(' ') };
  return {
    family: rest,
    given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}
