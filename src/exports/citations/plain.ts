import type { CslItem } from './csl-item.ts';
import { isFamilyFirst, type Name } from './split-name.ts';

/**
 * A reference that needs no style: every author in full, then year, title, venue, address.
 * @example `Chao Yu, Hong Lu (2024). Few-Shot Preference Learning. ICML. https://arxiv.org/abs/2410.17233`
 */
export function toPlain(item: CslItem): string {
  const authors = (item.author ?? []).map(toFullName).join(', ');
  const year = item.issued?.['date-parts'][0][0];
  const dated = (text: string) => (year === undefined ? text : `${text} (${year})`);
  const parts = authors ? [dated(authors), item.title] : [dated(item.title)];
  const place = item['container-title'] ?? item.number;
  return [...[...parts, ...(place ? [place] : [])].map(endSentence), item.URL].join(' ');
}

/** A name in the order in which it is said. */
export function toFullName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { given, family, suffix, 'non-dropping-particle': particle } = name;
  if (isFamilyFirst(family) && !particle) return [family, given, suffix].filter(Boolean).join(' ');
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}

const endSentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
