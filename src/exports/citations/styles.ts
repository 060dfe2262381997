/** Styles of formatted references, in the order in which they are offered. */
export const citationStyles = ['apa', 'mla', 'chicago', 'ieee', 'plain'] as const;

/** A style of formatted references. */
export type CitationStyle = (typeof citationStyles)[number];

/** Styles as readers know them. */
export const citationStyleNames: Record<CitationStyle, string> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  ieee: 'IEEE',
  plain: 'Plain text',
};
