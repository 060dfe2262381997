import { findAcronyms, toSingularAcronym } from '../../search/acronyms.ts';
import { isGenericName, isUsedName } from './known-names.ts';
import { isDistinctive, nameKey, splitTokens, type Token } from './name-shape.ts';
import type { FoundResource } from './resources.ts';
import { isPlain, makeSystemContext, type SystemContext } from './system-context.ts';
import type { System } from './systems.ts';
import type { PaperText } from '../text/paper-text.ts';

/** A paper with what it introduces and what it names. */
export interface PaperWithNames extends PaperText {
  systems: readonly Pick<System, 'name' | 'longForm' | 'where'>[];
  resources: readonly FoundResource[];
}

/** A place of an abstract that can lead elsewhere: `abstract.slice(start, end) === text`. */
export type Mention = {
  text: string;
  /** In UTF-16 code units. */
  start: number;
  /** Exclusive. */
  end: number;
} & ({ kind: 'system'; paperId: string } | { kind: 'resource'; slug: string });

interface KnownSystem {
  paperId: string;
  tokens: readonly string[];
}

/**
 * Where each abstract names a system of another paper, or one of its resources: for each of
 * `papers`, in its order, places from left to right that do not overlap. A system comes before a
 * resource of the same name.
 *
 * Systems count only under names that nothing else can be meant by: no names that two papers introduce
 * or that another paper spells out, no well-known methods, no words or acronyms that may be others,
 * and only those that stand in the paper's title or that it spells out.
 */
export function findMentions(papers: readonly PaperWithNames[]): Mention[][] {
  const systems = indexSystems(papers);
  return papers.map((paper) => {
    const tokens = splitTokens(paper.abstract);
    const mentions = [
      ...findSystemMentions(paper, tokens, systems),
      ...findResourceMentions(paper, tokens),
    ];
    let end = 0;
    return mentions
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((mention) => {
        const isFree = mention.start >= end;
        if (isFree) end = mention.end;
        return isFree;
      });
  });
}

/** Names that can only mean the system of one paper, by their first token, the longest first. */
function indexSystems(papers: readonly PaperWithNames[]): Map<string, KnownSystem[]> {
  const context = makeSystemContext(papers);
  const spelledOutIn = Map.groupBy(
    papers.flatMap(({ id, abstract }) =>
      findAcronyms(abstract).map(({ short }) => ({ short, id })),
    ),
    ({ short }) => short,
  );
  const owners = Map.groupBy(
    papers.flatMap(({ id, systems }) => systems.map((system) => ({ ...system, id }))),
    ({ name }) => nameKey(name),
  );
  const known = [...owners.values()]
    .filter((same) => same.every(({ id }) => id === same[0]!.id))
    .map(([system]) => system!)
    .filter(
      ({ id, name }) =>
        !(spelledOutIn.get(toSingularAcronym(name)) ?? []).some((paper) => paper.id !== id),
    )
    .filter((system) => isUnmistakable(system, context))
    .map(({ id, name }) => ({ paperId: id, tokens: splitTokens(name).map(({ text }) => text) }))
    .sort((a, b) => b.tokens.length - a.tokens.length);
  return Map.groupBy(known, ({ tokens }) => tokens[0] ?? '');
}

/** Up to this length capitals alone may stand for anything. */
const shortAcronym = /^(?:.{1,2}|[\p{Lu}\p{N}]{1,5}s?)$/u;
const mixedCase = /\p{Ll}.*\p{Lu}/u;

function isUnmistakable(
  { name, longForm, where }: PaperWithNames['systems'][number],
  context: SystemContext,
): boolean {
  const isClaimed = where === 'title' || (longForm !== undefined && mixedCase.test(name));
  if (!isClaimed || shortAcronym.test(name) || isGenericName(name) || isUsedName(name))
    return false;
  if (/\s/.test(name)) return name.split(/\s+/).some(isDistinctive);
  return isDistinctive(name) && !isPlain(name, context);
}

function findSystemMentions(
  { id, abstract }: PaperWithNames,
  tokens: readonly Token[],
  systems: ReadonlyMap<string, readonly KnownSystem[]>,
): Mention[] {
  return tokens.flatMap(({ text, start }, at): Mention[] => {
    if (isPiece(abstract, start)) return [];
    const system = systems
      .get(text)
      ?.find((known) => known.tokens.every((token, offset) => tokens[at + offset]?.text === token));
    if (!system || system.paperId === id) return [];
    const { end } = tokens[at + system.tokens.length - 1]!;
    return [
      { text: abstract.slice(start, end), start, end, kind: 'system', paperId: system.paperId },
    ];
  });
}

function findResourceMentions(
  { abstract, resources }: PaperWithNames,
  tokens: readonly Token[],
): Mention[] {
  const starts = new Set(tokens.map(({ start }) => start));
  return resources.flatMap(({ slug, as }) =>
    as.flatMap((wording): Mention[] => {
      const mentions: Mention[] = [];
      for (
        let start = abstract.indexOf(wording);
        start >= 0;
        start = abstract.indexOf(wording, start + wording.length)
      ) {
        const end = start + wording.length;
        const isWhole = starts.has(start) && !/[\p{L}\p{N}]/u.test(abstract[end] ?? '');
        if (isWhole && !isPiece(abstract, start))
          mentions.push({ text: wording, start, end, kind: 'resource', slug });
      }
      return mentions;
    }),
  );
}

/** Whether a place is part of an address or of a compound. */
function isPiece(text: string, start: number): boolean {
  return /[/@.#=\p{Pd}\\{]/u.test(text[start - 1] ?? '');
}
