import type { Term } from './paper-terms.ts';

/** A value that papers may share. */
export interface SharedValue {
  key: string;
  label: string;
  /** Places of the papers that have it, counted from 0, ascending. */
  papers: number[];
}

/** Values of some papers, by who has them. */
export interface ValueComparison {
  /** Those of every paper, in the order of the first. */
  inAll: SharedValue[];
  /** For each paper its other values in its order. */
  others: SharedValue[][];
}

/**
 * Which values papers share and which only some have.
 * @param values of each paper: a key to compare by, and a label to show; the first label of a key is used
 */
export function compareValues(values: readonly (readonly Term[])[]): ValueComparison {
  const byKey = new Map<string, SharedValue>();
  for (const [paper, some] of values.entries())
    for (const [key, label] of some) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, { key, label, papers: [paper] });
      else if (!known.papers.includes(paper)) known.papers.push(paper);
    }
  const isInAll = (value: SharedValue) => value.papers.length === values.length;
  return {
    inAll: [...byKey.values()].filter(isInAll),
    others: values.map((some) =>
      [...new Set(some.map(([key]) => byKey.get(key)!))].filter((value) => !isInAll(value)),
    ),
  };
}

/** What a paper is called beside others: `A`, `B`, `C`, `D`. */
export const letterOf = (index: number) => 'ABCD'[index]!;

/**
 * Who else has a value, for people.
 * @param index of the paper that it stands with
 * @example describeOthers([0, 1], 0) // 'also B'
 */
export function describeOthers(papers: readonly number[], index: number): string {
  const others = papers.filter((paper) => paper !== index).map(letterOf);
  return others.length > 0 ? `also ${others.join(' and ')}` : '';
}
