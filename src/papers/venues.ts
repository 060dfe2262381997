import type { Venue } from './schema.ts';

/**
 * A venue as a reader cites it.
 * @example nameVenue({ name: 'NeurIPS', track: 'Workshop (HiLL)', year: 2022 }) // 'NeurIPS 2022 Workshop (HiLL)'
 */
export function nameVenue({ name, track, year }: Venue): string {
  return [name, year, track].filter(Boolean).join(' ');
}

/** A venue over all its years: `NeurIPS Workshop (HiLL)`. */
export function nameVenueWithoutYear({ name, track }: Venue): string {
  return [name, track].filter(Boolean).join(' ');
}
