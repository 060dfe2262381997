import { findNamed, findOurs } from './system-namings.ts';
import { findIntroduced, findPassive } from './system-objects.ts';
import { notSystem, type Clue } from './system-words.ts';

/**
 * What one sentence says that the paper introduces: the object of `we propose`, the name after
 * `called`, `our method X`, `a novel method, X,`. One name may be given several times.
 * @param sentence without markup; see `blankMarkup`
 */
export function findClues(sentence: string): Clue[] {
  return [findIntroduced, findPassive, findNamed, findOurs]
    .flatMap((find) => find(sentence))
    .filter(({ name, start }) => !isExplainedAway(sentence.slice(start + name.length)));
}

const apposition =
  /^\)?\s*(?:,|:|--|—|–)\s*(?:an?|the|our)\s((?:[\p{L}-]+\s){0,3}?[\p{L}-]+)(?=\s(?:of|for|in|that|which|to|where|with|based|on|by|from|when)\b|[,.;])/u;

/** Whether what follows a name says that it is no system: `, a class of problems`. */
function isExplainedAway(after: string): boolean {
  const noun = apposition.exec(after.slice(0, 80))?.[1];
  return noun !== undefined && notSystem.test(noun);
}
