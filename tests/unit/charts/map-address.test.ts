import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMapAddress, parseMapAddress } from '../../../src/charts/map-address.ts';
import { urls } from '../../../src/urls.ts';

const nothing = { topics: [], query: '', papers: [], at: '' };

describe('the address of the map', () => {
  test('is empty where nothing is chosen', () => {
    expect(formatMapAddress(nothing)).toBe('');
    expect(parseMapAddress('')).toEqual(nothing);
  });

  test('can be read', () => {
    const view = { x: 0.25, y: 0.5, scale: 3 };
    const address = { topics: ['theory'], query: 'a b', papers: ['p', 'q'], at: 'q', view };
    expect(formatMapAddress(address)).toBe(
      '#topics=theory&words=a%20b&papers=p,q&at=q&view=0.25,0.5,3',
    );
  });

  test('is what links from other pages lead to', () => {
    const hashOf = (url: string) => parseMapAddress(new URL(url, 'https://a.example').hash);
    expect(hashOf(urls.map())).toEqual(nothing);
    expect(hashOf(urls.map({ topic: 'theory' }))).toEqual({ ...nothing, topics: ['theory'] });
    expect(hashOf(urls.map({ papers: ['p', 'q'] }))).toEqual({ ...nothing, papers: ['p', 'q'] });
  });

  test.each([
    '#view=1,2',
    '#view=a,b,c',
    '#view=0,0,0',
    '#view=0,0,Infinity',
    '#main',
    '#%',
    '#==&',
  ])('what makes no sense counts as not given: %s', (hash) =>
    expect(parseMapAddress(hash)).toEqual(nothing),
  );

  test('says the same after a way through the address bar', () => {
    const slugs = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 });
    const address = fc.record({
      topics: slugs,
      query: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
      papers: slugs,
      at: fc.constantFrom('', 'a-paper'),
    });
    fc.assert(
      fc.property(address, (given) => {
        const { hash } = new URL(formatMapAddress(given), 'https://a.example/map/');
        expect(parseMapAddress(hash)).toEqual(given);
      }),
    );
  });

  test('half a character is no error', () => {
    expect(formatMapAddress({ ...nothing, query: '\ud800' })).toBe('#words=%EF%BF%BD');
  });
});
