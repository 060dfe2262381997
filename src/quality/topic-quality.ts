import { addAgreements, compareNames, toScores, type Agreement, type Scores } from './agreement.ts';

/** Topics of one paper, the main one first. */
export interface TopicCase {
  expected: readonly string[];
  found: readonly string[];
}

/** How well topics were found in a number of papers. */
export interface TopicQuality {
  cases: number;
  /** Every assignment weighs the same. */
  micro: Scores;
  /** Mean F1 of the topics that were expected or found, every topic weighing the same. */
  macroF1: number;
  /** Share of the papers whose first topic is the expected one. */
  mainAccuracy: number;
  /** Topics that were expected or found, in alphabetical order. */
  topics: { slug: string; agreement: Agreement; scores: Scores }[];
}

export function measureTopics(cases: readonly TopicCase[]): TopicQuality {
  const slugs = [
    ...new Set(cases.flatMap(({ expected, found }) => [...expected, ...found])),
  ].sort();
  const topics = slugs.map((slug) => {
    const only = (names: readonly string[]) => names.filter((name) => name === slug);
    const agreement = addAgreements(
      cases.map(({ expected, found }) => compareNames(only(expected), only(found))),
    );
    return { slug, agreement, scores: toScores(agreement) };
  });
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    cases: cases.length,
    micro: toScores(addAgreements(topics.map(({ agreement }) => agreement))),
    macroF1: mean(topics.map(({ scores }) => scores.f1)),
    mainAccuracy: mean(cases.map(({ expected, found }) => (expected[0] === found[0] ? 1 : 0))),
    topics,
  };
}
