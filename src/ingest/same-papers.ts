import { isSameText } from './normal-text.ts';
import { groupByDay } from './paper-ids.ts';

/** One paper at one place of the lists. */
export interface Candidate {
  normalAbstract: string;
  /** `YYYY-MM-DD`. */
  added: string;
}

/** Places of the lists that hold one and the same paper. */
export interface SamePaper<Place extends Candidate> {
  /** Those of the earliest day, in the order given: what the paper's identity is made from. */
  founders: Place[];
  /** Those of later days. */
  followers: Place[];
}

/**
 * Finds which places with one title hold the same paper: their abstracts are equal or share most of
 * their words, directly or through others of the same day. What was told apart on one day is never
 * joined by what a later day adds, so published papers stay.
 */
export function findSamePapers<Place extends Candidate>(
  places: readonly Place[],
): SamePaper<Place>[] {
  const known: SamePaper<Place>[] = [];
  for (const sameDay of groupByDay(places)) {
    let founded: Place[][] = [];
    for (const place of sameDay) {
      const older = known.find(({ founders }) => holds(founders, place));
      if (older) older.followers.push(place);
      else {
        const { joined = [], apart = [] } = Object.groupBy(founded, (group) =>
          holds(group, place) ? 'joined' : 'apart',
        );
        founded = [...apart, [...joined.flat(), place]];
      }
    }
    for (const group of founded) {
      const inOrder = sameDay.filter((place) => group.includes(place));
      known.push({ founders: inOrder, followers: [] });
    }
  }
  return known;
}

function holds(group: readonly Candidate[], { normalAbstract }: Candidate): boolean {
  return group.some((member) => isSameText(member.normalAbstract, normalAbstract));
}
