import { toText, type IndexedPaper } from './indexed-paper.ts';
import type { FindWord } from './rank.ts';
import { holdsSequence } from './sequences.ts';
import { splitWords } from './words.ts';

/** Ways in which words are joined by hyphens double with each word; longer phrases are rarely so written. */
const maxHyphenated = 4;

/** Reading more papers than these, to tell inflections apart, would cost too much. */
const maxRead = 40;

/**
 * Papers that hold some words next to each other, with or without hyphens between them.
 * The index knows stems; where few papers are found, those with other inflections are left out.
 * @param findWord takes words in quotation marks too
 */
export async function findPhrase(
  text: string,
  findWord: FindWord,
  load: (paper: number) => Promise<IndexedPaper>,
): Promise<ReadonlySet<number>> {
  const words = splitWords(text);
  if (words.length === 0) return new Set();
  const wordings = listWordings(words.map(({ text }) => text.toLowerCase()));
  const found = await Promise.all(wordings.map((wording) => findWord(`"${wording}"`)));
  const papers = new Set(found.flat().map(({ paper }) => paper));
  if (papers.size > maxRead) return papers;
  const read = await Promise.all(
    [...papers].map(async (paper) => ({ paper, content: toText(await load(paper)) })),
  );
  return new Set(
    read.filter(({ content }) => holdsSequence(content, text)).map(({ paper }) => paper),
  );
}

/** `off policy` gives `off policy` and `offpolicy`, which is how the index keeps `off-policy`. */
function listWordings([first = '', ...rest]: readonly string[]): string[] {
  if (rest.length === 0) return [first];
  if (rest.length >= maxHyphenated) return [[first, ...rest].join(' '), first + rest.join('')];
  return listWordings(rest).flatMap((wording) => [`${first} ${wording}`, first + wording]);
}
