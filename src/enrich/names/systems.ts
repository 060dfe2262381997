import { findAcronyms, toSingularAcronym } from '../../search/acronyms.ts';
import { isGenericName, isUsedName } from './known-names.ts';
import { blankMarkup, isDistinctive, nameKey, splitTokens } from './name-shape.ts';
import { splitSentences } from '../text/sentences.ts';
import { findClues } from './system-clues.ts';
import { isPlain, type SystemContext } from './system-context.ts';
import { quoteSystem } from './system-quote.ts';
import { findTitleNames } from './system-titles.ts';
import type { Clue } from './system-words.ts';
import type { PaperText } from '../text/paper-text.ts';

/** A method, model, framework, library or benchmark that a paper introduces. */
export interface System {
  /** As the paper writes it, the acronym where it has one. */
  name: string;
  /** What the acronym stands for, as the paper writes it. */
  longForm?: string;
  /** A clause or sentence of the abstract, exactly as it stands there, that says what it is; may be empty. */
  quote: string;
  /** Where the name was found first. */
  where: 'title' | 'abstract';
}

/** Longer abstracts are no abstracts. */
const maxLength = 20_000;

/**
 * What a paper introduces under a name of its own: the name in its title first, then in the order of
 * the abstract.
 *
 * A name needs a place that claims it: before the colon of the title, the object of `we propose`,
 * after `called` or `our method`, in brackets after the long form that the paper proposes. It must
 * look like a name (`isDistinctive`) or be claimed outright. Names of fields and problems never
 * count; those of known methods and resources only where the paper claims them outright.
 */
export function findSystems(paper: PaperText, context: SystemContext): System[] {
  const title = blankMarkup(paper.title.slice(0, maxLength));
  const abstract = blankMarkup(paper.abstract.slice(0, maxLength));
  const claims: [Clue, System['where']][] = [
    ...findTitleNames(title, abstract, context).map((clue): [Clue, 'title'] => [clue, 'title']),
    ...findAbstractNames(abstract, context).map((clue): [Clue, 'abstract'] => [clue, 'abstract']),
  ];
  const found = new Map<string, Omit<System, 'quote'>>();
  for (const [clue, where] of claims) {
    const key = nameKey(clue.name);
    if (isOthers(clue, key, context)) continue;
    const known = found.get(key) ?? { name: clue.name.replace(/\s+/g, ' '), where };
    if (clue.longForm) known.longForm ??= clue.longForm.replace(/\s+/g, ' ').trim();
    found.set(key, known);
  }
  const systems = [...found.values()];
  return systems
    .filter(({ name }) => !isSpelledOutOf(name, systems))
    .map((system) => ({ ...system, quote: quoteSystem(paper.abstract, system.name) }));
}

function findAbstractNames(abstract: string, context: SystemContext): Clue[] {
  const clues = splitSentences(abstract).flatMap(({ text }) => findClues(text));
  const own = new Set(clues.filter(({ longForm }) => longForm).map(({ name }) => name));
  const defined = new Set(findAcronyms(abstract).map(({ short }) => short));
  return clues.filter(
    ({ name }) =>
      (isDistinctive(name) ||
        /[\s\p{Ll}]/u.test(name[0]!) ||
        /\s/.test(name) ||
        !isPlain(name, context)) &&
      // An acronym spelled out where nothing is introduced stands for something known.
      (own.has(name) || !defined.has(toSingularAcronym(name))),
  );
}

/** Whether a name belongs to a field, or to a method or resource of others. */
function isOthers({ name, isFirm }: Clue, key: string, { resources }: SystemContext): boolean {
  return isGenericName(name) || (!isFirm && (isUsedName(name) || resources.has(key)));
}

/** Whether a name is the long form of another one, which then stands for both. */
function isSpelledOutOf(name: string, systems: readonly Omit<System, 'quote'>[]): boolean {
  if (!/\s/.test(name)) return false;
  const parts = splitTokens(name).flatMap(({ text }) => text.split(/[-–]/));
  const initials = nameKey(parts.map(([letter]) => letter).join(''));
  return systems.some(
    (other) =>
      other.name !== name &&
      (nameKey(other.longForm ?? '') === nameKey(name) || nameKey(other.name) === initials),
  );
}
