import type { Venue } from '../../papers/schema.ts';

/**
 * Takes the name of a venue apart, as sources write it.
 * @example parseVenue('ICML Workshop 2024') // { name: 'ICML', track: 'Workshop', year: 2024 }
 * @example parseVenue('Findings of EMNLP 2025') // { name: 'EMNLP', track: 'Findings', year: 2025 }
 * @example parseVenue('IEEE TNNLS') // { name: 'IEEE TNNLS' }
 */
export function parseVenue(text: string): Venue {
  const year = text.match(/\b(?:19|20)\d{2}\b/)?.[0];
  const rest = text
    .replace(year ?? '', '')
    .replace(/\(\s*\)/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  const [, findingsOf] = rest.match(/^Findings of (?:the )?(.+)$/i) ?? [];
  const [, host, workshop] = rest.match(/^(.+?) (Workshop\b.*)$/i) ?? [];
  const track = findingsOf ? 'Findings' : workshop;
  return {
    name: findingsOf ?? host ?? (rest || text),
    ...(track && { track }),
    ...(year && { year: Number(year) }),
  };
}
