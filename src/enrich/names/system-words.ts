import type { Acronym } from '../../search/acronyms.ts';
import { splitTokens } from './name-shape.ts';

/** What a sentence says that the paper introduces. */
export interface Clue {
  /** As the sentence writes it. */
  name: string;
  /** What an acronym stands for, as the sentence writes it. */
  longForm?: string;
  /** Where the name stands in the sentence, in UTF-16 code units. */
  start: number;
  /** Whether the sentence claims the name outright, so that even a well-known name is meant. */
  isFirm: boolean;
}

/** What systems are called; for use inside other patterns. */
export const methodNoun = String.raw`(?:methods?|algorithms?|frameworks?|approach(?:es)?|models?|agents?|architectures?|systems?|pipelines?|librar(?:y|ies)|toolkits?|packages?|platforms?|benchmarks?|datasets?|data set|suites?|testbeds?|environments?|simulators?|techniques?|procedures?|mechanisms?|modules?|schemes?|paradigms?|strateg(?:y|ies)|variants?|extensions?|instantiations?|implementations?|policy|policies|networks?|transformers?|optimizers?|losses|loss|objectives?|solutions?|methodolog(?:y|ies)|recipes?|baselines?|planners?|solvers?|games?|tools?|formulations?|representations?|estimators?|learners?|curricul(?:um|a)|corpus)`;

/** The text ends in what problems, measures and observations are called: a name for one is no system. */
export const notSystem =
  /(?:^|[\s-])(?:problems?|settings?|process(?:es)?|metrics?|measures?|scores?|ind(?:ex|ices)|errors?|regrets?|effects?|phenomen(?:on|a)|hypothes[ie]s|dilemmas?|conditions?|coefficients?|dimensions?|complexity|ratios?|gaps?|bounds?|property|properties|assumptions?|notions?|concepts?|quantit(?:y|ies)|class(?:es)?|issues?|challenges?|limitations?|behaviou?rs?|tasks?|functions?|divergences?|distances?|equations?|constraints?|bias(?:es)?|trap|tax|collapse|curse|horizons?|rates?|criteri(?:on|a)|rewards?|number|games?|equilibri(?:um|a)|bandits?|setups?|scenarios?|regimes?|features?|principles?)\s*$/i;

/** Whoever speaks for the paper. */
export const subject =
  /\b(?:we|our|i|here|(?:this|the|the (?:present|current)) (?:[\p{L}-]+ )?(?:paper|work|article|manuscript|study|thesis|report|dissertation|tutorial|letter|project))\b/iu;

const endsInMethod = new RegExp(
  String.raw`\b${methodNoun}\s*(?:[,:(]|--?-?|—|–)\s*(?:called\s+)?(?:an?\s|the\s)?$`,
  'u',
);
const startsWithMethod = new RegExp(String.raw`^\s*\)\s+${methodNoun}\b`, 'u');

/** Whether a text ends as `a new algorithm, X` does before X. */
export function endsBeforeName(text: string): boolean {
  return endsInMethod.test(text);
}

/**
 * The clue in `long form (ACRONYM)`.
 * @param from where the words begin that introduce it: after `we propose`
 * @returns undefined where the acronym stands for a problem or measure, or for something else that
 *   the same words speak of
 */
export function readSpelledOut(
  sentence: string,
  from: number,
  { short, long, start, end }: Acronym,
): Clue | undefined {
  const between = sentence.slice(from, start);
  if (/\sand\s(?:\S+\s)?\S*(?:ly|ed|find|found|use|show)\s$/.test(between)) return undefined;
  if (notSystem.test(between.replace(/[\s,:]+$/, ''))) return undefined;
  const at = sentence.indexOf('(', end);
  const token = splitTokens(sentence.slice(at, at + 40))[0];
  const name = token?.text ?? short;
  const after = sentence.slice(at + (token?.end ?? 0), at + (token?.end ?? 0) + 40);
  if (notSystem.test(long) && !startsWithMethod.test(after)) return undefined;
  const isFirm = /^\s*(?:the\s+)?$/.test(between) || endsBeforeName(between);
  return { name, longForm: long, start: at + (token?.start ?? 0), isFirm };
}
