import { getPapers, getTopics } from '../../collections.ts';
import { makeLexicon, type LexiconData } from '../../search/lexicon.ts';

let lexicon: Promise<LexiconData> | undefined;

/** The lexicon of the list, made once a build: two files are made of it. */
export function getLexicon(): Promise<LexiconData> {
  lexicon ??= Promise.all([getPapers(), getTopics()]).then(([papers, topics]) =>
    makeLexicon(papers, topics),
  );
  return lexicon;
}
