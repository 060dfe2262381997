import { XMLParser } from 'fast-xml-parser';
import { expect, test, type APIRequestContext } from 'playwright/test';
import { largestTopic } from '../support/pages.ts';
import { papers } from '../support/papers.ts';
import { publishedAt } from '../support/published.ts';

interface Item {
  title: string;
  link: string;
  description: string;
  pubDate: string;
  guid: { '#text': string; '@_isPermaLink': string };
}

interface Channel {
  title: string;
  link: string;
  'atom:link': Record<string, string>;
  item: Item[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => name === 'item',
});

async function readFeed(request: APIRequestContext, path: string): Promise<Channel> {
  const response = await request.get(path);
  expect(response.headers()['content-type']).toMatch(/xml/);
  const { rss } = parser.parse(await response.text(), true) as { rss: { channel: Channel } };
  return rss.channel;
}

const feeds = [
  { path: './', file: 'rss.xml', expected: papers },
  {
    path: `./topics/${largestTopic}/`,
    file: `topics/${largestTopic}/rss.xml`,
    expected: papers.filter(({ topics }) => topics.some(({ slug }) => slug === largestTopic)),
  },
];

for (const { path, file, expected } of feeds) {
  test(`the feed holds its papers under lasting names: ${file} @subpath`, async ({
    request,
    baseURL,
  }) => {
    const site = publishedAt(baseURL!);
    const { item, ...channel } = await readFeed(request, `./${file}`);
    expect(item).toHaveLength(expected.length);
    expect(channel.link).toBe(new URL(path, site).href);
    expect(channel['atom:link']).toMatchObject({ '@_href': site + file, '@_rel': 'self' });

    const links = expected.map(({ id }) => `${site}papers/${id}/`);
    expect(item.map(({ link }) => link).sort()).toEqual(links.sort());
    const byLink = new Map(expected.map((paper) => [`${site}papers/${paper.id}/`, paper]));
    for (const { title, link, guid, pubDate, description } of item) {
      const paper = byLink.get(link)!;
      expect(title).toBe(paper.title);
      expect(guid).toEqual({ '#text': `sheaf:paper:${paper.id}`, '@_isPermaLink': 'false' });
      expect(new Date(pubDate).toISOString().slice(0, 10)).toBe(paper.added);
      expect(description.length).toBeGreaterThan(paper.abstract.length);
    }
  });

  test(`the page announces its feed: ${file} @subpath`, async ({ page, request }) => {
    await page.goto(path);
    const announced = await page
      .locator('head link[rel="alternate"][type="application/rss+xml"]')
      .evaluateAll((links: HTMLLinkElement[]) => links.map(({ href, title }) => ({ href, title })));
    const own = announced.find(({ href }) => href.endsWith(`/${file}`));
    expect(own?.title).not.toBe('');
    expect((await request.get(own!.href)).status()).toBe(200);
  });
}

test('the footer leads to the feed and to the data', async ({ page }) => {
  await page.goto('./about/');
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('link', { name: 'RSS' })).toHaveAttribute('href', '/rss.xml');
  const data = footer.getByRole('link', { name: 'JSON' });
  await expect(data).toHaveAttribute('href', '/api/papers.json');
});
