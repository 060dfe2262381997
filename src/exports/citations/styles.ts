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

/**
 * A reference in each style as a text to read: the name of the style on a line, the reference on the next,
 * an empty line between two of them.
 * @param references in the order of {@link citationStyles}
 */
export function toReferenceText(references: readonly string[]): string {
  return citationStyles
    .map((style, index) => `${citationStyleNames[style]}\n${references[index]}\n`)
    .join('\n');
}
