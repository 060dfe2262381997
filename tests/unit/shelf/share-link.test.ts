import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShareFragment, toShareFragment } from '../../../src/shelf/share-link.ts';
import { indexShortIds, shortIdLength, toShortId } from '../../../src/shelf/short-id.ts';
import { papers } from '../../support/papers.ts';

const ids = papers.map(({ id }) => id);
const list = fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), note: fc.string() }), {
  selector: ({ id }) => id,
  minLength: 1,
});

describe('a shared list', () => {
  test('comes back in its order, with notes only where they were shared', () => {
    fc.assert(
      fc.property(list, (shared) => {
        const withNotes = parseShareFragment(toShareFragment(shared, true), ids);
        expect(withNotes).toEqual({ papers: shared, unknown: 0 });
        const without = parseShareFragment(toShareFragment(shared, false), ids);
        expect(without?.papers).toEqual(shared.map(({ id }) => ({ id, note: '' })));
      }),
    );
  });

  test('survives what an address does to text', () => {
    const note = 'a & b = c #d % + <i> "e"\n\u202e\u05d0 \ud800';
    const url = new URL('https://papers.example/reading-list/');
    url.hash = toShareFragment([{ id: ids[0]!, note }], true);
    expect(url.href).toMatch(/^[\x21-\x7e]+$/);
    const { papers } = parseShareFragment(url.hash, ids)!;
    expect(papers[0]!.note).toBe(note.toWellFormed());
  });

  test('counts papers that are not here', () => {
    const papers = [ids[0]!, 'not-here', 'nor-this'].map((id) => ({ id, note: 'n' }));
    expect(parseShareFragment(toShareFragment(papers, true), ids)).toEqual({
      papers: [{ id: ids[0]!, note: 'n' }],
      unknown: 2,
    });
  });

  test('of fifty papers is a short address', () => {
    const fifty = ids.slice(0, 50).map((id) => ({ id, note: '' }));
    expect(toShareFragment(fifty, true).length).toBeLessThan(360);
  });

  test.each(['', '#', '#new', '#list=', '#list=2.AAAAAAA', '#list=1.<script>', '#papers=a,b'])(
    'is not what %j holds',
    (fragment) => expect(parseShareFragment(fragment, ids)).toBeUndefined(),
  );

  test('may be cut off: what is whole is read', () => {
    const fragment = toShareFragment(
      ids.slice(0, 3).map((id) => ({ id, note: '' })),
      false,
    );
    expect(parseShareFragment(fragment.slice(0, -2), ids)).toMatchObject({
      papers: [{ id: ids[0] }, { id: ids[1] }],
      unknown: 1,
    });
  });
});

describe('short ids', () => {
  test('are permanent: links that people have sent depend on them', () => {
    expect(toShortId('hindsight-experience-replay')).toBe('o-BbFoL');
    expect(toShortId('')).toBe('lMiIESO');
  });

  test('have one length and letters that addresses leave alone', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(toShortId(id)).toMatch(/^[\w-]+$/);
        expect(toShortId(id)).toHaveLength(shortIdLength);
      }),
    );
  });

  test('tell papers apart, and a build with two alike fails', () => {
    expect(indexShortIds(ids).size).toBe(ids.length);
    const many = Array.from({ length: 50_000 }, (_, n) => `paper-${n}-on-learning`);
    expect(indexShortIds(many).size).toBe(many.length);
    expect(indexShortIds(['a', 'a']).size).toBe(1);
  });
});
