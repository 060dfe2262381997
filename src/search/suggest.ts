import type { FacetColumn } from './facets.ts';
import { foldCase, splitWords } from './words.ts';

/** Something with a name that papers share: a topic, a tag, a system, an author. */
export interface Name {
  /** As readers write it. */
  label: string;
  /** In the form of addresses. */
  value: string;
  /** Numbers of its papers, counted from 0 in list order. */
  papers: number[];
}

/** Names of a facet, in its order. */
export function listNames({ values, labels, papers }: FacetColumn): Name[] {
  const names = values.map((value, index): Name => ({ label: labels[index]!, value, papers: [] }));
  for (const [paper, indices] of papers.entries())
    for (const index of indices) names[index]!.papers.push(paper);
  return names;
}

/** Names that fit what is typed, best first, at most `limit`. */
export type Suggest = (typed: string, limit: number) => Name[];

/**
 * Reads names once, to suggest them at each key. A name fits where every typed word is the start of
 * one of its words, whatever the number, case, accents and spelling, or where it starts with all
 * that is typed but for blanks and hyphens. Names that are typed whole come first, then those with
 * most papers.
 */
export function makeSuggest(names: readonly Name[]): Suggest {
  const known = names.map((name) => ({ name, ...readForms(name.label) }));
  return (typed, limit) => {
    const { words, joined } = readForms(typed);
    if (joined === '') return [];
    const fits = (own: readonly Form[]) =>
      words.every(({ folded, key }) =>
        own.some((word) => word.folded.startsWith(folded) || word.key === key),
      );
    const isWhole = (own: string) => Number(own === joined);
    return known
      .filter((other) => other.joined.startsWith(joined) || fits(other.words))
      .sort(
        (a, b) =>
          isWhole(b.joined) - isWhole(a.joined) ||
          b.name.papers.length - a.name.papers.length ||
          (a.joined < b.joined ? -1 : a.joined > b.joined ? 1 : 0),
      )
      .slice(0, limit)
      .map(({ name }) => name);
  };
}

/** A word in lower case without accents, and in the form in which words are compared. */
interface Form {
  folded: string;
  key: string;
}

/** @returns the words, and all of them as one in the form in which words are compared */
function readForms(text: string): { words: Form[]; joined: string } {
  const words = splitWords(text).map(({ text, key }) => ({ folded: foldCase(text), key }));
  return { words, joined: words.map(({ key }) => key).join('') };
}
