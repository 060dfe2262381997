import type { CitationStyle } from './styles.ts';

/**
 * Formatted references as one list: numbered in IEEE, in the order given; in alphabetical order in the
 * other styles, as they ask.
 */
export function joinReferences(texts: readonly string[], style: CitationStyle): string {
  if (texts.length === 1) return texts[0]!;
  if (style === 'ieee') return texts.map((text, index) => `[${index + 1}] ${text}`).join('\n');
  const keyOf = (text: string) => text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  return texts
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
    .join('\n\n');
}
