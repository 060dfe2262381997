import { findAcronyms, type Acronym } from './acronyms.ts';
import { isGenericName, isUsedName } from './known-names.ts';
import { isCapitalised, isDistinctive, nameToken, splitTokens } from './name-shape.ts';

/** What a sentence says that the paper introduces. */
export interface Clue {
  /** As the sentence writes it. */
  name: string;
  longForm?: string;
  /** Where the name stands in the sentence, in UTF-16 code units. */
  start: number;
  /** Whether the sentence spells the name out or gives it outright, so that even a well-known name is meant. */
  isFirm: boolean;
}

const methodNoun =
  '(?:methods?|algorithms?|frameworks?|approach(?:es)?|models?|agents?|architectures?|systems?|pipelines?|librar(?:y|ies)|toolkits?|packages?|platforms?|benchmarks?|datasets?|data set|suites?|testbeds?|environments?|simulators?|techniques?|procedures?|mechanisms?|modules?|schemes?|paradigms?|strateg(?:y|ies)|variants?|extensions?|instantiations?|implementations?|policy|policies|networks?|transformers?|optimizers?|losses|loss|objectives?|solutions?|methodolog(?:y|ies)|recipes?|baselines?|planners?|solvers?|games?|tools?|formulations?|representations?|estimators?|learners?|curricul(?:um|a)|corpus)';

/** What names of problems, measures and observations end in; a name for one of these is no system. */
const notSystem =
  /(?:^|[\s-])(?:problems?|settings?|process(?:es)?|metrics?|measures?|scores?|ind(?:ex|ices)|errors?|regrets?|effects?|phenomen(?:on|a)|hypothes[ie]s|dilemmas?|conditions?|coefficients?|dimensions?|complexity|ratios?|gaps?|bounds?|property|properties|assumptions?|notions?|concepts?|quantit(?:y|ies)|class(?:es)?|issues?|challenges?|limitations?|behaviou?rs?|tasks?|functions?|divergences?|distances?|equations?|constraints?|bias(?:es)?|trap|tax|collapse|curse|horizons?|rates?|criteri(?:on|a)|rewards?|number|games?|equilibri(?:um|a)|bandits?|setups?|scenarios?|regimes?|features?|principles?)\s*$/i;

const subject =
  /\b(?:we|our|i|here|(?:this|the (?:present|current)) (?:[\p{L}-]+ )?(?:paper|work|article|manuscript|study|thesis|report|dissertation|tutorial|letter|project))\b/iu;

const introduction =
  /\b(?:introduc(?:e|es|ing)|propos(?:e|es|ing)|present(?:s|ing)?|develop(?:s|ing)?|design(?:s|ing)?|devis(?:e|es|ing)|releas(?:e|es|ing)|contribut(?:e|es|ing)|describ(?:e|es|ing)|creat(?:e|es|ing)|build(?:s|ing)?|construct(?:s|ing)?|deriv(?:e|es|ing)|formulat(?:e|es|ing)|unveil(?:s|ing)?|open-sourc(?:e|es|ing)|provid(?:e|es|ing)|offer(?:s|ing)?|suggest|advocate|explore|instantiate|establish|(?:we|paper|work) (?:introduced|proposed|presented|developed|designed))\b/giu;

/** Where the object of such a verb ends. */
const objectEnd =
  /[;:.?!](?=\s|$)|\s(?:that|which|who|where|to|for|by|via|in|on|with|using|from|through|within|into|of|as|whose|while|when|whereby|leveraging|capable|designed|aimed|under|without|at|over|built|based|inspired|upon|called|named|dubbed|termed|so|because|consisting|combining|enabling|featuring|comprising|containing|across|is|are|can|has|tailored|trained)(?=[\s,])|\s--?-?\s|\s?[—–]\s|—|\(|,\s(?:a|an|the|our|one|with|by|for|in|to|or|referred|built|based|dubbed|called|named|termed|short|as|its|it|they|we|i\.e|e\.g|namely|including)(?=[\s,.:])/u;

/** Longest object that is read, in characters. */
const objectLength = 300;

const name = nameToken;
const namingVerb = String.raw`(?:called|named|dubbed|termed|coined|titled|entitled|nicknamed|(?:denoted|abbreviated|referred\sto)(?:\s(?:as|by|to))?|referred\sas|(?:which|that|and)\s(?:we|I)\s(?:call|term|name|dub|denote|coin|refer\sto\sas)|we\s(?:call|term|name|dub|denote|coin|refer\sto)(?:\s(?:it|this|these|them|our|the|resulting|proposed|new|novel|overall|\p{Ll}+\s)?\s?(?:${methodNoun})?)?(?:\sas)?|namely|i\.e\.,?)`;
const naming = new RegExp(
  String.raw`\b${namingVerb},?:?\s+(?:as\s+)?(?:the\s+|an?\s+)?(?=[\p{L}\p{N}])`,
  'giu',
);
const ours = new RegExp(
  String.raw`\b(?:our|the\s+(?:proposed|resulting))\s+(?:[\p{L}-]+\s+){0,4}?${methodNoun}\s*[,(:]?\s*(${name})`,
  'giu',
);
const ourName = new RegExp(
  String.raw`\b(?:our|the\s+proposed)\s+(?:own\s|proposed\s|new\s|novel\s|full\s|final\s)?(${name})(?=\s*(?:[,.;:)]|$)|\s+(?:${methodNoun}|\p{Ll}+s|can|and|significantly|consistently|to|on|in|with|for|is|has|which|that)\b)`,
  'giu',
);
const apposition = new RegExp(
  String.raw`\b(?:new|novel|first|simple|proposed|our|an?)\s(?:[\p{L}\p{N}-]+,?\s){0,8}?${methodNoun}\s*,\s(${name})(?=\s*[,.;(]|\s+(?:that|which|to|for|and|by|with)\b)`,
  'giu',
);

/**
 * What one sentence says that the paper introduces: the object of `we propose`, the name after
 * `called`, `our method X`, `a novel method, X,`.
 * @param sentence without markup; see `blankMarkup`
 */
export function findClues(sentence: string): Clue[] {
  return [
    ...findIntroduced(sentence),
    ...findPassive(sentence),
    ...findNamed(sentence),
    ...findOurs(sentence),
    ...findOurLongForms(sentence),
  ].filter(
    ({ name, start }) =>
      !isExplainedAway(sentence.slice(start + name.length, start + name.length + 80)),
  );
}

/** Whether what follows a name says that it is no system: `, a class of problems`. */
function isExplainedAway(after: string): boolean {
  const [, noun] =
    /^\)?\s*(?:,|:|--|—|–)\s*(?:an?|the|our)\s((?:[\p{L}-]+\s){0,3}?[\p{L}-]+)(?=\s(?:of|for|in|that|which|to|where|with|based|on|by|from|when)\b|[,.;])/u.exec(
      after,
    ) ?? [];
  return noun !== undefined && notSystem.test(noun);
}

const passive =
  /\b(?:is|are)\s+(?:\p{Ll}+\s)?(?:proposed|introduced|presented|developed|designed|released)\b/giu;

/** `A novel X algorithm is proposed`. */
function findPassive(sentence: string): Clue[] {
  return [...sentence.matchAll(passive)].flatMap(({ index }) => {
    const clause = sentence
      .slice(Math.max(0, index - 160), index)
      .split(/[,;:]\s|\b(?:called|named|termed|dubbed)\s/)
      .at(-1)!;
    const from = index - clause.length;
    const acronym = findAcronyms(sentence).find(({ start, end }) => start >= from && end < index);
    const clue = acronym ? readSpelledOut(sentence, from, acronym) : undefined;
    if (clue) return [clue];
    return /\b(?:new|novel)\b/i.test(clause) ? findInObject(clause, from) : [];
  });
}

function findIntroduced(sentence: string): Clue[] {
  const subjectAt = sentence.search(subject);
  if (subjectAt < 0) return [];
  const acronyms = findAcronyms(sentence);
  return [...sentence.matchAll(introduction)].flatMap(({ 0: verb, index }) => {
    if (index + verb.length < subjectAt) return [];
    const skipped = /^\s+(?:and|&|then)\s+\p{Ll}+\s/u.exec(sentence.slice(index + verb.length));
    const from = index + verb.length + (skipped?.[0].length ?? 0);
    const rest = sentence.slice(from, from + objectLength);
    const stop = objectEnd.exec(rest);
    const object = rest.slice(0, stop?.index ?? rest.length);
    const spelledOut = acronyms.filter(
      ({ start }) => start >= from && start <= from + object.length,
    );
    const bracketed =
      stop?.[0] === '(' && spelledOut.length === 0
        ? findInBrackets(sentence, from + stop.index, object)
        : [];
    const clues = findInObject(object, from).filter(
      ({ start, name }) =>
        !spelledOut.some((long) => long.start <= start && start < long.end) &&
        !(bracketed.length > 0 && start + name.length >= from + object.trimEnd().length),
    );
    clues.push(...bracketed);
    for (const acronym of spelledOut) {
      const clue = readSpelledOut(sentence, from, acronym);
      if (clue) clues.push(clue);
    }
    if (
      stop &&
      /^(?:\s?[-—–]+\s?|:)$/.test(stop[0]) &&
      new RegExp(`${methodNoun}\\s*$`, 'u').test(object)
    )
      clues.push(...readList(sentence, from + stop.index + stop[0].length));
    const further = stop && furtherObject.exec(sentence.slice(from + stop.index));
    if (further && isDistinctive(further[1]!))
      clues.push({ name: further[1]!, start: from + stop.index + further.index, isFirm: false });
    return clues;
  });
}

/** `X (Y)` where `from` is the place after the verb; undefined where Y is not what the verb is about. */
function readSpelledOut(
  sentence: string,
  from: number,
  { short, long, start, end }: Acronym,
): Clue | undefined {
  const between = sentence.slice(from, start);
  if (
    /(?:,|\sand)\s+(?!(?:an?|the|our)\s)\p{Ll}/u.test(`${between}x`) &&
    /(?:,|\sand)\s+\S+/.test(between)
  )
    return undefined;
  if (notSystem.test(between.replace(/[\s,:]+$/, ''))) return undefined;
  const at = sentence.indexOf('(', end);
  const written = splitTokens(sentence.slice(at, at + 40))[0]?.text ?? short;
  const after = sentence.slice(at + written.length + 1, at + written.length + 40);
  const isMethod = new RegExp(String.raw`^\s*\)\s+${methodNoun}\b`, 'u').test(after);
  if (notSystem.test(long) && !isMethod) return undefined;
  const isFirm = /^\s*(?:the\s+)?$/.test(between);
  return { name: written, longForm: long, start: at + 1, isFirm };
}

/** A further object after words on the first: `as well as a Sink-KV mechanism`. */
const furtherObject = new RegExp(
  String.raw`\b(?:and|as well as|along with|together with)\s(?:an?|the)\s(?:new\s|novel\s)?(${name})\s${methodNoun}\b`,
  'u',
);

/** Names among the parts of `a new algorithm, X` or `X and Y`. */
function findInObject(object: string, from: number): Clue[] {
  let at = 0;
  return object.split(/(,\s+(?:and\s+)?|\s+and\s+)/).flatMap((part, index) => {
    const start = at;
    at += part.length;
    if (index % 2 === 1) return [];
    const clue = readPart(part, index === 0);
    return clue ? [{ ...clue, start: from + start + clue.start }] : [];
  });
}

const afterNoun = new RegExp(String.raw`\s+(?:[\p{Ll}-]+\s+){0,2}${methodNoun}\s*$`, 'u');
const beforeNoun = new RegExp(String.raw`\b${methodNoun}[\s,]+$`, 'u');

function readPart(part: string, isFirst: boolean): Clue | undefined {
  const noun = afterNoun.exec(part);
  const phrase = noun ? part.slice(0, noun.index) : part;
  const tokens = splitTokens(phrase);
  let first = tokens.length;
  while (first > 0 && isNamePart(tokens[first - 1]!.text)) first--;
  const run = tokens.slice(first);
  const last = run.at(-1);
  if (!last) return undefined;
  const before = phrase.slice(0, run[0]!.start).trim();
  const isBare = before === '';
  const isApposed = beforeNoun.test(phrase.slice(0, run[0]!.start));
  const text = phrase.slice(run[0]!.start, last.end);
  const isWhole = (isBare && isFirst && !noun) || isApposed;
  if (run.length === 1) {
    const accepted = isDistinctive(text) || (isWhole && text.length > 2);
    return accepted ? { name: text, start: last.start, isFirm: isWhole } : undefined;
  }
  if (isWhole && !notSystem.test(text)) return { name: text, start: run[0]!.start, isFirm: true };
  if (isDistinctive(last.text)) return { name: last.text, start: last.start, isFirm: false };
  return undefined;
}

function isNamePart(token: string): boolean {
  return isDistinctive(token) || isCapitalised(token);
}

function findInBrackets(sentence: string, at: number, object: string): Clue[] {
  const [, written] =
    new RegExp(
      String.raw`^\(\s*(?:called\s|dubbed\s|named\s|or\s|i\.e\.,?\s)?(${name})\s*[),;:]`,
      'u',
    ).exec(sentence.slice(at, at + 60)) ?? [];
  if (!written || !isDistinctive(written) || notSystem.test(object)) return [];
  return [
    { name: written, longForm: longFormBefore(object, written), start: at, isFirm: false },
  ].map(dropUndefined);
}

/** The words before a bracket that the acronym in it may stand for. */
function longFormBefore(object: string, short: string): string | undefined {
  const letters = short.match(/\p{Lu}|\d/gu)?.length ?? short.length;
  const starts = splitTokens(object)
    .filter(({ text }) => text[0]!.toLowerCase() === short[0]!.toLowerCase())
    .map(({ start }) => object.slice(start).trim())
    .filter((long) => /[\s-]/.test(long));
  const surplus = (long: string) => Math.abs(long.split(/[\s-]+/).length - letters);
  return starts.sort((a, b) => surplus(a) - surplus(b) || b.length - a.length)[0];
}

function dropUndefined({
  longForm,
  ...clue
}: {
  name: string;
  longForm: string | undefined;
  start: number;
  isFirm: boolean;
}): Clue {
  return longForm ? { ...clue, longForm } : clue;
}

/** Names in a row: `X, Y and Z`. */
function readList(sentence: string, from: number): Clue[] {
  const pattern = new RegExp(
    String.raw`^[\s,]*(?:and\s+|\(?(?:i+|\d)\)\s+)?(${name})(?=\s*(?:[,.;:(—–]|--|$|and\b|that\b|which\b|to\b|for\b))`,
    'u',
  );
  const clues: Clue[] = [];
  let at = from;
  for (;;) {
    const match = pattern.exec(sentence.slice(at, at + 80));
    if (!match || !isDistinctive(match[1]!)) return clues;
    const start = at + match[0].length - match[1]!.length;
    clues.push({ name: match[1]!, start, isFirm: false });
    at += match[0].length;
  }
}

/** A thing observed, not made, which `which we call` may refer back to. */
const observed =
  /\b(?:an?|the|this)\s(?:\p{Ll}+\s){0,2}(?:tendency|phenomenon|effect|problem|setting|notion|metric|measure|regime|failure|pathology|property|issue|challenge|behaviou?r)\b(?!.*\b(?:an?|new|novel|our)\s(?:[\p{L}-]+\s){0,3}(?:algorithm|method|framework|approach|model)\b)/su;

function findNamed(sentence: string): Clue[] {
  return [...sentence.matchAll(naming)].flatMap(({ 0: verb, index }): Clue[] => {
    const before = sentence.slice(Math.max(0, index - 200), index);
    const isWe = /\b(?:we|our)\b/i.test(verb);
    if (!isWe && !subject.test(before) && !/\b(?:new|novel)\b/i.test(before)) return [];
    const isWeak = /^(?:namely|i\.e)/i.test(verb);
    if (notSystem.test(before.replace(/[,\s(]+$/, '').replace(/\s(?:which|that|and)$/, '')))
      return [];
    if (isWe && observed.test(before)) return [];
    const from = index + verb.length;
    const spelledOut = findAcronyms(sentence).find(({ start }) => start === from);
    const clue = spelledOut && readSpelledOut(sentence, from, spelledOut);
    if (clue) return [clue];
    const rest = sentence.slice(from, from + 120);
    const run = readRun(rest);
    if (!run || (isWeak && !isDistinctive(run))) return [];
    const short = new RegExp(String.raw`^\s*\(\s*(${name})\s*\)`, 'u').exec(rest.slice(run.length));
    if (short && isDistinctive(short[1]!))
      return [{ name: short[1]!, longForm: run, start: from + run.length, isFirm: true }];
    if (isWeak) return readList(sentence, from);
    return [
      { name: run, start: from, isFirm: !isWeak },
      ...readList(sentence, from + run.length).filter(() => isDistinctive(run)),
    ];
  });
}

/** Name parts without a break from the start of a text, joined by at most one small word. */
function readRun(text: string): string | undefined {
  let end = 0;
  for (const token of splitTokens(text)) {
    const gap = text.slice(end, token.start);
    if (!/^\s*$/.test(gap) || !isNamePart(token.text)) {
      if (
        /^\s+$/.test(gap) &&
        /^(?:of|for|from|with|via|and|in|the|to)$/.test(token.text) &&
        !isDistinctive(text.slice(0, end)) &&
        / /.test(text.slice(0, end)) &&
        /^\s+\p{Lu}/u.test(text.slice(token.end))
      ) {
        end = token.end;
        continue;
      }
      break;
    }
    end = token.end;
  }
  return end > 1
    ? text.slice(0, end).replace(/\s+(?:of|for|from|with|via|and|in|the|to)$/, '')
    : undefined;
}

const ourLongForm = new RegExp(
  String.raw`\b(?:our|the\s+(?:proposed|resulting))\s+(?:[\p{L}-]+\s+){0,4}?${methodNoun}\s*[,:]?\s+$`,
  'iu',
);
const withName = new RegExp(
  String.raw`\b(?:with|via|through|by)\s(${name}),\s(?:an?|our)\s(?:[\p{L}-]+\s){0,4}?${methodNoun}\b`,
  'giu',
);
const novelLongForm = /\b(?:new|novel)\s$/;

/** Long forms with acronyms after `our method,` and `a novel`. */
function findOurLongForms(sentence: string): Clue[] {
  return findAcronyms(sentence).flatMap((acronym) => {
    const before = sentence.slice(0, acronym.start);
    const isOurs =
      ourLongForm.test(before.slice(-120)) || (novelLongForm.test(before) && subject.test(before));
    const clue = isOurs ? readSpelledOut(sentence, acronym.start, acronym) : undefined;
    return clue ? [clue] : [];
  });
}

function findOurs(sentence: string): Clue[] {
  return [ours, ourName, apposition, ...(subject.test(sentence) ? [withName] : [])].flatMap(
    (pattern) =>
      [...sentence.matchAll(pattern)].flatMap((match): Clue[] => {
        const written = match[1]!;
        if (
          !isDistinctive(written) &&
          !(
            pattern === ours &&
            /[,(:]\s*$/.test(match[0].slice(0, -written.length)) &&
            /^\p{Lu}\p{Ll}{3,}$/u.test(written) &&
            /^\s*[,):]/.test(sentence.slice(match.index + match[0].length))
          )
        )
          return [];
        return [
          { name: written, start: match.index + match[0].lastIndexOf(written), isFirm: false },
        ];
      }),
  );
}

/** Whether a clue names what other papers name too. */
export function isOrdinary({ name, isFirm }: Clue): boolean {
  return isGenericName(name) || (!isFirm && isUsedName(name));
}
