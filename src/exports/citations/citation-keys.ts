import { toSlug } from '../../papers/slug.ts';
import type { Paper } from '../../papers/schema.ts';
import { splitName } from './split-name.ts';

/** Words that say nothing of a title. */
const insignificant = new Set(
  (
    'a an the of on in at to for from by with without via through using and or as is are be can do does ' +
    'how what when where which why who it its into over under towards toward beyond'
  ).split(' '),
);

const maxWordLength = 30;

/**
 * Citation keys by paper id, as BibTeX uses them: first author, year of first publication, first
 * significant word of the title, all in `[a-z0-9]`. Where an earlier paper has the key, the next words of
 * the title follow until it is free. Earlier is what was added on an earlier day, or stands before it in
 * the lists; so a paper that is added changes no key.
 * @example makeCitationKeys(papers).get('few-shot-in-context-preference-learning') // 'yu2024fewshot'
 */
export function makeCitationKeys(papers: readonly Paper[]): Map<string, string> {
  const inOrder = papers.toSorted(
    (a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0) || a.position - b.position,
  );
  const taken = new Set<string>();
  return new Map(
    inOrder.map((paper) => {
      const key = findFreeKey(paper, taken);
      taken.add(key);
      return [paper.id, key];
    }),
  );
}

function findFreeKey(paper: Paper, taken: ReadonlySet<string>): string {
  const words = titleWords(paper.title);
  // A later venue has another year; the first publication stays.
  const year = (paper.published ?? String(paper.venue?.year ?? '')).slice(0, 4);
  const stem = `${authorWord(paper.authors)}${year}`;
  for (let count = 1; count <= Math.max(words.length, 1); count++) {
    const key = stem + words.slice(0, count).join('');
    if (!taken.has(key)) return key;
  }
  // Two papers with one title have different ids, and no key made of words has a hyphen.
  return `${stem}-${paper.id}`;
}

function authorWord([first = '']: readonly string[]): string {
  const name = splitName(first);
  const family =
    'literal' in name ? name.literal : `${name['non-dropping-particle'] ?? ''}${name.family}`;
  return toWord(family) || 'anonymous';
}

function titleWords(title: string): string[] {
  const words = title
    .slice(0, 1000)
    .split(/[\s/:—–]+/)
    .map(toWord)
    .filter(Boolean);
  const significant = words.filter((word) => !insignificant.has(word));
  return significant.length > 0 ? significant : words;
}

const toWord = (text: string) => toSlug(text).replaceAll('-', '').slice(0, maxWordLength);
