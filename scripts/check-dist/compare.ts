import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './site.ts';

/**
 * Compares two built sites byte for byte.
 * @returns one line for each file that differs or that only one of them has, in ascending order
 */
export function compareSites(one: string, other: string): string[] {
  const inOne = new Set(listFiles(one));
  const inOther = new Set(listFiles(other));
  return [...new Set([...inOne, ...inOther])].sort().flatMap((file) => {
    if (!inOther.has(file)) return [`${file}: only in ${one}`];
    if (!inOne.has(file)) return [`${file}: only in ${other}`];
    const [a, b] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    if (a.equals(b)) return [];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    return [`${file}: differs from byte ${at} (${a.length} and ${b.length} bytes)`];
  });
}
