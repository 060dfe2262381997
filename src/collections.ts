/** The only reader of generated and collected content: sorted, typed values for pages and endpoints. */
import { readFile } from 'node:fs/promises';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { toCitation } from './exports/citations/citation.ts';
import { makeCitationKeys } from './exports/citations/citation-keys.ts';
import { announcePapers, extendLedger } from './feeds/announce.ts';
import { toGuid } from './feeds/guid.ts';
import { ledgerFile, parseLedger } from './feeds/ledger.ts';
import { readToday } from './feeds/today.ts';
import { groupByTag, groupByType, groupByVenue, groupByYear } from './papers/groups.ts';
import { chooseCardPapers } from './papers/card-papers.ts';
import { byPosition } from './papers/order.ts';
import type { Receipt } from './papers/receipt.ts';
import type { Paper, TopicData } from './papers/schema.ts';

/** A paper with its abstract as HTML. */
export type PaperPage = Paper & { html: string };

/** A topic with its address and its papers, main topic first, each in list order. */
export type Topic = TopicData & { slug: string; papers: PaperPage[] };

/** All papers in list order. */
export const getPapers = once(readPapers);

/** All topics in their own order, those without papers too. */
export const getTopics = once(readTopics);

/** All papers by id. */
export const getPapersById = once(
  async () => new Map((await getPapers()).map((paper) => [paper.id, paper])),
);

/** Everything that papers are cited with, by id, in list order. */
export const getCitations = once(async () => {
  const papers = await getPapers();
  const keys = makeCitationKeys(papers);
  return new Map(papers.map((paper) => [paper.id, toCitation(paper, keys.get(paper.id)!)]));
});

/** Ids of the papers that have a social card of their own. */
export const getCardIds = once(async () => chooseCardPapers(await getPapers()));

/** The day on which papers were last added; undefined where there are none. */
export const getNewestDay = once(async () =>
  (await getPapers())
    .map(({ added }) => added)
    .sort()
    .at(-1),
);

/** The day up to which the course of a paper a day has come; empty where there are no papers. */
export const getToday = async () =>
  readToday(process.env['SHEAF_TODAY'], (await getNewestDay()) ?? '');

/** Titles of topics by slug. */
export const getTopicTitles = once(
  async () => new Map((await getTopics()).map(({ slug, title }) => [slug, title])),
);

/** What lists of papers can be filtered by. */
export const getFilters = once(async () => {
  const papers = await getPapers();
  return {
    topics: (await getTopics()).map((topic) => ({ ...topic, label: topic.title })),
    tags: groupByTag(papers),
    years: groupByYear(papers),
    venues: groupByVenue(papers),
    types: groupByType(papers),
  };
});

/** Every item that the feeds have announced, and those that this build announces. */
export const getLedger = once(async () => {
  const { items } = parseLedger(await readFile(ledgerFile, 'utf8').catch(() => ''));
  return extendLedger(items, await getPapers());
});

/** When papers came to the site: their number in the ledger, from 1, and how many came in all. */
export const getArrivals = once(async () => {
  const papers = await getPapers();
  const ledger = await getLedger();
  const numbers = new Map(ledger.map(({ guid }, index) => [guid, index + 1]));
  const byId = new Map(papers.map(({ id }) => [id, numbers.get(toGuid(id))!]));
  return { byId, total: ledger.length };
});

/** All papers as feeds announce them, newest first. */
export const getAnnounced = once(async () => announcePapers(await getLedger(), await getPapers()));

async function readPapers(): Promise<PaperPage[]> {
  const entries = await getCollection('papers');
  return entries
    .map(({ id, data, body = '', rendered }) => ({
      ...data,
      id,
      abstract: body,
      html: rendered?.html ?? '',
    }))
    .sort(byPosition);
}

async function readTopics(): Promise<Topic[]> {
  const entries = await getCollection('topics');
  const all = await getPapers();
  return entries
    .map(({ id, data }) => {
      const isMain = (paper: Paper) => paper.topics[0]?.slug === id;
      const members = all.filter((paper) => paper.topics.some(({ slug }) => slug === id));
      return {
        ...data,
        slug: id,
        papers: [...members.filter(isMain), ...members.filter((paper) => !isMain(paper))],
      };
    })
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}

/** The introduction of a topic, as a component. */
export async function renderTopic(slug: string) {
  const entries = await getCollection('topics');
  const entry = entries.find(({ id }) => id === slug) as CollectionEntry<'topics'>;
  return (await render(entry)).Content;
}

/** The file of a topic without its front matter, as it is written. */
export async function getTopicSource(slug: string): Promise<string> {
  const entries = await getCollection('topics');
  return entries.find(({ id }) => id === slug)?.body ?? '';
}

/** The ingest receipt, which the content script writes beside the papers. */
export async function getReceipt(): Promise<Receipt> {
  return JSON.parse(await readFile('content/papers/receipt.json', 'utf8')) as Receipt;
}

/** Reads once a build; in development each time, as content changes. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (value ??= read()));
}
