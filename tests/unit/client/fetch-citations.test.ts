import { afterEach, expect, test, vi } from 'vitest';
import { fetchCitations } from '../../../src/client/fetch-citations.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (ok: (address: string) => boolean) =>
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(`@misc{${address}}\n`, { status: ok(address) ? 200 : 404 })),
  );

test('citations come in the order asked for', async () => {
  answer(() => true);
  const addresses = Array.from({ length: 20 }, (_, index) => `p${index}`);
  const expected = `${addresses.map((address) => `@misc{${address}}`).join('\n\n')}\n`;
  expect(await fetchCitations(addresses)).toBe(expected);
});

test('a missing citation is an error, and not a gap', async () => {
  answer((address) => address !== 'p3');
  await expect(fetchCitations(['p1', 'p2', 'p3'])).rejects.toThrow('p3: 404');
});
