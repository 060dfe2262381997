import { claimKinds, type ClaimKind } from '../../papers/claims.ts';
import { findClaimKinds } from './claim-kinds.ts';
import { findResultNumbers, type ResultNumber } from './result-numbers.ts';
import { splitSentences, type Sentence } from '../text/sentences.ts';

/** A sentence that states a result of the paper. */
export interface Claim {
  /** Exactly as the abstract writes it. */
  sentence: string;
  /** Where it starts in the abstract, in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** At least one, in the order of {@link claimKinds}. */
  kinds: ClaimKind[];
  /** In the order of the sentence. */
  numbers: ResultNumber[];
}

/** A longer stretch without a full stop is data, not a sentence. */
const maxSentenceLength = 2000;

const own =
  /\b(?:we|our|ours|us|in this (?:paper|work|article|study|thesis|report|survey)|this (?:paper|work|article|study|thesis|report|survey)|the (?:proposed|present|resulting) \w+|(?:experiment|empiric|extensive|ablation)\w* (?:\w+ ){0,3}?(?:results?|evaluations?|experiments?|stud\w+|on|show|demonstrate|confirm|reveal)\w*)\b/i;

/** Sentences about others, about the field, and questions. */
const aboutOthers =
  /^(?:(?:However|While|Although|Though|Despite|Yet|Unfortunately|Nevertheless|Moreover|In addition|In particular|Traditionally|Typically|Recently|Currently),? )?(?:(?:existing|prior|previous|past|current|conventional|traditional|standard|most|many|several|some|recent(?:ly)?|common|earlier|modern|contemporary|popular|classical)\b|it (?:is|has been) (?:well[- ]known|well[- ]established|known|shown|challenging|difficult)|a (?:surge|line|body|growing|number|variety)\b|there (?:is|has|have|are)\b)/i;
const inThePast =
  /\b(?:has|have)(?: (?:also|recently|all|been|already|long|since|both|often|successfully|empirically))* (?:achieved|shown|demonstrated|outperformed|surpassed|proven|proved|exceeded|improved|reached|attained|helped|led|emerged|seen|made|exhibited|found|enjoyed|become|yielded)\b/i;
const openIssue =
  /\b(?:less|poorly|not (?:well|fully|yet)) understood\b|\bremains? (?:\w+ )?(?:unclear|open|unknown|challenging|unexplored|under-?explored|elusive|a challenge|an open)\b/i;
const speaksForItself = /\b(?:we|our|ours)\b/i;

/**
 * Sentences of an abstract that state a result of the paper itself: not of earlier work, not a plan
 * and not a question. What is doubtful is left out.
 * @returns in the order of the abstract
 */
export function findClaims(abstract: string): Claim[] {
  const sentences = splitSentences(abstract);
  const introduction = sentences.findIndex(({ text }) =>
    own.test(text.slice(0, maxSentenceLength)),
  );
  return sentences.flatMap((sentence, index) => {
    const { text } = sentence;
    if (text.length > maxSentenceLength || text.endsWith('?')) return [];
    const isOwn = index >= introduction && !isAboutOthers(text);
    const numbers = isOwn ? findResultNumbers(text) : [];
    const found = findClaimKinds(text).filter((kind) => isOwn || kind === 'code');
    return toClaims(sentence, numbers, found);
  });
}

function toClaims(
  { text: sentence, start, end }: Sentence,
  numbers: ResultNumber[],
  found: readonly ClaimKind[],
): Claim[] {
  const kinds = claimKinds.filter((kind) =>
    kind === 'number' ? numbers.length > 0 : found.includes(kind),
  );
  return kinds.length > 0 ? [{ sentence, start, end, kinds, numbers }] : [];
}

function isAboutOthers(sentence: string): boolean {
  if (speaksForItself.test(sentence)) return false;
  return aboutOthers.test(sentence) || inThePast.test(sentence) || openIssue.test(sentence);
}
