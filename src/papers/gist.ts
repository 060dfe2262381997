import { toDescription } from './description.ts';
import type { Paper } from './schema.ts';

/** What a paper brings, in its abstract's own words. */
export interface Gist {
  /** The system that the words describe, where they describe one. */
  system?: string;
  /** At most about 200 characters. */
  quote: string;
}

/** Formulas and their commands, which a quotation cannot show. */
const hasMaths = (text: string) => /[$\\]/.test(text);

/** A sentence that says by itself of whom it speaks. */
const namesItsAuthors = (text: string) =>
  /\b(we|our|this (paper|work|article|survey))\b/i.test(text);

/**
 * The words that say best what a paper brings: those on the system that it introduces, else its first
 * claim in the first person, else its first claim, else how the abstract begins.
 * @returns undefined where all of them hold formulas
 */
export function findGist({ systems, claims, abstract }: Paper): Gist | undefined {
  const system = systems.find(({ quote }) => quote !== '' && !hasMaths(quote));
  if (system) return { system: system.name, quote: toDescription(system.quote) };
  const claimed = claims.map(({ start, end }) => abstract.slice(start, end));
  const quote = [...claimed.filter(namesItsAuthors), ...claimed, abstract]
    .map(toDescription)
    .find((text) => !hasMaths(text));
  return quote === undefined ? undefined : { quote };
}
