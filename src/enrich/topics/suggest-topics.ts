import type { TopicData } from '../../papers/schema.ts';
import { toSlug } from '../../papers/slug.ts';
import { splitWords } from '../../search/words.ts';
import { groupVectors } from './clusters.ts';
import { readAcronyms, toShortForms } from '../tags/list-acronyms.ts';
import { plainHeads, plainWords } from '../text/plain-words.ts';
import { stopWords } from '../../search/stop-words.ts';
import { findNearest } from '../related/nearest.ts';
import { toUnit, type SparseVector } from '../related/sparse-vectors.ts';
import { chooseLabel, countCases } from '../tags/tag-label.ts';
import { findSubjects } from '../tags/tags.ts';
import type { PaperText } from '../text/paper-text.ts';

/** A topic that a list might have, for a curator to rename, mend or drop. */
export interface TopicDraft {
  slug: string;
  title: string;
  description: string;
  match: Pick<TopicData['match'], 'strong' | 'medium' | 'weak'>;
  /** Indices of its papers, in the order of the list. */
  papers: number[];
}

const minPapers = 3;
/** Terms on more than this share of the papers tell no topic from another. */
const maxShare = 0.25;
const maxTopics = 40;
/** A smaller group is a coincidence. */
const minGroup = 4;
/** How much an occurrence in the title counts beside those in the abstract. */
const titleWeight = 3;
/** From this share of a term's papers in the topic it is strong, medium or weak. */
const minPrecision = { strong: 0.7, medium: 0.4, weak: 0.2 };
const termsPerTier = 10;
/** How many neighbours lend a paper their words. */
const neighbourCount = 8;

/** A word or phrase that may tell topics apart. */
interface Term {
  /** Undefined for a single word, which names nothing. */
  label: string | undefined;
  holders: ReadonlySet<number>;
}

/**
 * Topics for a list that has none, the largest first: papers grouped by the words and key phrases
 * they share, each group named by the phrase that tells it best from the others. Their number is
 * the square root of the number of papers, at most 40; groups of fewer than four papers and
 * groups whose phrases are mostly used elsewhere are left out.
 */
export function suggestTopics(papers: readonly PaperText[]): TopicDraft[] {
  const terms = findTerms(papers);
  const groups = groupVectors(
    blendNeighbours(toVectors(papers, terms)),
    Math.min(maxTopics, Math.round(Math.sqrt(papers.length))),
  );
  const members = Map.groupBy(papers.keys(), (paper) => groups[paper]!);
  return [...members.values()]
    .filter((group) => group.length >= minGroup)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .flatMap((group) => describeGroup(group, terms, papers.length) ?? [])
    .filter(({ slug }, index, all) => all.findIndex((other) => other.slug === slug) === index);
}

function findTerms(papers: readonly PaperText[]): Term[] {
  const acronyms = readAcronyms(papers);
  const shortForms = toShortForms(acronyms);
  const cases = countCases(papers.map(({ abstract }) => abstract));
  const phrases = findSubjects(papers, acronyms).map((phrase) => ({
    label: chooseLabel(phrase, cases, shortForms.get(phrase.key)).replace(/ \(.*\)$/, ''),
    holders: new Set(phrase.papers.keys()),
  }));
  return [...phrases, ...findWords(papers)].filter(
    ({ holders }) => holders.size <= Math.max(minPapers, maxShare * papers.length),
  );
}

function findWords(papers: readonly PaperText[]): Term[] {
  const holders = new Map<string, Set<number>>();
  for (const [paper, { title, abstract }] of papers.entries()) {
    for (const { key } of splitWords(`${title}\n${abstract}`)) {
      const isTelling = ![stopWords, plainWords, plainHeads].some((words) => words.has(key));
      if (!isTelling || key.length < 3 || /^\d/.test(key)) continue;
      holders.set(key, (holders.get(key) ?? new Set()).add(paper));
    }
  }
  return [...holders.values()]
    .filter((set) => set.size >= minPapers)
    .map((set) => ({ label: undefined, holders: set }));
}

function toVectors(papers: readonly PaperText[], terms: readonly Term[]) {
  const entries = papers.map((): [feature: number, value: number][] => []);
  const titles = papers.map(({ title }) => ` ${keysOf(title)} `);
  for (const [feature, { label, holders }] of terms.entries()) {
    const rarity = Math.log(papers.length / holders.size);
    const key = label === undefined ? undefined : ` ${keysOf(label)} `;
    for (const paper of holders) {
      const inTitle = key !== undefined && titles[paper]!.includes(key);
      entries[paper]!.push([feature, rarity * (inTitle ? titleWeight : 1)]);
    }
  }
  return entries.map(toUnit);
}

/** Each vector with those of its nearest neighbours: one abstract holds few of its subject's words. */
function blendNeighbours(vectors: readonly SparseVector[]): SparseVector[] {
  return findNearest(vectors, neighbourCount).map((neighbours, self) => {
    const sums = new Map<number, number>();
    const all = [{ index: self, similarity: 1 }, ...neighbours];
    for (const { index, similarity } of all) {
      const { features, values } = vectors[index]!;
      for (const [at, feature] of features.entries()) {
        sums.set(feature, (sums.get(feature) ?? 0) + similarity * values[at]!);
      }
    }
    return toUnit(sums);
  });
}

function keysOf(text: string): string {
  return splitWords(text)
    .map(({ key }) => key)
    .join(' ');
}

function describeGroup(
  group: readonly number[],
  terms: readonly Term[],
  total: number,
): TopicDraft | undefined {
  const members = new Set(group);
  const telling = terms
    .flatMap(({ label, holders }) => {
      if (label === undefined) return [];
      const inside = [...holders].filter((paper) => members.has(paper)).length;
      const precision = inside / holders.size;
      const lift = precision / (group.length / total);
      return [{ label, inside, precision, gain: inside * Math.log(Math.max(lift, 1e-9)) }];
    })
    .filter(({ inside, gain }) => inside >= 2 && gain > 0)
    .sort((a, b) => b.gain - a.gain || (a.label < b.label ? -1 : 1));
  const [best] = telling;
  if (!best || !telling.some(({ precision }) => precision >= minPrecision.medium)) return undefined;
  const slug = toSlug(best.label);
  if (!slug) return undefined;
  const tier = (from: number, below: number) =>
    telling
      .filter(({ precision }) => precision >= from && precision < below)
      .slice(0, termsPerTier)
      .map(({ label }) => label);
  return {
    slug,
    title: best.label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    description: `Papers about ${listWords(telling.slice(0, 3).map(({ label }) => label))}.`,
    match: {
      strong: tier(minPrecision.strong, Infinity),
      medium: tier(minPrecision.medium, minPrecision.strong),
      weak: tier(minPrecision.weak, minPrecision.medium),
    },
    papers: [...group],
  };
}

/** @example listWords(['a', 'b', 'c']) // 'a, b and c' */
function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
