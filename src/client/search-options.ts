import { countPapers } from '../papers/count-papers.ts';
import { toSystemSlug } from '../papers/systems.ts';
import { makeExcerpt, type Piece } from '../search/excerpt.ts';
import type { SearchAnswer } from '../search/find-papers.ts';
import { markedUrl } from '../search/marked-url.ts';
import { listNotes } from '../search/receipt.ts';
import { formatSearchState, parseSearchState, type SearchState } from '../search/search-state.ts';
import { listNames, makeSuggest, type Name, type Suggest } from '../search/suggest.ts';
import { splitWords } from '../search/words.ts';
import { SearchEngine } from './search-engine.ts';

/** A link that the search dialog offers. */
export interface Option {
  url: string;
  label: Piece[];
  /** What is shown with it; may be empty. */
  note: string;
}

/** Options of one kind. */
export interface OptionGroup {
  name: string;
  options: Option[];
}

/** What the search dialog shows for a query. */
export interface Offer {
  /** Those with options. */
  groups: OptionGroup[];
  /** How many options there are, and how the query was read where that is not what it says. */
  summary: string;
}

/** Addresses as the server writes them; `{slug}` stands for that of a name. */
export interface DialogUrls {
  /** Folder of the search index. */
  index: string;
  search: string;
  topic: string;
  tag: string;
  system: string;
  author: string;
}

const shownPapers = 6;
/** Of each kind. */
const shownNames = 3;

/** On larger lists, all names are too many bytes to fetch for a few suggestions. */
const maxPapersForAuthors = 2000;

/** Finds what the search dialog offers: papers by a search, everything else by its name. */
export class OptionFinder {
  readonly #urls: DialogUrls;
  readonly #hasAuthors: boolean;
  readonly #engine: SearchEngine;
  #kinds: Promise<NameKind[]> | undefined;

  /** @param papers number of papers of the list */
  constructor(urls: DialogUrls, papers: number) {
    this.#urls = urls;
    this.#hasAuthors = papers <= maxPapersForAuthors;
    this.#engine = new SearchEngine(urls.index);
  }

  /** Fetches what a first search needs. @throws where it cannot be fetched; later calls try again */
  async prepare(): Promise<void> {
    await Promise.all([this.#engine.prepare(), this.#loadKinds()]);
  }

  /** @throws where the index cannot be fetched */
  async find(query: string): Promise<Offer> {
    const state = parseSearchState(`${new URLSearchParams({ q: query })}`);
    const [answer, kinds] = await Promise.all([this.#engine.search(state), this.#loadKinds()]);
    const [papers, ...names] = await Promise.all([
      this.#listPapers(state, answer),
      ...kinds.map((kind) => listSuggestions(kind, query)),
    ]);
    const isOffered = ({ options }: OptionGroup) => options.length > 0;
    const [note] = listNotes(state, answer);
    return {
      groups: [papers, ...names].filter(isOffered),
      summary: [
        describeCounts(answer.papers.length, names.filter(isOffered)),
        ...(note ? [quoteEverySecond(note.text)] : []),
      ].join(' '),
    };
  }

  async #listPapers(state: SearchState, { papers, marks }: SearchAnswer): Promise<OptionGroup> {
    const found = await Promise.all(
      papers.slice(0, shownPapers).map((paper) => this.#engine.load(paper)),
    );
    const options = found.map(({ url, title, byline, place }) => ({
      url: markedUrl(url, marks),
      label: makeExcerpt(title, marks, true),
      note: [byline, place].filter(Boolean).join('\u00a0· '),
    }));
    const all: Option = {
      url: this.#urls.search + formatSearchState(state),
      label: [{ text: `All ${countPapers(papers.length)}`, isMatch: false }],
      note: '',
    };
    return { name: 'Papers', options: papers.length > shownPapers ? [...options, all] : options };
  }

  #loadKinds(): Promise<NameKind[]> {
    this.#kinds ??= this.#readKinds().catch((error) => {
      this.#kinds = undefined;
      throw error;
    });
    return this.#kinds;
  }

  async #readKinds(): Promise<NameKind[]> {
    const [{ facets }, { authors }] = await Promise.all([
      this.#engine.facets(),
      this.#hasAuthors ? this.#engine.names() : { authors: [] },
    ]);
    const { topic, tag, system, author } = this.#urls;
    const at = (url: string) => (name: Name) => fill(url, name.value);
    const toSystemUrl = async ({ label, papers }: Name) =>
      fill(system, toSystemSlug(label, (await this.#engine.load(papers[0]!)).id));
    return [
      { name: 'Topics', toUrl: at(topic), suggest: makeSuggest(listNames(facets.topic)) },
      { name: 'Tags', toUrl: at(tag), suggest: makeSuggest(listNames(facets.tag)) },
      { name: 'Systems', toUrl: toSystemUrl, suggest: makeSuggest(listNames(facets.system)) },
      {
        name: 'Authors',
        toUrl: at(author),
        suggest: makeSuggest(
          authors.map(({ name, slug, papers }) => ({ label: name, value: slug, papers })),
        ),
      },
    ];
  }
}

/** Names of one kind, and their addresses. */
interface NameKind {
  name: string;
  suggest: Suggest;
  toUrl: (name: Name) => string | Promise<string>;
}

async function listSuggestions(kind: NameKind, query: string): Promise<OptionGroup> {
  const words = splitWords(query).map(({ text }) => text);
  const options = kind.suggest(query, shownNames).map(async (name) => ({
    url: await kind.toUrl(name),
    label: makeExcerpt(name.label, words, true),
    note: countPapers(name.papers.length),
  }));
  return { name: kind.name, options: await Promise.all(options) };
}

const fill = (url: string, slug: string) => url.replace('{slug}', () => encodeURIComponent(slug));

/** `6 of 50 papers, 1 topic.` */
function describeCounts(papers: number, names: readonly OptionGroup[]): string {
  const shown = papers > shownPapers ? `${shownPapers} of ` : '';
  const counts = names.map(
    ({ name, options }) => `${options.length} ${options.length === 1 ? name.slice(0, -1) : name}`,
  );
  const all = [...(papers > 0 ? [shown + countPapers(papers)] : []), ...counts];
  return all.length > 0 ? `${all.join(', ').toLowerCase()}.` : 'Nothing found.';
}

const quoteEverySecond = (text: readonly string[]) =>
  text.map((piece, index) => (index % 2 === 1 ? `“${piece}”` : piece)).join('');
