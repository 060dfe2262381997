import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parseSource } from '../../src/ingest/parse-source.ts';

interface Text {
  title: string;
  abstract: string;
}

/**
 * The first papers of a list in the form `hf-page`, as such a list; without a list, made-up ones.
 * @param own papers whose sentences the made-up ones consist of
 * @param file of the list; a name in `.gz` is unpacked
 */
export async function readCorpus(
  count: number,
  own: readonly Text[],
  file: string | undefined,
): Promise<string> {
  if (file === undefined) return toPage(recombine(own, count));
  const packed = await readFile(file);
  const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
  return toPage(parseSource({ file, format: 'hf-page', bytes }).papers.slice(0, count));
}

/**
 * Papers that read like the given ones: the titles in turn with a number, each abstract as long as a
 * real one, of sentences drawn from all of them. The same for the same input.
 */
export function recombine(papers: readonly Text[], count: number): Text[] {
  const sentences = papers.flatMap(({ abstract }) => toSentences(abstract));
  const draw = makeDraw();
  return Array.from({ length: count }, (_, index) => {
    const { title, abstract } = papers[index % papers.length]!;
    const round = Math.floor(index / papers.length);
    return {
      title: round === 0 ? title : `${toShortTitle(title)}, part ${round + 1}`,
      abstract:
        round === 0
          ? abstract
          : toSentences(abstract)
              .map(() => sentences[draw(sentences.length)])
              .join(' '),
    };
  });
}

function toPage(papers: readonly Text[]): string {
  return papers.map(({ title, abstract }) => `${title}\n${abstract}\n`).join('');
}

/** Ids come from the first hundred characters, which have to hold the number too. */
function toShortTitle(title: string): string {
  return title.length <= 80 ? title : title.slice(0, 80).replace(/\s+\S*$/, '');
}

function toSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/**
 * Whole numbers below a limit that look random and are the same in every run.
 * @see Park and Miller, Random number generators: good ones are hard to find (1988)
 */
export function makeDraw(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
