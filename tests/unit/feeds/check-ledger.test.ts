import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../../src/enrich/curation/corrections.ts';
import { enrichPapers } from '../../../src/enrich/enrich-papers.ts';
import { acceptPapers } from '../../../src/feeds/accept.ts';
import { checkLedger } from '../../../src/feeds/check-ledger.ts';
import { formatLedger, type LedgerItem } from '../../../src/feeds/ledger.ts';
import { mergeSources } from '../../../src/ingest/merge.ts';
import { formatMessage } from '../../../src/papers/message.ts';
import { makePaper } from '../../support/make-paper.ts';

const walking = { title: 'Lerning to walk', abstract: 'We walk.', titleLine: 1, abstractLine: 2 };
const running = { title: 'On running', abstract: 'We run.', titleLine: 3, abstractLine: 4 };
const list = { slug: 'list', file: 'list.txt', added: '2026-01-01' };

/** From lists to papers, as the build goes. */
function readPapers(papers: (typeof walking)[], entry = list, corrections = '') {
  const merged = mergeSources([{ entry, parsed: { papers } }]);
  return enrichPapers(merged.papers, {
    topics: [],
    resources: [],
    facts: new Map(),
    ...parseCorrections(corrections, new Set()),
  }).papers;
}

const ledger = acceptPapers([], readPapers([walking, running]));

function check(papers: ReturnType<typeof readPapers>, items: LedgerItem[] = ledger) {
  const checked = checkLedger(items, papers, formatLedger(items));
  return { ...checked, rules: checked.messages.map(({ rule }) => rule) };
}

describe('the ledger lets pass', () => {
  test('the same papers', () => {
    expect(check(readPapers([walking, running]))).toMatchObject({ fresh: [], gone: [], rules: [] });
  });

  test('a list in another order', () => {
    expect(check(readPapers([running, walking]))).toMatchObject({ fresh: [], gone: [], rules: [] });
  });

  test('a list with another name or file', () => {
    const renamed = { ...list, slug: 'other', file: 'other.txt' };
    expect(check(readPapers([walking, running], renamed))).toMatchObject({ fresh: [], gone: [] });
  });

  test('a list with another date, and says whose date differs', () => {
    const redated = readPapers([walking, running], { ...list, added: '2026-02-02' });
    expect(check(redated)).toMatchObject({ fresh: [], gone: [], redated });
  });

  test('new papers, and counts them', () => {
    const papers = [...readPapers([walking, running]), makePaper({ id: 'new' })];
    expect(check(papers)).toMatchObject({ fresh: [{ id: 'new' }], gone: [], rules: [] });
  });

  test('a title corrected by hand, which keeps the id', () => {
    const corrections = 'lerning-to-walk: { reason: Misspelt., title: Learning to walk }';
    const papers = readPapers([walking, running], list, corrections);
    expect(papers[0]).toMatchObject({ id: 'lerning-to-walk', title: 'Learning to walk' });
    expect(check(papers)).toMatchObject({ fresh: [], gone: [], rules: [] });
  });

  test('a paper removed on purpose, and its return', () => {
    const without = readPapers([running]);
    expect(check(without, acceptPapers(ledger, without)).rules).toEqual([]);
    expect(check(readPapers([walking, running]), acceptPapers(ledger, without)).rules).toEqual([]);
  });
});

describe('the ledger stops', () => {
  test('a typo mended in the list, and says how to keep the id', () => {
    const mended = readPapers([{ ...walking, title: 'Learning to walk' }, running]);
    const { rules, messages } = check(mended);
    expect(rules).toEqual(['changed-title']);
    expect(formatMessage(messages[0]!)).toBe(
      'content/feed-ledger.json:4:1 changed-title: expected the paper "Lerning to walk", announced on 2026-01-01 as sheaf:paper:lerning-to-walk, found "Learning to walk", which has another id, learning-to-walk. If they are one paper, give it the old title in its list again and put the new one into content/corrections.yml, so that it keeps its id: "lerning-to-walk:" with a title and a reason. To take it out on purpose, run "npm run feeds -- --accept --remove".',
    );
  });

  test('an id that changed under the same title', () => {
    const papers = readPapers([walking, running]);
    papers[0]!.id = 'lerning-to-walk-abc123';
    const { rules, messages } = check(papers);
    expect(rules).toEqual(['changed-id']);
    expect(messages[0]!.found).toContain('lerning-to-walk-abc123');
  });

  test('a paper that is gone', () => {
    const { gone, rules, messages } = check(readPapers([running]));
    expect(gone).toHaveLength(1);
    expect(rules).toEqual(['vanished-item']);
    expect(messages[0]).toMatchObject({ line: 4, found: 'no such paper' });
  });

  test('a paper that is gone while an unlike one is new', () => {
    const cooking = { ...walking, title: 'A survey of kitchens', abstract: 'We cook.' };
    expect(check(readPapers([cooking, running])).rules).toEqual(['vanished-item']);
  });

  test('a list replaced by another, with one message that says both ways on', () => {
    const { messages } = check([makePaper({ id: 'new' })]);
    expect(messages).toHaveLength(1);
    expect(messages[0]!.advice).toContain('delete content/feed-ledger.json');
    expect(messages[0]!.advice).toContain('--accept --remove');
  });

  test('many losses, with the first of them', () => {
    const papers = Array.from({ length: 50 }, (_, index) => makePaper({ id: `paper-${index}` }));
    const { gone, messages } = check(papers.slice(0, 1), acceptPapers([], papers));
    expect(gone).toHaveLength(49);
    expect(messages).toHaveLength(20);
  });
});
