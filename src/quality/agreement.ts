/** How far what was found agrees with what was expected, counted over any number of cases. */
export interface Agreement {
  /** Found and expected. */
  right: number;
  /** Found, not expected. */
  wrong: number;
  /** Expected, not found. */
  missed: number;
}

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** Compares two sets of names for one case. */
export function compareNames(expected: readonly string[], found: readonly string[]): Agreement {
  const wanted = new Set(expected);
  const given = new Set(found);
  const right = [...given].filter((name) => wanted.has(name)).length;
  return { right, wrong: given.size - right, missed: wanted.size - right };
}

/** Adds counts up, so that every name weighs the same (micro average). */
export function addAgreements(agreements: Iterable<Agreement>): Agreement {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of agreements) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

/** Where nothing was found precision is 1, where nothing was expected recall is 1: no mistake was made. */
export function toScores({ right, wrong, missed }: Agreement): Scores {
  const ratio = (total: number) => (total === 0 ? 1 : right / total);
  return {
    precision: ratio(right + wrong),
    recall: ratio(right + missed),
    f1: right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed),
  };
}
