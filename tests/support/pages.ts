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
import { toShareFragment } from '../../src/shelf/share-link.ts';
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

/** Slug of the topic that fewest papers have. */
export const smallestTopic = countTopics(papers).at(-1)!.slug;

const largest = (groups: readonly Group[]) =>
  groups.reduce((most, group) => (group.papers.length > most.papers.length ? group : most)).slug;

/** A query that no paper can match. */
export const nonsense = 'qzxvwkj';

/** Waits until a search has ended. */
export async function searchDone(page: Page): Promise<void> {
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
}

async function openSearchDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /^Search papers/ })).toBeFocused();
}

/** Opens the search dialog and waits for what it offers. */
async function searchInDialog(page: Page): Promise<void> {
  await openSearchDialog(page);
  await page.getByRole('combobox').fill('offline');
  await expect(page.getByRole('option').first()).toBeVisible();
}

async function openKeyHelp(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
}

/** Opens everything that can be folded out, but for the menu of the header, which covers what is below. */
async function openDetails(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

/** Opens the references of a page and waits for them. */
async function openCiting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Reference' })).not.toHaveValue('');
}

/** The address of a list that somebody shared, with a note on its first paper. */
const sharedList = `./reading-list/${toShareFragment(
  papers.slice(0, 3).map(({ id }, index) => ({ id, note: index === 0 ? 'Start here' : '' })),
  true,
)}`;

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
  {
    name: 'paper, citing it',
    path: `./papers/${papers[0]!.id}/`,
    prepare: openCiting,
  },
  { name: 'paper with marked words', path: `./papers/${papers[0]!.id}/?mark=learning+policies` },
  { name: 'topics', path: './topics/' },
  { name: 'topic with data tables', path: `./topics/${largestTopic}/`, prepare: openDetails },
  { name: 'topic of few papers', path: `./topics/${smallestTopic}/` },
  { name: 'tags', path: './tags/' },
  { name: 'tag', path: `./tags/${largest(groupByTag(papers))}/` },
  { name: 'map', path: './map/' },
  {
    name: 'map with a selection and a card',
    path: `./map/#papers=${papers[0]!.id},${papers[1]!.id}&at=${papers[0]!.id}`,
    prepare: (page) => expect(page.getByRole('group', { name: 'Paper' })).toBeVisible(),
  },
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
  { name: 'trends with data tables', path: './trends/', prepare: openDetails },
  { name: 'search dialog', path: './years/', prepare: openSearchDialog },
  { name: 'keyboard help', path: './papers/', prepare: openKeyHelp },
  { name: 'search dialog with results', path: './years/', prepare: searchInDialog },
  { name: 'search', path: './search/' },
  { name: 'search with results', path: './search/?q=offline+learning', prepare: searchDone },
  {
    name: 'search with filters and a rewrite',
    path: './search/?q=prefrence+year%3A2020..&type=method&sort=date&exact=x',
    prepare: searchDone,
  },
  {
    name: 'search help',
    path: './search/',
    prepare: (page) => page.getByRole('button', { name: 'Search help' }).click(),
  },
  { name: 'search without results', path: `./search/?q=${nonsense}`, prepare: searchDone },
  { name: 'reading list, empty', path: './reading-list/', prepare: openDetails },
  {
    name: 'reading list, shared',
    path: sharedList,
    prepare: (page) => page.getByRole('button', { name: 'Add to mine' }).waitFor(),
  },
  {
    name: 'reading list',
    path: sharedList,
    prepare: (page) => page.getByRole('button', { name: 'Add to mine' }).click(),
  },
  {
    name: 'compare',
    path: `./compare/#papers=${papers[0]!.id},${papers[1]!.id},${papers[2]!.id}`,
    prepare: (page) => page.getByRole('table').waitFor(),
  },
  { name: 'feeds, all open', path: './feeds/', prepare: openDetails },
  { name: 'feed ledger', path: './feeds/ledger/' },
  { name: 'offline', path: './offline/' },
  { name: 'about', path: './about/' },
  { name: 'for programs', path: './about/programs/' },
  { name: 'sources', path: './about/sources/' },
  { name: 'design, all open', path: './about/design/', prepare: openDetails },
  { name: 'single file', path: './sheaf.html' },
  { name: 'single file, paper', path: `./sheaf.html#paper-${manyAuthored.id}` },
  { name: 'single file, search', path: './sheaf.html#q=ofline%20learning' },
  { name: 'not found', path: './no-such-page/' },
];

/** Opens an example of a kind of page. */
export async function openKind(page: Page, { path, prepare }: PageKind): Promise<void> {
  await page.goto(path);
  await prepare?.(page);
}
