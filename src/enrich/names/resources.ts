import { nameKey } from './name-shape.ts';
import { findResourceNames } from './resource-clues.ts';
import { findResourcePlaces, type ResourceIndex, type ResourcePlace } from './resource-places.ts';
import type { PaperText } from '../text/paper-text.ts';

/** A resource that an abstract names. */
export interface FoundResource {
  /** Last part of the address of its page. */
  slug: string;
  /** As the catalogue writes it; as the paper does where the catalogue lacks it. */
  name: string;
  /** The wordings that the abstract uses, in its order. */
  as: string[];
}

/** Longer abstracts are no abstracts. */
const maxLength = 20_000;

/**
 * Benchmarks, data sets, environments, simulators, games and puzzles that an abstract names, in its
 * order: those of the catalogue, and names that the abstract itself says to be one.
 * @param systems names that the paper introduces; a benchmark of its own is no resource
 */
export function findResources(
  paper: PaperText,
  catalogue: ResourceIndex,
  systems: readonly string[],
): FoundResource[] {
  const abstract = paper.abstract.slice(0, maxLength);
  const own = new Set(systems.map(nameKey));
  const catalogued = findResourcePlaces(abstract, catalogue);
  const known = catalogued.filter(
    ({ name, start, end }) =>
      !own.has(nameKey(name)) && !own.has(nameKey(abstract.slice(start, end))),
  );
  const others = findResourceNames(abstract, known, own).filter(
    (place) => !catalogued.some((other) => overlap(place, other)),
  );
  const places = [...known, ...others].sort((a, b) => a.start - b.start);
  return [...Map.groupBy(places, ({ slug }) => slug)].map(([slug, found]) => ({
    slug,
    name: found[0]!.name,
    as: [...new Set(found.map(({ start, end }) => abstract.slice(start, end)))],
  }));
}

function overlap(a: ResourcePlace, b: ResourcePlace): boolean {
  return a.start < b.end && b.start < a.end;
}
