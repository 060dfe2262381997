import type { Message } from './message.ts';

/** One paper as its list gives it, before anything is known about it. */
export interface ParsedPaper {
  /** As received, without surrounding white space. Never empty. */
  title: string;
  /** As received, without surrounding white space. Never empty. */
  abstract: string;
  /** Where the title starts, counted from 1. */
  titleLine: number;
  /** Where the abstract starts, counted from 1. */
  abstractLine: number;
}

/** One paper with its permanent id and its place among all papers of all lists. */
export type IdentifiedPaper = ParsedPaper & {
  /** `[a-z0-9-]`, unique, made from the paper's own text. */
  id: string;
  /** Place in the whole of the lists, counted from 1, without gaps. */
  position: number;
  /** Slug of the list in the manifest. */
  source: string;
  /** The day the list was added to the site, `YYYY-MM-DD`. */
  added: string;
};

/** What one run of lines of a list was taken for. */
export interface Stretch {
  /** First line, counted from 1. */
  from: number;
  /** Last line, inclusive. */
  to: number;
  /**
   * `paper`: title and abstract of one paper; `furniture`: text of the page around the papers;
   * `blank`; `set-aside`: neither, kept here so that nothing is lost.
   */
  as: 'paper' | 'furniture' | 'blank' | 'set-aside';
  /** The text of furniture and of what was set aside, at most 200 characters of it; the title of a paper. */
  text: string;
  /** What was guessed about these lines, a sentence; absent where nothing was. */
  guess?: string;
}

/**
 * Everything that reading one list gives. Stretches cover every line once, in order;
 * the nth stretch that is a `paper` holds the nth of the papers.
 */
export interface ParsedSource {
  papers: ParsedPaper[];
  stretches: Stretch[];
  messages: Message[];
}
