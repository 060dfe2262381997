import { splitWords, type Word } from '../../search/words.ts';
import { nameKey } from './name-shape.ts';
import { findPhrases, indexPhrases, phraseKey, type PhraseIndex } from '../text/phrases.ts';
import { plainWords } from '../text/plain-words.ts';
import { stopWords } from '../../search/stop-words.ts';
import type { Resource } from './resource-files.ts';
import { splitSentences } from '../text/sentences.ts';

/** A place of a text that names a resource. */
export interface ResourcePlace {
  /** Last part of the address of its page. */
  slug: string;
  /** As the catalogue writes it; as the text does where the catalogue lacks it. */
  name: string;
  /** In UTF-16 code units. */
  start: number;
  /** Exclusive. */
  end: number;
}

/** A catalogue ready for any number of papers. */
export type ResourceIndex = PhraseIndex<Wording[]>;

interface Wording {
  resource: Resource;
  text: string;
}

/** Prepares a catalogue once, for any number of papers. */
export function compileResources(resources: readonly Resource[]): ResourceIndex {
  return indexPhrases(
    resources.flatMap((resource) =>
      resource.wordings.map((text): [string, Wording] => [text, { resource, text }]),
    ),
  );
}

/** Keys of all wordings of a catalogue; see `nameKey`. */
export function toResourceKeys(resources: readonly Resource[]): Set<string> {
  return new Set(resources.flatMap(({ wordings }) => wordings.map(nameKey)));
}

/** Places of a text that name resources of the catalogue, from left to right; of overlapping ones the longest. */
export function findResourcePlaces(text: string, catalogue: ResourceIndex): ResourcePlace[] {
  const words = splitWords(text);
  const sentenceStarts = new Set(splitSentences(text).map(({ start }) => start));
  const places: ResourcePlace[] = [];
  for (const { from, to, value } of findPhrases(text, words, catalogue)) {
    const hit = words.slice(from, to);
    const meant = value.find((wording) => isMeant(wording.text, hit, sentenceStarts));
    if (!meant) continue;
    const { slug, name } = meant.resource;
    const place = { slug, name, start: hit[0]!.start, end: hit.at(-1)!.end };
    const previous = places.at(-1);
    if (!previous || place.start >= previous.end) places.push(place);
    else if (place.end - place.start > previous.end - previous.start)
      places[places.length - 1] = place;
  }
  return places;
}

/** Whether words of a text are meant by a wording, going by capitals; see the head of the catalogue. */
function isMeant(
  wording: string,
  hit: readonly Word[],
  sentenceStarts: ReadonlySet<number>,
): boolean {
  if (!/\p{Lu}/u.test(wording)) return true;
  const [first] = hit;
  if (!first || !/[\p{Lu}\p{N}]/u.test(first.text)) return false;
  if (/\s/.test(wording)) return true;
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(wording) && /\p{Ll}(?!s?$)/u.test(first.text)) return false;
  const key = phraseKey(hit);
  return !(sentenceStarts.has(first.start) && (stopWords.has(key) || plainWords.has(key)));
}
