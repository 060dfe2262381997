import { splitWords } from './words.ts';

/** Those of the words taken exactly as typed that a changed query still holds, next to each other. */
export function keepExact(exact: readonly string[], query: string): string[] {
  const words = toWords(query);
  return exact.filter((text) => words.includes(toWords(text)));
}

/** In the form in which rewrites name words of a query: `TD-MPC2` as `td mpc2`. */
const toWords = (text: string) =>
  ` ${splitWords(text)
    .map(({ key }) => key)
    .join(' ')} `;
