/** The only place where addresses are made: knows the base path and the form of every page's address. */
import type { FeedForm } from './feeds/forms.ts';

/** What Astro was told; scripts run without Astro and ask what it would ask. */
const settings = import.meta.env ?? {
  BASE_URL: process.env['BASE_PATH'] ?? '/',
  SITE: process.env['SITE_URL'] ?? 'http://localhost:4321',
};

const base = settings.BASE_URL.replace(/\/?$/, '/');

const at = (path: string) => base + path;

/** Of a file that pages load: the end of the build puts the hash of its content in the place of `hash`. */
const pinned = (path: string) => `${at(path)}?v=__HASH__`;

export const urls = {
  home: () => at(''),
  papers: (page = 1) => (page === 1 ? at('papers/') : at(`papers/page/${page}/`)),
  /** The list of papers, filtered by slugs, names and years. */
  filteredPapers: (...filters: [name: string, value: string][]) =>
    at(`papers/?${new URLSearchParams(filters)}`),
  abstracts: (page = 1) => at(`papers/page/abstracts${page === 1 ? '' : `-${page}`}/`),
  paper: (id: string) => at(`papers/${id}/`),
  /** A claim of a paper, counted from 0; `textFragment` marks it in the page. */
  claim: (id: string, index: number, textFragment = '') =>
    at(`papers/${id}/#claim-${index + 1}${textFragment}`),
  /** A paper's reference as a file; `txt` has it in each style. */
  citation: (id: string, form: 'bib' | 'ris' | 'json' | 'txt') => at(`papers/${id}/cite.${form}`),
  /** Its CSL-JSON, and its references as text, as the paper's page loads them. */
  citationItem: (id: string) => pinned(`papers/${id}/cite.json`),
  citationText: (id: string) => pinned(`papers/${id}/cite.txt`),
  /** The references of a page's papers as a file beside the page. */
  setCitation: (page: string, form: 'bib' | 'ris' | 'json') => `${page}cite.${form}`,
  /** Everything that papers are cited with, of all papers in list order, for sets. */
  citations: () => pinned('papers/citations.json'),
  /** All papers as BibTeX. */
  bibliography: () => at('bibliography.bib'),
  topics: () => at('topics/'),
  topic: (slug: string) => at(`topics/${slug}/`),
  tags: () => at('tags/'),
  tag: (slug: string) => at(`tags/${slug}/`),
  systems: () => at('systems/'),
  system: (slug: string) => at(`systems/#${slug}`),
  resources: () => at('resources/'),
  resource: (slug: string) => at(`resources/${slug}/`),
  claims: () => at('claims/'),
  authors: () => at('authors/'),
  author: (slug: string) => at(`authors/${slug}/`),
  venues: () => at('venues/'),
  venue: (slug: string) => at(`venues/${slug}/`),
  years: () => at('years/'),
  year: (year: number | string) => at(`years/${year}/`),
  /** The map of all papers: with the papers of a topic lit up, or with some papers selected, by ids. */
  map: ({ topic, papers = [] }: { topic?: string; papers?: readonly string[] } = {}) =>
    at(
      topic ? `map/#topics=${topic}` : papers.length > 0 ? `map/#papers=${papers.join()}` : 'map/',
    ),
  mapData: () => pinned('map/papers.json'),
  /** All papers as grey dots, for the drawings that mark some of them. */
  mapDots: () => `${pinned('map/dots.svg')}#dots`,
  trends: () => at('trends/'),
  readingList: () => at('reading-list/'),
  /** Papers side by side. */
  compare: (ids: readonly string[] = []) =>
    at(ids.length > 0 ? `compare/#papers=${ids.join(',')}` : 'compare/'),
  design: () => at('about/design/'),
  search: () => at('search/'),
  offline: () => at('offline/'),
  serviceWorker: () => at('service-worker.js'),
  edition: () => at('edition.json'),
  manifest: () => at('manifest.webmanifest'),
  about: () => at('about/'),
  sources: () => at('about/sources/'),
  feeds: (section?: 'daily') => at(section ? `feeds/#${section}` : 'feeds/'),
  feedLedger: () => at('feeds/ledger/'),
  ledgerData: () => at('feeds/ledger.json'),
  /** A feed in one form, beside the page that it follows. */
  feed: (form: FeedForm = 'rss.xml', page = at('')) => page + form,
  dailyFeed: () => at('feeds/daily.xml'),
  topicsOpml: () => at('feeds/topics.opml'),
  feedStyle: () => at('feeds/style.css'),
  papersApi: () => at('api/papers.json'),
  paperApi: (id: string) => at(`api/papers/${id}.json`),
  topicsApi: () => at('api/topics.json'),
  bundlesApi: () => at('api/bundles.json'),
  /** The JSON Schema of `papersApi`, or of one of the others. */
  apiSchema: (of?: 'paper' | 'topics' | 'bundles') =>
    at(of ? `api/schema/${of}.json` : 'api/schema.json'),
  /** Pages as Markdown. */
  papersMarkdown: () => at('papers.md'),
  paperMarkdown: (id: string) => at(`papers/${id}.md`),
  topicMarkdown: (slug: string) => at(`topics/${slug}.md`),
  llms: () => at('llms.txt'),
  llmsFull: () => at('llms-full.txt'),
  /** Abstracts up to a number of tokens: `papers-8k`, `topics/theory-32k`. */
  bundle: (name: string) => at(`bundles/${name}.md`),
  programs: () => at('about/programs/'),
  /** The picture that others show beside a link to a paper, to a topic, to any other page; 1200 by 630 pixels. */
  card: (id: string) => at(`cards/${id}.png`),
  topicCard: (slug: string) => at(`cards/topics/${slug}.png`),
  siteCard: () => at('card.png'),
  rowIndex: () => pinned('papers/rows.json'),
  rowAbstracts: () => pinned('papers/abstracts.json'),
  paperDetails: () => pinned('papers/details.json'),
  latestPapers: () => pinned('papers/latest.json'),
  sitemap: () => at('sitemap-index.xml'),
  /** Folder of the search index; the end of the build puts its hash in the place of `hash`. */
  searchIndex: () => at('search-index/__HASH__/'),
  singleFile: () => at('sheaf.html'),
  file: (name: string) => at(name),
};

/** An address of this site without the base path: `tags/atari/`. */
export function fromBase(path: string): string {
  return path.slice(base.length);
}

/** Addresses inside the single file, which has no others of its own. */
export const singleFileUrls = {
  overview: () => '#top',
  papers: () => '#papers',
  paper: (id: string) => `#paper-${id}`,
  topic: (slug: string) => `#topic-${slug}`,
};

/** The whole address, with scheme and host, as feeds and canonical links need it. */
export function toAbsolute(path: string): string {
  return new URL(path, settings.SITE).href;
}

/** The abstract's page on arXiv. */
export const toArxivUrl = (arxiv: string) => `https://arxiv.org/abs/${arxiv}`;

/** The paper's PDF on arXiv. */
export const toPdfUrl = (arxiv: string) => `https://arxiv.org/pdf/${arxiv}`;
