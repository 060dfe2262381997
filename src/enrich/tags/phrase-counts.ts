import { findCandidates, type Acronyms, type Candidate } from './key-phrases.ts';
import type { PaperText } from '../text/paper-text.ts';

/** What is known of one phrase over all papers. */
export interface Phrase {
  key: string;
  /** Keys of its words, acronyms written out. */
  words: string[];
  /** Whether hyphens join its words wherever it stands. */
  isCompound: boolean;
  occurrences: number;
  /** How many of the papers hold it in their title. */
  titles: number;
  /** Wordings by index of the paper, in the order of their first occurrence. */
  papers: Map<number, Set<string>>;
  /** How often each word stands beside it. */
  left: Map<string, number>;
  right: Map<string, number>;
}

/** Phrases that stand in at least `minPapers` papers outside of longer such phrases. */
export function gatherPhrases(
  papers: readonly PaperText[],
  acronyms: Acronyms,
  minPapers: number,
): Phrase[] {
  // Candidates are found twice: kept, those of 10,000 papers would take a gigabyte.
  const counts = new Map<string, number>();
  for (const { title, abstract } of papers) {
    const candidates = [title, abstract].flatMap((text) => findCandidates(text, acronyms));
    for (const key of new Set(candidates.map(({ key }) => key))) increment(counts, key);
  }
  const phrases = new Map<string, Phrase>();
  const standalone = new Map<string, number>();
  for (const [paper, { title, abstract }] of papers.entries()) {
    const alone = new Set<string>();
    for (const [field, text] of [title, abstract].entries()) {
      const frequent = findCandidates(text, acronyms).filter(
        ({ key }) => counts.get(key)! >= minPapers,
      );
      for (const candidate of frequent) addOccurrence(phrases, candidate, paper);
      if (field === 0)
        for (const key of new Set(frequent.map(({ key }) => key))) phrases.get(key)!.titles++;
      for (const { key } of outermost(frequent)) alone.add(key);
    }
    for (const key of alone) increment(standalone, key);
  }
  return [...phrases.values()].filter(({ key }) => (standalone.get(key) ?? 0) >= minPapers);
}

function addOccurrence(phrases: Map<string, Phrase>, candidate: Candidate, paper: number): void {
  const { key, words, isCompound, text, left, right } = candidate;
  const phrase = phrases.get(key) ?? {
    key,
    words,
    isCompound,
    occurrences: 0,
    titles: 0,
    papers: new Map<number, Set<string>>(),
    left: new Map<string, number>(),
    right: new Map<string, number>(),
  };
  phrases.set(key, phrase);
  phrase.isCompound &&= isCompound;
  phrase.occurrences++;
  phrase.papers.set(paper, (phrase.papers.get(paper) ?? new Set()).add(text));
  if (left) increment(phrase.left, left);
  if (right) increment(phrase.right, right);
}

/** Candidates that no other candidate of the text contains. */
function outermost(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return sorted.filter(({ end }) => {
    const isInside = end <= reached;
    reached = Math.max(reached, end);
    return !isInside;
  });
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
