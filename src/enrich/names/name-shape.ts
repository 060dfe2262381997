import { stopWords } from '../../search/stop-words.ts';
import { wordKey } from '../../search/words.ts';

/**
 * One token of a name: letters and digits, joined by hyphens, dots and the like, with a star, plus or
 * exponent: `CoT-Max`, `MR.Q`, `A*-PO`, `S4RL++`. For use inside other patterns, with the `u` flag.
 */
export const nameToken = String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[\p{L}\p{N}]|[*^+_]|[-–.&@](?=[\p{L}\p{N}])){0,40}`;

const tokenPattern = new RegExp(nameToken, 'gu');

/** Where one token of a text stands. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Tokens of a text, as {@link nameToken} cuts them, in its order. */
export function splitTokens(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: token, index }) => ({
    text: token,
    start: index,
    end: index + token.length,
  }));
}

/** Last parts that turn a name into an attribute: `RL-based`, `GPT-style`. */
const attribute =
  /[-–](?:based|style|like|free|aware|level|driven|guided|agnostic|type|size|wise|only|inspired|specific|related|oriented|class|form|time|step|shot|hard|complete|parameter|scale|focused|centric|to|and|in|as|the|\p{Ll}{3,}ed|\p{Ll}{3,}ing)$/u;

/**
 * Whether a token cannot be an ordinary word because of its letters: a capital inside, or a digit
 * between letters. `ICPL`, `CoT-Max`, `learn2learn`; not `Few-Shot`, `RL-based`, `7B`.
 */
export function isDistinctive(token: string): boolean {
  if (attribute.test(token) || /^\d+(?:[.,]\d+)?\p{L}{1,2}$/u.test(token)) return false;
  if ((token.match(/\p{L}/gu)?.length ?? 0) < 2) return false;
  return (
    token
      .split(/[-–]/)
      .some(
        (part) =>
          /^\p{L}.*\p{Lu}/u.test(part) ||
          /^\p{L}+\d+\p{L}+$/u.test(part) ||
          /\d\p{L}*\p{Lu}/u.test(part),
      ) ||
    /^\p{Lu}[\p{L}\p{N}]*[-–]\p{Lu}\p{Lu}?$/u.test(token) ||
    /^\p{Lu}\p{Ll}*-?\d+$/u.test(token) ||
    /[*^+](?:$|[-–])/u.test(token)
  );
}

/** Whether a token is a word with a capital first letter, and no word that joins others. */
export function isCapitalised(token: string): boolean {
  return /^\p{Lu}/u.test(token) && !stopWords.has(wordKey(token));
}

/** The form in which names are compared: folded, without white space, hyphens and markup. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}_$\\{}'’]+/gu, '');
}

const markup =
  /\\(?:text|math)?(?:bf|it|tt|sc|rm|sf|sl|emph|normal|cal|bb)?\{|\\[a-z]{1,12}\b\{?|[{}$`"“”‘]|\*\*/g;
const emphasis = /(?<![\p{L}\p{N}*])\*([\p{L}\p{N}][^*\n]{0,80})\*(?![\p{L}\p{N}*])/gu;

/**
 * TeX, Markdown and quotation marks, blanked out so that places stay: `\textbf{X}`, `*X*` and `"X"`
 * are names like `X`.
 */
export function blankMarkup(text: string): string {
  return text
    .replace(markup, (match) => ' '.repeat(match.length))
    .replace(emphasis, (_, inner: string) => ` ${inner} `);
}
