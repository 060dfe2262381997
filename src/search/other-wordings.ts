import { splitWords } from './words.ts';

/**
 * Wordings that differ from a label by more than case, hyphens, plural or spelling, one of each.
 * @returns in alphabetical order
 * @example findOtherWordings('RLHF', ['RLHF', 'human feedback RL', 'Human-feedback RL']) // ['human feedback RL']
 */
export function findOtherWordings(label: string, wordings: readonly string[]): string[] {
  const byKey = new Map(
    wordings
      .toSorted()
      .reverse()
      .map((wording) => [toKey(wording), wording]),
  );
  byKey.delete(toKey(label));
  return [...byKey.values()].sort();
}

const toKey = (wording: string) =>
  splitWords(wording)
    .map(({ key }) => key)
    .join('');
