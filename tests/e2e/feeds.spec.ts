import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { expect, test, type APIRequestContext } from 'playwright/test';
import { groupByAuthor, groupByTag, groupByVenue } from '../../src/papers/groups.ts';
import { expectHeading } from '../support/lists.ts';
import { largestTopic } from '../support/pages.ts';
import { papers } from '../support/papers.ts';
import { publishedAt } from '../support/published.ts';

async function readText(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  expect(response.status()).toBe(200);
  return response.text();
}

const [tag, author, venue] = [groupByTag, groupByAuthor, groupByVenue].map(
  (group) => group(papers)[0]!,
);

const followed = [
  { page: './', expected: papers },
  {
    page: `./topics/${largestTopic}/`,
    expected: papers.filter(({ topics }) => topics.some(({ slug }) => slug === largestTopic)),
  },
  { page: `./tags/${tag!.slug}/`, expected: tag!.papers },
  { page: `./authors/${author!.slug}/`, expected: author!.papers },
  { page: `./venues/${venue!.slug}/`, expected: venue!.papers },
];

for (const { page: path, expected } of followed) {
  test(`its feeds hold the papers of a page under lasting names: ${path} @subpath`, async ({
    request,
    baseURL,
  }) => {
    const site = publishedAt(baseURL!);
    const own = path.slice('./'.length);
    const guids = expected.map(({ id }) => `sheaf:paper:${id}`).sort();
    for (const form of ['rss.xml', 'atom.xml']) {
      const feed = parseFeed(await readText(request, path + form));
      expect(feed).toMatchObject({ url: site + own, self: site + own + form });
      expect(feed.items.map(({ id }) => id).sort()).toEqual(guids);
      const items = new Map(feed.items.map((item) => [item.id, item]));
      for (const { id, title, abstract, added, authors } of expected) {
        const item = items.get(`sheaf:paper:${id}`)!;
        expect(item).toMatchObject({ title, url: `${site}papers/${id}/` });
        expect((item.content ?? item.description)!.length).toBeGreaterThanOrEqual(abstract.length);
        expect(item.published!.toISOString().slice(0, 10)).toBe(added);
        const named = authors.length > 0 || form === 'rss.xml' ? authors : ['Unknown'];
        expect(item.authors.map(({ name }) => name)).toEqual(named);
      }
    }
    const json = JSON.parse(await readText(request, `${path}feed.json`)) as {
      feed_url: string;
      items: { id: string }[];
    };
    expect(json.feed_url).toBe(`${site + own}feed.json`);
    expect(json.items.map(({ id }) => id).sort()).toEqual(guids);
  });

  test(`a page announces its feeds, and links to them: ${path} @subpath`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(path);
    const announced = await page
      .locator('head link[rel="alternate"]')
      .evaluateAll((links: HTMLLinkElement[]) => links.map(({ href, title }) => ({ href, title })));
    for (const form of ['rss.xml', 'atom.xml', 'feed.json']) {
      const { href } = new URL(path + form, baseURL);
      expect(announced.filter((link) => link.href === href && link.title !== '')).toHaveLength(1);
      expect((await request.get(href)).status()).toBe(200);
    }
    if (path === './') return;
    await expect(page.getByRole('main').getByRole('link', { name: 'RSS' })).toHaveAttribute(
      'href',
      new URL(`${path}rss.xml`, baseURL).pathname,
    );
  });
}

test('one file subscribes to every topic @subpath', async ({ request, baseURL }) => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const { opml } = parser.parse(await readText(request, './feeds/topics.opml'));
  const addresses = (opml.body.outline as { xmlUrl: string }[]).map(({ xmlUrl }) => xmlUrl);
  const site = publishedAt(baseURL!);
  expect(addresses).toContain(`${site}topics/${largestTopic}/rss.xml`);
  for (const address of addresses) {
    const response = await request.get(address.replace(site, './'));
    expect(response.status()).toBe(200);
  }
});

test('a paper a day: the feed holds only days that have come @subpath', async ({ request }) => {
  const { items } = parseFeed(await readText(request, './feeds/daily.xml'));
  const newest = papers
    .map(({ added }) => added)
    .sort()
    .at(-1)!;
  expect(items.length).toBeGreaterThan(0);
  for (const { id, published } of items) {
    expect(id).toMatch(/^sheaf:daily:/);
    expect(published!.toISOString().slice(0, 10) <= newest).toBe(true);
  }
});

test('the ledger has the day of every paper that the feeds hold @subpath', async ({
  page,
  request,
}) => {
  const { items } = JSON.parse(await readText(request, './feeds/ledger.json')) as {
    items: { guid: string; date: string }[];
  };
  const days = new Map(items.map(({ guid, date }) => [guid, date]));
  for (const { id, published } of parseFeed(await readText(request, './rss.xml')).items)
    expect(days.get(id!)).toBe(published!.toISOString().slice(0, 10));

  await page.goto('./feeds/');
  await page.getByRole('link', { name: 'The feed ledger' }).click();
  await expectHeading(page, 'Feed ledger');
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText(items[0]!.guid);
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/papers\//);
});

test('a reader copies the address of a feed @subpath', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds' }).click();
  await expectHeading(page, 'Feeds');
  const list = page.getByRole('region', { name: 'The whole list' });
  await list.getByRole('button', { name: 'Copy the address of the RSS feed' }).click();
  await expect(list.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL('./rss.xml', baseURL).href);
});

test('a reader sees what a feed would bring next', async ({ page }) => {
  await page.goto('./feeds/');
  const list = page.getByRole('region', { name: 'The whole list' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByText('Newest papers').click();
  const newest = list.getByRole('listitem').getByRole('listitem');
  await expect(newest).toHaveCount(3);
  await newest.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/papers\//);
});

for (const form of ['rss.xml', 'atom.xml']) {
  test(`a browser shows a feed as a page to read: ${form} @subpath`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`./topics/${largestTopic}/${form}`);
    const sizes = await page.evaluate(() => {
      const find = (name: string) => document.getElementsByTagName(name);
      const styleOf = (element: Element | undefined) => getComputedStyle(element!);
      return {
        title: parseFloat(styleOf(find('title')[0]).fontSize),
        item: parseFloat(styleOf(find('title')[1]).fontSize),
        guid: styleOf(find('guid')[0] ?? find('id')[1]).display,
        wide: document.documentElement.scrollWidth > innerWidth,
      };
    });
    expect(sizes.title).toBeGreaterThan(sizes.item);
    expect(sizes).toMatchObject({ guid: 'none', wide: false });
    expect(requests.filter((path) => path.endsWith('.css'))).toHaveLength(1);
  });
}
