import MiniSearch from 'minisearch';
import { splitWords, wordKey, wordStem } from '../search/words.ts';

/** What is looked for in one paper, as plain text. */
export interface PaperTexts {
  id: string;
  title: string;
  authors: string;
  /** Topics, tags, names. */
  labels: string;
  abstract: string;
}

/** A paper that was found. */
export interface FoundPaper {
  id: string;
  /** The words of the paper that answer the query, in the form in which words are compared. */
  terms: string[];
  /** Whether every word of the query was found. */
  isComplete: boolean;
}

/** What a search gave. */
export interface Answer {
  /** Best first. */
  results: FoundPaper[];
  /** Words of the query that no paper holds, as typed. */
  unknown: string[];
}

const fields = ['title', 'authors', 'labels', 'abstract'];
const boost = { title: 3, authors: 2, labels: 1.5 };

/** How far a spelling may be off: a quarter of the word's letters. */
const fuzziness = 0.25;

/**
 * An index that lives in the page. A paper may miss words of a query, and ranks lower for it; rare
 * words count for more; the last word may be unfinished; a word that no paper holds stands for those
 * that are spelled like it.
 */
export function makeSingleFileIndex(papers: readonly PaperTexts[]): (query: string) => Answer {
  const known = new Set<string>();
  const index = new MiniSearch<PaperTexts>({
    fields,
    tokenize: (text) => splitWords(text).map(({ key }) => key),
    // Inflections share a stem; spellings are compared by whole words.
    processTerm: (key) => {
      const forms = [...new Set([key, wordStem(key)])];
      for (const form of forms) known.add(form);
      return forms;
    },
  });
  index.addAll(papers);
  const startsSome = (term: string) => [...known].some((word) => word.startsWith(term));

  return (query) => {
    const words = [...new Set(splitWords(query).map(({ text }) => text.toLowerCase()))];
    const terms = words.map((word) => {
      const key = wordKey(word);
      return known.has(wordStem(key)) ? wordStem(key) : key;
    });
    const found = index.search(query, {
      boost,
      tokenize: () => terms,
      processTerm: (term) => term,
      prefix: (_, position) => position === terms.length - 1,
      fuzzy: (term) => !known.has(term) && fuzziness,
    });
    const asked = new Set(terms).size;
    return {
      results: found.map(({ id, terms, queryTerms }) => ({
        id: id as string,
        terms,
        isComplete: new Set(queryTerms).size === asked,
      })),
      unknown: words.filter((_, position) => {
        const term = terms[position]!;
        const isLast = position === terms.length - 1;
        return !known.has(term) && !(isLast && startsSome(term));
      }),
    };
  };
}
