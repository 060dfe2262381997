import { isGenericName, isUsedName } from './known-names.ts';
import { isDistinctive, splitTokens } from './name-shape.ts';
import { isPlain, type SystemContext } from './system-context.ts';
import type { Clue } from './system-words.ts';

const beforeColon = /^\s*([^:?!]{2,60}?)\s*(?::|\s--?-?\s|\s?[—–]\s)\s*\S/u;
const maxTokens = 3;

/**
 * What stands before the colon of a title, where it is a name: one word that several papers do not write as an
 * ordinary one, or a few words that the abstract repeats.
 */
export function findTitleNames(title: string, abstract: string, context: SystemContext): Clue[] {
  const name = beforeColon.exec(title)?.[1];
  const tokens = splitTokens(name ?? '');
  if (!name || tokens.length === 0 || tokens.length > maxTokens) return [];
  const isName =
    tokens.length === 1
      ? tokens[0]!.text === name && isSingleName(name, context)
      : isIntroduced(abstract, name) ||
        (tokens.some(({ text }) => isOwnShape(text)) && abstract.includes(name));
  return isName ? [{ name, start: 0, isFirm: true }] : [];
}

function isSingleName(name: string, context: SystemContext): boolean {
  return (
    isDistinctive(name) || (/^\p{Lu}/u.test(name) && name.length > 2 && !isPlain(name, context))
  );
}

function isOwnShape(token: string): boolean {
  return isDistinctive(token) && !isGenericName(token) && !isUsedName(token);
}

/** Whether a text says `we present` and then, without an article, the name. */
function isIntroduced(text: string, name: string): boolean {
  const at = text.indexOf(` ${name}`);
  const before = text.slice(Math.max(0, at - 20), Math.max(0, at));
  return /\b(?:introduc|propos|present|develop)(?:e|es|s|ing)?$/i.test(before);
}
