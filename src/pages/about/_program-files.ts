import { getPapers, getPapersById, getTopics, getTopicTitles } from '../../collections.ts';
import { toPaperApi } from '../../exports/api/paper-api.ts';
import { toPapersApi } from '../../exports/api/papers-api.ts';
import { toTopicsApi } from '../../exports/api/topics-api.ts';
import { toBundlesApi } from '../../exports/api/bundles-api.ts';
import { toLlmsFullTxt, toLlmsTxt, toPapersMarkdown } from '../../exports/markdown/llms.ts';
import { toPaperMarkdown } from '../../exports/markdown/paper-markdown.ts';
import { bundleSizes } from '../../exports/markdown/bundle-sizes.ts';
import { nameEdition } from '../../papers/edition.ts';
import { urls } from '../../urls.ts';
import { getBundles } from '../_bundles.ts';

/** A file for programs, as the page about them lists it. */
export interface ProgramFile {
  /** Of the file, or of an example of several. */
  url: string;
  /** What it is, in a few words. */
  name: string;
  about: string;
  bytes: number;
}

const sizeOf = (text: string | object) =>
  Buffer.byteLength(typeof text === 'string' ? text : JSON.stringify(text));

/** Files in Markdown: each page of a paper or topic, and overviews. */
export async function listMarkdownFiles(): Promise<ProgramFile[]> {
  const papers = await getPapers();
  const topics = await getTopics();
  const [paper] = papers;
  return [
    {
      url: urls.llms(),
      name: 'Overview',
      about: 'What there is and where, in the form of llms.txt. Start here.',
      bytes: sizeOf(toLlmsTxt(papers, topics)),
    },
    {
      url: urls.papersMarkdown(),
      name: 'List of papers',
      about: 'Titles, authors and years, each with a link to its own file.',
      bytes: sizeOf(toPapersMarkdown(papers)),
    },
    {
      url: urls.llmsFull(),
      name: 'All abstracts',
      about: 'Everything in one file, in the order of the list.',
      bytes: sizeOf(toLlmsFullTxt(papers)),
    },
    ...(paper
      ? [
          {
            url: urls.paperMarkdown(paper.id),
            name: 'One paper',
            about:
              'Facts, abstract, topics and related papers with their evidence, claims. The same for every paper.',
            bytes: sizeOf(toPaperMarkdown(paper, await getPapersById(), await getTopicTitles())),
          },
        ]
      : []),
  ];
}

/** The bundles of all papers. */
export async function listBundleFiles(): Promise<ProgramFile[]> {
  const bundles = await getBundles();
  return bundles.slice(0, bundleSizes.length).map((bundle) => ({
    url: urls.bundle(bundle.name),
    name: `Up to ${bundle.tokenLimit.toLocaleString('en-GB')} tokens`,
    about: `${bundle.included.length} papers, ${bundle.leftOut} left out.`,
    bytes: sizeOf(bundle.text),
  }));
}

/** Files in JSON. */
export async function listJsonFiles(): Promise<ProgramFile[]> {
  const papers = await getPapers();
  const topics = await getTopics();
  const [paper] = papers;
  return [
    {
      url: urls.papersApi(),
      name: 'All papers',
      about:
        'Everything that is known: facts, topics, tags, names, claims and related papers with their evidence, and the place on the map.',
      bytes: sizeOf(toPapersApi(papers)),
    },
    ...(paper
      ? [
          {
            url: urls.paperApi(paper.id),
            name: 'One paper',
            about: 'The same of one paper. Changes only when the paper does.',
            bytes: sizeOf(toPaperApi(paper)),
          },
        ]
      : []),
    {
      url: urls.topicsApi(),
      name: 'Topics',
      about: 'Each with its description, counts by year, the ids of its papers and its neighbours.',
      bytes: sizeOf(toTopicsApi(topics, papers)),
    },
    {
      url: urls.bundlesApi(),
      name: 'Bundles',
      about: 'Every bundle with its tokens, its hash and the ids of its papers.',
      bytes: sizeOf(toBundlesApi(await getBundles(), nameEdition(papers))),
    },
  ];
}
