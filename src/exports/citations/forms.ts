/** Forms of references as files, in the order in which they are offered. */
export const citationForms = ['bib', 'ris', 'json'] as const;

/** A form of references as a file, by the end of its name. */
export type CitationForm = (typeof citationForms)[number];

/** Forms as readers know them. */
export const citationFormNames: Record<CitationForm, string> = {
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
};

/** Media types of the forms. */
export const citationFormTypes: Record<CitationForm, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};
