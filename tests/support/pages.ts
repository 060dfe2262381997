import { expect, type Page } from 'playwright/test';
import {
  groupByAuthor,
  groupByResource,
  groupByTag,
  groupByVenue,
  groupByYear,
  type Group,
} from '../../src/papers/groups.ts';
import { countTopics } from '../../src/papers/statistics.ts';
import { manyAuthored, papers } from './papers.ts';

/** One kind of page, with an example of it. */
export interface PageKind {
  name: string;
  /** From the site's base: `./papers/`. */
  path: string;
  /** Brings the page into the state that its name says. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** Slug of the topic that most papers have. */
export const largestTopic = countTopics(papers)[0]!.slug;

const largest = (groups: readonly Group[]) =>
  groups.reduce((most, group) => (group.papers.length > most.papers.length ? group : most)).slug;

/** A query that no paper can match. */
export const nonsense = 'qzxvwkj';

/** Waits until a search has ended. */
export async function searchDone(page: Page): Promise<void> {
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
}

/** Opens everything that can be folded out. */
async function openDetails(page: Page): Promise<void> {
  for (const details of await page.locator('details').all()) {
    await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
  }
}

/** Every kind of page that the site has, in the order of a visit. */
export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: './' },
  { name: 'home with data tables', path: './', prepare: openDetails },
  { name: 'papers', path: './papers/' },
  { name: 'papers, page 2', path: './papers/page/2/' },
  { name: 'papers with abstracts', path: './papers/page/abstracts/' },
  { name: 'papers, filtered', path: './papers/?sort=date&code=1' },
  { name: 'papers, none left', path: './papers/?year=1000' },
  { name: 'paper', path: `./papers/${papers[0]!.id}/` },
  {
    name: 'paper with many authors, all open',
    path: `./papers/${manyAuthored.id}/`,
    prepare: openDetails,
  },
  { name: 'topics', path: './topics/' },
  { name: 'topic with data tables', path: `./topics/${largestTopic}/`, prepare: openDetails },
  { name: 'tags', path: './tags/' },
  { name: 'tag', path: `./tags/${largest(groupByTag(papers))}/` },
  { name: 'systems', path: './systems/' },
  { name: 'resources', path: './resources/' },
  { name: 'resource', path: `./resources/${largest(groupByResource(papers))}/` },
  { name: 'claims', path: './claims/' },
  { name: 'authors', path: './authors/' },
  { name: 'author', path: `./authors/${largest(groupByAuthor(papers))}/` },
  { name: 'venues', path: './venues/' },
  { name: 'venue', path: `./venues/${largest(groupByVenue(papers))}/` },
  { name: 'years', path: './years/' },
  { name: 'year', path: `./years/${largest(groupByYear(papers))}/` },
  { name: 'search', path: './search/' },
  { name: 'search with results', path: './search/?q=offline+learning', prepare: searchDone },
  { name: 'search without results', path: `./search/?q=${nonsense}`, prepare: searchDone },
  { name: 'offline', path: './offline/' },
  { name: 'about', path: './about/' },
  { name: 'sources', path: './about/sources/' },
  { name: 'not found', path: './no-such-page/' },
];

/** Opens an example of a kind of page. */
export async function openKind(page: Page, { path, prepare }: PageKind): Promise<void> {
  await page.goto(path);
  await prepare?.(page);
}
