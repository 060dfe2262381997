import { describe, expect, test } from 'vitest';
import { acceptPapers } from '../../../src/feeds/accept.ts';
import { announcePapers, extendLedger } from '../../../src/feeds/announce.ts';
import type { Paper } from '../../../src/papers/schema.ts';
import { makePaper } from '../../support/make-paper.ts';

const old = makePaper({ id: 'old', added: '2026-01-01' });
const items = acceptPapers([], [old]);

const idsOf = (papers: readonly Paper[]) =>
  announcePapers(extendLedger(items, papers), papers).map(({ paper }) => paper.id);

describe('extending the ledger', () => {
  test('puts new papers at its end, first published first, undated last', () => {
    const papers = [
      makePaper({ id: 'undated', added: '2026-02-01' }),
      makePaper({ id: 'later', added: '2026-02-01', published: '2024-05' }),
      makePaper({ id: 'earlier', added: '2026-02-01', published: '2024-05-30' }),
      makePaper({ id: 'earlier-list', added: '2026-01-15', published: '2025-01-01' }),
      old,
    ];
    const guids = extendLedger(items, papers).map(({ guid }) => guid);
    expect(guids).toEqual(
      ['old', 'earlier-list', 'earlier', 'later', 'undated'].map((id) => `sheaf:paper:${id}`),
    );
  });
});

describe('announcing', () => {
  test('puts the newest first, by the day of the announcement', () => {
    const papers = [
      old,
      makePaper({ id: 'b', added: '2026-02-01', published: '2020' + '-01' }),
      makePaper({ id: 'c', added: '2026-02-01', published: '2021-01' }),
    ];
    expect(idsOf(papers)).toEqual(['c', 'b', 'old']);
    expect(idsOf(papers.toReversed())).toEqual(['c', 'b', 'old']);
  });

  test('keeps the announced day when the list gives another', () => {
    const moved = { ...old, added: '2027-01-01' };
    const announced = announcePapers(extendLedger(items, [moved]), [moved]);
    expect(announced).toMatchObject([{ date: '2026-01-01', guid: 'sheaf:paper:old' }]);
  });

  test('keeps the order when a fact or the place in the list changes', () => {
    const papers = ['a', 'b', 'c'].map((id, index) =>
      makePaper({ id, position: index + 1, published: `2020-0${index + 1}` }),
    );
    const ledger = acceptPapers([], papers);
    const changed = papers.map((paper) => ({
      ...paper,
      position: 10 - paper.position,
      published: `2021-0${9 - paper.position}`,
    }));
    expect(extendLedger(ledger, changed)).toEqual(ledger);
    expect(announcePapers(ledger, changed).map(({ paper }) => paper.id)).toEqual(['c', 'b', 'a']);
  });
});

describe('accepting', () => {
  test('records new papers and keeps what is there', () => {
    const fresh = makePaper({ id: 'new', added: '2026-02-01' });
    const accepted = acceptPapers(items, [fresh, old]);
    expect(accepted).toEqual([
      ...items,
      { guid: 'sheaf:paper:new', date: '2026-02-01', title: 'new' },
    ]);
    expect(acceptPapers(accepted, [fresh, old])).toEqual(accepted);
  });

  test('marks what is gone, and brings it back with its day', () => {
    const gone = acceptPapers(items, []);
    expect(gone).toEqual([{ ...items[0], removed: true }]);
    expect(acceptPapers(gone, [{ ...old, added: '2027-01-01' }])).toEqual(items);
  });
});
