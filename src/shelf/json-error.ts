import type { ImportProblem } from './bibliography-entry.ts';

const token = /[\s{}[\],:]+|"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y;

/**
 * Where a text stops being JSON. Engines say so in their own ways, or not at all; then it is the first
 * place that cannot be a part of JSON, or the end.
 * @param reason what `JSON.parse` said
 */
export function findJsonError(text: string, reason: string): ImportProblem {
  const [, told] = /position (\d+)/.exec(reason) ?? [];
  const offset = told === undefined ? findOddity(text) : Number(told);
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const rest = text
    .slice(offset, offset + 20)
    .split('\n')[0]!
    .trim();
  return { line, column, text: `expected JSON, found ${rest ? `“${rest}”` : 'the end'}` };
}

function findOddity(text: string): number {
  token.lastIndex = 0;
  let offset = 0;
  while (token.test(text)) offset = token.lastIndex;
  return offset;
}
