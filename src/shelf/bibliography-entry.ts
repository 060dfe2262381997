/** One work that a file of references names, as far as it helps to find its paper. */
export interface BibliographyEntry {
  /** Line of the file on which it starts, counted from 1. */
  line: number;
  /** What the file calls it; may be empty. */
  key: string;
  /** Plain text; may be empty. */
  title: string;
  /** Texts that may hold an address, a DOI or an arXiv number. */
  identifiers: string[];
}

/** A place that could not be read. Lines and columns are counted from 1. */
export interface ImportProblem {
  line: number;
  column: number;
  /** What was expected and what was found. */
  text: string;
}

/** What a file of references holds. */
export interface Bibliography {
  entries: BibliographyEntry[];
  problems: ImportProblem[];
}
