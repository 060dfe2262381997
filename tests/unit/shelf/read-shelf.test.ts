import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportShelf } from '../../../src/shelf/export-shelf.ts';
import { readShelf } from '../../../src/shelf/read-shelf.ts';
import { anyShelf, makeSaved, makeShelf } from '../../support/make-shelf.ts';

test('what was exported comes back equal, without a problem', () => {
  fc.assert(
    fc.property(anyShelf, (shelf) => {
      const { shelf: read, problems } = readShelf(JSON.parse(exportShelf(shelf)));
      expect(read).toEqual(shelf);
      expect(problems).toEqual([]);
    }),
  );
});

test('nothing that can be parsed makes it fail, and what it gives is a shelf', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (papers, viewed) => {
      const { shelf } = readShelf({ version: 1, papers, viewed, compare: papers, visit: viewed });
      expect(readShelf(JSON.parse(exportShelf(shelf!)))).toMatchObject({ shelf, problems: [] });
    }),
  );
});

describe('what is wrong', () => {
  test('is left out and named with its place', () => {
    const papers = [
      makeSaved({ id: 'first' }),
      null,
      { id: '../../etc/passwd' },
      { id: '<script>', title: 'x' },
      makeSaved({ id: 'first', note: 'twice' }),
      { id: 'last', saved: 'yesterday', note: 7 },
    ];
    const { shelf, problems } = readShelf({ ...makeShelf(), papers, viewed: 'none' });
    expect(shelf?.papers).toEqual([
      makeSaved({ id: 'first' }),
      { id: 'last', title: '', saved: '1970-01-01T00:00:00.000Z', read: '', note: '' },
    ]);
    expect(problems).toEqual([
      'papers[1]: expected an object, found null',
      `papers[2].id: expected a paper's id, found "../../etc/passwd"`,
      `papers[3].id: expected a paper's id, found "<script>"`,
      'papers[4].id: first is there already',
      'viewed: expected a list, found "none"',
    ]);
  });

  test.each([null, [], 'text', {}, { version: 'one' }, { version: 0 }])(
    'is not a shelf: %j',
    (value) => {
      expect(readShelf(value)).toMatchObject({ shelf: undefined, isNewer: false });
      expect(readShelf(value).problems).toHaveLength(1);
    },
  );

  test('is not what a newer site wrote, which is left alone', () => {
    expect(readShelf({ version: 2, papers: [] })).toMatchObject({
      shelf: undefined,
      isNewer: true,
    });
  });

  test('is short in a message, however long it is', () => {
    const { problems } = readShelf({ version: 1, papers: [{ id: 'x'.repeat(100_000) }] });
    expect(problems[0]!.length).toBeLessThan(150);
  });
});
